using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds;

/// <summary>A kind that words its questions.</summary>
public abstract class WordedKind : Kind
{
    /// <summary>What it is called, in a few words with a capital.</summary>
    public abstract string TitleIn(IQuestionWords language);

    /// <summary>What a pack must have to be asked it; a phrase.</summary>
    public abstract string NeedsIn(IQuestionWords language);

    /// <summary>All that is said of a question.</summary>
    public abstract Wording WordingIn(IQuestionWords language, Question question);

    /// <summary>An option as the player reads it.</summary>
    public virtual Option OptionIn(IQuestionWords language, Question question, Option option) => option;

    /// <summary>What an option is called in short, also where its words stand in a file; null for its text.</summary>
    public virtual string? LabelIn(IQuestionWords language, Option option) => null;

    /// <summary>A card as the player reads it.</summary>
    /// <param name="index">Among those dealt.</param>
    public virtual string CardIn(IQuestionWords language, Question question, int index) => ((OrderForm)question.Form).Cards[index].Text;

    /// <summary>The sources of a pack that some ids name, each once.</summary>
    protected static ImmutableArray<Source> Sources(Pack pack, params IEnumerable<string> ids) => [.. ids.Distinct().Select(pack.Source).OfType<Source>()];

    /// <summary>Remarks, as far as there are any.</summary>
    protected static ImmutableArray<string> Notes(params IEnumerable<string?> notes) => [.. notes.OfType<string>()];

    /// <summary>Options in a drawn order, and where the right one went.</summary>
    protected static (ImmutableArray<Option> Options, int Right) Shuffle(IEnumerable<Option> wrong, Option right, Core.Randomness.SplitMix64 random)
    {
        var options = random.Shuffled(wrong.Append(right));
        return (options, options.IndexOf(right));
    }
}

/// <summary>A kind with its own words, which every language has.</summary>
/// <typeparam name="TSubject">What its questions are about.</typeparam>
/// <typeparam name="TWords">What must be worded of it: an interface that each language implements.</typeparam>
public abstract class WordedKind<TSubject, TWords> : WordedKind where TSubject : Subject where TWords : class
{
    public sealed override string TitleIn(IQuestionWords language) => Title(In(language));

    public sealed override string NeedsIn(IQuestionWords language) => Needs(In(language));

    public sealed override Wording WordingIn(IQuestionWords language, Question question) => Word(In(language), language, question, (TSubject)question.Subject);

    protected abstract string Title(TWords words);

    protected abstract string Needs(TWords words);

    protected abstract Wording Word(TWords words, IQuestionWords language, Question question, TSubject subject);

    /// <summary>The language itself: here the compiler sees that it has the words of the kind.</summary>
    protected abstract TWords In(IQuestionWords language);
}
