using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Core.Forms;

/// <summary>A name, chosen from options or typed; or a short free answer.</summary>
public sealed record NameForm : Form
{
    /// <param name="options">Empty when it can only be typed.</param>
    /// <param name="right">The index of the right one; anything where there are none.</param>
    public NameForm(ImmutableArray<Option> options, int right, NameBook names)
        : base(FormType.Name) => (Options, Right, Names) = (options, right, names);

    public int Right { get; init; }

    public NameBook Names { get; init; }

    public override ImmutableArray<int> RightOptions => Options.IsEmpty ? [] : [Right];

    public override bool TakesOneOption => !Options.IsEmpty;

    private string RightName => Names.Target[0];

    private protected override Verdict? Graded(Answer answer) => answer switch
    {
        Answer.Picked { Option: var picked } when IsOption(picked) => new(picked == Right ? 1 : 0, new Finding.None()),
        Answer.Typed typed when Names.Understand(typed.Text) is var understood => new(understood == RightName ? 1 : 0, new Finding.Named(understood)),
        _ => null,
    };

    public override Answer RightAnswer => Options.IsEmpty ? new Answer.Typed(RightName) : new Answer.Picked(Right);

    public override Hint HintFrom(SplitMix64 random) => Options.Length > 2 ? WrongOne(Options.Length, [Right], random)
        : new Hint.Initial(StringInfo.GetNextTextElement(RightName), new StringInfo(RightName).LengthInTextElements);

    public override string Word(IFormWords words, Hint hint) => hint switch
    {
        Hint.Initial initial => words.BeginsWith(initial.First, initial.Letters),
        Hint.NotThis not => NotThis(words, not),
        _ => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(hint)),
    };

    public override Form Worded(Func<int, Option> ofOption, Func<int, string> ofCard) => this with { Options = [.. Options.Select((_, i) => ofOption(i))] };

    public override Form Dealt(ImmutableArray<int> shown) => this with { Options = [.. shown.Select(i => Options[i])], Right = shown.IndexOf(Right) };

    public override IEnumerable<string> CodeParts() => [.. Options.Select(o => o.Text), Options.IsEmpty ? "" : Texts.Of(Right), .. Names.Target];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) =>
        verdict.Finding is Finding.Named { Understood: { } understood } && understood != RightName ? why.Prepend(words.WasUnderstoodAs(understood)) : why;

    public override string HowToType(IFormWords words) => !Options.IsEmpty ? words.TypeLetterOrName : Spec.IsFreeText ? words.TypeAnswer : words.TypeName;

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        if (text.Length is 0 or > Answer.Typed.Longest)
            return null;
        if (OptionLetters.ReadOne(text, Options.Length) is { } option)
            return new Answer.Picked(option);
        // Where options are listed, a text that is none of the names is a slip and no answer.
        return Options.IsEmpty || Names.Understand(text) is not null ? new Answer.Typed(text) : null;
    }

    private protected override string? Loose(string text, IFormWords words) => Options.IsEmpty ? null : LooseLetters(text, words);

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => answer switch
    {
        Answer.Typed when Spec.IsFreeText => null, // it would tell whether it is right
        Answer.Typed typed => Names.Understand(typed.Text) ?? words.NoNameOfThisPack,
        Answer.Picked picked => Options[picked.Option].Text,
        _ => null,
    };

    private protected override string BriefOf(IFormWords words, Pack pack, Answer answer) => InFull(words, pack, answer) ?? "";

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer switch
    {
        Answer.Typed typed => typed.Text,
        Answer.Picked picked => Options[picked.Option].Text,
        _ => null,
    };

    public override string RightInBrief(IFormWords words) => RightName;

    public override string HowToWrite(IFormWords words) => !Options.IsEmpty ? words.WriteLetterOrName : Spec.IsFreeText ? words.WriteAnswer : words.WriteName;

    /// <summary>Other names than the first that a key names.</summary>
    private const int MostOtherNames = 4;

    public override string RightOnPaper(IFormWords words) => Options.IsEmpty ? OneOf(words, [.. Names.Target.Take(1 + MostOtherNames)]) : $"{OptionLetter.NameOf(Right)}, {RightName}";

    public override string JsonWanted(IFormWords words) => Options.IsEmpty ? "{\"text\":\"...\"}" : words.Either(["{\"choice\":\"a\"}", "{\"text\":\"...\"}"]);

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        if (name != "text")
            return PickedIn(name, value);
        return value.Text is { Length: <= Answer.Typed.Longest } text && (isKept || !string.IsNullOrWhiteSpace(text)) ? new Answer.Typed(ForeignText.Clean(text)) : null;
    }
}
