using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Quiz.Core.Packs;
using Quiz.Core.Packs.Tables;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Packs;

public class PackWriterTests
{
    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "packs"), "*.json")];

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_pack_is_read_back_as_it_was(string path) => AssertReadBack(PackReader.Read(path, File.ReadAllBytes(path)).Pack!);

    [Fact]
    public void Any_pack_is_read_back_as_it_was() => RandomPacks.All.Sample(random => AssertReadBack(random.Pack), iter: 100);

    [Fact]
    public void A_pack_with_something_of_everything_is_read_back_as_it_was()
    {
        AssertReadBack(PackTexts.Read(PackTexts.Small).Pack!);
        AssertReadBack(Samples.Full);
    }

    /// <summary>A new property has a place in <see cref="PackTexts.Whole"/>: here it shows whether what an object is made of has it too.</summary>
    [Fact]
    public void Every_property_of_the_tables_is_read_and_written_again()
    {
        var all = PackTables.All.SelectMany(table => table.Properties.Select(property => $"{property.Name} of {table.What}")).ToList();
        Assert.Empty(all.Except(PropertiesIn(Encoding.UTF8.GetBytes(PackTexts.Whole))));
        // Where the schema is, only the author knows.
        Assert.Equal(["$schema of a pack"], all.Except(PropertiesIn(PackWriter.Write(PackTexts.Read(PackTexts.Whole).Pack!))));
    }

    [Theory]
    [InlineData("\"figures\":[{\"id\":\"f\",\"of\":\"p\",\"quantity\":\"area\",\"value\":1e-7,\"unit\":\"km2\",\"sources\":[\"s\"]}],\"places\":[{\"id\":\"p\",\"name\":\"P\",\"lat\":-0.0,\"lon\":179.99999999999997,\"sources\":[\"s\"]}]")]
    [InlineData("\"figures\":[{\"id\":\"f\",\"of\":\"p\",\"quantity\":\"area\",\"value\":1e300,\"unit\":\"km2\",\"sources\":[\"s\"]}],\"places\":[{\"id\":\"p\",\"name\":\"\\\" \\\\ \\u007e 😀 é\",\"lat\":5e-324,\"lon\":0.1,\"sources\":[\"s\"]}]")]
    public void Numbers_and_letters_of_every_size_are_read_back(string members) => AssertReadBack(PackTexts.Read(PackTexts.With(members)).Pack!);

    [Fact]
    public void Each_item_stands_on_a_line_of_its_own()
    {
        var lines = Encoding.UTF8.GetString(PackWriter.Write(PackTexts.Read(PackTexts.Small).Pack!)).Split('\n');
        Assert.Equal("{", lines[0]);
        Assert.Contains(" \"id\": \"small\",", lines);
        Assert.Contains("  {\"id\": \"e1\", \"date\": \"1969-07-20\", \"title\": \"One\", \"sources\": [\"s\"]},", lines);
        Assert.Contains("   \"statements\": [", lines);
        Assert.Contains("    {\"id\": \"two\", \"by\": [\"b\"], \"act\": \"denial\", \"of\": \"one\", \"denies\": [\"x\"], \"date\": \"2025-06-09\", \"text\": \"It is not so.\"}", lines);
        Assert.Equal(["}", ""], lines[^2..]);
    }

    [Fact]
    public void A_culture_changes_nothing()
    {
        var pack = PackTexts.Read(PackTexts.Small).Pack!;
        var (usual, culture) = (PackWriter.Write(pack), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = HostileCulture.Make();
            Assert.Equal(usual, PackWriter.Write(pack));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static List<string> PropertiesIn(byte[] json)
    {
        using var pack = JsonDocument.Parse(json);
        return [.. PropertiesIn(pack.RootElement, PackTables.Pack)];
    }

    private static IEnumerable<string> PropertiesIn(JsonElement owner, ItemTable table) => owner.EnumerateObject().SelectMany(member =>
        (table.Find(member.Name)?.Type.Items is { } inner ? member.Value.EnumerateArray().SelectMany(element => PropertiesIn(element, inner)) : []).Prepend($"{member.Name} of {table.What}"));

    private static void AssertReadBack(Pack pack)
    {
        var json = PackWriter.Write(pack);
        using (JsonDocument.Parse(json))
        {
            var reading = PackReader.Read("p.json", json);
            Assert.Empty(reading.Problems.Told);
            Assert.Equal(PackDump.Of(pack), PackDump.Of(reading.Pack!));
        }
    }
}
