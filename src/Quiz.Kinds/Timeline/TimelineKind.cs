using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Timeline;

/// <summary>A kind that asks about events.</summary>
public abstract class TimelineKind<TWords> : WordedKind<EventsSubject, TWords> where TWords : class
{
    public override Family Family => Family.Timeline;

    /// <summary>What it takes that events can be asked about; a phrase for authors.</summary>
    protected abstract string Wanted { get; }

    public override ImmutableArray<AskingRule> AskingRules => [new("/events", p => !p.Events.IsEmpty, Wanted)];

    /// <summary>With the notes and sources of some events, each note under the title of its event.</summary>
    protected static Wording With(Wording wording, Question question, params ImmutableArray<Event> events) => wording with
    {
        Notes = [.. events.Where(e => e.Note is not null).Select(e => $"{e.Title}: {e.Note}")],
        Sources = Sources(question.Pack, events.SelectMany(e => e.Sources)),
    };
}
