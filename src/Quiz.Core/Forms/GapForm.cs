using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>A card to be placed into a time line.</summary>
public sealed record GapForm : Form
{
    /// <param name="line">Earliest first.</param>
    public GapForm(ImmutableArray<DatedCard> line, DatedCard card)
        : base(FormType.Gap) => (Line, Card) = (line, card);

    public ImmutableArray<DatedCard> Line { get; init; }

    public DatedCard Card { get; init; }

    /// <summary>Where the card belongs by its earliest, then its latest day.</summary>
    public int RightPosition => Timeline.PositionOf(Line, Card);

    private protected override Finding FindingOfSkipped => new Finding.Position(RightPosition);

    private protected override Verdict? Graded(Answer answer)
    {
        if (answer is not Answer.Placed { Position: var position } || position < 0 || position > Line.Length)
            return null;
        var fits = Timeline.Fits(Line, Card, position);
        return new(fits ? 1 : 0, new Finding.Position(fits ? position : RightPosition));
    }

    public override Answer RightAnswer => new Answer.Placed(RightPosition);

    public override Hint HintFrom(SplitMix64 random)
    {
        var middle = (Line.Length - 1) / 2;
        return new Hint.BesideCard(middle, RightPosition > middle);
    }

    public override string Word(IFormWords words, Hint hint)
    {
        var beside = (Hint.BesideCard)hint;
        var card = Texts.Bare(Line[beside.Card].Text);
        return beside.After ? words.BelongsAfter(card) : words.BelongsBefore(card);
    }

    public override IEnumerable<string> CodeParts() => [.. Line.Append(Card).SelectMany(card => (string[])[card.Text, card.Date.Text])];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why)
    {
        var position = ((Finding.Position)verdict.Finding).Right;
        yield return $"{RightInBrief(words)}.";
        if (position > 0)
            yield return words.After(Line[position - 1].Text, words.Of(Line[position - 1].Date));
        if (position < Line.Length)
            yield return words.Before(Line[position].Text, words.Of(Line[position].Date));
        foreach (var line in why)
            yield return line;
    }

    public override string HowToType(IFormWords words) => words.TypePosition(Line.Length);

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position <= Line.Length ? new Answer.Placed(position) : null;
    }

    private protected override string BriefOf(IFormWords words, Pack pack, Answer answer) => words.AsPosition(((Answer.Placed)answer).Position);

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer is not Answer.Placed { Position: var position } ? null
        : position == 0 ? words.PlacedBefore(Line[0].Text)
        : position == Line.Length ? words.PlacedAfter(Line[^1].Text)
        : words.PlacedBetween(Line[position - 1].Text, Line[position].Text);

    public override string RightInBrief(IFormWords words) => $"{Texts.Bare(Card.Text)}: {words.Of(Card.Date)}";

    public override string HowToWrite(IFormWords words) => words.WriteGap(Line.Length);

    public override int Blanks => 1;

    /// <summary>First where the card belongs, then where it is as right.</summary>
    public override string RightOnPaper(IFormWords words)
    {
        var first = RightPosition;
        return OneOf(words, [.. Enumerable.Range(0, Line.Length + 1).Where(gap => gap != first && Timeline.Fits(Line, Card, gap)).Prepend(first).Select(Texts.Of)]);
    }

    public override IEnumerable<string> Lines(IFormWords words) =>
        [words.TheTimeLineSoFar, .. Line.Select((card, i) => $"{i + 1}. {card.Text} ({words.Of(card.Date)})"), words.TheCard(Card.Text)];

    public override void WriteAsked(JsonTextWriter json)
    {
        json.ObjectsProperty("timeline", Line.Index(), (card, entry) =>
        {
            card.Property("id", OptionLetter.NameOf(entry.Index));
            card.Property("text", entry.Item.Text);
            card.Property("date", entry.Item.Date.Text);
        });
        json.ObjectProperty("card", card =>
        {
            card.Property("id", OptionLetter.NameOf(Line.Length));
            card.Property("text", Card.Text);
        });
    }

    public override string JsonWanted(IFormWords words) => words.NumberUpTo("{\"position\":N}", Line.Length);

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return name == "position" && value.Whole is { } position && position >= 0 && position <= Line.Length ? new Answer.Placed(position) : null;
    }
}
