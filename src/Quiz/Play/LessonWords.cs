using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>What a class is told of its answers.</summary>
internal static class LessonWords
{
    /// <summary>An answer in brief; of a point first how far off it was, which coordinates tell nobody.</summary>
    public static string Brief(ILanguage language, Question question, Answer answer)
    {
        var brief = language.Word(question).Brief(answer);
        return question.Grade(answer).Finding is Finding.Distance off ? language.KmOff(off.Km, brief) : brief;
    }
}
