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

    public override string ToString() => FormattableString.Invariant($"{Kind} {Pack.Reference} {Item} {Seed}");
}

/// <summary>What a question is about: the facts that its prompt and its explanation are worded from.</summary>
public abstract record Subject
{
    private Subject() { }

    /// <summary>The claim that it is about; null for one that is about none.</summary>
    public Claim? Matter => this switch
    {
        Speaker s => s.Claim,
        Standing s => s.Claim,
        Denier s => s.Claim,
        ActOf s => s.Claim,
        Scope s => s.Claim,
        Course s => s.Claim,
        _ => null,
    };

    /// <summary>The events on its cards.</summary>
    public sealed record Events(ImmutableArray<Event> All) : Subject;

    public sealed record OfPlace(Place Place, Map Map) : Subject;

    public sealed record OfRegion(Region Region, MapRegion Shape, Map Map) : Subject;

    /// <summary>The way from one place to another.</summary>
    public sealed record Way(Place From, Place To, Map Map) : Subject;

    /// <summary>Who made a statement.</summary>
    public sealed record Speaker(Claim Claim, Statement Statement) : Subject;

    /// <summary>How a statement stood on a day.</summary>
    /// <param name="Assessment">The one in force on that day.</param>
    public sealed record Standing(Claim Claim, Statement Statement, Assessment Assessment, Day AsOf) : Subject;

    /// <summary>Who denied a statement.</summary>
    /// <param name="Statement">The one that was denied.</param>
    public sealed record Denier(Claim Claim, Statement Statement, Statement Denial) : Subject;

    /// <summary>Which act a statement was.</summary>
    public sealed record ActOf(Claim Claim, Statement Statement) : Subject;

    /// <summary>What exactly a denial denied.</summary>
    /// <param name="Statement">The one that was denied, with its parts.</param>
    public sealed record Scope(Claim Claim, Statement Statement, Statement Denial) : Subject;

    /// <summary>How a matter went on.</summary>
    /// <param name="Steps">In the order of the cards.</param>
    public sealed record Course(Claim Claim, ImmutableArray<Step> Steps) : Subject;

    /// <param name="Map">Read only where it is shown; null for a pack without one.</param>
    public sealed record OfFigure(Figure Figure, Lazy<Map?> Map) : Subject;

    /// <param name="All">In the order of the cards.</param>
    public sealed record Figures(ImmutableArray<Figure> All) : Subject;

    public sealed record Written(WrittenQuestion Question) : Subject;

    /// <summary>Worded in a drill file, which needs no pack.</summary>
    /// <param name="Map">Null where none is shown.</param>
    /// <param name="Mark">Null where nothing is marked on it.</param>
    public sealed record Fixed(FixedWords Words, Map? Map, FixedMark? Mark) : Subject;
}

/// <summary>A step in the course of a matter: something said, or something found.</summary>
public abstract record Step(EdtfDate Date)
{
    public sealed record Said(Statement Statement) : Step(Statement.Date);

    public sealed record Found(Assessment Assessment) : Step(Assessment.AsOf);
}

/// <summary>What the player does, of one of the kinds nested here.</summary>
public abstract record Challenge
{
    private Challenge() { }

    /// <summary>Puts cards in order.</summary>
    /// <param name="Cards">As they are dealt.</param>
    public sealed record PutInOrder(ImmutableArray<Card> Cards, Precedence Precedence, OrderBegin First) : Challenge;

    /// <summary>Places a card into a time line.</summary>
    /// <param name="Line">Earliest first.</param>
    public sealed record PlaceInLine(ImmutableArray<DatedCard> Line, DatedCard Card) : Challenge;

    /// <summary>Picks the one right option.</summary>
    public sealed record PickOne(ImmutableArray<Option> Options, int Right) : Challenge
    {
        /// <summary>Indices of options that are worth a half.</summary>
        public ImmutableArray<int> HalfRight { get; init; } = [];
    }

    /// <summary>Picks every right option and no other.</summary>
    /// <param name="Right">Indices, ascending.</param>
    public sealed record PickMany(ImmutableArray<Option> Options, ImmutableArray<int> Right) : Challenge;

    /// <summary>Shows a point on a map.</summary>
    public sealed record PointAt(MapTarget Target, Map Map) : Challenge
    {
        /// <summary>Whether a region may be answered too: for a place whose region the map has.</summary>
        public bool TakesRegion => Target is MapTarget.AtPoint { Region: not null };

        /// <summary>Where all that was to be chosen from lies, if that is a part of the map only: a round of one continent. Null for the whole map.</summary>
        public GeoBounds? Area { get; init; }
    }

    /// <summary>Names what the map shows, by an option or typed.</summary>
    /// <param name="Options">Empty when it can only be typed.</param>
    public sealed record NameIt(ImmutableArray<Option> Options, int Right, NameBook Names) : Challenge;

    /// <summary>Gives a year, a month or a day.</summary>
    /// <param name="Right">Finite.</param>
    /// <param name="ScaleDays">So many days off score 1/e.</param>
    public sealed record GiveDate(EdtfDate Right, double ScaleDays) : Challenge;

    /// <summary>Gives a number.</summary>
    /// <param name="Unit">As the pack writes it; null for a bare number.</param>
    public sealed record GiveNumber(double Right, string? Unit) : Challenge;
}

/// <summary>What stands first in an order.</summary>
public enum OrderBegin { Earliest, Largest, AsAsked }

/// <param name="Key">Unique within the question: an actor's id, a region's code, a status, an act.</param>
/// <param name="Text">As the pack has it; a status, an act and "the whole" have their key, which the program words.</param>
public sealed record Option(string Key, string Text);

/// <summary>Where on a map the player should point.</summary>
public abstract record MapTarget
{
    private MapTarget() { }

    /// <param name="Region">The code of the region that the place lies in, if it is on the map; null too where the question may tell the region.</param>
    public sealed record AtPoint(GeoPoint Point, string? Region) : MapTarget;

    public sealed record InRegion(MapRegion Region) : MapTarget;
}
