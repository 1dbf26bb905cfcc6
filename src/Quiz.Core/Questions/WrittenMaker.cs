using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Questions that the pack's author wrote, of one of the written kinds.</summary>
public sealed class WrittenMaker(Kind kind) : QuestionMaker
{
    public override Kind Kind => kind;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Questions.Where(q => KindOf(q.Form) == kind)];

    /// <summary>Null where the score would be undefined: a point without a map, a date without a beginning or an end.</summary>
    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var question = (WrittenQuestion)item;
        Challenge? challenge = question.Form switch
        {
            WrittenForm.Choice form => PickOne(form, random),
            WrittenForm.Choices form => PickMany(form, random),
            WrittenForm.Order form => PutInOrder(form, random),
            WrittenForm.Number form => new Challenge.GiveNumber(form.Answer, form.Unit),
            WrittenForm.Date form => DateMaker.CanBeGiven(form.Answer) ? new Challenge.GiveDate(form.Answer, deck.DateScaleDays) : null,
            WrittenForm.Point form => deck.Map is { } map && map.Bounds.Contains(form.Answer) ? new Challenge.PointAt(new MapTarget.AtPoint(form.Answer, null), map) { Area = deck.Area } : null,
            WrittenForm.Text form => NameIt(form),
            _ => throw new ArgumentException($"no challenge for {question.Form.GetType().Name}", nameof(item)),
        };
        return challenge is null ? null : (new Subject.Written(question), challenge);
    }

    private static Kind KindOf(WrittenForm form) => form switch
    {
        WrittenForm.Choice => Kind.Choice,
        WrittenForm.Choices => Kind.Choices,
        WrittenForm.Order => Kind.WrittenOrder,
        WrittenForm.Number => Kind.Number,
        WrittenForm.Date => Kind.WrittenDate,
        WrittenForm.Point => Kind.Point,
        _ => Kind.Text,
    };

    private static Challenge.PickOne PickOne(WrittenForm.Choice form, SplitMix64 random)
    {
        var options = Shuffled(form.Options, random);
        return new(options, options.Select(o => o.Key).ToList().IndexOf(form.Answer));
    }

    private static Challenge.PickMany PickMany(WrittenForm.Choices form, SplitMix64 random)
    {
        var options = Shuffled(form.Options, random);
        return new(options, [.. Enumerable.Range(0, options.Length).Where(i => form.Answer.Contains(options[i].Key))]);
    }

    private static Challenge.PutInOrder? PutInOrder(WrittenForm.Order form, SplitMix64 random)
    {
        if (OrderDeal.Deal(Precedence.ByRank([.. form.Options.Select(o => (double)form.Answer.IndexOf(o.Id))]), random) is not { } dealt)
            return null;
        List<WrittenOption> cards = [.. dealt.Select(i => form.Options[i])];
        return new([.. cards.Select(o => new Card(o.Id, o.Text))], Precedence.ByRank([.. cards.Select(o => (double)form.Answer.IndexOf(o.Id))]), OrderBegin.AsAsked);
    }

    /// <summary>Null where the first answer can't be typed, or would not be understood: it is too long, or has neither letter nor digit.</summary>
    private static Challenge.NameIt? NameIt(WrittenForm.Text form)
    {
        var names = new NameBook(form.Answer, []);
        return form.Answer[0].Length > Answer.Typed.Longest || names.Understand(form.Answer[0]) is null ? null : new([], -1, names);
    }

    private static ImmutableArray<Option> Shuffled(ImmutableArray<WrittenOption> options, SplitMix64 random) => [.. random.Shuffled(options).Select(o => new Option(o.Id, o.Text))];
}
