using System.Runtime.CompilerServices;
using Quiz.Core.Questions;

namespace Quiz.Kinds;

/// <summary>Questions and kinds in the words of a language.</summary>
public static class KindWords
{
    private static readonly ConditionalWeakTable<IQuestionWords, ConditionalWeakTable<Question, WordedQuestion>> Worded = [];

    extension(IQuestionWords words)
    {
        /// <summary>A question in this language: worded once, however often it is asked for.</summary>
        public WordedQuestion Word(Question question) => Worded.GetOrCreateValue(words).GetValue(question, drawn => new(words, drawn));

        /// <summary>What a kind is called, at most as wide as a page's bars leave room for.</summary>
        public string TitleOf(Kind kind) => ((WordedKind)kind).TitleIn(words);

        /// <summary>What a pack must have to be asked a kind; a phrase.</summary>
        public string NeedsOf(Kind kind) => ((WordedKind)kind).NeedsIn(words);
    }
}
