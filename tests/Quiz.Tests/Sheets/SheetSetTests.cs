using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Sheets;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Sheets;

public class SheetSetTests
{
    private const string Hostile = "<script>alert('&')</script>\"]]>&amp;";

    private static readonly Drill Everything = SampleDrills.Written(SampleDrills.OfAllKinds());

    public static TheoryData<string, bool> Looks => new() { { "en", false }, { "en", true }, { "uk", false }, { "uk", true } };

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    private static Dictionary<string, byte[]> Set(Drill drill, bool isLarge = false) => SheetSet.Of(drill, drill.Variants, isLarge, hasText: true).ToDictionary(sheet => sheet.File, sheet => sheet.Content);

    private static IEnumerable<(string File, byte[] Content)> Pages(Drill drill, bool isLarge = false) => SheetSet.Of(drill, drill.Variants, isLarge, hasText: false).Where(sheet => sheet.File.EndsWith(".html", StringComparison.Ordinal));

    private static Drill Only(Kind kind, string language = "en") => SampleDrills.Of([SampleDrills.OneOfEach[KindTable.All.IndexOf(kind)]], language);

    [Theory, MemberData(nameof(Looks))]
    public void Every_page_is_well_formed_and_stands_by_itself(string language, bool isLarge)
    {
        foreach (var (_, page) in Pages(SampleDrills.OfAllKinds(language), isLarge))
            SheetReading.Check(page, language);
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Nothing_on_a_worksheet_depends_on_what_is_right(Kind kind)
    {
        foreach (var language in (string[])["en", "uk"])
        {
            var drill = Only(kind, language);
            var other = OtherAnswers.To(drill);
            var (one, two) = (Set(drill), Set(other));
            foreach (var sheet in (string[])["worksheet-a.html", "worksheet-a.txt", "slip.html", "slip.txt"])
                Assert.Equal(Text(one[sheet]).Replace(drill.Code, "CODE", StringComparison.Ordinal), Text(two[sheet]).Replace(other.Code, "CODE", StringComparison.Ordinal));
            Assert.NotEqual(Text(one["key.html"]), Text(two["key.html"])); // so that the answers really differ
        }
    }

    [Fact]
    public void What_is_to_be_typed_and_why_it_is_right_stand_in_the_key_and_on_no_worksheet()
    {
        var all = Set(Everything);
        foreach (var question in Everything.Questions)
        {
            var words = question.Wording!;
            var answer = Spoken.English.Word(question).Form.RightOnPaper(Spoken.English);
            Assert.Contains(answer, SheetReading.TextOf(all["key.html"]), StringComparison.Ordinal);
            Assert.All(words.Why.AddRange(words.Notes), line => Assert.Contains(line, SheetReading.TextOf(all["key.html"]), StringComparison.Ordinal));
            foreach (var sheet in all.Where(sheet => sheet.Key.StartsWith("worksheet", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain("Why ", Text(sheet.Value), StringComparison.Ordinal);
            }
        }
        var typed = ((NameForm)Only(TheKind.Text).Questions[0].Form).Names.Target;
        Assert.All(typed, name => Assert.DoesNotContain(name, Text(Set(Only(TheKind.Text))["worksheet-a.html"]), StringComparison.Ordinal));
    }

    [Fact]
    public void The_key_names_the_letters_of_each_variant()
    {
        var key = SheetReading.Parse(Set(Everything)["key.html"]);
        var rows = key.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToList()).ToList();
        foreach (var (v, variant) in Everything.Variants.Index())
        {
            foreach (var (i, question) in Everything.QuestionsOf(variant).Index())
            {
                var cell = rows[i][v];
                Assert.Equal(Spoken.English.Word(question).Form.RightOnPaper(Spoken.English), cell);
                if (question.Form is OrderForm order)
                    Assert.Equal(1, question.Grade(new Answer.Ordered([.. cell.Split(' ').Select(letter => letter[0] - 'a')])).Score);
                if (question.Form is SeveralForm)
                    Assert.Equal(1, question.Grade(new Answer.PickedMany([.. cell.Split(' ').Select(letter => letter[0] - 'a')])).Score);
                if (question.Form is GapForm)
                    Assert.Equal(1, question.Grade(new Answer.Placed(int.Parse(cell.Split(' ')[0], CultureInfo.InvariantCulture))).Score);
            }
        }
    }

    [Fact]
    public void Options_and_cards_stand_at_the_letters_of_the_variant()
    {
        foreach (var variant in Everything.Variants)
        {
            var questions = SheetReading.Parse(Set(Everything)[$"worksheet-{variant.Name.ToLowerInvariant()}.html"]).Descendants("article").ToList();
            foreach (var (i, question) in Everything.QuestionsOf(variant).Index())
            {
                var wanted = Spoken.English.Word(question).Form.Listed.Select((text, n) => $"{OptionLetter.Of(n)}. {text}");
                Assert.Equal(wanted, questions[i].Descendants("ol").Where(list => list.Attribute("class")!.Value == "options").Elements("li").Select(li => li.Value));
            }
        }
    }

    [Fact]
    public void Wherever_a_map_is_shown_its_note_is_shown()
    {
        var map = Everything.Maps[0].Map;
        foreach (var (_, page) in Pages(Everything))
            Assert.All(SheetReading.Parse(page).Descendants("svg").Where(svg => svg.Attribute("class")?.Value.StartsWith("map", StringComparison.Ordinal) == true), svg => Assert.Equal(map.Note, svg.ElementsAfterSelf().First().Value));
        var worksheet = SheetReading.Parse(Set(Everything)["worksheet-a.html"]);
        Assert.Equal(5, worksheet.Descendants("svg").Count(svg => svg.Attribute("role") is not null && svg.Attribute("class")!.Value.StartsWith("map", StringComparison.Ordinal))); // locate, name, neighbours, bearing, point
    }

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_of_a_drill_is_markup(bool isLarge)
    {
        var drill = HostileDrill();
        foreach (var (file, page) in Pages(drill, isLarge))
        {
            SheetReading.Check(page, "en");
            if (!file.StartsWith("slip", StringComparison.Ordinal))
                Assert.Contains(Hostile, SheetReading.TextOf(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void However_long_and_strange_the_texts_no_line_of_plain_text_is_wider_than_80_columns()
    {
        foreach (var drill in (Drill[])[SampleDrills.OfAllKinds("en"), SampleDrills.OfAllKinds("uk"), HostileDrill(), Renamed(text => $"{text} {new string('w', 200)} 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 🇺🇦 e\u0301")])
        {
            foreach (var (file, content) in Set(drill).Where(sheet => sheet.Key.EndsWith(".txt", StringComparison.Ordinal)))
                Assert.All(SheetReading.LinesOf(content), line => Assert.True(TextWidth.Of(line) <= SheetText.Width, $"{file}: {line}"));
        }
    }

    [Fact]
    public void A_worksheet_in_plain_text_tells_what_the_map_would_show()
    {
        var text = Text(Set(Only(TheKind.Name))["worksheet-a.txt"]).ReplaceLineEndings(" ");
        var told = Only(TheKind.Name).Questions[0].Wording!.InWords!;
        Assert.Equal(told, string.Join(' ', told.Split(' ')));
        Assert.Contains(string.Concat(told.Where(char.IsLetterOrDigit)), string.Concat(text.Where(char.IsLetterOrDigit)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_has_a_box_for_each_option_and_a_line_for_each_letter_of_an_order()
    {
        var slip = SheetReading.Parse(Set(Everything)["slip.html"]).Descendants("article").First();
        foreach (var (i, row) in slip.Element("ol")!.Elements("li").Index())
        {
            var question = Everything.Questions[i];
            Assert.Equal(question.Form.HasBoxes ? question.Form.Options.Length : 0, row.Descendants("span").Count(s => s.Attribute("class")!.Value == "box"));
            if (question.Form is OrderForm order)
                Assert.Equal(order.Cards.Length, row.Descendants("span").Count(s => s.Attribute("class")!.Value == "blank"));
        }
    }

    [Theory, InlineData(3, false, 4), InlineData(24, false, 2), InlineData(40, false, 1), InlineData(3, true, 1)]
    public void As_many_slips_stand_on_a_page_as_fit(int questions, bool isLarge, int slips)
    {
        var drill = SampleDrills.Of([.. Enumerable.Range(0, questions).Select(i => SampleDrills.OneOfEach[i % 24])], variants: 2);
        Assert.Equal(2 * slips, SheetReading.Parse(Set(drill, isLarge)["slip.html"]).Descendants("article").Count());
    }

    [Fact]
    public void The_table_for_the_answers_has_a_column_for_each_question_and_the_variants_in_turn()
    {
        var table = Set(Everything)["answers.csv"];
        Assert.True(table.AsSpan().StartsWith("\uFEFF"u8));
        var lines = Text(table)[1..].Split("\r\n");
        Assert.Equal(["drill", "pupil", "variant", .. Enumerable.Range(1, 24).Select(i => i.ToString(CultureInfo.InvariantCulture))], lines[0].Split(','));
        Assert.Equal(32, lines.Length);
        Assert.All(lines[1..31].Index(), row => Assert.Equal([Everything.Code, $"{row.Index + 1}", "ABC"[row.Index % 3].ToString(), .. new string('x', 24).Select(_ => "")], row.Item.Split(',')));
        Assert.Equal("", lines[31]);
        Assert.DoesNotContain('\n', Text(table).Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_depends_on_the_machine_s_culture()
    {
        var here = Set(Everything);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = HostileCulture.Make();
            Assert.All(Set(Everything), sheet => Assert.Equal(Text(here[sheet.Key]), Text(sheet.Value)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_worksheet_of_the_largest_drill_stays_small()
    {
        var maps = Packs.ShippedPackTests.World;
        var drill = SampleDrills.Of([.. Enumerable.Repeat(SampleDrills.OneOfEach[KindTable.All.IndexOf(TheKind.Locate)], Drill.MostQuestions)]);
        var world = drill with { Questions = [.. drill.Questions.Select(q => q with { Wording = q.Wording! with { Scene = new(new Scene(maps)) }, Form = ((PointForm)q.Form) with { Map = maps, Area = null } })] };
        Assert.InRange(Pages(world).First().Content.Length, 1_000_000, 10_000_000);
    }

    [Fact]
    public void A_small_worksheet_as_a_page() => Golden.Check(Text(Set(Small())["worksheet-b.html"]));

    [Fact]
    public void A_small_worksheet_as_text() => Golden.Check(Text(Set(Small())["worksheet-b.txt"]));

    [Fact]
    public void A_small_key_as_text() => Golden.Check(Text(Set(Small())["key.txt"]));

    private static Drill Small() => SampleDrills.Of([.. ((Kind[])[TheKind.Insert, TheKind.Status, TheKind.Locate]).Select(kind => SampleDrills.OneOfEach[KindTable.All.IndexOf(kind)])], variants: 2);

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    private static Drill HostileDrill() => Renamed(text => $"{text}{Hostile}");

    /// <summary>The drill of all kinds, all of whose texts are others.</summary>
    private static Drill Renamed(Func<string, string> rename)
    {
        string[] texts = ["title", "prompt", "inWords", "name", "value", "text", "why", "notes", "label", "publisher", "who", "what", "target", "note"];
        var root = JsonNode.Parse(DrillFile.Write(SampleDrills.OfAllKinds()))!;
        Walk(root, null);
        var (drill, problems) = DrillReader.Read("drill.json", Encoding.UTF8.GetBytes(root.ToJsonString()));
        Assert.Empty(problems.Told);
        return drill!;

        void Walk(JsonNode? node, string? name)
        {
            if (node is JsonObject members)
            {
                foreach (var member in members.Where(member => member.Key != "variants").ToList())
                    Set(member.Value, member.Key, value => members[member.Key] = value);
            }
            else if (node is JsonArray array)
            {
                for (var i = 0; i < array.Count; i++)
                {
                    var at = i;
                    Set(array[i], name, value => array[at] = value);
                }
            }
        }

        void Set(JsonNode? node, string? name, Action<JsonNode> put)
        {
            if (node is JsonValue value && value.TryGetValue<string>(out var text) && texts.Contains(name))
                put(rename(text));
            else if (name != "geojson" || node is JsonObject)
                Walk(node, name);
        }
    }
}
