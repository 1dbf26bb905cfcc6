using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>Figures of one quantity, from one source and for one year, to be put in order, largest first; each is at least 5 % smaller than the one before it.</summary>
public sealed class RankKind : WordedKind<FiguresSubject, IRankWords>
{
    private const double MostOfTheLarger = 0.95;

    private const int FewestFigures = 4;

    public override string Name => "rank";

    public override Family Family => Family.Geography;

    public override FormSpec Form => new(FormType.Order);

    public override ImmutableArray<AskingRule> AskingRules =>
    [
        new("/figures", p => p.Figures.Count(f => f.Quantity != Quantity.Distance) >= FewestFigures,
            "wanted three figures of one quantity, from the same sources and of the same \"asOf\", that differ by 5 % or more"),
    ];

    protected override string Title(IRankWords words) => words.RankTitle;

    protected override string Needs(IRankWords words) => words.RankNeeds;

    protected override IRankWords In(IQuestionWords language) => language;

    protected override Wording Word(IRankWords words, IQuestionWords language, Question question, FiguresSubject subject)
    {
        var (pack, figures) = (question.Pack, subject.All);
        return new(words.PutInOrderBy(figures[0].Quantity))
        {
            Facts = FigureFacts.Of(language, pack, figures[0]),
            Notes = [.. figures.Where(f => f.Note is not null).GroupBy(f => f.Note!).Select(same => same.Count() == figures.Length ? same.Key
                : $"{language.List([.. same.Select(f => FigureFacts.NameOf(pack, f.To ?? f.Of)).Distinct()])}: {same.Key}")],
            Sources = Sources(pack, figures.SelectMany(f => f.Sources)),
        };
    }

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Figures.Length >= 3 ? ImmutableArray<Item>.CastUp(deck.Figures) : [];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var principal = (Figure)item;
        if (TextOf(deck, principal) is not { } text)
            return null;
        var chosen = new List<MeasuredCard> { new(principal.Id, text, principal) };
        foreach (var other in random.Shuffled(deck.ComparableTo(principal).Where(f => f.Id != principal.Id)))
        {
            if (chosen.Count < OrderDeal.UsualCards && TextOf(deck, other) is { } name && chosen.TrueForAll(c => c.Text != name && IsApart(c.Figure.Value, other.Value)))
                chosen.Add(new(other.Id, name, other));
        }
        if (OrderDeal.Deal(PrecedenceOf(chosen), random) is not { } dealt)
            return null;
        List<MeasuredCard> cards = [.. dealt.Select(i => chosen[i])];
        return new(new FiguresSubject([.. cards.Select(c => c.Figure)]), new OrderForm([.. cards], PrecedenceOf(cards), OrderBegin.Largest));
    }

    private static Precedence PrecedenceOf(IEnumerable<MeasuredCard> cards) => Precedence.ByRank([.. cards.Select(c => -c.Figure.Value)]);

    private static bool IsApart(double a, double b) => Math.Min(a, b) <= MostOfTheLarger * Math.Max(a, b);

    /// <summary>What a figure is of: a name, or two for a distance. Null where one has none.</summary>
    private static string? TextOf(Deck deck, Figure figure) =>
        deck.NameOf(figure.Of) is not { } of ? null
        : figure.To is null ? of
        : deck.NameOf(figure.To) is { } to ? $"{of} – {to}" : null;
}

/// <param name="All">In the order of the cards.</param>
public sealed record FiguresSubject(ImmutableArray<Figure> All) : Subject;

/// <summary>What must be worded of <see cref="RankKind"/>.</summary>
public interface IRankWords
{
    string RankTitle { get; }

    string RankNeeds { get; }

    string PutInOrderBy(Quantity quantity);
}
