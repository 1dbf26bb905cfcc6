using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>In which of eight directions one place lies from another; the directions beside the right one are worth a half.</summary>
/// <remarks>
/// Over long ways there are two answers: the direction in which the shortest way sets out, and the one that a line on a map of Mercator's
/// keeps. Only pairs are asked about in which both are the same of the eight, and neither is near to the next.
/// </remarks>
public sealed class BearingKind : WordedKind<WaySubject, IBearingWords>
{
    /// <summary>Degrees between a direction and where the next one begins.</summary>
    private const double LeastMargin = 4;

    /// <summary>Of the map's diagonal: nearer places are within a blink of each other.</summary>
    private const double LeastWay = 0.03;

    private const double HalfSector = 22.5;
    private const int Directions = 8;

    private static readonly ImmutableArray<string> Keys = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

    public override string Name => "bearing";

    public override Family Family => Family.Geography;

    public override FormSpec Form => new(FormType.Choice) { IsCompass = true, KeepsOrder = true, IsOnMap = true };

    public override ImmutableArray<AskingRule> AskingRules => [new("/places", MapSubject.HasPoints, "wanted two places on the map far enough apart") { NeedsMap = true }];

    protected override string Title(IBearingWords words) => words.BearingTitle;

    protected override string Needs(IBearingWords words) => words.BearingNeeds;

    protected override IBearingWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Places.Length >= 2 ? ImmutableArray<Item>.CastUp(deck.Places) : [];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (deck.Map is not { } map || item is not Place { Point: not null } to)
            return null;
        var from = random.Shuffled(deck.Places.Where(p => p.Id != to.Id && p.Name != to.Name)).FirstOrDefault(p => IsFair(map, p.Point!.Value, to.Point.Value));
        if (from is null)
            return null;
        var right = (int)Geodesy.Compass8(Geodesy.BearingDegrees(from.Point!.Value, to.Point.Value)) / 2;
        return new(new WaySubject(from, to, map), new ChoiceForm([.. Keys.Select(key => new Option(key, key))], right)
        {
            HalfRight = [(right + 1) % Directions, (right + Directions - 1) % Directions],
        });
    }

    private static bool IsFair(Map map, GeoPoint from, GeoPoint to)
    {
        if (Geodesy.DistanceKm(from, to) < LeastWay * map.DiagonalKm)
            return false;
        var (shortest, straight) = (Geodesy.BearingDegrees(from, to), Geodesy.RhumbDegrees(from, to));
        return Geodesy.Compass8(shortest) == Geodesy.Compass8(straight) && IsClear(shortest) && IsClear(straight);
    }

    private static bool IsClear(double degrees) => Math.Abs(Math.IEEERemainder(degrees, 2 * HalfSector)) <= HalfSector - LeastMargin;

    public override Option OptionIn(IQuestionWords language, Question question, Option option) => option with { Text = language.Direction((CompassPoint)(2 * Keys.IndexOf(option.Key))) };

    protected override Wording Word(IBearingWords words, IQuestionWords language, Question question, WaySubject subject)
    {
        var (from, to) = (subject.From, subject.To);
        var degrees = Geodesy.BearingDegrees(from.Point!.Value, to.Point!.Value);
        return new(words.InWhichDirection(from.Name, to.Name))
        {
            Why = [words.WayLies(from.Name, to.Name, Geodesy.DistanceKm(from.Point!.Value, to.Point!.Value), Geodesy.Compass8(degrees), (int)Math.Round(degrees) % 360)],
            Notes = Notes(to.Note),
            Sources = Sources(question.Pack, from.Sources.Concat(to.Sources)),
            Scene = new(new Scene(subject.Map) { Given = new(null, from.Point, from.Name), Found = [new(null, from.Point, from.Name), new(null, to.Point, to.Name)] }),
        };
    }
}

/// <summary>The way from one place to another.</summary>
public sealed record WaySubject(Place From, Place To, Map Map) : Subject;

/// <summary>What must be worded of <see cref="BearingKind"/>.</summary>
public interface IBearingWords
{
    string BearingTitle { get; }

    string BearingNeeds { get; }

    string InWhichDirection(string from, string to);

    string WayLies(string from, string to, double km, CompassPoint direction, int degrees);
}
