using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Packs;
using Quiz.Tests.Schemas;

namespace Quiz.Tests.Commands.Packs;

public sealed class NewCommandTests : IDisposable
{
    private readonly Run _run = new();

    public static TheoryData<string, string> Scaffolds => [.. from family in (string[])["timeline", "geography", "claims", "questions", "all"] from language in (string[])["en", "uk"] select (family, language)];

    private static string TemplateFolder => Path.Combine(Repository.Root, "src", "Quiz", "Commands", "Packs", "Templates");

    public static TheoryData<string> Templates => [.. Directory.EnumerateFiles(TemplateFolder).Select(file => Path.GetFileName(file))];

    public void Dispose() => _run.Dispose();

    [Theory, MemberData(nameof(Scaffolds))]
    public void A_new_pack_passes_the_check_and_its_schema(string family, string language)
    {
        var (path, pack) = New(family, language);
        Assert.Equal((0, $"{path}: no problems\n"), (_run.Quiz("check", "--strict", path).Exit, _run.Quiz("check", path).Out));
        Assert.True(Draft7.Pack.Accepts(File.ReadAllText(path), out var refusals), refusals);
        Assert.Equal(language, pack.Language);
        Assert.NotNull(pack.Licence);
    }

    [Theory, MemberData(nameof(Scaffolds))]
    public void Every_kind_of_its_family_can_be_asked_from_a_new_pack(string family, string language)
    {
        var (path, pack) = New(family, language);
        var deck = new Deck(pack, MapOf(pack), ItemFilter.Default, Spoken.GenericWords);
        foreach (var kind in KindsOf(family))
        {
            var maker = kind;
            Assert.True(maker.ItemsOf(deck).Any(item => Enumerable.Range(0, 10).Any(seed => maker.Make(deck, item, (ulong)seed) is not null)), $"{kind} can't be asked from {family}.{language}");
        }
        Assert.Equal(pack.ItemCount, pack.Items.Count(item => KindTable.All.Any(maker => maker.ItemsOf(deck).Contains(item))));
        var played = _run.QuizReading("", "play", "--pack", path, "--plain", "--count", "30");
        Assert.DoesNotContain("left out", played.Error, StringComparison.Ordinal);
        Assert.Equal(0, played.Exit);
    }

    [Theory, MemberData(nameof(Scaffolds))]
    public void A_round_of_each_kind_is_played_to_its_end(string family, string language)
    {
        var (path, _) = New(family, language);
        foreach (var kind in KindsOf(family).Select(kind => kind.Name).Distinct())
        {
            var ran = _run.QuizReading(string.Concat(Enumerable.Repeat("skip\n\n", 20)), "play", "--pack", path, "--plain", "--kind", kind, "--count", "1", "--new");
            Assert.Equal((0, ""), (ran.Exit, ran.Error));
            Assert.Contains("100", ran.Out, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Templates))]
    public void A_template_rests_on_facts_and_sources_of_the_shipped_packs(string template)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TemplateFolder, template)));
        if (!document.RootElement.TryGetProperty("sources", out var sources))
            return; // the head of the scaffold with everything
        var known = ShippedPackTests.Files.SelectMany(row => ShippedPackTests.Load(row.Data).Sources).Select(s => (s.Id, s.Url)).ToHashSet();
        Assert.All(sources.EnumerateArray(), s => Assert.Contains((s.GetProperty("id").GetString()!, s.TryGetProperty("url", out var url) ? url.GetString() : null), known));
        var used = document.RootElement.GetRawText();
        Assert.All(sources.EnumerateArray(), s => Assert.True(used.Split($"\"{s.GetProperty("id").GetString()}\"").Length > 2, $"no item of {template} rests on {s}"));
    }

    [Theory]
    [InlineData("timeline", "events", "date")]
    [InlineData("claims", "claims", "id")]
    [InlineData("geography", "figures", "value")]
    [InlineData("questions", "questions", "kind")]
    public void The_templates_of_both_languages_tell_the_same(string family, string array, string member)
    {
        var (english, ukrainian) = (Members("en"), Members("uk"));
        Assert.Equal(english, ukrainian);
        Assert.NotEmpty(english);

        string[] Members(string language)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TemplateFolder, $"{family}.{language}.json")));
            return [.. document.RootElement.GetProperty(array).EnumerateArray().Select(e => $"{e.GetProperty("id")} {e.GetProperty(member)}")];
        }
    }

    [Theory]
    [InlineData("My Pack.json", "my-pack")]
    [InlineData("moon", "moon")]
    [InlineData("--Ünïcode--.json", "n-code")]
    [InlineData("Набір.json", "my-pack")]
    [InlineData("a.b.json", "a-b")]
    public void The_id_follows_from_the_name_of_the_file(string file, string id)
    {
        var path = Path.Combine(_run.Folder, file);
        Assert.Equal(0, _run.Quiz("pack", "new", path, "--family", "timeline").Exit);
        Assert.Equal(id, Read(Path.HasExtension(path) ? path : path + ".json").Id);
    }

    [Fact]
    public void What_is_told_of_id_and_title_stands_in_the_pack()
    {
        var path = Path.Combine(_run.Folder, "x.json");
        Assert.Equal(0, _run.Quiz("pack", "new", path, "--id", "the-moon", "--title", "\"The\" Moon \\ Місяць").Exit);
        Assert.Equal(("the-moon", "\"The\" Moon \\ Місяць"), (Read(path).Id, Read(path).Title));
    }

    [Fact]
    public void Any_title_is_refused_or_gives_a_pack_without_a_problem() => Gen.String.Sample(title =>
    {
        var path = Path.Combine(_run.Folder, $"{Guid.NewGuid():N}.json");
        var ran = _run.Quiz("pack", "new", path, "--family", "timeline", "--title", title.Length == 0 || title[0] == '-' ? " " : title);
        Assert.Equal(ran.Exit == 0, File.Exists(path));
        if (ran.Exit == 0)
            Assert.Equal(title, Read(path).Title);
        else
            Assert.Contains("title", ran.Error, StringComparison.Ordinal);
    }, iter: 100);

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        var path = _run.Write("mine.json", "mine");
        var ran = _run.Quiz("pack", "new", path);
        Assert.Equal((1, "mine"), (ran.Exit, File.ReadAllText(path)));
        Assert.Contains($"cannot write {path}: it is there already, and is not overwritten", ran.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_run.Folder));
    }

    [Fact]
    public void A_folder_that_is_missing_is_told()
    {
        var ran = _run.Quiz("pack", "new", Path.Combine(_run.Folder, "none", "x.json"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("cannot write", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--family", "history")]
    [InlineData("--id", "../x")]
    public void Wrong_words_are_wrong_usage(string option, string value)
    {
        var ran = _run.Quiz("pack", "new", Path.Combine(_run.Folder, "x.json"), option, value);
        Assert.Equal(2, ran.Exit);
        Assert.Contains($"{option}: found \"{value}\"", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_run.Folder));
    }

    [Fact]
    public void The_schema_is_referred_to_by_a_relative_path_below_a_folder_that_has_it()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "data", "schema"));
        Directory.CreateDirectory(Path.Combine(_run.Folder, "data", "packs", "mine"));
        _run.Write("data/schema/pack-1.schema.json", "{}");
        var path = Path.Combine(_run.Folder, "data", "packs", "mine", "x.json");
        Assert.Equal(0, _run.Quiz("pack", "new", path).Exit);
        Assert.Equal("../../schema/pack-1.schema.json", SchemaOf(path));
    }

    [Fact]
    public void Elsewhere_the_schema_is_the_one_beside_the_program()
    {
        var path = Path.Combine(_run.Folder, "x.json");
        Assert.Equal(0, _run.Quiz("pack", "new", path).Exit);
        var address = new Uri(SchemaOf(path));
        Assert.Equal("file", address.Scheme);
        Assert.Equal(File.ReadAllText(Draft7.PathOf("pack-1")), File.ReadAllText(address.LocalPath));
    }

    [Fact]
    public void What_to_do_next_can_be_pasted_into_a_shell()
    {
        var path = Path.Combine(_run.Folder, "it's my.json");
        var ran = _run.Quiz("pack", "new", path);
        Assert.Contains($"Check it while you write: quiz check '{_run.Folder}/it'\\''s my.json'", ran.Lines);
        Assert.Contains($"Play it: quiz play --pack '{_run.Folder}/it'\\''s my.json'", ran.Lines);
    }

    private (string Path, Pack Pack) New(string family, string language)
    {
        var path = Path.Combine(_run.Folder, $"{family}-{language}.json");
        var ran = _run.Quiz("pack", "new", path, "--family", family, "--language", language);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return (path, Read(path));
    }

    private static ImmutableArray<Kind> KindsOf(string family) => family switch
    {
        "all" => KindTable.All,
        "questions" => KindTable.Of(Family.Written),
        _ => KindTable.Of(Families.All.Single(f => Families.NameOf(f) == family)),
    };

    private static Pack Read(string path)
    {
        var reading = PackReader.Read(path, File.ReadAllBytes(path), id => id == "ukraine" ? ShippedPackTests.Ukraine : null);
        Assert.Empty(reading.Problems.Told);
        return reading.Pack!;
    }

    private static Map? MapOf(Pack pack) => pack.Map is null ? null : ShippedPackTests.Ukraine;

    private static string SchemaOf(string path)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        return document.RootElement.GetProperty("$schema").GetString()!;
    }
}
