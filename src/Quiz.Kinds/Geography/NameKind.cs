using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>The name of a place or region that the map shows: every other one with options, the rest typed.</summary>
public sealed class NameKind : MapKind<INameWords>
{
    private const int Distractors = 3;
    /// <summary>Distractors are drawn from so many of those that people confuse most.</summary>
    private const int Nearest = 6;

    public override string Name => "name";

    public override FormSpec Form => new(FormType.Name) { IsOnMap = true };

    public override ImmutableArray<AskingRule> AskingRules => [new("/places", p => HasPoints(p) && p.Regions.IsEmpty, "wanted two places on the map with names that differ") { NeedsMap = true }];

    public override int MostQuestionsOf(Item item) => 2;

    public override string AnswerInWords(Question question) => ((NameForm)question.Form).Names.Target[0];

    protected override string Title(INameWords words) => words.NameTitle;

    protected override string Needs(INameWords words) => words.NameNeeds;

    protected override INameWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Places, .. deck.Regions];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var subject = SubjectOf(deck, item);
        var form = subject switch
        {
            PlaceSubject s => Ask(new(s.Place.Id, s.Name, s.Place.Aliases, s.Point), PlacesOf(deck), deck.GenericWords, random),
            RegionSubject s => Ask(new(s.Region.Id, s.Name, s.Region.Aliases, s.Shape.Label), RegionsOf(deck, s.Map), deck.GenericWords, random),
            _ => null,
        };
        return subject is null || form is null ? null : new(subject, form);
    }

    protected override Wording Word(INameWords words, IQuestionWords language, Question question, MapSubject subject)
    {
        ImmutableArray<string> options = [.. question.Form.Options.Select(o => o.Key)];
        return subject.With(question.Pack, subject switch
        {
            PlaceSubject s => new(words.WhichPlaceIsMarked) { InWords = words.WhichPlaceIsThis(s.Facts(question.Pack, tellsRegion: false, options)), Why = [words.ItIsPlace(s.Name, s.Facts(question.Pack))] },
            RegionSubject s => new Wording(words.WhichRegionIsHighlighted) { InWords = words.WhichRegionIsThis(s.Facts(question.Pack, options)), Why = [words.ItIsRegion(s.Name, s.Facts(question.Pack))] },
            _ => throw new ArgumentException($"no words for {subject.GetType().Name}", nameof(subject)),
        }, isGiven: true, isNamed: false);
    }

    private static IEnumerable<Named> PlacesOf(Deck deck) => deck.Places.Select(p => new Named(p.Id, p.Name, p.Aliases, p.Point!.Value));

    /// <summary>Every region of the map, so that a right name is never taken for a typo of another.</summary>
    private static IEnumerable<Named> RegionsOf(Deck deck, Map map) =>
        map.Regions.Select(r => new Named(r.Code, deck.RegionName(r), deck.Pack.Region(r.Code)?.Aliases ?? [], r.Label));

    /// <summary>Null when there are no options and the name, typed, would mean something else too.</summary>
    private static NameForm? Ask(Named target, IEnumerable<Named> all, ImmutableArray<string> genericWords, SplitMix64 random)
    {
        var others = Likeness.MostAlikeFirst(target, all.Where(n => n.Key != target.Key && n.Name != target.Name)).ToList();
        var names = new NameBook([target.Name, .. target.Aliases], [.. others.Select(o => ImmutableArray.Create([o.Name, .. o.Aliases]))], genericWords);
        var wrong = random.Shuffled(others.DistinctBy(o => o.Name).Take(Nearest)).Take(Distractors).Select(o => new Option(o.Key, o.Name)).ToList();
        var isTyped = random.Below(2) == 0 || wrong.Count == 0;
        if (isTyped && target.Name.Length <= Answer.Typed.Longest && names.Understand(target.Name) == target.Name)
            return new([], 0, names);
        if (wrong.Count == 0)
            return null;
        var (options, right) = Shuffle(wrong, new(target.Key, target.Name), random);
        return new(options, right, names);
    }
}

/// <summary>What must be worded of <see cref="NameKind"/>.</summary>
public interface INameWords
{
    string NameTitle { get; }

    string NameNeeds { get; }

    string WhichPlaceIsMarked { get; }

    string WhichRegionIsHighlighted { get; }

    /// <summary>For whoever sees no map; so of the next.</summary>
    string WhichPlaceIsThis(PlaceFacts facts);

    string WhichRegionIsThis(RegionFacts facts);

    string ItIsPlace(string name, PlaceFacts facts);

    string ItIsRegion(string name, RegionFacts facts);
}
