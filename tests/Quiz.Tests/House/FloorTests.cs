namespace Quiz.Tests.House;

/// <summary>Namespaces are folders, and folders stand on floors: a type needs only types of its own floor and of those below.</summary>
public class FloorTests
{
    /// <summary>The floors from the bottom up. A folder stands where the longest name that begins its own stands.</summary>
    private static readonly string[][] Floors =
    [
        ["Quiz.Core"],
        ["Quiz.Core.Exchange"],
        ["Quiz.Kinds"],
        ["Quiz.Storage"],
        ["Quiz.Drawing", "Quiz.Keys"],
        ["Quiz.Words", "Quiz.Languages"],
        ["Quiz.Drills", "Quiz.Lessons", "Quiz.Sheets", "Quiz.Marking"],
        ["Quiz.Play", "Quiz.Checking"],
        ["Quiz.Hosting"],
        ["Quiz.Screens"],
        ["Quiz.Commands"],
    ];

    /// <summary>Arrows that point up today. One that is gone must leave the list, so that it only grows shorter.</summary>
    private static readonly (string From, string To)[] Exceptions =
    [
        ("Quiz.Languages.En", "Quiz.Hosting"),
        ("Quiz.Languages.En", "Quiz.Screens"),
        ("Quiz.Languages.Uk", "Quiz.Hosting"),
        ("Quiz.Languages.Uk", "Quiz.Screens"),
        ("Quiz.Sheets.Pictures", "Quiz.Screens.Maps"),
        ("Quiz.Storage", "Quiz.Checking"),
        ("Quiz.Storage", "Quiz.Drawing"),
        ("Quiz.Storage", "Quiz.Drills"),
        ("Quiz.Storage", "Quiz.Languages"),
        ("Quiz.Storage", "Quiz.Lessons"),
        ("Quiz.Storage", "Quiz.Play"),
        ("Quiz.Storage", "Quiz.Screens"),
        ("Quiz.Storage", "Quiz.Words"),
        ("Quiz.Words", "Quiz.Hosting"),
        ("Quiz.Words", "Quiz.Screens"),
    ];

    private static readonly List<(NamedType From, NamedType To)> References =
        [.. new[] { "quiz.dll", "Quiz.Core.dll" }
            .SelectMany(file => TypeReferences.Of(Path.Combine(AppContext.BaseDirectory, file)))
            .Where(reference => IsOurs(reference.From) && IsOurs(reference.To) && reference.From.Namespace != reference.To.Namespace)];

    [Fact]
    public void No_type_needs_one_of_a_floor_above() =>
        None(References.Where(reference => PointsUp(Folders(reference)) && !Exceptions.Contains(Folders(reference))).Select(Told));

    [Fact]
    public void Every_exception_still_occurs() =>
        None(Exceptions.Except(References.Select(Folders).Where(PointsUp)).Select(arrow => $"{arrow.From} needs {arrow.To} no more"));

    /// <summary>A folder and those inside it may need each other: they are one room and its corners.</summary>
    [Fact]
    public void No_folder_needs_itself_by_way_of_others()
    {
        var arrows = References.Where(reference => !Exceptions.Contains(Folders(reference)) && !IsInside(Folders(reference))).ToList();
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
