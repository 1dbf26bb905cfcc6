using Quiz.Core.Text;

namespace Quiz.Exchange.Gift;

/// <summary>Reads one GIFT question after the other.</summary>
internal sealed partial class GiftQuestionReader(ImportedQuestions questions, LossList losses, IExchangeWords words)
{
    private const string Gap = "_____";

    private string _form = "";
    private bool _hadMedia;

    public void Read(GiftBlock block)
    {
        var text = block.Text;
        var title = "";
        var start = text.Length - text.TrimStart().Length;
        var stem = start;
        if (block.LacksBlankLine)
            losses.Add(block.Offset, "a blank line is missing before this question; it is read all the same");
        if (text.AsSpan(start).StartsWith("::"))
        {
            stem = start + 2;
            var end = EndOfTitle(text, stem);
            if (end < 0)
                losses.Add(block.Offset + start, "a title begins with :: and does not end; wanted a second ::, so it is read as text");
            else
            {
                title = ForeignText.Clean(GiftText.Unescaped(text[stem..end])).Trim();
                stem = end + 2;
            }
        }
        var open = GiftText.IndexOf(text, '{', stem);
        var close = GiftText.IndexOf(text, '}', stem);
        if (open < 0 && close < 0)
            TellLeftOut(block.Offset + start, title, text[stem..], "it asks nothing: a description has no {answers}");
        else if (open < 0 || (close >= 0 && close < open))
            TellLeftOut(block.Offset + close, title, text[stem..], "found a } that closes nothing; wanted a { before it, or \\} for the sign itself");
        else if (close < 0)
            TellLeftOut(block.Offset + open, title, text[stem..], "found a { that is not closed; wanted a } after the answers, or \\{ for the sign itself");
        else if (GiftText.IndexOf(text[..close], '{', open + 1) is >= 0 and var second)
            TellLeftOut(block.Offset + second, title, text[stem..open], "found a { inside the answers; wanted \\{ for the sign itself");
        else if (GiftText.IndexOf(text, '{', close + 1) is >= 0 and var next)
            TellLeftOut(block.Offset + next, title, text[stem..open], "found a second { in one question; wanted one list of answers, or \\{ for the sign itself");
        else
            Read(block, title, text[stem..open], text[(close + 1)..].TrimEnd(), text[(open + 1)..close]);
    }

    private void Read(GiftBlock block, string title, string stem, string tail, string answers)
    {
        (_form, _hadMedia) = ("[moodle]", false);
        var prompt = GiftText.Plain(tail.Length > 0 ? stem + Gap + tail : stem, ref _form, ref _hadMedia);
        var explanation = "";
        if (LastGeneralFeedback(answers) is >= 0 and var general)
        {
            explanation = Plain(answers[(general + 4)..]);
            answers = answers[..general];
        }
        answers = answers.Trim();
        var offset = block.Offset + block.Text.Length - block.Text.TrimStart().Length;
        if (answers.Length == 0)
        {
            TellLeftOut(offset, title, prompt, "an essay has no answer that could be checked");
            return;
        }
        var question = new ForeignQuestion { Offset = offset, Kind = ForeignKind.One, Key = block.Key, Title = title, Prompt = prompt, Explanation = explanation };
        question.Tags.AddRange(block.Tags);
        if (!ReadAnswers(question, answers))
            return;
        question.HadMedia = _hadMedia;
        questions.Add(question);
    }

    private string Plain(string text)
    {
        var form = _form;
        return GiftText.Plain(text, ref form, ref _hadMedia);
    }

    private void TellLeftOut(int offset, string title, string prompt, string why)
    {
        var name = title.Length > 0 ? title : string.Join(' ', prompt.Split((char[]?)null, 12, StringSplitOptions.RemoveEmptyEntries));
        losses.Add(offset, $"question \"{ForeignText.Clean(name, 60)}\" is left out: {why}");
    }

    private static int EndOfTitle(string text, int from)
    {
        var end = GiftText.IndexOf(text, ':', from);
        while (end >= 0 && (end + 1 >= text.Length || text[end + 1] != ':'))
            end = GiftText.IndexOf(text, ':', end + 1);
        return end;
    }

    private static int LastGeneralFeedback(string answers)
    {
        var found = -1;
        for (var at = GiftText.IndexOf(answers, '#', 0); at >= 0; at = GiftText.IndexOf(answers, '#', at))
        {
            var length = answers.AsSpan(at).IndexOfAnyExcept('#') is >= 0 and var run ? run : answers.Length - at;
            if (length >= 4)
                found = at + length - 4;
            at += length;
        }
        return found;
    }
}
