using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Tests.Drills;
using Quiz.Tests.Marking;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Commands.Drills;

public sealed class MarkCommandTests : IDisposable
{
    private readonly Run _run = new();
    private readonly Drill _drill = SampleDrills.OfAllKinds();
    private readonly string _file;

    public MarkCommandTests()
    {
        _file = Path.Combine(_run.Folder, "drill.json");
        File.WriteAllBytes(_file, DrillFile.Write(_drill));
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Text_tables_and_JSON_agree()
    {
        var ran = _run.Quiz("drill", "mark", _file, Answers(12, "Pupil"), "--pupils", Named("p.csv"), "--questions", Named("q.csv"), "--results", Named("r.json"));
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var json = JsonDocument.Parse(Read("r.json")).RootElement;
        var pupils = Rows("p.csv");
        var questions = Rows("q.csv");
        Assert.Equal(12, json.GetProperty("pupils").GetArrayLength());
        foreach (var (i, pupil) in json.GetProperty("pupils").EnumerateArray().Index())
        {
            var row = pupils[i + 1];
            Assert.Equal([pupil.GetProperty("name").GetString()!, .. pupil.GetProperty("points").EnumerateArray().Select(p => p.ToString()), pupil.GetProperty("total").ToString()], [row[1], .. row[3..^2]]);
            Assert.Equal(pupil.GetProperty("percent").ToString(), row[^1]);
            Assert.Contains($"{row[1]}: {row[^3]} of {row[^2]}, ", ran.Out, StringComparison.Ordinal);
        }
        foreach (var (i, question) in json.GetProperty("questions").EnumerateArray().Index())
        {
            var row = questions[i + 1];
            Assert.Equal([question.GetProperty("id").GetString()!, question.GetProperty("answered").ToString(), question.GetProperty("facility").ToString(), question.GetProperty("discrimination").ToString()], [row[1], row[6], row[9], row[10]]);
            var facility = Math.Floor((100 * double.Parse(row[9], CultureInfo.InvariantCulture)) + 0.5);
            Assert.Contains($"\n   facility {facility} %, ", ran.Out, StringComparison.Ordinal);
            foreach (var (o, option) in (question.TryGetProperty("options", out var options) ? options.EnumerateArray() : default).Index())
                Assert.Equal([option.GetProperty("text").GetString()!, option.GetProperty("taken").ToString()], row[(13 + (2 * o))..(15 + (2 * o))]);
        }
        var mean = pupils.Skip(1).Average(row => double.Parse(row[^1], CultureInfo.InvariantCulture));
        Assert.Equal(mean, 100 * json.GetProperty("all").GetProperty("mean").GetDouble(), 1);
    }

    [Fact]
    public void The_page_and_the_difficulty_name_nobody()
    {
        var ran = _run.Quiz("drill", "mark", _file, Answers(5, "Zyxwv"), "--page", Named("c.html"), "--difficulty", Named("d.json"));
        Assert.Equal(0, ran.Exit);
        Assert.Contains("Zyxwv", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Zyxwv", Read("c.html") + Read("d.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_names_they_are_in_nothing_that_is_told_or_written()
    {
        var answers = Answers(5, "Zyxwv") is var good && File.Exists(good) ? good : "";
        File.AppendAllText(answers, "Zyxwv 1,A,b\r\nZyxwv 8,Q,b\r\n,A,b\r\nZyxwv 9,,\r\n");
        var ran = _run.Quiz("drill", "mark", _file, answers, "--anonymous", "--pupils", Named("p.csv"), "--questions", Named("q.csv"), "--results", Named("r.json"), "--page", Named("c.html"), "--difficulty", Named("d.json"));
        Assert.Equal(1, ran.Exit);
        Assert.DoesNotContain("Zyxwv", ran.Out + ran.Error + Read("p.csv") + Read("q.csv") + Read("r.json") + Read("c.html") + Read("d.json"), StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Rows("p.csv").Skip(1).Select(r => r[1]));
    }

    [Theory, InlineData("en"), InlineData("uk")]
    public void The_page_is_well_formed_fetches_nothing_and_tells_its_pictures_in_words(string language)
    {
        File.WriteAllBytes(_file, DrillFile.Write(SampleDrills.OfAllKinds(language)));
        _run.Quiz("drill", "mark", _file, Answers(5, "P"), "--page", Named("c.html"));
        var html = XDocument.Parse(Read("c.html")).Root!;
        Assert.Equal(language, html.Attribute("lang")!.Value);
        var ids = html.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(html.Descendants().Attributes("href"), a => Assert.Contains(a.Value[1..], ids));
        Assert.DoesNotContain(html.Descendants(), e => e.Name.LocalName is "script" or "img" or "link" or "iframe" || e.Attribute("src") is not null || e.Attribute("style") is not null);
        Assert.All(html.Descendants().Where(e => e.Name.LocalName == "svg"), picture => Assert.NotEqual("", picture.Attribute("aria-label")!.Value));
        Assert.Equal(["header", "main", "footer"], html.Element("body")!.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(SampleDrills.OneOfEach.Length, html.Descendants("section").Count());
    }

    [Fact]
    public void Cells_that_a_spreadsheet_would_run_are_made_harmless()
    {
        string[] names = ["=1+1", "+1", "-1", "@x", "'=1", "\t=1", "\u001B[31mRed", "Bid\u202Ei", "a\0b", "\"quoted\"", "two\nlines", "<b>&amp;"];
        var table = PaperCells.Header(24) + string.Concat(names.Select(n => PaperCells.Row(n, "A", ["b"])));
        var ran = _run.Quiz("drill", "mark", _file, _run.Write("a.csv", table), "--pupils", Named("p.csv"), "--results", Named("r.json"), "--page", Named("c.html"));
        Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u202E]", ran.Out + ran.Error + Read("r.json"));
        Assert.All(Rows("p.csv").Skip(1), row => Assert.DoesNotMatch("^[=+@\t\r-]", row[1]));
        Assert.DoesNotContain("<b>", Read("c.html"), StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(Read("c.html")).Root);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "", "there is nothing in it" },
        { "\r\n\r\n", "there is nothing in it" },
        { "pupil,variant,1,2,3\r\n", "nobody could be marked" },
        { "\0\u0001\u0002\u0003\0\0\u0001\u0002\0\u0001\u0002\u0003\0\0\u0001\u0002\0\u0001\u0002\u0003\0\0\u0001\u0002\0\u0001\u0002\u0003\0\0\u0001\u0002", "no text has" },
        { new string('x', 3_000_000), "found no column of a question" },
        { new string(',', 3_000_000), "nobody could be marked" },
        { "pupil,1\r\n" + new string('\"', 1_000_001), "a quote is not closed" },
        { string.Concat(Enumerable.Repeat("1,", 2_000)), "the header has 2001 columns" },
        { "<!DOCTYPE html><html><body>1</body></html>", "found no column of a question" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_no_table_of_answers_is_told_and_ends_with_1(string table, string told)
    {
        var ran = _run.Quiz("drill", "mark", _file, _run.Write("a.csv", table));
        Assert.Equal(1, ran.Exit);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        Assert.True(ran.Error.Split('\n').All(line => line.Length < 2_100));
    }

    [Fact]
    public void Ten_thousand_rows_are_marked()
    {
        var ran = _run.Quiz("drill", "mark", _file, Answers(10_000, "P"), "--pupils", Named("p.csv"));
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(10_001, Rows("p.csv").Count);
    }

    [Fact]
    public void A_table_that_cannot_be_read_stops_no_other()
    {
        var ran = _run.Quiz("drill", "mark", _file, Path.Combine(_run.Folder, "none.csv"), Answers(3, "Pupil"), _run.Folder);
        Assert.Equal(1, ran.Exit);
        Assert.Contains("Pupil 3: ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("none.csv", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over_unasked_and_never_what_is_read()
    {
        var answers = Answers(3, "Pupil");
        var there = _run.Write("p.csv", "mine");
        Assert.Equal(1, _run.Quiz("drill", "mark", _file, answers, "--pupils", there).Exit);
        Assert.Equal("mine", File.ReadAllText(there));
        Assert.Equal(0, _run.Quiz("drill", "mark", _file, answers, "--pupils", there, "--force").Exit);
        Assert.NotEqual("mine", File.ReadAllText(there));
        foreach (var twice in new[] { answers, _file })
            Assert.Equal(2, _run.Quiz("drill", "mark", _file, answers, "--pupils", twice, "--force").Exit);
        Assert.Equal(2, _run.Quiz("drill", "mark", _file, answers, "--pupils", Named("x"), "--page", Named("x")).Exit);
        Assert.Equal(2, _run.Quiz("drill", "mark", _file).Exit);
    }

    [Fact]
    public void A_drill_that_is_none_is_refused_at_its_place()
    {
        var ran = _run.Quiz("drill", "mark", _run.Write("bad.json", "{\"drill\": 1, \"title\": 5}"), Answers(3, "Pupil"));
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains("bad.json:1:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_told_in_Ukrainian_too()
    {
        var ran = _run.Quiz("--language", "uk", "drill", "mark", _file, Answers(12, "Учень"));
        Assert.Contains("Що пояснити ще раз", ran.Out, StringComparison.Ordinal);
        Assert.Contains("12 учнів", ran.Out, StringComparison.Ordinal);
    }

    private string Named(string name) => Path.Combine(_run.Folder, name);

    private string Read(string name) => File.ReadAllText(Named(name));

    /// <summary>Of pupils in turn of the variants, who answer at random; the same for the same number.</summary>
    private string Answers(int pupils, string name)
    {
        var (random, table) = (new Random(pupils), new StringBuilder(PaperCells.Header(_drill.Questions.Length)));
        for (var i = 0; i < pupils; i++)
        {
            var variant = _drill.Variants[i % _drill.Variants.Length];
            table.Append(PaperCells.Row($"{name} {i + 1}", variant.Name, _drill.QuestionsOf(variant).Select(q => Cell(q, random))));
        }
        return _run.Write("answers.csv", table.ToString());
    }

    private static string Cell(Question question, Random random)
    {
        var answer = RandomAnswers.To(question, random);
        return answer is Answer.Typed && question.Form is NameForm { Options.Length: > 0 } ? "a" : PaperCells.Of(question, answer);
    }

    /// <summary>Read by a few lines of our own: what RFC 4180 has.</summary>
    private List<string[]> Rows(string name)
    {
        var (rows, row, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        var text = Read(name);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\r' or '\n'))
                cell.Append(text[i]);
            else if (text[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] != '\n')
                    continue;
                rows.Add([.. row]);
                row.Clear();
            }
        }
        return rows;
    }
}
