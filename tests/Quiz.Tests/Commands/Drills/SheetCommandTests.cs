using Quiz.Classroom.Drills;
using Quiz.Tests.Drills;

namespace Quiz.Tests.Commands.Drills;

public sealed class SheetCommandTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private string Drill(string name = "lesson.json", string language = "en")
    {
        var path = Path.Combine(_run.Folder, name);
        File.WriteAllBytes(path, DrillFile.Write(SampleDrills.OfAllKinds(language)));
        return path;
    }

    private static string[] In(string folder) => [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_sheets_lie_beside_the_drill_and_their_names_are_told()
    {
        var ran = _run.Quiz("drill", "sheet", Drill());
        var folder = Path.Combine(_run.Folder, "lesson-sheets");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(["answers.csv", "key.html", "slip.html", "worksheet-a.html", "worksheet-b.html", "worksheet-c.html"], In(folder));
        Assert.Equal(In(folder).Select(name => Path.Combine(folder, name)), ran.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_one_s_own_is_made_and_holds_what_was_asked_for()
    {
        var folder = Path.Combine(_run.Folder, "new", "for class 7");
        Assert.Equal(0, _run.Quiz("drill", "sheet", Drill(), "-o", folder, "--variant", "b", "--variant", "B", "--text", "--large").Exit);
        Assert.Equal(["answers.csv", "key.html", "key.txt", "slip.html", "slip.txt", "worksheet-b.html", "worksheet-b.txt"], In(folder));
        Assert.Contains("18pt", File.ReadAllText(Path.Combine(folder, "worksheet-b.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("Variant A", File.ReadAllText(Path.Combine(folder, "key.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_are_in_the_language_of_the_drill_whatever_that_of_the_program()
    {
        Assert.Equal(0, _run.Quiz("--language", "en", "drill", "sheet", Drill(language: "uk")).Exit);
        Assert.Contains("Варіант A", File.ReadAllText(Path.Combine(_run.Folder, "lesson-sheets", "worksheet-a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_of_these_names_are_left_alone_unless_forced_and_then_none_is_written()
    {
        var folder = Path.Combine(_run.Folder, "out");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "slip.html"), "mine");
        var ran = _run.Quiz("drill", "sheet", Drill(), "-o", folder);
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains("slip.html", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--force", ran.Error, StringComparison.Ordinal);
        Assert.Equal(["slip.html"], In(folder));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "slip.html")));
        Assert.Equal(0, _run.Quiz("drill", "sheet", Drill(), "-o", folder, "--force").Exit);
        Assert.Equal(6, In(folder).Length);
        Assert.Equal(0, _run.Quiz("drill", "sheet", Drill(), "-o", folder).Exit); // the same again is no loss
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_told()
    {
        var ran = _run.Quiz("drill", "sheet", Drill(), "-o", _run.Write("taken", "x"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("taken", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_that_the_drill_has_not_is_wrong_usage()
    {
        var ran = _run.Quiz("drill", "sheet", Drill(), "--variant", "Z");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("A, B and C", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "lesson-sheets")));
    }

    [Theory]
    [InlineData("{\"drill\":1}", ":1:1: error: ")]
    [InlineData("no JSON", ":1:2: error: ")]
    [InlineData(null, "there is no such file")]
    public void A_file_that_is_no_drill_is_told_as_quiz_check_tells_it(string? content, string wanted)
    {
        var path = content is null ? Path.Combine(_run.Folder, "bad.json") : _run.Write("bad.json", content);
        var ran = _run.Quiz("drill", "sheet", path);
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains($"bad.json{(content is null ? "" : wanted)}", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "bad-sheets")));
    }

    [Fact]
    public void A_drill_that_was_edited_is_printed_and_the_teacher_is_told()
    {
        var path = Drill();
        File.WriteAllText(path, File.ReadAllText(path).Replace("Prompt 0?", "Another prompt?", StringComparison.Ordinal));
        var ran = _run.Quiz("drill", "sheet", path);
        Assert.Equal(0, ran.Exit);
        Assert.Contains(DrillFile.Read(path).Drill!.Code, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sheet_needs_the_pack_or_the_map_that_the_drill_was_made_from()
    {
        var made = Path.Combine(_run.Folder, "made.json");
        Assert.Equal(0, _run.Quiz("drill", "make", "--pack", Path.Combine(Repository.Root, "data", "packs", "ukraine-regions.json"), "--kind", "geography", "--count", "8", "--seed", "1", "-o", made).Exit);
        using var elsewhere = new Run();
        var copy = Path.Combine(elsewhere.Folder, "made.json");
        File.Copy(made, copy);
        Assert.Equal(0, elsewhere.Quiz("drill", "sheet", copy).Exit);
        Assert.Contains("UN GA 68/262", File.ReadAllText(Path.Combine(elsewhere.Folder, "made-sheets", "worksheet-a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortest_and_the_longest_drill_are_printed()
    {
        foreach (var count in (int[])[1, Quiz.Classroom.Drills.Drill.MostQuestions])
        {
            var path = Path.Combine(_run.Folder, $"of-{count}.json");
            File.WriteAllBytes(path, DrillFile.Write(SampleDrills.Of([.. Enumerable.Range(0, count).Select(i => SampleDrills.OneOfEach[i % 24] with { Id = $"{i:x16}" })], variants: Quiz.Classroom.Drills.Drill.MostVariants)));
            Assert.Equal(0, _run.Quiz("drill", "sheet", path, "--text").Exit);
            Assert.Equal(6 + 6 + 5, In(Path.Combine(_run.Folder, $"of-{count}-sheets")).Length);
        }
    }
}
