using System.Collections.Immutable;
using Quiz.Core.Drills;
using Quiz.Core.Questions;

namespace Quiz.Marking;

/// <summary>All that marking gave.</summary>
internal sealed class DrillResults
{
    public DrillResults(Drill drill, ImmutableArray<MarkedGroup> groups)
    {
        (Drill, Code, Groups) = (drill, drill.Code, groups);
        Pupils = [.. groups.SelectMany(g => g.Pupils)];
        Options = [.. drill.Questions.Select(OptionsOf)];
        Items = DrillStatistics.OfItems(Options, Pupils);
        Class = DrillStatistics.OfClass(Pupils);
    }

    public Drill Drill { get; }

    public string Code { get; }

    public ImmutableArray<MarkedGroup> Groups { get; }

    public ImmutableArray<MarkedPupil> Pupils { get; }

    /// <summary>In the order of the drill's questions, as the figures.</summary>
    public ImmutableArray<ItemOptions> Options { get; }

    public ImmutableArray<ItemFigures> Items { get; }

    public ClassFigures Class { get; }

    /// <summary>What all questions together are worth.</summary>
    public int MostPoints => 100 * Drill.Questions.Length;

    public bool HasTroubles => Groups.Any(g => !g.Troubles.IsEmpty);

    private static ItemOptions OptionsOf(Question question) => question.Challenge switch
    {
        Challenge.PickOne c => new(c.Options.Length, [c.Right], c.HalfRight),
        Challenge.PickMany c => new(c.Options.Length, c.Right, []),
        Challenge.NameIt { Options.Length: > 0 } c => new(c.Options.Length, [c.Right], []),
        _ => ItemOptions.None,
    };
}
