using Quiz.Core.Drills;
using Quiz.Core.Maps;
using Quiz.Core.Questions;

namespace Quiz.Play;

/// <summary>Answers as a teacher types them in from paper: what a line takes, and letters and dates as they are written by hand, like <c>B)</c>, <c>a/c</c> and <c>March 2014</c>.</summary>
internal static class PaperAnswer
{
    private const int LongestLetters = 200;
    private const int LongestPoint = 100;
    private const string Marks = "()[]{}.:/\\|&+\"“”«»→–—-_";

    private static readonly (string Ukrainian, string Latin)[] Sides = [("пн. ш.", "N"), ("пд. ш.", "S"), ("сх. д.", "E"), ("зх. д.", "W")];

    /// <summary>Null for what is no answer to the question.</summary>
    /// <param name="cell">See <see cref="AnswerCell.Plain"/>.</param>
    public static Answer? Read(Question question, string cell, out PointTrouble? trouble) => AnswerLine.Read(question, cell, out trouble) ?? question.Challenge switch
    {
        Challenge.GiveDate => PaperDate.TryRead(cell, out var date) ? new Answer.Dated(date) : null,
        Challenge.GiveNumber when cell.StartsWith('~') || cell.StartsWith('≈') => AnswerLine.Read(question, cell[1..], out trouble),
        Challenge.PointAt when cell.Length <= LongestPoint && Sides.Any(side => cell.Contains(side.Ukrainian, StringComparison.Ordinal)) => AnswerLine.Read(question, WithLatinSides(cell), out trouble),
        Challenge.PickOne when question.Kind == Kind.Bearing => AnswerLine.Read(question, Bare(cell), out _),
        Challenge.PutInOrder or Challenge.PickOne or Challenge.PickMany or Challenge.NameIt { Options.Length: > 0 } when cell.Length <= LongestLetters =>
            AnswerLine.Read(question, string.Concat(Bare(cell).Select(Latin)), out _),
        _ => null,
    };

    private static string Bare(string cell) => string.Concat(cell.Select(c => Marks.Contains(c) || char.IsWhiteSpace(c) ? ' ' : c)).Trim();

    /// <summary>A point as Ukrainian tells it, 48,46° пн. ш., 35,05° сх. д.: with a comma for the decimals.</summary>
    private static string WithLatinSides(string cell)
    {
        var text = Sides.Aggregate(cell, (said, side) => said.Replace(side.Ukrainian, side.Latin, StringComparison.Ordinal));
        return string.Concat(text.Select((c, i) => c == ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) ? '.' : c));
    }

    /// <summary>A Ukrainian keyboard has а and с that look just like a and c. В is none of these: it looks like b, and is the third letter.</summary>
    private static char Latin(char letter) => letter switch
    {
        'а' or 'А' => 'a',
        'с' or 'С' => 'c',
        _ => letter,
    };
}
