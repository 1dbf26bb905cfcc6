using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>One of several options.</summary>
public sealed record ChoiceForm : Form
{
    private const int Directions = 8;

    /// <param name="right">The index of the right one.</param>
    public ChoiceForm(ImmutableArray<Option> options, int right)
        : base(FormType.Choice) => (Options, Right) = (options, right);

    public int Right { get; init; }

    public override ImmutableArray<int> RightOptions => [Right];

    /// <summary>Options that leave open what is asked, on a scale from settled to refuted; none for any other question.</summary>
    public ImmutableArray<int> OpenOptions { get; init; } = [];

    /// <summary>When what each option stands for was, where that is what is asked; empty for any other question.</summary>
    public ImmutableArray<EdtfDate> Dates { get; init; } = [];

    public override bool TakesOneOption => true;

    public override bool IsLettered => !Spec.IsCompass;

    private protected override Verdict? Graded(Answer answer) => answer is Answer.Picked { Option: var picked } && IsOption(picked)
        ? new(picked == Right ? 1 : HalfRight.Contains(picked) ? 0.5 : 0, new Finding.None())
        : null;

    public override Answer RightAnswer => new Answer.Picked(Right);

    public override Hint HintFrom(SplitMix64 random) => Options.Length == 2 && !Dates.IsEmpty ? new Hint.RoughDate(0, RoughDate.Of(Dates[0], Dates[1])) : WrongOne(Options.Length, [Right], random);

    public override string Word(IFormWords words, Hint hint) => hint switch
    {
        Hint.RoughDate rough => words.WasRoughly(OptionLetter.Of(rough.Option), Options[rough.Option].Text, words.Of(rough.Date)),
        Hint.NotThis not => Spec.IsCompass ? words.NotThisDirection(Options[not.Option].Text) : NotThis(words, not),
        _ => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(hint)),
    };

    public override Form Worded(Func<int, Option> ofOption, Func<int, string> ofCard) => this with { Options = [.. Options.Select((_, i) => ofOption(i))] };

    public override Form Dealt(ImmutableArray<int> shown) => this with { Options = [.. shown.Select(i => Options[i])], Right = shown.IndexOf(Right), HalfRight = PlacesOf(HalfRight, shown) };

    public override IEnumerable<string> CodeParts() => [.. Options.Select(o => o.Text), Texts.Of(Right), .. HalfRight.Select(Texts.Of)];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) =>
        Spec.IsCompass && verdict.Score is > 0 and < 1 ? why.Append(words.DirectionsBesideAreHalfRight) : why;

    public override string HowToType(IFormWords words) => Spec.IsCompass ? words.TypeDirection : words.TypeLetter;

    /// <summary>A direction by its name or its letters, for E is east and not the option e; between two of the eight, the nearer.</summary>
    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        if (Spec.IsCompass)
            return WayReader.TryDirection(text, words, out var degrees) ? new Answer.Picked((int)Geodesy.Compass8(degrees) / 2) : null;
        return OptionLetters.ReadOne(text, Options.Length) is { } only ? new Answer.Picked(only) : null;
    }

    private protected override string? Loose(string text, IFormWords words) => Spec.IsCompass ? WithoutMarks(text) : LooseLetters(text, words);

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => Spec.IsCompass && answer is Answer.Picked picked ? Options[picked.Option].Text : null;

    private protected override string BriefOf(IFormWords words, Pack pack, Answer answer) => Options[((Answer.Picked)answer).Option].Name;

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer is Answer.Picked picked ? Options[picked.Option].Text : null;

    public override string RightInBrief(IFormWords words) => Options[Right].Name;

    public override bool IsLetter(char letter) => Spec.IsCompass ? letter is 'n' or 'e' or 's' or 'w' : base.IsLetter(letter);

    public override string HowToWrite(IFormWords words) => Spec.IsCompass ? words.WriteDirection([.. Enumerable.Range(0, Directions).Select(i => OnPaper(words, i))]) : words.WriteLetter;

    public override int Blanks => Spec.IsCompass ? 0 : 1;

    /// <summary>The eight directions are known, and their letters would be others.</summary>
    public override IEnumerable<string> Listed => Spec.IsCompass ? [] : base.Listed;

    public override string RightOnPaper(IFormWords words) => Half(words, OnPaper(words, Right), [.. HalfRight.Select(i => OnPaper(words, i))]);

    private string OnPaper(IFormWords words, int option) => Spec.IsCompass ? words.LettersOf((CompassPoint)(2 * option)) : OptionLetter.NameOf(option);

    public override string JsonWanted(IFormWords words) => words.LetterOfAnOption("{\"choice\":\"a\"}");

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return PickedIn(name, value);
    }

    /// <summary>What a file does not hold goes.</summary>
    public override Form AsWritten() => this with { OpenOptions = [], Dates = [] };
}
