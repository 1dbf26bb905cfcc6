using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Written;

/// <summary>Questions that the pack's author wrote: seven kinds, which differ in how they are answered.</summary>
/// <param name="key">An order and a date that an author wrote are asked, answered and named like those of events; their keys keep them apart.</param>
public sealed class WrittenKind(string name, string key, FormSpec form, Type written, Func<IWrittenWords, string> title) : WordedKind<WrittenSubject, IWrittenWords>
{
    public static ImmutableArray<WrittenKind> All { get; } =
    [
        new("choice", "choice", new(FormType.Choice), typeof(WrittenForm.Choice), words => words.ChoiceTitle),
        new("choices", "choices", new(FormType.Several), typeof(WrittenForm.Choices), words => words.ChoicesTitle),
        new("order", "written-order", new(FormType.Order), typeof(WrittenForm.Order), words => words.WrittenOrderTitle),
        new("number", "number", new(FormType.Number), typeof(WrittenForm.Number), words => words.NumberTitle),
        new("date", "written-date", new(FormType.Date), typeof(WrittenForm.Date), words => words.WrittenDateTitle),
        new("point", "point", new(FormType.Point) { IsOnMap = true }, typeof(WrittenForm.Point), words => words.PointTitle),
        new("text", "text", new(FormType.Name) { IsFreeText = true }, typeof(WrittenForm.Text), words => words.TextTitle),
    ];

    public override string Name => name;

    public override string Key => key;

    public override Family Family => Family.Written;

    public override FormSpec Form => form;

    public override string? AnswerInWords(Question question) => question.Form switch
    {
        NameForm f => f.Names.Target[0],
        ChoiceForm f => f.Options[f.Right].Text,
        _ => null,
    };

    protected override string Title(IWrittenWords words) => title(words);

    protected override string Needs(IWrittenWords words) => words.WrittenNeeds;

    protected override IWrittenWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Questions.Where(q => q.Form.GetType() == written)];

    /// <summary>Null where the score would be undefined: a point without a map, a date without a beginning or an end.</summary>
    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var question = (WrittenQuestion)item;
        Form? form = question.Form switch
        {
            WrittenForm.Choice f => Choice(f, random),
            WrittenForm.Choices f => Several(f, random),
            WrittenForm.Order f => Order(f, random),
            WrittenForm.Number f => new NumberForm(f.Answer, f.Unit),
            WrittenForm.Date f => DateForm.CanTake(f.Answer) ? new DateForm(f.Answer, deck.DateScaleDays) : null,
            WrittenForm.Point f => deck.Map is { } map && map.Bounds.Contains(f.Answer) ? new PointForm(new MapTarget.AtPoint(f.Answer, null), map) { Area = deck.Area } : null,
            WrittenForm.Text f => Typed(deck, f),
            _ => throw new ArgumentException($"no form for {question.Form.GetType().Name}", nameof(item)),
        };
        return form is null ? null : new(new WrittenSubject(question), form);
    }

    private static ChoiceForm Choice(WrittenForm.Choice form, SplitMix64 random)
    {
        var options = Shuffled(form.Options, random);
        return new(options, options.Select(o => o.Key).ToList().IndexOf(form.Answer));
    }

    private static SeveralForm Several(WrittenForm.Choices form, SplitMix64 random)
    {
        var options = Shuffled(form.Options, random);
        return new(options, [.. Enumerable.Range(0, options.Length).Where(i => form.Answer.Contains(options[i].Key))]);
    }

    private static OrderForm? Order(WrittenForm.Order form, SplitMix64 random)
    {
        if (OrderDeal.Deal(Precedence.ByRank([.. form.Options.Select(o => (double)form.Answer.IndexOf(o.Id))]), random) is not { } dealt)
            return null;
        List<WrittenOption> cards = [.. dealt.Select(i => form.Options[i])];
        return new([.. cards.Select(o => new Card(o.Id, o.Text))], Precedence.ByRank([.. cards.Select(o => (double)form.Answer.IndexOf(o.Id))]), OrderBegin.AsAsked);
    }

    /// <summary>Null where the first answer can't be typed, or would not be understood: it is too long, or has neither letter nor digit.</summary>
    private static NameForm? Typed(Deck deck, WrittenForm.Text form)
    {
        var names = new NameBook(form.Answer, [], deck.GenericWords);
        return form.Answer[0].Length > Answer.Typed.Longest || names.Understand(form.Answer[0]) is null ? null : new([], 0, names);
    }

    private static ImmutableArray<Option> Shuffled(ImmutableArray<WrittenOption> options, SplitMix64 random) => [.. random.Shuffled(options).Select(o => new Option(o.Id, o.Text))];

    protected override Wording Word(IWrittenWords words, IQuestionWords language, Question question, WrittenSubject subject)
    {
        var (asked, why) = (subject.Question, subject.Question.Why);
        ImmutableArray<string> explained = question.Form switch
        {
            ChoiceForm f => [$"{f.Options[f.Right].Name}. {why}"],
            SeveralForm f => [f.AllThatAreRight(language), why],
            NameForm f => [$"{f.Names.Target[0]}. {why}"],
            DateForm or NumberForm => [$"{question.Form.RightInBrief(language)}. {why}"],
            _ => [why],
        };
        return new(asked.Prompt)
        {
            Why = explained,
            Notes = Notes(asked.Note),
            Sources = Sources(question.Pack, asked.Sources),
            Scene = question.Form is PointForm { Target: MapTarget.AtPoint at, Map: var map } ? new(new Scene(map) { Found = [new(null, at.Point, "")] }) : null,
        };
    }
}

public sealed record WrittenSubject(WrittenQuestion Question) : Subject
{
    public override IEnumerable<string> Read(Pack pack) => [Question.Prompt, Question.Why];
}

/// <summary>What must be worded of <see cref="WrittenKind"/>.</summary>
public interface IWrittenWords
{
    string ChoiceTitle { get; }

    string ChoicesTitle { get; }

    string WrittenOrderTitle { get; }

    string NumberTitle { get; }

    string WrittenDateTitle { get; }

    string PointTitle { get; }

    string TextTitle { get; }

    string WrittenNeeds { get; }
}
