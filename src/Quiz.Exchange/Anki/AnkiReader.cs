namespace Quiz.Exchange.Anki;

/// <summary>Reads notes that Anki exported as text (docs.ankiweb.net/importing/text-files.html): the first field asks, the second answers.</summary>
public static class AnkiReader
{
    private static readonly string[] Marks = ["separator", "html", "tags", "columns", "notetype", "deck", "guid column", "notetype column", "deck column", "tags column"];

    /// <summary>Whether a text begins with the lines by which Anki says how to read it.</summary>
    public static bool IsLike(string head) => Marks.Any(mark => head.StartsWith($"#{mark}:", StringComparison.Ordinal));

    public static Imported Read(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var text = ForeignEncoding.Decode(file, losses);
        text = MergeMarks.TakenOut(text, losses);
        var head = AnkiHead.Of(text);
        var rows = new AnkiRows(text, head.End, head.Separator);
        var questions = new ImportedQuestions(options, losses) { Title = head.CommonDeck };
        var reader = new AnkiNoteReader(head, questions, losses);
        while (rows.Next(out var offset) is { } fields)
            reader.Read(fields, offset);
        if (rows.OpenQuote >= 0)
            losses.Add(rows.OpenQuote, "found a quote that is not closed; wanted another, and two for the sign itself. Quotes from here on are signs like others");
        if (head.NoteType > 0)
            losses.Add(0, "note types are not carried: the first field asks, the second answers, and the others explain");
        return questions.Finished(text);
    }
}
