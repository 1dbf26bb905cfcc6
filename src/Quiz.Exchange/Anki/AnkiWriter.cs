using System.Globalization;
using System.Text;
using Quiz.Core.Packs;

namespace Quiz.Exchange.Anki;

/// <summary>Writes a pack as notes that Anki imports as text: each has an id of its own, so that a second import updates it.</summary>
public static class AnkiWriter
{
    private const string Head = "#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#tags column:4\n#columns:guid\tFront\tBack\tTags\n";

    public static Exported Write(Pack pack, IExchangeWords words)
    {
        var losses = new ExportLosses();
        var file = new StringBuilder($"{Head}#deck:{pack.Title.Replace("::", ": ", StringComparison.Ordinal)}\n");
        var line = Head.AsSpan().Count('\n') + 2;
        foreach (var note in AnkiNotes.Of(pack, words, losses))
        {
            if (note.Item.Sensitive)
                losses.Add(line, note.Path, ExportedQuestions.NoSensitive);
            file.Append(CultureInfo.InvariantCulture, $"{pack.Id}/{note.Path}\t{Field(note.Front)}\t{Field(note.Back)}\t{Quoted(string.Join(' ', note.Item.Tags.Select(Tag)))}\n");
            if (note.Item.Tags.Any(t => Tag(t) != t))
                losses.Add(line, note.Path, "spaces in its tags are written as _");
            line++;
        }
        return new(Encoding.UTF8.GetBytes(file.ToString()), losses.InOrder());
    }

    private static string Field(IEnumerable<string> lines) => Quoted(string.Join("<br>", lines.Where(l => l.Length > 0).Select(Html)));

    private static string Quoted(string field) => field.Contains('"') ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static string Html(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Spaces part tags there.</summary>
    private static string Tag(string tag) => string.Join('_', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
