using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Forms;

public abstract partial record Form
{
    /// <summary>Letters or a point are at most so long where they are written loosely.</summary>
    private const int LongestLoose = 200;

    private const string Marks = "()[]{}.:/\\|&+\"“”«»→–—-_";

    /// <summary>How to answer on a line; a sentence.</summary>
    public abstract string HowToType(IFormWords words);

    /// <summary>Reads an answer that was typed on a line or stands in a cell: exactly, else as people write it by hand.</summary>
    /// <param name="pack">Whose names may stand in it.</param>
    /// <param name="trouble">Why it is no point, where one was wanted.</param>
    /// <returns>Null for what is no answer.</returns>
    public Answer? Read(string line, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        var text = line.Trim();
        return Exact(text, pack, words, out trouble) ?? (Loose(text, words) is { } loose ? Exact(loose, pack, words, out trouble) : null);
    }

    private protected abstract Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble);

    /// <summary>What is meant by a text that is no answer as it stands: <c>B)</c>, <c>a/c</c>, <c>~140</c>. Null where it is left as it is.</summary>
    private protected virtual string? Loose(string text, IFormWords words) => null;

    /// <summary>What an answer was taken for, where that is worth an echo; null where the answer says it itself.</summary>
    public virtual string? Echo(IFormWords words, Pack pack, Answer answer) => null;

    /// <summary>An answer in a few words, for a room to read.</summary>
    public string Brief(IFormWords words, Pack pack, Answer answer) => answer is Answer.Skipped ? words.Passed : BriefOf(words, pack, answer);

    private protected virtual string BriefOf(IFormWords words, Pack pack, Answer answer) => Echo(words, pack, answer) ?? "";

    /// <summary>An answer with all of its words; null for "I don't know".</summary>
    public abstract string? InFull(IFormWords words, Pack pack, Answer answer);

    /// <summary>The right answer in a few words, for a room to read; null where only a map shows it.</summary>
    public abstract string? RightInBrief(IFormWords words);

    /// <summary>Whether a single letter answers, so that it can't be a command.</summary>
    public virtual bool IsLetter(char letter) => letter >= 'a' && letter < OptionLetter.Of(Options.Length);

    /// <summary>Whether letters of options or cards are all that is typed.</summary>
    public virtual bool IsLettered => false;

    /// <summary>А and с of a Ukrainian keyboard are taken for a and c. В is none of these: it looks like b, and is the third letter.</summary>
    private protected static string? LooseLetters(string text, IFormWords words) =>
        text.Length > LongestLoose ? null : string.Concat(WithoutMarks(text).Select(letter => ReadingWords.Latin(letter, words.Reading)));

    private protected static string WithoutMarks(string text) => string.Concat(text.Select(c => Marks.Contains(c) || char.IsWhiteSpace(c) ? ' ' : c)).Trim();
}
