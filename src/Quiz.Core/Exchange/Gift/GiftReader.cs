namespace Quiz.Core.Exchange.Gift;

/// <summary>Reads questions in GIFT, the text format of Moodle (docs.moodle.org/en/GIFT_format).</summary>
public static class GiftReader
{
    public static Imported Read(byte[] file, ImportOptions options)
    {
        var text = ForeignEncoding.Decode(file, out var trouble);
        var losses = new Losses(text);
        if (trouble is not null)
            losses.Add(0, trouble);
        var blocks = new GiftBlocks(MergeMarks.TakenOut(text, losses));
        var questions = new ImportedQuestions(options, losses);
        var reader = new GiftQuestionReader(questions, losses, ExchangeWords.In(options.Language));
        while (blocks.Next() is { } block)
            reader.Read(block);
        return questions.Finished();
    }
}
