using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>What stands first in an order.</summary>
public enum OrderBegin { Earliest, Largest, AsAsked }

/// <summary>Cards to be put in order.</summary>
public sealed record OrderForm : Form
{
    /// <param name="cards">As they are dealt.</param>
    public OrderForm(ImmutableArray<Card> cards, Precedence precedence, OrderBegin first)
        : base(FormType.Order) => (Cards, Precedence, First) = (cards, precedence, first);

    public ImmutableArray<Card> Cards { get; init; }

    public Precedence Precedence { get; init; }

    public OrderBegin First { get; init; }

    public override bool IsLettered => true;

    /// <summary>Whether dates leave open which of some cards is earlier.</summary>
    public bool HasSeveralOrders => Enumerable.Range(1, Cards.Length - 1).Any(i => !Precedence.IsBefore(Precedence.Order[i - 1], Precedence.Order[i]));

    /// <summary>Whether an answer is the order in which the cards were dealt.</summary>
    public static bool IsAsDealt(Answer answer) => answer is Answer.Ordered given && given.Cards.SequenceEqual(Enumerable.Range(0, given.Cards.Length));

    private protected override Finding FindingOfSkipped => new Finding.Order(Precedence.Order, 0, Precedence.CertainPairs, []);

    private protected override Verdict? Graded(Answer answer) =>
        answer is Answer.Ordered { Cards: var given } && given.Order().SequenceEqual(Enumerable.Range(0, Cards.Length)) ? Precedence.Grade(given) : null;

    public override Answer RightAnswer => new Answer.Ordered(Precedence.Order);

    public override Hint HintFrom(SplitMix64 random) => Precedence.Order is [0, .., var last] ? new Hint.End(last) : new Hint.Begin(Precedence.Order[0]);

    public override string Word(IFormWords words, Hint hint) => hint switch
    {
        Hint.Begin begin => words.BeginWith(Texts.Bare(Cards[begin.Card].Text)),
        Hint.End end => words.EndWith(Texts.Bare(Cards[end.Card].Text)),
        _ => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(hint)),
    };

    public override Form Worded(Func<int, Option> ofOption, Func<int, string> ofCard) => this with { Cards = [.. Cards.Select((card, i) => card with { Text = ofCard(i) })] };

    public override int DealtCount => Cards.Length;

    public override bool CanBeginWith(ImmutableArray<int> dealt) => Precedence.Grade(dealt).Score < 1;

    public override Form Dealt(ImmutableArray<int> shown) => this with { Cards = [.. shown.Select(i => Cards[i])], Precedence = Precedence.Among(shown) };

    public override IEnumerable<string> CodeParts() => [.. Cards.Select(card => card.Text), .. Precedence.Order.Select(Texts.Of), .. Precedence.Pairs.Select(pair => $"{pair.First}<{pair.Then}")];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why)
    {
        var finding = (Finding.Order)verdict.Finding;
        if (answer is not Answer.Skipped)
        {
            var pairsInOrder = words.PairsInOrder(finding.RightPairs, finding.CertainPairs, finding.Share);
            yield return finding.InOrder.Length < Cards.Length ? $"{pairsInOrder} {words.LongestRun(finding.InOrder.Length)}" : pairsInOrder;
        }
        var pairs = Cards.Length * (Cards.Length - 1) / 2;
        if (finding.CertainPairs < pairs)
            yield return words.PairsNotCounted(pairs - finding.CertainPairs);
        foreach (var (place, index) in finding.RightOrder.Index())
        {
            var ground = Cards[index] switch
            {
                DatedCard dated => $"{words.Of(dated.Date)}:",
                MeasuredCard { Figure: var figure } => $"{words.Measure(figure.Value, figure.Unit)}:",
                _ => $"{place + 1}.",
            };
            yield return $"{ground} {Cards[index].Text}";
        }
        foreach (var line in why)
            yield return line;
    }

    public override string HowToType(IFormWords words) => words.TypeAllLetters(Cards.Length, First, OptionLetters.InLine(Enumerable.Range(0, Cards.Length).Reverse()));

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        return OptionLetters.Read(text, Cards.Length) is { } cards && cards.Length == Cards.Length ? new Answer.Ordered(cards) : null;
    }

    private protected override string? Loose(string text, IFormWords words) => LooseLetters(text, words);

    private protected override string BriefOf(IFormWords words, Pack pack, Answer answer) => OptionLetters.InLine(((Answer.Ordered)answer).Cards);

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer is Answer.Ordered given ? words.List([.. given.Cards.Select(card => Cards[card].Text)]) : null;

    public override string RightInBrief(IFormWords words) => OptionLetters.InLine(Precedence.Order);

    public override string HowToWrite(IFormWords words) => words.WriteAllLetters(Cards.Length, First);

    public override int Blanks => Cards.Length;

    public override IEnumerable<string> Listed => Cards.Select(card => card.Text);

    public override string RightOnPaper(IFormWords words) => OptionLetters.InLine(Precedence.Order);

    public override void WriteAsked(JsonTextWriter json)
    {
        json.Property("first", First switch { OrderBegin.Earliest => "earliest", OrderBegin.Largest => "largest", _ => "as-asked" });
        WriteLettered(json, "items", Listed);
    }

    /// <summary>Dates as the pack writes them, or numbers; and of steps which certainly come before which.</summary>
    public override void WriteGrounds(JsonTextWriter json)
    {
        if (Cards[0] is DatedCard)
            json.ObjectProperty("dates", dates => WriteCards((name, card) => dates.Property(name, ((DatedCard)card).Date.Text)));
        if (Cards[0] is MeasuredCard)
            json.ObjectProperty("values", values => WriteCards((name, card) => values.Property(name, ((MeasuredCard)card).Figure.Value)));
        if (Spec.HasSteps)
            json.ObjectsProperty("before", Precedence.Pairs, static (before, pair) =>
            {
                before.Property("first", OptionLetter.NameOf(pair.First));
                before.Property("then", OptionLetter.NameOf(pair.Then));
            });

        void WriteCards(Action<string, Card> write)
        {
            foreach (var (i, card) in Cards.Index())
                write(OptionLetter.NameOf(i), card);
        }
    }

    public override string JsonWanted(IFormWords words) => words.EveryLetterOnce("{\"order\":[...]}");

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return name == "order" && IndicesIn(value, Cards.Length) is { } cards && cards.Length == Cards.Length ? new Answer.Ordered(cards) : null;
    }

    /// <summary>A file holds dates, but not what was measured.</summary>
    public override Form AsWritten() => this with { Cards = [.. Cards.Select(card => card is DatedCard ? card : new Card(card.Key, card.Text))] };
}
