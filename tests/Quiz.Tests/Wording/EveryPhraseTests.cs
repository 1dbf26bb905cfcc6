using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Drawing.Keys;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Kinds.Geography;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Storage;
using Quiz.Tests.Questions;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Wording;

/// <summary>Every member of a language, called with every sample that its parameters can have.</summary>
public partial class EveryPhraseTests
{
    /// <summary>No letters, so that every letter in a phrase is the language's own.</summary>
    private static readonly string[] Texts = ["№1", "№2"];

    private static readonly Dictionary<Type, object?[]> Samples = new()
    {
        [typeof(string)] = ["№1"],
        [typeof(bool)] = [true, false],
        [typeof(char)] = ['№'],
        [typeof(int)] = [1, 2, 5, 1991],
        [typeof(int?)] = [null, 1, 2, 5],
        [typeof(long)] = [1L, 2L, 5L, 4000L],
        [typeof(ulong)] = [7UL],
        [typeof(double)] = [0.0, 0.25, 3.5, 31914.0],
        [typeof(TimeSpan)] = [TimeSpan.FromSeconds(185)],
        [typeof(IReadOnlyList<string>)] = [Texts, Texts[..1]],
        [typeof(IEnumerable<string>)] = [Texts],
        [typeof(Key)] = [Key.Parse("space"), Key.Parse("shift+up"), Key.Parse("left")],
        [typeof(DateParts)] = [new DateParts(2025, 6, 8), new DateParts(-43, 6), new DateParts(null, 6), new DateParts(800), new DateParts(12_000)],
        [typeof(GeoPoint)] = [Point(48.46, 35.04), Point(-1, -2)],
        [typeof(PointTrouble)] = [.. Enum.GetValues<PointFault>().Select(fault => new PointTrouble(fault, 1, '1', '2'))],
        [typeof(PlaceFacts)] = [new PlaceFacts("№3", CompassPoint.North, "№4", [new(80, CompassPoint.Southwest, "№5")]), new PlaceFacts("№3", null, null, [])],
        [typeof(RegionFacts)] = [new RegionFacts("№3", CompassPoint.East, ["№4"], AreSomeLeftOut: true, HasCoast: true, ["№5"], ["№6", "№7"], [new(80, CompassPoint.Southwest, "№8")]), new RegionFacts("№3", null, ["№4"], AreSomeLeftOut: false, HasCoast: true, [], ["№6"], []), new RegionFacts("№3", null, [], AreSomeLeftOut: false, HasCoast: false, [], [], [])],
        [typeof(DotSigns?)] = [null, DotSigns.Braille, DotSigns.Blocks],
        [typeof(CompassPoint)] = [.. Enum.GetValues<CompassPoint>().Cast<object>()],
        [typeof(CompassPoint?)] = [null, .. Enum.GetValues<CompassPoint>().Cast<object>()],
        [typeof(StatementFacts)] = [.. Enum.GetValues<Act>().Select(act => new StatementFacts(act, act == Act.Denial, act == Act.Claim ? ["№6"] : [], "№7", act == Act.Query ? null : "№8", act == Act.Claim ? null : "№9"))],
        [typeof(Cause)] = [.. Enum.GetValues<CauseKind>().Select(kind => new Cause(kind, "№1", 5))],
        [typeof(FileTrouble)] = [.. Enum.GetValues<FileFault>().Select(fault => new FileTrouble(fault, 5, "№1"))],
        [typeof(SettingsTrouble)] = [new SettingsTrouble("№1", new FileTrouble(FileFault.IsFolder), null), new SettingsTrouble("№1", null, "№2"), new SettingsTrouble("№1", null, null)],
        [typeof(ProgressUnavailable)] = [.. Enum.GetValues<ProgressOperation>().Select(operation => new ProgressUnavailable(operation, "№1", new(CauseKind.DiskIsFull)))],
        [typeof(Quiz.Storage.StandardStreamBroken)] = [new Quiz.Storage.StandardStreamBroken(0, "№1", isReaderGone: false), new Quiz.Storage.StandardStreamBroken(1, "№1", isReaderGone: false)],
        [typeof(PlayedRound)] = [.. new RoundOutcome?[] { null, RoundOutcome.Finished, RoundOutcome.GivenUp }.Select(outcome => new PlayedRound(ProgressSamples.Round("1"), outcome, 3, 250))],
        [typeof(ProgressTotals)] = [new ProgressTotals(1, 2, 3)],
        [typeof(Kind)] = [.. KindTable.All],
        [typeof(EdtfDate)] = [EdtfDate.Parse("1969-07")],
        [typeof(Day)] = [EdtfDate.Parse("1969-07-20").Earliest],
        [typeof(KindScore)] = [new KindScore(TheKind.Order, 50, 100)],
        [typeof(FamilyScore)] = [new FamilyScore(Quiz.Core.Questions.Family.Claims, [new KindScore(TheKind.Act, 50, 100)])],
        [typeof(Discrimination)] = [new Discrimination(3, 1, 4, 2)],
        [typeof(Quiz.Storage.Sharing.Installing)] = [.. Enum.GetValues<Quiz.Storage.Sharing.InstallOutcome>().Select(outcome => new Quiz.Storage.Sharing.Installing(outcome, "№1", "№2", new(CauseKind.DiskIsFull)))],
        [typeof(BalanceRule)] = [.. Enum.GetValues<BalanceCue>().Select(cue => new BalanceRule(cue, "№1"))],
        [typeof(Figure)] = [.. Questions.Samples.Full.Figures.Where(f => f.Id is "f0" or "f6" or "f9")],
    };

    /// <summary>What may be the same in both: bare numbers, names of languages and keys, what a pack wrote itself.</summary>
    private static readonly string[] MayBeTheSame = ["Number", "Year", "RuleScores", "Percent", "NameOf", "WasRoughly", "PackLine", "FileIsRefusedLine", "Date", "AccuracyLine", "InOneOf"];

    // All is told once, and not again for each member.
    private static readonly ILookup<string, string> English = Told(Spoken.English).ToLookup(told => told.Member, told => told.Text);
    private static readonly ILookup<string, string> Ukrainian = Told(Spoken.Ukrainian).ToLookup(told => told.Member, told => told.Text);

    /// <summary>The words of the program, and those of each kind.</summary>
    private static IEnumerable<Type> Words => [typeof(ILanguage), typeof(IQuestionWords), typeof(Quiz.Core.Forms.IFormWords), typeof(Quiz.Exchange.IExchangeWords), .. typeof(WordedKind).Assembly.GetTypes().Where(type => type.IsInterface && type.Namespace!.StartsWith("Quiz.Kinds.", StringComparison.Ordinal))];

    public static TheoryData<string> Members => [.. English.Select(told => told.Key)];

    [Theory, MemberData(nameof(Members))]
    public void No_phrase_is_empty_where_English_has_one(string member) => Assert.All(Pairs(member), pair =>
    {
        Assert.Equal(pair.English.Length == 0, pair.Ukrainian.Length == 0);
        Assert.Equal(pair.Ukrainian.Trim(), pair.Ukrainian);
        Assert.DoesNotContain("  ", pair.Ukrainian.Replace($"  {Spoken.Ukrainian.NotRight}", "", StringComparison.Ordinal).Replace("№1  ", "", StringComparison.Ordinal).Replace("  №1", "", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Theory, MemberData(nameof(Members))]
    public void Every_phrase_differs_from_the_English_one(string member) => Assert.All(Pairs(member), pair =>
        Assert.True(pair.English.Length == 0 || MayBeTheSame.Contains(member) || !pair.English.Any(char.IsLetter) || pair.English != pair.Ukrainian, pair.English));

    [Theory, MemberData(nameof(Members))]
    public void A_Ukrainian_phrase_has_no_Latin_letters_but_in_names(string member) => Assert.All(Pairs(member), pair =>
        Assert.DoesNotMatch("[A-Za-z]", Names().Replace(pair.Ukrainian, "")));

    [Theory, MemberData(nameof(Members))]
    public void A_Ukrainian_phrase_is_written_as_in_print(string member) => Assert.All(Pairs(member), pair =>
    {
        Assert.DoesNotMatch(@"[""'“”]|\.\.(?!\.)", Json().Replace(pair.Ukrainian, ""));
        Assert.DoesNotMatch("[ыэъёЫЭЪЁ]", pair.Ukrainian);
        // A Latin letter that looks like a Cyrillic one, in the middle of a word.
        Assert.DoesNotMatch(@"\p{IsCyrillic}[A-Za-z]|[A-Za-z]\p{IsCyrillic}", pair.Ukrainian);
    });

    /// <summary>What keeps its Latin name in Ukrainian too.</summary>
    [GeneratedRegex(@"\{[^}]*\}+|--[a-z-]+|quiz/packs|quiz play|quiz pack (preview|install|remove)|quiz drill (make|run|sheet|mark|compare)|ANSWERS\.csv|\bFILE\b|A, B, C|варіанта A;|Moodle|quiz check|SARIF|Q404|quiz|\.(geo)?json|\.quizpack|ID-VERSION|/usr/[a-z/]+|~/[a-z./]+|bash|zsh|fish|powershell|\bman\b|\bid\b|Shift|TERM|dumb|unknown|console|UTF-8|NET|Windows|Enter|Esc|PgDn|PgUp|JSON|ASCII|SQLite|NO_COLOR|QUIZ_DATA|XDG_DATA_HOME|XDG|APPDATA|HOME|shift|p = |a-z|\bfg\b|\b[hsquv]( \d)?: |hint, skip, undo, verdict, quit|pass, skip, back, quit|\b[hsqx]:? |« ?[a-z]( [a-z])*»|\b[NSEW]\b|\d′?[NE]|Language|English|Kyiv|\bm\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"\{[^}]*\}+")]
    private static partial Regex Json();

    private static IEnumerable<(string English, string Ukrainian)> Pairs(string member) =>
        English[member].Zip(Ukrainian[member]);

    /// <summary>Every text of every member, in the same turn for each language.</summary>
    private static IEnumerable<(string Member, string Text)> Told(ILanguage language)
    {
        foreach (var member in Words.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).OrderBy(m => m.ToString(), StringComparer.Ordinal))
        {
            if (member is PropertyInfo { Name: not ("Code" or "Name" or "Reading" or "Guide") } property)
            {
                foreach (var text in TextsIn(property.GetValue(language)))
                    yield return (member.Name, text);
            }
            if (member is MethodInfo { IsSpecialName: false } method && method.ReturnType != typeof(bool))
            {
                foreach (var arguments in Arguments([.. method.GetParameters()]))
                {
                    foreach (var text in TextsIn(method.Invoke(language, arguments)))
                        yield return (member.Name, text);
                }
            }
        }
    }

    private static IEnumerable<object?[]> Arguments(ImmutableArray<ParameterInfo> parameters) => parameters.IsEmpty
        ? [[]]
        : from first in SamplesFor(parameters[0]) from rest in Arguments(parameters.RemoveAt(0)) select (object?[])[first, .. rest];

    private static object?[] SamplesFor(ParameterInfo parameter) =>
        Samples.TryGetValue(parameter.ParameterType, out var samples) ? (parameter.Name == "unit" ? [null, "km2", "km", "people"] : samples)
        : parameter.ParameterType.IsEnum ? [.. Enum.GetValues(parameter.ParameterType).Cast<object>()]
        : throw new InvalidOperationException($"no samples of {parameter.ParameterType} for {parameter.Member}");

    private static string[] TextsIn(object? told) => told switch
    {
        string text => [text],
        KeyWords words => [words.Label, words.Help],
        ValueTuple<string, string> both => [both.Item1, both.Item2],
        ImmutableArray<Meant> all => [.. all.Select(meant => meant.Meaning)],
        ImmutableArray<string> words => [string.Join(' ', words)],
        _ => throw new InvalidOperationException($"no texts in {told}"),
    };

    private static GeoPoint Point(double lat, double lon) => GeoPoint.TryCreate(lat, lon, out var point, out _) ? point : default;
}
