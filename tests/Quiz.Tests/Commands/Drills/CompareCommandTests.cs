using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Tests.Drills;
using Quiz.Tests.Marking;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Commands.Drills;

public sealed class CompareCommandTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_same_questions_stand_beside_each_other_with_what_got_better_or_worse()
    {
        var drill = SampleDrills.Of([.. SampleDrills.OneOfEach.Where(q => q.Kind.Key is K.Choice or K.Number)]);
        var (before, after) = (Results("1", drill, "b,140", "a,140"), Results("2", drill, "a,1", "a,2"));
        var ran = _run.Quiz("drill", "compare", before, after, "--csv", Path.Combine(_run.Folder, "c.csv"));
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var change = RightIsA(drill) ? "better by 50 percentage points" : "worse by 50 percentage points";
        Assert.Contains(change, ran.Out, StringComparison.Ordinal);
        Assert.Contains("worse by 100 percentage points", ran.Out, StringComparison.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(_run.Folder, "c.csv"));
        Assert.Equal("\uFEFFid,pack,item,kind,prompt,question_1,answered_1,facility_1,discrimination_1,question_2,answered_2,facility_2,discrimination_2,change", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_run.Folder, "c.csv"))).Split('\r')[0]);
        Assert.Equal(3, rows.Length);
    }

    [Fact]
    public void Of_other_drills_those_are_the_same_that_ask_the_same_of_the_same_item()
    {
        SavedItem[] first = [Item("1", "events/a", TheKind.Date), Item("2", "events/a", TheKind.First), Item("3", "events/b", TheKind.Date)];
        SavedItem[] second = [Item("9", "events/b", TheKind.Date) with { Pack = "p@2.0.0" }, Item("2", "events/a", TheKind.First), Item("8", "events/a", TheKind.Estimate)];
        var items = ResultsComparison.Of([new("", "", 1, null, [.. first]), new("", "", 1, null, [.. second])]);
        Assert.Equal(["1-", "22", "39", "-8"], items.Select(i => string.Concat(i.Items.Select(one => one?.Id ?? "-"))));
    }

    [Theory]
    [InlineData("", "error")]
    [InlineData("{}", "results lacks \"results\"")]
    [InlineData("[1]", "wanted results of a drill")]
    [InlineData("{\"results\": 2, \"drill\": {}, \"all\": {}, \"questions\": []}", "wanted 1, the format of results")]
    [InlineData("{\"results\": 1, \"drill\": {\"code\": \"\\u001b\", \"title\": \"t\"}, \"all\": {\"pupils\": -1, \"mean\": 7}, \"questions\": [{\"facility\": 1.5}]}", "found 7, wanted a number from 0 to 1, or null")]
    [InlineData("{\"results\": 1, \"x\": 1}", "\"x\" is no property of results")]
    [InlineData("{\"results\": 1, \"drill\":", "not valid JSON")]
    public void A_file_edited_into_nonsense_is_refused_at_its_place(string json, string told)
    {
        var good = Results("1", SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice)]), "a");
        var ran = _run.Quiz("drill", "compare", good, _run.Write("bad.json", json));
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains("bad.json:", ran.Error, StringComparison.Ordinal);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_are_cut_anywhere_are_refused()
    {
        var bytes = File.ReadAllBytes(Results("1", SampleDrills.OfAllKinds(variants: 1), "a"));
        for (var length = 0; length < bytes.Length - 2; length += 97)
            Assert.Null(ResultsReader.Read("r.json", bytes[..length]).Results);
        Assert.NotNull(ResultsReader.Read("r.json", bytes).Results);
    }

    [Fact]
    public void One_file_or_none_in_common_is_told()
    {
        var one = Results("1", SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice)]), "a");
        var other = Results("2", SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Number)]), "1");
        Assert.Equal(2, _run.Quiz("drill", "compare", one).Exit);
        Assert.Contains("no question in common", _run.Quiz("drill", "compare", one, other).Error, StringComparison.Ordinal);
    }

    private static bool RightIsA(Drill drill) => drill.Questions.Select(q => q.Form).OfType<ChoiceForm>().Single().Right == 0;

    private static SavedItem Item(string id, string item, Kind kind) => new(1, "Prompt", id, "p@1.0.0", item, kind, 1, 0.5, null);

    private string Results(string name, Drill drill, params string[] answers)
    {
        var file = Path.Combine(_run.Folder, $"{name}-drill.json");
        File.WriteAllBytes(file, DrillFile.Write(drill));
        var table = _run.Write($"{name}.csv", PaperCells.Header(drill.Questions.Length) + string.Concat(answers.Select((a, i) => $"P{i},A,{a}\n")));
        var results = Path.Combine(_run.Folder, $"{name}-results.json");
        _run.Quiz("drill", "mark", file, table, "--results", results);
        return results;
    }
}
