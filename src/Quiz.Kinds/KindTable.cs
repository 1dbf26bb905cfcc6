using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Kinds.Claims;
using Quiz.Kinds.Geography;
using Quiz.Kinds.Timeline;
using Quiz.Kinds.Written;

namespace Quiz.Kinds;

/// <summary>The table of kinds, by the names that commands, the protocol and the answer log use. A new kind is one row more, and its words one name more below.</summary>
public static class KindTable
{
    /// <summary>Each has words, which whoever words a question relies on: the compiler refuses one without.</summary>
    public static ImmutableArray<Kind> All { get; } = ImmutableArray<Kind>.CastUp<WordedKind>(
    [
        new OrderKind(), new FirstKind(), new InsertKind(), new DateKind(),
        new LocateKind(), new NameKind(), new NeighboursKind(), new BearingKind(), FigureKind.Distance, FigureKind.Estimate, new RankKind(),
        new WhoSaidKind(), new WhoDeniedKind(), new ActKind(), new DeniedKind(), new StatusKind(), new SequenceKind(),
        .. WrittenKind.All,
    ]);

    /// <summary>Kinds whose questions come in runs.</summary>
    public static ImmutableArray<Kind> Runs { get; } = [.. All.Where(kind => kind.ComesInRuns)];

    /// <summary>The names of families, then those of kinds, each once.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Families.All.Select(Families.NameOf), .. All.Select(kind => kind.Name).Distinct()];

    /// <summary>Their keys and where they stand in the table, for readers of files.</summary>
    public static ImmutableArray<(string Key, int Index)> Keys { get; } = [.. All.Select((kind, i) => (kind.Key, i))];

    public static ImmutableArray<Kind> Of(Family family) => [.. All.Where(kind => kind.Family == family)];

    /// <summary>The kinds that a kind's or a family's name stands for; empty for any other text.</summary>
    public static ImmutableArray<Kind> Named(string name) => [.. All.Where(kind => kind.Name == name || kind.Key == name || Families.NameOf(kind.Family) == name)];

    /// <summary>The kind of a key; null for any other text.</summary>
    public static Kind? WithKey(string key) => All.FirstOrDefault(kind => kind.Key == key);
}

// The words of every kind in the table: a language without one of them does not compile.
public partial interface IQuestionWords :
    IOrderWords, IFirstWords, IInsertWords, IDateWords,
    ILocateWords, INameWords, INeighboursWords, IBearingWords, IFigureWords, IRankWords,
    IWhoSaidWords, IWhoDeniedWords, IActWords, IDeniedWords, IStatusWords, ISequenceWords,
    IWrittenWords;
