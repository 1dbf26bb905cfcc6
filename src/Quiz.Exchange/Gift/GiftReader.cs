namespace Quiz.Exchange.Gift;

/// <summary>Reads questions in GIFT, the text format of Moodle (docs.moodle.org/en/GIFT_format).</summary>
public static class GiftReader
{
    /// <summary>Whether a text begins like one: with a title between colons, a category, or answers in braces.</summary>
    public static bool IsLike(string head)
    {
        if (head.StartsWith("::", StringComparison.Ordinal) || head.Contains("\n::", StringComparison.Ordinal) || head.Contains("$CATEGORY:", StringComparison.Ordinal))
            return true;
        for (var at = head.IndexOf('{', StringComparison.Ordinal); at >= 0; at = head.IndexOf('{', at + 1))
        {
            if (head.AsSpan(at + 1).TrimStart() is ['=' or '~' or '#', ..] or ['T' or 'F', '}', ..] or ['T', 'R', 'U', 'E', ..] or ['F', 'A', 'L', 'S', 'E', ..])
                return true;
        }
        return false;
    }

    public static Imported Read(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var text = ForeignEncoding.Decode(file, losses);
        var blocks = new GiftBlocks(MergeMarks.TakenOut(text, losses));
        var questions = new ImportedQuestions(options, losses);
        var reader = new GiftQuestionReader(questions, losses, options.WordsIn(options.Language));
        while (blocks.Next() is { } block)
            reader.Read(block);
        return questions.Finished(text);
    }
}
