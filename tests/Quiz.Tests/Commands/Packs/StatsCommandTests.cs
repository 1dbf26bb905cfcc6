using System.Text.Json;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;
using Quiz.Tests.Sharing;

namespace Quiz.Tests.Commands.Packs;

public sealed class StatsCommandTests : IDisposable
{
    private readonly Run _run = new();

    public static TheoryData<string, string> Shipped => [.. from row in ShippedPackTests.Files from language in (string[])["en", "uk"] select (row.Data, language)];

    public void Dispose() => _run.Dispose();

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_pack_is_told_in_both_languages_in_lines_that_fit(string pack, string language)
    {
        var ran = _run.Quiz("pack", "stats", pack, "--language", language);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Foreign.AssertHarmlessLines(ran.Out);
        Assert.StartsWith($"{pack}@", ran.Out, StringComparison.Ordinal);
        Assert.InRange(ran.Lines.Max(line => line.Length), 40, 140);
        Assert.DoesNotContain(ran.Out, c => c is >= '\u2500' and <= '\u28FF');
    }

    [Fact]
    public void It_writes_nothing()
    {
        Assert.Equal(0, _run.Quiz("pack", "stats", "space-exploration").Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_run.Folder));
    }

    [Fact]
    public void Why_a_kind_cannot_be_asked_is_told()
    {
        var ran = _run.Quiz("pack", "stats", _run.Write("p.json", PackTexts.With("\"places\":[{\"id\":\"a\",\"name\":\"A\",\"lat\":1,\"lon\":2,\"sources\":[\"s\"]}],\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}]")));
        Assert.Contains("  geography    none: it needs \"map\", the map that its places and regions are on", ran.Lines);
        Assert.Contains("  first        none: it needs two events of which one certainly came first", ran.Lines);
        Assert.Contains("  date         1 item of 1", ran.Lines);
        Assert.Contains("  claims       none: it has no claims", ran.Lines);
    }

    [Fact]
    public void The_object_of_a_pack_has_what_the_lines_have()
    {
        var ran = _run.Quiz("pack", "stats", "claims-and-denials", "--json");
        using var json = JsonDocument.Parse(ran.Out);
        var root = json.RootElement;
        Assert.Equal(50, root.GetProperty("items").GetProperty("claims").GetInt32());
        Assert.Equal(50, root.GetProperty("kinds").EnumerateArray().Single(k => k.GetProperty("kind").GetString() == "who-said").GetProperty("askable").GetInt32());
        Assert.All(root.GetProperty("rules").EnumerateArray(), rule => Assert.InRange(rule.GetProperty("score").GetDouble(), 0, 0.7));
        Assert.Equal(50, root.GetProperty("claims").EnumerateObject().Sum(m => m.Value.GetInt32()));
        Assert.Equal(0, root.GetProperty("difficulty").GetArrayLength());
    }

    [Fact]
    public void What_was_played_is_told_hardest_first()
    {
        var path = _run.Write("p.json", SharedPacks.Text("p"));
        Assert.Equal(0, _run.QuizReading("a\n\na\n\na\n\n", "play", "--pack", path, "--plain", "--kind", "date", "--count", "3").Exit);
        Assert.Equal(0, _run.QuizReading("2001\n\n2001\n\n2001\n\n", "play", "--pack", path, "--plain", "--kind", "date", "--count", "3", "--new").Exit);
        var ran = _run.Quiz("pack", "stats", path);
        var hardest = ran.Lines.Where(line => line.Contains(" answer", StringComparison.Ordinal)).ToList();
        Assert.Contains(hardest, line => line.Contains("events/e1 Event one", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(_run.Quiz("pack", "stats", path, "--json").Out);
        var scores = json.RootElement.GetProperty("difficulty").EnumerateArray().Select(d => d.GetProperty("score").GetDouble()).ToList();
        Assert.NotEmpty(scores);
        Assert.Equal(scores.Order(), scores);
    }

    [Fact]
    public void Progress_that_cannot_be_read_is_told_and_the_pack_all_the_same()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "progress.db"));
        File.WriteAllText(Path.Combine(_run.Folder, "progress.db", "x"), "");
        Assert.Equal(0, _run.Quiz("pack", "stats", "space-exploration").Exit);
        Directory.Delete(Path.Combine(_run.Folder, "progress.db"), recursive: true);
        using (var newer = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_run.Folder, "progress.db")};Pooling=False"))
        {
            newer.Open();
            using var command = newer.CreateCommand();
            command.CommandText = "CREATE TABLE somebody_elses (x); PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }
        var ran = _run.Quiz("pack", "stats", "space-exploration");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("What it can ask", ran.Lines);
        Assert.NotEmpty(ran.Error);
    }

    [Theory]
    [InlineData("space-exploraton", "space-exploration")]
    [InlineData("./none.json", "does not exist")]
    public void A_pack_that_is_not_there_is_told(string pack, string told)
    {
        var ran = _run.Quiz("pack", "stats", pack);
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strange_names_come_out_clean_and_short()
    {
        var text = PackTexts.With(Samples.FullMembers).Replace("Side 0", string.Concat(Enumerable.Repeat("ї\U0001F600漢", 300)), StringComparison.Ordinal);
        var ran = _run.Quiz("pack", "stats", _run.Write("p.json", text.Replace("\"map\":\"grid\",", "", StringComparison.Ordinal)));
        Assert.Equal(0, ran.Exit);
        Foreign.AssertHarmlessLines(ran.Out);
    }
}
