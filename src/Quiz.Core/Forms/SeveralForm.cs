using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>Every right option and no other.</summary>
public sealed record SeveralForm : Form
{
    /// <param name="right">Indices, ascending.</param>
    public SeveralForm(ImmutableArray<Option> options, ImmutableArray<int> right)
        : base(FormType.Several) => (Options, Right) = (options, right);

    public ImmutableArray<int> Right { get; init; }

    public override ImmutableArray<int> RightOptions => Right;

    public override bool IsLettered => !Spec.IsOnMap;

    private protected override Finding FindingOfSkipped => new Finding.Selection(Right, []);

    /// <summary>max(0, (right - wrong) / all right).</summary>
    private protected override Verdict? Graded(Answer answer)
    {
        if (answer is not Answer.PickedMany { Options: var picked } || picked.Distinct().Count() != picked.Length || !picked.All(IsOption))
            return null;
        var missed = Right.Except(picked).Order().ToImmutableArray();
        var wrong = picked.Except(Right).Order().ToImmutableArray();
        return new(Math.Max(0, (double)(Right.Length - missed.Length - wrong.Length) / Right.Length), new Finding.Selection(missed, wrong));
    }

    public override Answer RightAnswer => new Answer.PickedMany(Right);

    public override Hint HintFrom(SplitMix64 random) => Right.Length < Options.Length ? WrongOne(Options.Length, Right, random) : new Hint.HowMany(Right.Length);

    public override string Word(IFormWords words, Hint hint) => hint switch
    {
        Hint.NotThis not => NotThis(words, not),
        Hint.HowMany many => words.SoManyAreRight(many.Right),
        _ => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(hint)),
    };

    public override Form Worded(Func<int, Option> ofOption, Func<int, string> ofCard) => this with { Options = [.. Options.Select((_, i) => ofOption(i))] };

    public override Form Dealt(ImmutableArray<int> shown) => this with { Options = [.. shown.Select(i => Options[i])], Right = PlacesOf(Right, shown) };

    public override IEnumerable<string> CodeParts() => [.. Options.Select(o => o.Text), .. Right.Select(Texts.Of)];

    /// <summary>The right options in a sentence.</summary>
    public string AllThatAreRight(IFormWords words) => words.AllThatAreRight([.. Right.Select(i => Texts.Bare(Options[i].Text))]);

    public override string HowToType(IFormWords words) => Spec.IsOnMap ? words.TypeLettersOrNames : words.TypeLetters;

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        return (OptionLetters.Read(text, Options.Length) ?? Named(pack, text, words)) is { Length: > 0 } picked ? new Answer.PickedMany(picked) : null;
    }

    private protected override string? Loose(string text, IFormWords words) => LooseLetters(text, words);

    /// <summary>Regions by their names, with commas between them, each once; null for anything else.</summary>
    private ImmutableArray<int>? Named(Pack pack, string text, IFormWords words)
    {
        if (!Spec.IsOnMap || text.Length > Answer.Typed.Longest)
            return null;
        ImmutableArray<ImmutableArray<string>> names = [.. Options.Select(o => ImmutableArray.Create([o.Text, .. pack.Region(o.Key)?.Aliases ?? []]))];
        var book = new NameBook(names[0], names.RemoveAt(0), ReadingWords.GenericIn(words.Reading));
        var picked = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => names.ToList().FindIndex(known => known[0] == book.Understand(name))).ToList();
        return picked.Contains(-1) || picked.Distinct().Count() != picked.Count ? null : [.. picked];
    }

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => answer is Answer.PickedMany picked ? words.List([.. picked.Options.Order().Select(i => Options[i].Text)]) : null;

    private protected override string BriefOf(IFormWords words, Pack pack, Answer answer) => OptionLetters.InLine(((Answer.PickedMany)answer).Options.Order());

    public override string? InFull(IFormWords words, Pack pack, Answer answer) =>
        answer is Answer.PickedMany picked ? string.Join(", ", picked.Options.Order().Select(i => $"{(Right.Contains(i) ? "✓" : "✗")} {Options[i].Text}")) : null;

    public override string RightInBrief(IFormWords words) => string.Join(", ", Right.Select(i => $"{OptionLetter.NameOf(i)} {Options[i].Name}"));

    public override string HowToWrite(IFormWords words) => words.WriteLetters;

    public override string RightOnPaper(IFormWords words) => OptionLetters.InLine(Right);

    public override string JsonWanted(IFormWords words) => words.LettersOfOptions("{\"choices\":[...]}");

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return name == "choices" && IndicesIn(value, Options.Length) is { } picked && (isKept || picked.Length > 0) ? new Answer.PickedMany(picked) : null;
    }
}
