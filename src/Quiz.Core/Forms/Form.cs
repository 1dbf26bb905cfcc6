using System.Collections.Immutable;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>How a question is answered, with what is right, and all that can be done with an answer. One of the eight in this folder.</summary>
public abstract partial record Form
{
    private protected Form(FormType type) => Spec = new(type);

    /// <summary>What the kind of the question needs of it.</summary>
    public FormSpec Spec { get; init; }

    /// <summary>What is chosen from; empty where nothing is.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Indices of the options that are right.</summary>
    public virtual ImmutableArray<int> RightOptions => [];

    /// <summary>Indices of the options that are worth a half.</summary>
    public ImmutableArray<int> HalfRight { get; init; } = [];

    /// <summary>Whether one of the options is the answer.</summary>
    public virtual bool TakesOneOption => false;

    /// <summary>The same with the texts of its options and cards in other words.</summary>
    /// <param name="ofOption">The text of an option by its index, and what it is called in short.</param>
    /// <param name="ofCard">The text of a card by its index.</param>
    public virtual Form Worded(Func<int, Option> ofOption, Func<int, string> ofCard) => this;

    /// <summary>Grades an answer. Pure: the same answer gets the same verdict.</summary>
    /// <exception cref="ArgumentException">The answer is of another form, or names something that is not in it.</exception>
    public Verdict Grade(Answer answer) => answer is Answer.Skipped ? new(0, FindingOfSkipped)
        : Graded(answer) ?? throw new ArgumentException($"{answer.GetType().Name} is no answer to {GetType().Name}", nameof(answer));

    private protected virtual Finding FindingOfSkipped => new Finding.None();

    /// <summary>Null for what is no answer to the form.</summary>
    private protected abstract Verdict? Graded(Answer answer);

    /// <summary>A right answer.</summary>
    public abstract Answer RightAnswer { get; }

    /// <summary>A help that costs a quarter of the points: for the same generator the same one.</summary>
    public abstract Hint HintFrom(SplitMix64 random);

    /// <summary>A hint of <see cref="HintFrom"/> as a sentence.</summary>
    public abstract string Word(IFormWords words, Hint hint);

    /// <summary>How many options or cards a variant may deal in another order; 0 for none.</summary>
    public virtual int DealtCount => Spec.KeepsOrder ? 0 : Options.Length;

    /// <summary>Whether a variant may begin with an order: no start order is right by itself.</summary>
    public virtual bool CanBeginWith(ImmutableArray<int> dealt) => true;

    /// <summary>The same with its options or cards in another order.</summary>
    /// <param name="shown">For each place the option or card that stands there.</param>
    public virtual Form Dealt(ImmutableArray<int> shown) => throw new InvalidOperationException($"{GetType().Name} has nothing to show in another order");

    /// <summary>The same with no more than a drill's file holds of it.</summary>
    public virtual Form AsWritten() => this;

    /// <summary>What a code that distinguishes two questions is computed from.</summary>
    public abstract IEnumerable<string> CodeParts();

    /// <summary>Why the right answer is right, after what is to be said of the answer that was given.</summary>
    /// <param name="why">What the kind says of the right answer.</param>
    public virtual IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) => why;

    private protected bool IsOption(int index) => index >= 0 && index < Options.Length;

    private protected static ImmutableArray<int> PlacesOf(IEnumerable<int> options, ImmutableArray<int> shown) => [.. options.Select(option => shown.IndexOf(option)).Order()];

    private protected static Hint.NotThis WrongOne(int options, ImmutableArray<int> right, SplitMix64 random)
    {
        var wrong = Enumerable.Range(0, options).Except(right).ToList();
        return new(wrong[random.Below(wrong.Count)]);
    }

    private protected string NotThis(IFormWords words, Hint.NotThis hint) => words.NotThis(OptionLetter.Of(hint.Option), Texts.Bare(Options[hint.Option].Text));
}
