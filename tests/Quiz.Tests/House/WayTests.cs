using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Quiz.Tests.EndToEnd;
using Quiz.Tests.Screens;

namespace Quiz.Tests.House;

/// <summary>Which files a question comes through, from the command to its verdict, in the order in which they are first entered.</summary>
public class WayTests
{
    /// <summary>What is read and kept in the same way whatever is asked.</summary>
    private static readonly string[] Ground = ["Quiz.Core/Text", "Quiz.Core/Randomness", "Quiz.Core/Dates", "Quiz.Core/Json", "Quiz.Core/Maps", "Quiz.Core/Packs", "Quiz.Storage", "Quiz/Hosting"];

    [Fact]
    public void A_question_of_the_timeline_comes_through_the_files_that_are_listed() => Golden.Check(WayOf("order", "b a c d e"));

    [Fact]
    public void A_question_of_the_map_comes_through_the_files_that_are_listed() => Golden.Check(WayOf("bearing", "north"));

    [Fact]
    public void A_question_on_a_claim_comes_through_the_files_that_are_listed() => Golden.Check(WayOf("status", "a"));

    [Fact]
    public void A_written_question_comes_through_the_files_that_are_listed() => Golden.Check(WayOf("choice", "a"));

    private static string[] WayOf(string kind, string answer)
    {
        using var player = new Player();
        Island.PutInto(player.Data);
        var entered = player.File("entered");
        var ended = player.RunManaged(answer + "\n", ["play", "--plain", "--pack", Island.Id, "--kind", kind, "--count", "1", "--seed", "1"],
            new Dictionary<string, string?> { ["DOTNET_STARTUP_HOOKS"] = typeof(WayTests).Assembly.Location, ["QUIZ_ENTERED"] = entered });
        Assert.Contains(" points.", ended.Out, StringComparison.Ordinal);
        var sources = Repository.Assemblies.ToDictionary(assembly => assembly, assembly => new SourceFiles(assembly));
        SourceFiles Of(string type) => sources[sources.Keys.Where(assembly => type.StartsWith(assembly + ".", StringComparison.Ordinal)).MaxBy(assembly => assembly.Length) ?? "quiz"];
        try
        {
            return [.. File.ReadLines(entered).Select(line => line.Split('\t'))
                .SkipWhile(method => method is not ["Quiz.Commands.PlayCommand", "Run", _])
                .TakeWhile(method => method[0] != "Quiz.Play.ResultWords")
                .Select(method => Of(method[0]).File(method[1], int.Parse(method[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
                .OfType<string>().Where(file => !Ground.Any(room => file.StartsWith(room + "/", StringComparison.Ordinal))).Distinct()];
        }
        finally
        {
            foreach (var source in sources.Values)
                source.Dispose();
        }
    }

    /// <summary>Where the methods of an assembly are written.</summary>
    private sealed class SourceFiles : IDisposable
    {
        private readonly PEReader _file;
        private readonly MetadataReaderProvider _symbols;

        public SourceFiles(string assembly)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assembly);
            _file = new(System.IO.File.OpenRead(path + ".dll"));
            _symbols = MetadataReaderProvider.FromPortablePdbStream(System.IO.File.OpenRead(path + ".pdb"));
        }

        /// <summary>The file of a method, from below <c>src</c>; null for one that the compiler wrote, and for constructors, which data have too.</summary>
        public string? File(string name, int token)
        {
            var (data, symbols) = (_file.GetMetadataReader(), _symbols.GetMetadataReader());
            var handle = MetadataTokens.MethodDefinitionHandle(token & 0xff_ffff);
            var method = data.GetMethodDefinition(handle);
            Assert.Equal(name, data.GetString(method.Name));
            var document = symbols.GetMethodDebugInformation(handle).Document;
            if (document.IsNil || name is ".ctor" or ".cctor" || method.GetCustomAttributes().Any(attribute => IsGenerated(data, attribute)))
            {
                return null;
            }
            // A build may replace what stands before it, and what is generated stands elsewhere.
            var (path, src) = (symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/'), "/src/");
            return path.LastIndexOf(src, StringComparison.Ordinal) is >= 0 and var at ? path[(at + src.Length)..] : null;
        }

        private static bool IsGenerated(MetadataReader data, CustomAttributeHandle attribute) =>
            data.GetCustomAttribute(attribute).Constructor is { Kind: HandleKind.MemberReference } constructor
            && data.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
            && data.GetString(data.GetTypeReference((TypeReferenceHandle)type).Name) == "CompilerGeneratedAttribute";

        public void Dispose()
        {
            _file.Dispose();
            _symbols.Dispose();
        }
    }
}
