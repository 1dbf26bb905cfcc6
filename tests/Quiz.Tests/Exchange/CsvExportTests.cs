using System.Text;
using CsCheck;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Exchange;

public class CsvExportTests
{
    public static TheoryData<string, string> Shipped => new(
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "packs"), "*.json") from format in new[] { "csv", "tsv" } select (path, format));

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_pack_comes_back_with_all_that_a_table_holds(string path, string format) => AssertComesBack(PackReader.Read(path, File.ReadAllBytes(path)).Pack!, format);

    [Fact]
    public void Any_pack_comes_back_with_all_that_a_table_holds() => RandomPacks.All.Sample(random => AssertComesBack(random.Pack, "csv"), iter: 100);

    [Theory]
    [InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("'=1"), InlineData("''-1"), InlineData("'quoted'"), InlineData("a;b\\;c\\"), InlineData("\"a\",\"b\""), InlineData("b")]
    public void A_text_that_a_spreadsheet_would_run_is_harmless_in_the_table_and_whole_in_the_pack(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        var pack = PackTexts.Read(PackTexts.With($$"""
            "events":[{"id":"e","date":"-0043","title":{{json}},"text":{{json}},"tags":[{{json}}],"sources":["s"]}],
            "questions":[{"id":"q","kind":"choices","prompt":{{json}},"options":[{"id":"a","text":{{json}}},{"id":"b","text":"a"},{"id":"c","text":"c; d"}],"answer":["c","a"],"why":{{json}},"sources":["s"]},
                         {"id":"t","kind":"text","prompt":"?","answer":[{{json}},"two"],"why":"w","sources":["s"]}]
            """)).Pack!;
        AssertComesBack(pack, "csv");
        var cells = Encoding.UTF8.GetString(Export.Of("tsv", pack).Content).Split('\t', '\r', '\n').Select(c => c.Trim('"'));
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_table_can_not_hold_is_named()
    {
        var exported = Export.Of("csv", PackTexts.Read(PackTexts.Small).Pack!);
        Assert.Equal(
            ["the pack's \"asOf\", \"title\", \"version\" are left out: a table holds items and sources only", "claims are left out, with the actors: a table holds none: c"],
            exported.Losses.Select(l => l.What));
    }

    private static void AssertComesBack(Pack pack, string format)
    {
        var imported = Imports.Of(format, Export.Of(format, pack).Content);
        Assert.Empty(imported.Losses.Where(l => !l.What.Contains("no row of type region", StringComparison.Ordinal)));
        Assert.Equal(PackDump.Of(Held(pack)), PackDump.Of(imported.Pack));
    }

    /// <summary>What of a pack a table holds: options have letters, and regions are those of the pack.</summary>
    private static Pack Held(Pack pack) => new()
    {
        Id = Imports.Options.PackId,
        Version = "1.0.0",
        Title = Imports.Options.Title,
        Sources = pack.Sources,
        Places = [.. pack.Places.Select(p => p with { Region = IsHere(pack, p.Region) ? p.Region : null })],
        Regions = pack.Regions,
        Events = [.. pack.Events.Select(e => e with { Place = IsHere(pack, e.Place) ? e.Place : null })],
        Figures = [.. pack.Figures.Where(f => IsHere(pack, f.Of) && IsHere(pack, f.To))],
        Questions = [.. pack.Questions.Select(q => q with { Form = Lettered(q.Form) })],
    };

    private static bool IsHere(Pack pack, string? target) => target is null || !Ids.IsRegionCode(target) || pack.Region(target) is not null;

    private static WrittenForm Lettered(WrittenForm form)
    {
        return form switch
        {
            WrittenForm.Choice f => new WrittenForm.Choice(Letters(f.Options), Letter(f.Options, f.Answer)),
            WrittenForm.Choices f => new WrittenForm.Choices(Letters(f.Options), [.. f.Answer.Select(a => Letter(f.Options, a))]),
            WrittenForm.Order f => new WrittenForm.Order(Letters(f.Options), [.. f.Answer.Select(a => Letter(f.Options, a))]),
            _ => form,
        };

        static string Letter(IReadOnlyList<WrittenOption> options, string id) => ((char)('a' + options.Index().First(o => o.Item.Id == id).Index)).ToString();

        static System.Collections.Immutable.ImmutableArray<WrittenOption> Letters(IReadOnlyList<WrittenOption> options) => [.. options.Select(o => o with { Id = Letter(options, o.Id) })];
    }
}
