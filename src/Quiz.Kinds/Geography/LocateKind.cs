using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>A place or a region to be shown on the map.</summary>
public sealed class LocateKind : MapKind<ILocateWords>
{
    public override string Name => "locate";

    public override FormSpec Form => new(FormType.Point) { IsOnMap = true };

    public override ImmutableArray<AskingRule> AskingRules =>
    [
        new("/places", HasPoints, "wanted a place with a point on the map, not \"approximate\"") { NeedsMap = true },
        new("/regions", p => !p.Regions.IsEmpty && !HasPoints(p), "wanted a region of the map") { NeedsMap = true },
    ];

    protected override string Title(ILocateWords words) => words.LocateTitle;

    protected override string Needs(ILocateWords words) => words.LocateNeeds;

    protected override ILocateWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Places, .. deck.Regions];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed) => SubjectOf(deck, item) switch
    {
        PlaceSubject s => new(s, new PointForm(new MapTarget.AtPoint(s.Point, s.Place.Region ?? s.Map.RegionAt(s.Point)?.Code), s.Map) { Area = deck.Area, TargetNames = s.Names }),
        RegionSubject s => new(s, new PointForm(new MapTarget.InRegion(s.Shape), s.Map) { Area = deck.Area, TargetNames = s.Names, Capital = s.Region.Capital }),
        _ => null,
    };

    protected override Wording Word(ILocateWords words, IQuestionWords language, Question question, MapSubject subject) => subject.With(question.Pack, subject switch
    {
        PlaceSubject s => new(words.WhereIsPlace(s.Name)) { Why = [words.PlaceLies(s.Name, s.Facts(question.Pack), s.Point)] },
        RegionSubject s => new Wording(words.WhereIsRegion(s.Name)) { Why = [words.RegionLies(s.Name, s.Facts(question.Pack))] },
        _ => throw new ArgumentException($"no words for {subject.GetType().Name}", nameof(subject)),
    });
}

/// <summary>What must be worded of <see cref="LocateKind"/>.</summary>
public interface ILocateWords
{
    string LocateTitle { get; }

    string LocateNeeds { get; }

    string WhereIsPlace(string name);

    string WhereIsRegion(string name);

    string PlaceLies(string name, PlaceFacts facts, GeoPoint point);

    string RegionLies(string name, RegionFacts facts);
}
