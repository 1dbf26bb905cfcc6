using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Schemas;

/// <summary>
/// The schemas agree with the readers: what a reader takes a schema takes, and what a reader refuses a schema refuses, but for the rules that no schema can tell.
/// </summary>
public partial class SchemaTests
{
    private static readonly string[] PackSeeds = [PackTexts.Small, PackTexts.Whole, PackTexts.With(Samples.FullMembers), PackTexts.With("\"needs\":\"1.1\",\"events\":[],\"x-a\":{}"), EveryDate];

    private static readonly string[] MapSeeds = [GridMap.Text, ReadmeMap];

    private static string EveryDate => PackTexts.With("\"events\":[" + string.Join(',', new[]
    {
        "1969", "1969-07", "1969-07-20", "-0043-03-15", "Y-12000", "199X", "2014-XX-12", "1984?", "1984-02~", "1984-02-29%", "2001-21", "1985-04-12T23:20:30Z", "1985-04-12T23:59:60+02:30",
        "2014-02/2014-03", "1984/..", "../1984", "/1984", "1984/", "../..", "../", "/..", "[1667,1670]", "[..1667,1670]", "[1667..1670,1680..]", "[1667..]", "[..1667]", "[Y12000..Y13000?]",
    }.Select((date, i) => Samples.Event($"e{i}", date))) + "]");

    private static string ReadmeMap => JsonBlock().Match(Repository.Read("data", "README.md")).Groups[1].Value;

    public static TheoryData<string> Files =>
        [.. new[] { "packs", "maps" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", folder)).Select(file => $"{folder}/{Path.GetFileName(file)}"))];

    [Theory, MemberData(nameof(Files))]
    public void A_file_that_comes_with_the_program_fits_its_schema(string file)
    {
        var isMap = file.EndsWith(".geojson", StringComparison.Ordinal);
        Assert.True((isMap ? Draft7.Map : Draft7.Pack).Accepts(Repository.Read("data", file), out var refusals), refusals);
    }

    [Theory, MemberData(nameof(Files))]
    public void The_schema_that_a_pack_names_is_the_file_of_the_schema(string file)
    {
        using var json = JsonDocument.Parse(Repository.Read("data", file));
        if (file.StartsWith("maps", StringComparison.Ordinal))
            return;
        var named = json.RootElement.GetProperty("$schema").GetString()!;
        Assert.Equal(Draft7.PathOf("pack-1"), Path.GetFullPath(Path.Combine(Repository.Root, "data", "packs", named)));
    }

    [Fact]
    public void Schema_and_reader_take_a_random_pack() =>
        RandomPacks.All.Sample(pack => AssertAgree(PackTexts.With(pack.Text)), iter: 200);

    [Fact]
    public void Schema_and_reader_agree_on_changed_packs()
    {
        var (taken, refused, notCompared) = (0, 0, 0);
        Fuzzing.Run(2_000, random =>
        {
            var isTaken = AssertAgree(Changed(random, PackSeeds));
            taken += isTaken is true ? 1 : 0;
            refused += isTaken is false ? 1 : 0;
            notCompared += isTaken is null ? 1 : 0;
        });
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{taken} packs taken by both, {refused} refused by both, {notCompared} refused for what no schema can tell"));
    }

    [Fact]
    public void Schema_and_reader_agree_on_changed_maps() => Fuzzing.Run(1_000, random => AssertAgreeOnMap(Changed(random, MapSeeds)));

    [Theory, MemberData(nameof(Files))]
    public void Schema_and_reader_agree_on_a_shipped_file_that_was_changed(string file)
    {
        var text = Repository.Read("data", file);
        if (text.Length < 500_000)
            Fuzzing.Run(10, random => (file.StartsWith("maps", StringComparison.Ordinal) ? (Func<string, bool?>)AssertAgreeOnMap : AssertAgree)(Changed(random, [text])));
    }

    [Fact]
    public void Schema_and_reader_agree_on_dates() => Fuzzing.Run(1_500, random =>
    {
        var mutator = new Mutator(random);
        var date = JsonSerializer.Serialize(random.Next(3) == 0 ? Garbled(mutator.Date(), random) : mutator.Date());
        AssertAgree(PackTexts.With($$"""
            "events":[{"id":"e","date":{{date}},"title":"E","sources":["s"]}]
            """));
        AssertAgree(PackTexts.With($$"""
            "questions":[{"id":"q","kind":"date","prompt":"?","answer":{{date}},"why":"w","sources":["s"]}]
            """));
    });

    [Fact]
    public void Schema_and_reader_agree_on_every_month_and_day() => Assert.All(
        from month in Enumerable.Range(0, 44) from day in (string[])["", "-00", "-01", "-29", "-30", "-31", "-32", "-3X", "-X0", "-XX"] select $"2001-{month:00}{day}",
        date => AssertAgree(PackTexts.With($"\"events\":[{Samples.Event("e", date)}]")));

    [Fact]
    public void Schema_and_reader_agree_on_any_text() => Fuzzing.Run(1_000, random =>
    {
        var text = JsonSerializer.Serialize(new Mutator(random).Text());
        AssertAgree(PackTexts.With($"\"events\":[{{\"id\":\"e\",\"date\":\"2000\",\"title\":{text},\"sources\":[\"s\"]}}]"));
        AssertAgree(PackTexts.With($"\"licence\":{text}").Replace("\"title\":\"P\"", $"\"title\":{text}", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("\\ud83d\\ude00", 4_000, true)]
    [InlineData("\\ud83d\\ude00", 4_001, false)]
    [InlineData("ї", 4_000, true)]
    [InlineData("ї", 4_001, false)]
    [InlineData("\\ud83d", 1, false)]
    [InlineData("\\n", 1, false)]
    [InlineData("a\\n", 1, false)]
    [InlineData("\\u200d", 1, true)]
    public void A_text_has_4000_characters_at_most_however_they_are_written(string character, int times, bool isFine)
    {
        var text = PackTexts.With($"\"description\":\"{string.Concat(Enumerable.Repeat(character, times))}\"");
        Assert.Equal(isFine, PackTexts.Read(text).Pack is not null);
        AssertAgree(text);
    }

    [Theory]
    [InlineData("\"unit\":\"km\",")]
    [InlineData("\"options\":[],")]
    [InlineData("\"options\":[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"text\":\"B\"},{\"id\":\"c\",\"text\":\"C\"}],")]
    [InlineData("")]
    public void Schema_and_reader_agree_on_every_kind_with_every_answer(string more)
    {
        foreach (var kind in (string[])["choice", "choices", "order", "number", "date", "point", "text", "other"])
        {
            foreach (var answer in (string[])["\"a\"", "\"2000\"", "[\"a\"]", "[\"c\",\"a\",\"b\"]", "[]", "[\"a\",\"a\"]", "5", "{\"lat\":1,\"lon\":2}", "{\"lat\":1}", "null", "true", "\"\""])
                AssertAgree(PackTexts.With($$"""
                    "questions":[{"id":"q","kind":"{{kind}}","prompt":"?",{{more}}"answer":{{answer}},"why":"w","sources":["s"]}]
                    """));
        }
    }

    [Fact]
    public void Neighbours_that_stand_twice_are_refused_by_both()
    {
        var text = GridMap.Text.Replace("[\"XA-2\",\"XA-4\"]", "[\"XA-2\",\"XA-4\",\"XA-2\"]", StringComparison.Ordinal);
        Assert.Null(MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(text)).Map);
        Assert.False(Draft7.Map.Accepts(text, out _));
    }

    private static string Changed(Random random, string[] seeds)
    {
        var mutator = new Mutator(random);
        return Encoding.UTF8.GetString(mutator.Json(Encoding.UTF8.GetBytes(mutator.Pick(seeds))));
    }

    private static string Garbled(string date, Random random)
    {
        var at = random.Next(date.Length + 1);
        return date.Insert(at, "0123456789X-/.?~[],TZ:"[random.Next(22)].ToString());
    }

    /// <summary>Whether both take it; null where the reader refuses it for what no schema can tell.</summary>
    private static bool? AssertAgree(string text) =>
        AssertAgree(text, PackReader.Read("p.json", Encoding.UTF8.GetBytes(text)).Problems, Draft7.Pack);

    private static bool? AssertAgreeOnMap(string text) =>
        AssertAgree(text, MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(text)).Problems, Draft7.Map);

    private static bool? AssertAgree(string text, ProblemReport problems, Draft7 schema)
    {
        if (problems.Told.Any(p => NoJson().IsMatch(p.Message)))
            return null;
        var isAccepted = schema.Accepts(text, out var refusals);
        if (problems.Count == 0)
            Assert.True(isAccepted, $"the reader takes what the schema refuses: {refusals}\n{text}");
        else if (problems.Told.FirstOrDefault(p => !Inexpressible().IsMatch(p.Message)) is { } told)
            Assert.False(isAccepted, $"the schema takes what the reader refuses: {told}\n{text}");
        else
            return null;
        return isAccepted;
    }

    [GeneratedRegex("(?s)```json\n(.*?)```")]
    private static partial Regex JsonBlock();

    /// <summary>What makes a text no JSON, or one that has other values for whoever keeps the last of a doubled name.</summary>
    [GeneratedRegex("^(not valid JSON|nested deeper than|byte 0x|the file (has|begins)|the pack has more|\"needs\": the pack needs)|stands twice in a")]
    private static partial Regex NoJson();

    /// <summary>
    /// The rules that no schema of draft-07 can tell: that ids differ, that references lead somewhere and in no circle, what the calendar has, what order ranges have, what shapes are like;
    /// half characters in names; the form of addresses, which .NET knows; and numbers beyond those of a double, which NJsonSchema can't compare.
    /// </summary>
    [GeneratedRegex("""
        stands\ twice\ among|^"(parts|options|neighbours)":\ .*\ stands\ twice|is\ none\ of\ the\ pack's|is\ no\ statement\ of|is\ no\ part\ of|in\ a\ circle
        |has\ no\ day|no\ day\ of\ any\ year|is\ after\ its\ end|begins\ after\ its\ end
        |^"answer":\ found\ ("|an\ array).*(id\ of\ an\ option|ids\ of\ options|all\ options\ in)
        |half\ of\ a\ surrogate\ pair|an\ address\ beginning|found\ -?[0-9.]+[eE]\+?[0-9]+,\ wanted
        |does\ not\ end\ where|leaps\ from|is\ not\ inside|is\ no\ (other\ )?region\ of|but\ .*\ does\ not\ name|found\ no\ region\ that\ can\ be\ read
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Inexpressible();
}
