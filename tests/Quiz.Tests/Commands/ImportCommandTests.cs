using Quiz.Core.Packs;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Table = "date,title,place\n1969-07-20,Apollo 11 lands,Moon\n2000-13,Bad,\n1961-04-12,Gagarin,Baikonur\n";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_table_becomes_a_pack_beside_it_and_each_loss_a_line()
    {
        var file = _run.Write("My Moon.csv", Table);
        var ran = _run.Quiz("pack", "import", file);
        var output = Path.Combine(_run.Folder, "my-moon.json");
        Assert.Equal(
            [
                $"{file}: read as csv",
                $"{file}:3:1: row left out: \"date\": month 13 is not from 01 to 12",
                $"{file}: 2 events and 2 places imported into {output} (4 new, 0 updated, 0 unchanged), 1 loss",
            ],
            ran.Lines);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(0, _run.Quiz("check", output).Exit);
        var pack = PackReader.Read("p", File.ReadAllBytes(output)).Pack!;
        Assert.Equal(("my-moon", "My Moon", "My Moon.csv"), (pack.Id, pack.Title, pack.Sources.Single().Title));
    }

    [Fact]
    public void A_new_pack_has_the_language_that_the_program_speaks_and_an_old_one_keeps_its_own()
    {
        var output = Path.Combine(_run.Folder, "q.json");
        var file = _run.Write("q.gift", "Чи так? {T}\n");
        _run.Quiz("pack", "import", file, "--language", "uk");
        _run.Quiz("pack", "import", _run.Write("q2.gift", "Чи не так? {F}\n"), "-o", output);
        var pack = PackReader.Read("p", File.ReadAllBytes(output)).Pack!;
        Assert.Equal(("uk", 2), (pack.Language, pack.Questions.Length));
        Assert.DoesNotContain("True", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map.geojson", null)]
    [InlineData("in.geojson", "map.json")]
    public void A_map_is_never_the_file_that_is_imported_nor_another_that_is_there(string name, string? output)
    {
        var shapes = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"West\",\"iso_3166_2\":\"XA-1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,2],[0,2],[0,0]]]}}]}";
        var file = _run.Write(name, shapes);
        _run.Write("map.geojson", shapes);
        string[] to = output is null ? [] : ["-o", Path.Combine(_run.Folder, output)];
        Assert.Equal(0, _run.Quiz(["pack", "import", file, .. to]).Exit);
        Assert.Equal(shapes, File.ReadAllText(Path.Combine(_run.Folder, "map.geojson")));
        Assert.Equal(0, _run.Quiz("check", Path.Combine(_run.Folder, "map.json"), Path.Combine(_run.Folder, "map-map.geojson")).Exit);
        var again = _run.Quiz(["pack", "import", file, .. to]);
        Assert.EndsWith("(0 new, 0 updated, 1 unchanged), nothing lost", again.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Losses_that_are_not_told_one_by_one_are_counted()
    {
        var ran = _run.Quiz("pack", "import", _run.Write("t.csv", "date,title\n2000,Good\n" + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"x{i},Bad\n"))));
        Assert.EndsWith(", 2500 losses", ran.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        var file = _run.Write("moon.csv", Table);
        _run.Quiz("pack", "import", file);
        var output = Path.Combine(_run.Folder, "moon.json");
        var (bytes, written) = (File.ReadAllBytes(output), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(output, written);
        var ran = _run.Quiz("pack", "import", file);
        Assert.EndsWith("(0 new, 0 updated, 4 unchanged), 1 loss", ran.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(output));
        Assert.Equal(written, File.GetLastWriteTimeUtc(output));
    }

    [Fact]
    public void An_import_updates_what_the_author_worked_on_and_takes_nothing_away()
    {
        var file = _run.Write("moon.csv", Table);
        _run.Quiz("pack", "import", file, "--id", "own-id", "--title", "Own title", "--source", "Almanac", "--url", "https://example.org/almanac");
        var output = Path.Combine(_run.Folder, "moon.json");
        File.WriteAllText(output, File.ReadAllText(output)
            .Replace("\"1.0.0\"", "\"1.2.0\"", StringComparison.Ordinal)
            .Replace("\"title\": \"Gagarin\"", "\"title\": \"Gagarin\", \"note\": \"By hand.\", \"x-own\": [{\"x-deep\": 1}]", StringComparison.Ordinal));
        _run.Write("moon.csv", Table.Replace("1961-04-12", "1961-04", StringComparison.Ordinal) + "1957,Sputnik,\n");
        var ran = _run.Quiz("pack", "import", file, "--source", "Almanac", "--url", "https://example.org/almanac", "--title", "Other title");
        Assert.EndsWith("(1 new, 1 updated, 3 unchanged), 1 loss", ran.Lines[^1], StringComparison.Ordinal);
        var pack = PackReader.Read("p", File.ReadAllBytes(output)).Pack!;
        Assert.Equal(("own-id", "1.2.0", "Own title"), (pack.Id, pack.Version, pack.Title));
        Assert.Equal([("apollo-11-lands", "1969-07-20", null), ("gagarin", "1961-04", "By hand."), ("sputnik", "1957", null)], pack.Events.Select(e => (e.Id, e.Date.Text, e.Note)));
        Assert.Equal("https://example.org/almanac", pack.Sources.Single().Url);
        Assert.Contains("\"x-own\": [{\"x-deep\": 1}]", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"format\": 1, \"id\": \"x\" }")]
    [InlineData("not JSON")]
    [InlineData("")]
    public void What_is_there_and_is_no_pack_is_left_alone(string there)
    {
        var (file, output) = (_run.Write("moon.csv", Table), _run.Write("moon.json", there));
        var ran = _run.Quiz("pack", "import", file);
        Assert.Equal(1, ran.Exit);
        Assert.StartsWith($"quiz: {output} is there and can't be read as a pack; it was left alone: {output}:1:", ran.Error, StringComparison.Ordinal);
        Assert.Equal(there, File.ReadAllText(output));
        Assert.Equal(2, Directory.GetFiles(_run.Folder).Length);
    }

    [Fact]
    public void A_folder_in_the_way_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "moon.json"));
        var ran = _run.Quiz("pack", "import", _run.Write("moon.csv", Table));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("is a folder", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_become_one_pack_or_each_its_own()
    {
        var (one, two) = (_run.Write("one.csv", "date,title\n2000,A\n"), _run.Write("two.tsv", "date\ttitle\n2001\tB\n"));
        Assert.Equal(0, _run.Quiz("pack", "import", one, two).Exit);
        Assert.True(File.Exists(Path.Combine(_run.Folder, "one.json")) && File.Exists(Path.Combine(_run.Folder, "two.json")));
        var both = Path.Combine(_run.Folder, "both.json");
        Assert.Equal(0, _run.Quiz("pack", "import", one, two, "-o", both).Exit);
        Assert.Equal(["a", "b"], PackReader.Read("p", File.ReadAllBytes(both)).Pack!.Events.Select(e => e.Id));
    }

    [Fact]
    public void The_output_of_the_program_holds_the_pack_alone()
    {
        var ran = _run.Quiz("pack", "import", _run.Write("moon.csv", Table), "-o", "-");
        Assert.Equal("moon", PackTexts.Read(ran.Out).Pack!.Id);
        Assert.Contains("1 loss", ran.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_run.Folder));
    }

    [Fact]
    public void A_file_that_gives_nothing_writes_nothing()
    {
        var file = _run.Write("bad.csv", "date,title\n2000-13,Bad\n");
        var ran = _run.Quiz("pack", "import", file);
        Assert.Equal((1, $"quiz: {file}: nothing in it could be carried into a pack\n"), (ran.Exit, ran.Error));
        Assert.Single(Directory.GetFiles(_run.Folder));
    }

    [Fact]
    public void One_bad_file_does_not_keep_the_others_out()
    {
        var ran = _run.Quiz("pack", "import", Path.Combine(_run.Folder, "none.csv"), _run.Write("good.csv", Table), _run.Write("what.xyz", "?"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("none.csv does not exist", ran.Error, StringComparison.Ordinal);
        Assert.Contains("what.xyz: its format can't be told; --from names it", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_run.Folder, "good.json")));
    }

    [Fact]
    public void A_table_of_another_extension_is_read_when_its_format_is_named()
    {
        var file = _run.Write("table.txt", "date\ttitle\n2000\tA\n");
        Assert.Equal(0, _run.Quiz("pack", "import", file, "--from", "tsv").Exit);
    }

    [Theory]
    [InlineData("--from", "xls", "--from: found \"xls\", wanted ")]
    [InlineData("--id", "Not an id", "--id: found \"Not an id\", wanted an id")]
    [InlineData("--url", "ftp://x", "--url: found \"ftp://x\", wanted an address beginning https://")]
    [InlineData("--title", " ", "--title: found nothing, wanted a text")]
    [InlineData("-o", "", "--output: found nothing, wanted a text")]
    public void A_wrong_option_is_wrong_usage(string option, string value, string told)
    {
        var ran = _run.Quiz("pack", "import", "x.csv", option, value);
        Assert.Equal(2, ran.Exit);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_and_nothing_is_written()
    {
        var ran = _run.Quiz("pack", "import", _run.Write("moon.csv", Table), "-o", Path.Combine(_run.Folder, "none", "moon.json"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("cannot write to", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("imported into", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_bring_their_map_which_the_pack_is_checked_and_played_on()
    {
        var file = _run.Write("grid.geojson", """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":"XA-1","properties":{"name":"West"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,2],[0,2],[0,0]]]}},
            {"type":"Feature","id":"XA-2","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,2],[1,2],[1,0]]]}}]}
            """);
        var output = Path.Combine(_run.Folder, "squares.json");
        var ran = _run.Quiz("pack", "import", file, "-o", output);
        Assert.Contains($"{Path.Combine(_run.Folder, "squares.geojson")}: the map of these regions", ran.Lines);
        Assert.Equal(0, _run.Quiz("check", output, Path.Combine(_run.Folder, "squares.geojson")).Exit);
        Assert.Equal(0, _run.Quiz("pack", "import", file, "-o", output).Exit);
        File.AppendAllText(Path.Combine(_run.Folder, "squares.geojson"), " ");
        Assert.Contains(_run.Quiz("pack", "import", file, "-o", output).Lines, line => line.Contains("it was left alone", StringComparison.Ordinal));
        Assert.DoesNotContain("\"map\"", _run.Quiz("pack", "import", file, "-o", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_file_is_told_by_what_is_in_it_and_never_written_over()
    {
        var file = _run.Write("trivia.json", """{"response_code":0,"results":[{"question":"Q?","correct_answer":"A","incorrect_answers":["B"]}]}""");
        var before = File.ReadAllText(file);
        Assert.Equal($"{file}: read as opentdb", _run.Quiz("pack", "import", file).Lines[0]);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal(0, _run.Quiz("check", Path.Combine(_run.Folder, "trivia-pack.json")).Exit);
        var empty = _run.Quiz("pack", "import", _run.Write("empty.json", ""));
        Assert.Equal((1, true), (empty.Exit, empty.Error.Contains("nothing in it could be carried", StringComparison.Ordinal)));
    }
}
