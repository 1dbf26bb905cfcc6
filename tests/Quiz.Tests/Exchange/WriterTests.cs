using System.Globalization;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Exchange.Gift;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Exchange;

public class WriterTests
{
    private const string Options = "\"options\":[{\"id\":\"x\",\"text\":\"[1] = {a}\"},{\"id\":\"y\",\"text\":\"50 %\"},{\"id\":\"z\",\"text\":\"<c>\"}]";

    private static Pack With(string members) => PackTexts.Read(PackTexts.With(members)).Pack!;

    private static Pack Asking(string form, string more = "") => With($"\"questions\":[{{\"id\":\"q\",\"prompt\":\"Which: 1?\",{form},\"why\":\"So.\",\"tags\":[\"t u\"],\"sources\":[\"s\"]{more}}}]");

    private static void AssertWrites(Func<Pack, Exported> write, Pack pack, string expected, params string[] losses)
    {
        var exported = write(pack);
        Assert.Equal(expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(exported.Content));
        Assert.Equal(losses, exported.Losses.Where(l => !l.What.StartsWith("sources: ", StringComparison.Ordinal)).Select(l => FormattableString.Invariant($"{l.Line}: {l.What}")));
    }

    [Fact]
    public void A_choice_in_GIFT() => AssertWrites(Export.Gift, Asking($"\"kind\":\"choice\",{Options},\"answer\":\"y\""), """
        // [id:q] [tag:t u]
        ::q::[plain]Which\: 1?{
        	~[plain][1] \= \{a\}
        	=50 %
        	~<c>
        	####So.
        }


        """);

    [Fact]
    public void A_choice_of_several_in_GIFT() => AssertWrites(Export.Gift, Asking($"\"kind\":\"choices\",{Options},\"answer\":[\"y\",\"z\"]"), """
        // [id:q] [tag:t u]
        ::q::[plain]Which\: 1?{
        	~%-50%[plain][1] \= \{a\}
        	~%50%50 %
        	~%50%<c>
        	####So.
        }


        """);

    [Fact]
    public void An_order_in_GIFT_is_matching() => AssertWrites(Export.Gift, Asking($"\"kind\":\"order\",{Options},\"answer\":[\"z\",\"y\",\"x\"]"), """
        // [id:q] [tag:t u]
        ::q::[plain]Which\: 1?{
        	=1 -> <c>
        	=2 -> 50 %
        	=3 -> [1] \= \{a\}
        	####So.
        }


        """, "1: questions/q: GIFT has no questions of order: it is written as matching of 1, 2, 3... with the cards");

    [Fact]
    public void A_number_in_GIFT() => AssertWrites(Export.Gift, Asking("\"kind\":\"number\",\"answer\":-140,\"unit\":\"km\""), """
        // [id:q] [tag:t u]
        ::q::[plain]Which\: 1?{#=-140:7
        	####So.
        }


        """, "1: questions/q: its unit is not carried: say it in the question");

    [Theory]
    [InlineData("3.14", "3.14:0.157")]
    [InlineData("3.1414999999999997", "3.1415:0.157075")]
    [InlineData("1234567.891", "1234567.891:61728.4")]
    [InlineData("1234567890", "1234567890:61728400")]
    [InlineData("0", "0:0")]
    public void A_number_and_its_tolerance_are_written_short(string number, string written)
    {
        Assert.Contains($"{{#={written}\n", Encoding.UTF8.GetString(Export.Gift(Asking($"\"kind\":\"number\",\"answer\":{number}")).Content), StringComparison.Ordinal);
        var (text, tolerance) = (written.Split(':')[0], written.Split(':')[1]);
        Assert.Contains($"<text>{text}</text><tolerance>{tolerance}</tolerance>", Encoding.UTF8.GetString(Export.Moodle(Asking($"\"kind\":\"number\",\"answer\":{number}")).Content), StringComparison.Ordinal);
        Assert.Contains($"\t{text}<br>", Encoding.UTF8.GetString(Export.Anki(Asking($"\"kind\":\"number\",\"answer\":{number}")).Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1969-07-20", "1969-07-20")]
    [InlineData("1969", "1969")]
    [InlineData("1969~", "1969")]
    [InlineData("[1969..1970]", null)]
    [InlineData("-0043", null)]
    [InlineData("196X", null)]
    [InlineData("1969-21", null)]
    public void A_date_in_GIFT_is_typed_where_there_is_one_way(string date, string? typed)
    {
        var exported = Export.Gift(Asking($"\"kind\":\"date\",\"answer\":\"{date}\""));
        Assert.Equal(typed is null ? "" : $"// [id:q] [tag:t u]\n::q::[plain]Which\\: 1?{{={typed}\n\t####So.\n}}\n\n", Encoding.UTF8.GetString(exported.Content));
        Assert.Contains(exported.Losses, l => l.What.StartsWith(typed is null ? "questions/q: left out: its date" : "questions/q: its date is written as a text", StringComparison.Ordinal));
    }

    [Fact]
    public void What_GIFT_takes_for_pairs_is_told() => AssertWrites(Export.Gift, Asking("\"kind\":\"text\",\"answer\":[\"a*\",\"b->c\"]"), """
        // [id:q] [tag:t u]
        ::q::[plain]Which\: 1?{
        	=a\\*
        	####So.
        }


        """, "1: questions/q: answers with -> are left out, or all others: GIFT takes them for pairs");

    [Fact]
    public void Points_notes_and_options_alike_are_told()
    {
        Assert.Contains(Export.Gift(Asking("\"kind\":\"point\",\"answer\":{\"lat\":1,\"lon\":1}")).Losses, l => l.What == "questions/q: left out: GIFT holds no points on a map");
        Assert.Contains(Export.Gift(Asking("\"kind\":\"text\",\"answer\":\"a\"", ",\"note\":\"n\",\"sensitive\":true")).Losses, l => l.What == "questions/q: its note is not carried");
        Assert.Contains(Export.Gift(Asking("\"kind\":\"text\",\"answer\":\"a\"", ",\"note\":\"n\",\"sensitive\":true")).Losses, l => l.What == "questions/q: marked sensitive, which nothing in the file says");
        Assert.Contains(Export.Moodle(Asking("\"kind\":\"choice\",\"options\":[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"text\":\"A \"}],\"answer\":\"a\"")).Losses, l => l.What == "questions/q: left out: some of its texts are empty or alike but for spaces");
    }

    [Fact]
    public void Twelve_right_options_are_more_than_Moodle_has_a_weight_for()
    {
        var options = Enumerable.Range(1, 12).Select(i => $"{{\"id\":\"o{i}\",\"text\":\"{i}\"}}");
        var pack = Asking($"\"kind\":\"choices\",\"options\":[{string.Join(',', options)}],\"answer\":[{string.Join(',', Enumerable.Range(1, 12).Select(i => $"\"o{i}\""))}]");
        Assert.Contains(Export.Gift(pack).Losses, l => l.What == "questions/q: Moodle has no weight for one of 12 right options, and may refuse it");
        Assert.Contains("~%8.33333%12\n", Encoding.UTF8.GetString(Export.Gift(pack).Content));
    }

    [Fact]
    public void A_number_with_its_unit_in_XML() => AssertWrites(Export.Moodle, Asking("\"kind\":\"number\",\"answer\":0.5,\"unit\":\"km2\""), """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz>
          <question type="numerical">
            <name><text>q</text></name>
            <questiontext format="plain_text"><text>Which: 1?</text></questiontext>
            <generalfeedback format="plain_text"><text>So.</text></generalfeedback>
            <defaultgrade>1</defaultgrade>
            <penalty>0.3333333</penalty>
            <hidden>0</hidden>
            <idnumber>q</idnumber>
            <answer fraction="100" format="plain_text"><text>0.5</text><tolerance>0.025</tolerance><feedback format="plain_text"><text></text></feedback></answer>
            <unitgradingtype>0</unitgradingtype>
            <unitpenalty>0</unitpenalty>
            <showunits>0</showunits>
            <unitsleft>0</unitsleft>
            <units><unit><multiplier>1</multiplier><unit_name>km2</unit_name></unit></units>
            <tags><tag><text>t u</text></tag></tags>
          </question>
        </quiz>

        """);

    [Fact]
    public void An_order_in_XML_has_its_cards_numbered()
    {
        var xml = Encoding.UTF8.GetString(Export.Moodle(Asking($"\"kind\":\"order\",{Options},\"answer\":[\"z\",\"y\",\"x\"]")).Content);
        Assert.Contains("<question type=\"ordering\">", xml);
        Assert.Contains("<answer fraction=\"1\" format=\"plain_text\"><text>&lt;c&gt;</text>", xml);
        Assert.Contains("<answer fraction=\"3\" format=\"plain_text\"><text>[1] = {a}</text>", xml);
    }

    [Fact]
    public void Every_family_on_cards_of_Anki() => AssertWrites(Export.Anki, PackTexts.Read(PackTexts.Small).Pack!, """
        #separator:tab
        #html:true
        #notetype:Basic
        #guid column:1
        #tags column:4
        #columns:guid	Front	Back	Tags
        #deck:Small
        small/events/e1	When? One	1969-07-20	
        small/events/e2	When? Two	[1970..1972]	t
        small/places/p	In which region is it? Дніпро	Dnipropetrovsk Oblast	
        small/regions/UA-12	What is its capital? Dnipropetrovsk Oblast	Дніпро	
        small/claims/c/one	Who said it, when, and how did it stand? “It is so.”<br>Matter	Anna, 2025-06-08 (stated)<br>as of 2025-06-10: unverified.	
        small/claims/c/two	Who said it, when, and how did it stand? “It is not so.”<br>Matter	Borys, 2025-06-09 (denied)	
        small/questions/q	?<br>- A<br>- B	A<br>w	

        """,
        "1: figures/f: left out: a card with two sides does not tell how near a number is",
        "1: questions/q: its options, order or number are text on a card: read back, it asks for that text",
        "9: events/e2: marked sensitive, which nothing in the file says");

    [Fact]
    public void Files_are_worded_in_the_language_of_their_pack()
    {
        var pack = PackTexts.Read(PackTexts.Small).Pack! with { Language = "uk" };
        Assert.Contains("\tКоли? One\t", Encoding.UTF8.GetString(Export.Anki(pack).Content));
        Assert.Contains("Anna, 2025-06-08 (заява)<br>станом на 2025-06-10: не перевірено.", Encoding.UTF8.GetString(Export.Anki(pack).Content));
    }

    [Fact]
    public void Events_are_asked_by_tag_and_never_where_their_order_is_in_doubt()
    {
        var pack = With("""
            "events":[{"id":"a","date":"1990","title":"A","tags":["t"],"sources":["s"]},{"id":"b","date":"1991","title":"B","tags":["t"],"sources":["s"]},{"id":"b2","date":"1991-05","title":"B2","tags":["t"],"sources":["s"]},
              {"id":"c","date":"1992","title":"C","tags":["t","u"],"sources":["s"]},{"id":"d","date":"1993","title":"D","tags":["u"],"sources":["s"]},{"id":"e","date":"1994","title":"E","tags":["u"],"sensitive":true,"sources":["s"]}]
            """);
        Assert.Equal(["order-t: Put these events in order, earliest first. -> order A | B2 | C // 1990: A. 1991-05: B2. 1992: C. #t"], Import.Of(GiftReader.Read, Export.Gift(pack).Content).Pack.Questions.Select(Import.Told));
    }

    [Fact]
    public void Numbers_are_written_and_read_the_same_everywhere()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = HostileCulture.Make();
        try
        {
            var file = Export.Gift(Asking("\"kind\":\"number\",\"answer\":-1234.5")).Content;
            Assert.Contains("{#=-1234.5:61.725", Encoding.UTF8.GetString(file));
            Assert.Contains("-> number -1234.5", Import.Told(Assert.Single(Import.Of(GiftReader.Read, file).Pack.Questions)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
