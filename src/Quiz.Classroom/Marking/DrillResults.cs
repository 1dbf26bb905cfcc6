using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Statistics;

namespace Quiz.Classroom.Marking;

/// <summary>All that marking gave.</summary>
public sealed class DrillResults
{
    public DrillResults(Drill drill, ImmutableArray<MarkedGroup> groups)
    {
        (Drill, Code, Groups) = (drill, drill.Code, groups);
        Pupils = [.. groups.SelectMany(g => g.Pupils)];
        Options = [.. drill.Questions.Select(q => new ItemOptions(q.Form.Options.Length, q.Form.RightOptions, q.Form.HalfRight))];
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
}
