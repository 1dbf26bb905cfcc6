using System.Text;
using System.Xml;
using Quiz.Core.Text;

namespace Quiz.Exchange.MoodleXml;

/// <summary>Reads questions in Moodle's XML (docs.moodle.org/en/Moodle_XML_format).</summary>
public static class MoodleXmlReader
{
    /// <summary>Whether a text begins like one.</summary>
    public static bool IsLike(string head) => head.Contains("<quiz", StringComparison.Ordinal) && head.Contains("<question", StringComparison.Ordinal);

    public static Imported Read(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var text = ForeignEncoding.Decode(file, losses);
        var xml = Encoding.UTF8.GetBytes(MergeMarks.TakenOut(text, losses));
        var questions = new ImportedQuestions(options, losses);
        var reader = new MoodleQuestionReader(questions, losses, options.WordsIn(options.Language));
        var scan = new QuestionScan(xml);
        var (read, at, offset) = (0, 0, 0);
        while (scan.Next(out var start, out var end, out var isWhole))
        {
            offset += Encoding.UTF8.GetCharCount(xml, at, start - at);
            at = start;
            read++;
            try
            {
                reader.Read(XmlPart.Read(new(xml, start, end - start), ignored: "file"), offset);
            }
            catch (XmlException error)
            {
                var question = xml.AsSpan(start, end - start);
                var (place, told) = isWhole ? Trouble(error, question) : (0, "it is not closed; wanted </question>");
                losses.Add(offset + Encoding.UTF8.GetCharCount(question[..place]), $"question left out: {told}");
            }
        }
        if (read == 0 && text.Length > 0)
            losses.Add(0, "found no <question>; wanted Moodle XML");
        if (scan.DocumentType >= 0)
            losses.Add(Encoding.UTF8.GetCharCount(xml, 0, scan.DocumentType), "the document type is not read, nor are entities that it declares");
        reader.TellSettings();
        return questions.Finished(text);
    }

    /// <summary>What is wrong, and at which byte of the question.</summary>
    private static (int Place, string Told) Trouble(XmlException error, ReadOnlySpan<byte> question)
    {
        // By far the most frequent, and the reader tells it as a missing end.
        if (QuestionScan.FindStrayAmpersand(question, out var entity) is >= 0 and var at)
            return (at, entity is null ? "found an & that begins no entity; wanted &amp;" : $"found &{entity}; which XML does not know; wanted the sign itself, or its number as in &#160;");
        var start = 0;
        for (var line = 1; line < error.LineNumber; line++)
            start += question[start..].IndexOf((byte)'\n') + 1;
        var message = error.InnerException?.Message ?? error.Message;
        var end = message.IndexOf(" Line ", StringComparison.Ordinal);
        return (Math.Clamp(start + error.LinePosition - 1, 0, question.Length), $"not well-formed XML: {ForeignText.Clean(end < 0 ? message : message[..end], 300)}");
    }
}
