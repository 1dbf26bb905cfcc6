using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>One prompt: a pure function of the pack's id and version, the kind, the item and the seed, within the deck that it was drawn from.</summary>
public sealed record Question
{
    /// <summary>Sixteen hexadecimal digits: a hash of pack@version, kind, item and seed.</summary>
    public required string Id { get; init; }
    public required Kind Kind { get; init; }
    public required Pack Pack { get; init; }
    /// <summary>What it teaches, as array and id in the pack: <c>events/swap-agreed</c>.</summary>
    public required string Item { get; init; }
    public required ulong Seed { get; init; }
    public required Subject Subject { get; init; }
    public required Challenge Challenge { get; init; }

    public bool Equals(Question? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>What a question is about: the facts that its prompt and its explanation are worded from.</summary>
public abstract record Subject
{
    private Subject() { }

    /// <summary>The events on its cards.</summary>
    public sealed record Events(ImmutableArray<Event> All) : Subject;

    public sealed record OfPlace(Place Place, Map Map) : Subject;

    public sealed record OfRegion(Region Region, MapRegion Shape, Map Map) : Subject;

    /// <summary>Who made a statement.</summary>
    public sealed record Speaker(Claim Claim, Statement Statement) : Subject;

    /// <summary>How a statement stood on a day.</summary>
    /// <param name="Assessment">The one in force on that day.</param>
    public sealed record Standing(Claim Claim, Statement Statement, Assessment Assessment, Day AsOf) : Subject;

    public sealed record Written(WrittenQuestion Question) : Subject;
}

/// <summary>What the player does, of one of the kinds nested here.</summary>
public abstract record Challenge
{
    private Challenge() { }

    /// <summary>Puts cards in order, earliest first.</summary>
    /// <param name="Cards">As they are dealt.</param>
    public sealed record PutInOrder(ImmutableArray<Card> Cards) : Challenge;

    /// <summary>Places a card into a time line.</summary>
    /// <param name="Line">Earliest first.</param>
    public sealed record PlaceInLine(ImmutableArray<Card> Line, Card Card) : Challenge;

    /// <summary>Picks the one right option.</summary>
    public sealed record PickOne(ImmutableArray<Option> Options, int Right) : Challenge;

    /// <summary>Picks every right option and no other.</summary>
    /// <param name="Right">Indices, ascending.</param>
    public sealed record PickMany(ImmutableArray<Option> Options, ImmutableArray<int> Right) : Challenge;

    /// <summary>Shows a point on a map.</summary>
    public sealed record PointAt(MapTarget Target, Map Map) : Challenge;

    /// <summary>Names what the map shows, by an option or typed.</summary>
    /// <param name="Options">Empty when it can only be typed.</param>
    public sealed record NameIt(ImmutableArray<Option> Options, int Right, NameBook Names) : Challenge;
}

/// <param name="Key">Unique within the question: an event's id.</param>
public sealed record Card(string Key, string Text, EdtfDate Date);

/// <param name="Key">Unique within the question: an actor's id, a region's code, a status.</param>
/// <param name="Text">As the pack has it; a status has its key, which the program words.</param>
public sealed record Option(string Key, string Text);

/// <summary>Where on a map the player should point.</summary>
public abstract record MapTarget
{
    private MapTarget() { }

    /// <param name="Region">The code of the region that the place lies in, if it is on the map.</param>
    public sealed record AtPoint(GeoPoint Point, string? Region) : MapTarget;

    public sealed record InRegion(MapRegion Region) : MapTarget;
}
