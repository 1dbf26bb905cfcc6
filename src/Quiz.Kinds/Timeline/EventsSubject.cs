using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Timeline;

/// <summary>The events on a question's cards.</summary>
public sealed record EventsSubject(ImmutableArray<Event> All) : Subject
{
    public override ImmutableArray<Event> Events => All;

    public override IEnumerable<string> Read(Pack pack) => All.Select(e => e.Title);
}
