using Quiz.Kinds;

namespace Quiz.Tests.House;

/// <summary>Namespaces are folders, and folders stand on floors: a type needs only types of its own floor and of those below.</summary>
public class FloorTests
{
    /// <summary>The floors from the bottom up. A folder stands where the longest name that begins its own stands.</summary>
    private static readonly string[][] Floors =
    [
        ["Quiz.Core.Text", "Quiz.Core.Randomness"],
        ["Quiz.Core.Dates", "Quiz.Core.Json"],
        ["Quiz.Core.Maps"],
        ["Quiz.Core.Packs"],
        ["Quiz.Core.Forms"],
        ["Quiz.Core.Questions"],
        ["Quiz.Core.Rounds", "Quiz.Core.Statistics", "Quiz.Core.Lint", "Quiz.Core.Sharing"],
        ["Quiz.Exchange"],
        ["Quiz.Kinds", "Quiz.Storage"],
        ["Quiz.Drawing"],
        ["Quiz.Drawing.Keys"],
        ["Quiz.Languages.Words"],
        ["Quiz.Languages.En", "Quiz.Languages.Uk"],
        ["Quiz.Languages"],
        ["Quiz.Classroom.Drills"],
        ["Quiz.Classroom.Lessons"],
        ["Quiz.Classroom.Sheets"],
        ["Quiz.Classroom.Marking"],
        ["Quiz.Hosting"],
        ["Quiz.Checking"],
        ["Quiz.Play"],
        ["Quiz.Screens"],
        ["Quiz.Commands"],
    ];

    private static readonly List<(NamedType From, NamedType To)> Named =
        [.. Repository.Assemblies.SelectMany(assembly => TypeReferences.Of(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll")))];

    private static readonly List<(NamedType From, NamedType To)> AllReferences =
        [.. Named.Where(reference => IsOurs(reference.From) && IsOurs(reference.To) && reference.From != reference.To)];

    private static readonly List<(NamedType From, NamedType To)> References = [.. AllReferences.Where(reference => reference.From.Namespace != reference.To.Namespace)];

    [Fact]
    public void No_type_needs_one_of_a_floor_above() =>
        None(References.Where(reference => PointsUp(Folders(reference))).Select(Told));

    /// <summary>A new kind must not need a change elsewhere: nothing but its own file, its words and the table knows it.</summary>
    [Fact]
    public void Nothing_but_the_table_of_kinds_names_a_kind() =>
        None(AllReferences.Where(reference => Kinds.Contains(reference.To) && reference.From != NamedType.Of(typeof(KindTable))).Select(Told));

    /// <summary>Newtonsoft's writes, and reads what is ours; .NET's reads what needs exact places.</summary>
    [Fact]
    public void No_type_uses_both_libraries_for_JSON() =>
        None(Named.ToLookup(reference => reference.From, reference => reference.To.Namespace)
            .Where(needs => needs.Any(room => room.StartsWith("Newtonsoft.Json", StringComparison.Ordinal)) && needs.Any(room => room.StartsWith("System.Text.Json", StringComparison.Ordinal)))
            .Select(needs => $"{needs.Key.Namespace}.{needs.Key.Name}"));

    private static readonly HashSet<NamedType> Kinds = [.. KindTable.All.Select(kind => NamedType.Of(kind.GetType()))];

    /// <summary>A folder and those inside it may need each other: they are one room and its corners.</summary>
    [Fact]
    public void No_folder_needs_itself_by_way_of_others()
    {
        var arrows = References.Where(reference => !IsInside(Folders(reference))).ToList();
        var needs = arrows.Select(Folders).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reached = needs.ToDictionary(folder => folder.Key, folder => Reached(folder.Key, needs));
        None(arrows.Where(arrow => reached.TryGetValue(arrow.To.Namespace, out var folders) && folders.Contains(arrow.From.Namespace)).Select(Told));
    }

    /// <summary>Fails with every sentence whole: xunit would cut them.</summary>
    private static void None(IEnumerable<string> sentences)
    {
        var all = string.Join('\n', sentences.Distinct().Order());
        Assert.True(all.Length == 0, all);
    }

    private static HashSet<string> Reached(string folder, ILookup<string, string> needs)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var needed in needs[next].Where(reached.Add))
            {
                open.Push(needed);
            }
        }

        return reached;
    }

    private static bool PointsUp((string From, string To) arrow) => Floor(arrow.To) > Floor(arrow.From);

    private static bool IsInside((string From, string To) arrow) =>
        arrow.From.StartsWith(arrow.To + ".", StringComparison.Ordinal) || arrow.To.StartsWith(arrow.From + ".", StringComparison.Ordinal);

    private static int Floor(string folder) => Enumerable.Range(0, Floors.Length)
        .SelectMany(floor => Floors[floor].Select(name => (Floor: floor, Name: name)))
        .Where(place => folder == place.Name || folder.StartsWith(place.Name + ".", StringComparison.Ordinal))
        .MaxBy(place => place.Name.Length).Floor;

    private static bool IsOurs(NamedType type) => type.Namespace == "Quiz" || type.Namespace.StartsWith("Quiz.", StringComparison.Ordinal);

    private static (string From, string To) Folders((NamedType From, NamedType To) reference) => (reference.From.Namespace, reference.To.Namespace);

    private static string Told((NamedType From, NamedType To) reference) =>
        $"{reference.From.Namespace}.{reference.From.Name} needs {reference.To.Namespace}.{reference.To.Name}";
}
