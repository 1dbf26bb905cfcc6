using System.Globalization;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;
using Quiz.Core.Text;

namespace Quiz.Core.Exchange.Anki;

/// <summary>Reads notes that Anki exported as text (docs.ankiweb.net/importing/text-files.html): the first field asks, the second answers.</summary>
public static class AnkiReader
{
    /// <summary>A note with more gaps is none that anybody wrote.</summary>
    private const int MostGaps = 50;

    public static Imported Read(byte[] file, ImportOptions options)
    {
        var text = ForeignEncoding.Decode(file, out var trouble);
        var losses = new Losses(text);
        if (trouble is not null)
            losses.Add(0, trouble);
        text = MergeMarks.TakenOut(text, losses);
        var head = AnkiHead.Of(text);
        var rows = new AnkiRows(text, head.End, head.Separator);
        var questions = new ImportedQuestions(options, losses) { Title = head.CommonDeck };
        while (rows.Next(out var offset) is { } fields)
            Add(fields, offset, head, questions, losses);
        if (rows.OpenQuote >= 0)
            losses.Add(rows.OpenQuote, "found a quote that is not closed; wanted another, and two for the sign itself. Quotes from here on are signs like others");
        if (head.NoteType > 0)
            losses.Add(0, "note types are not carried: the first field asks, the second answers, and the others explain");
        return questions.Finished();
    }

    internal static string[] TagsOf(string field) => field.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static void Add(List<string> fields, int offset, AnkiHead head, ImportedQuestions questions, Losses losses)
    {
        string Field(int column) => column > 0 && column <= fields.Count ? fields[column - 1] : "";
        var hadMedia = false;
        List<string> texts = [.. fields.Where((_, i) => i + 1 != head.Guid && i + 1 != head.NoteType && i + 1 != head.Deck && i + 1 != head.Tags).Select(f => Plain(f, head.IsHtml, ref hadMedia))];
        if (texts.TrueForAll(string.IsNullOrWhiteSpace))
            return;
        var deck = Field(head.Deck);
        List<string> tags = [deck[(deck.LastIndexOf("::", StringComparison.Ordinal) is >= 0 and var colons ? colons + 2 : 0)..], .. head.CommonTags, .. TagsOf(Field(head.Tags))];
        var key = KeyOf(Field(head.Guid).Trim());
        if (AnkiCloze.IsIn(texts[0]))
            AddGaps(texts, key);
        else if (texts.Count < 2 || string.IsNullOrWhiteSpace(texts[1]))
            losses.Add(offset, $"note \"{ForeignText.Clean(texts[0], 60)}\" is left out: it has no second field, which would answer");
        else
        {
            var lines = texts[1].Split('\n', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var question = New(key, texts[0], [lines.Length > 1 ? lines[1] : "", .. texts.Skip(2)]);
            question.Answers.AddRange(lines[0].Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => new ForeignAnswer(a, 100)));
            questions.Add(question);
        }

        void AddGaps(List<string> texts, string? key)
        {
            var numbers = AnkiCloze.Numbers(texts[0]);
            foreach (var number in numbers.Take(MostGaps))
            {
                if (AnkiCloze.Card(texts[0], number) is not var (prompt, answer))
                {
                    losses.Add(offset, string.Create(CultureInfo.InvariantCulture, $"gap c{number} of note \"{ForeignText.Clean(texts[0], 60)}\" is left out: it stands for several texts, or holds another gap"));
                    continue;
                }
                var question = New(numbers.Count == 1 || key is null ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-c{number}"), prompt, [.. texts.Skip(1)]);
                question.Answers.Add(new(answer, 100));
                questions.Add(question);
            }
            if (numbers.Count > MostGaps)
                losses.Add(offset, FormattableString.Invariant($"{numbers.Count - MostGaps} gaps of a note are left out: at most {MostGaps} are read"));
        }

        ForeignQuestion New(string? key, string prompt, List<string> explanation)
        {
            var question = new ForeignQuestion { Offset = offset, Kind = ForeignKind.Typed, Key = key, Prompt = prompt, Explanation = string.Join('\n', explanation).Trim(), HadMedia = hadMedia };
            question.Tags.AddRange(tags);
            return question;
        }
    }

    /// <summary>The item of a note that came from a pack; any other id by its hash where it is no id of ours, as Anki's own are not.</summary>
    private static string? KeyOf(string guid)
    {
        var last = guid[(guid.LastIndexOf('/') + 1)..];
        return guid.Length == 0 ? null : Ids.IsId(last) ? last : $"note-{StableHash.Of(guid).ToString("x16", CultureInfo.InvariantCulture)[..10]}";
    }

    /// <param name="isHtml">Where the file does not say, tags that HTML knows are taken for such.</param>
    private static string Plain(string field, bool? isHtml, ref bool hadMedia)
    {
        var plain = field;
        if (isHtml != false)
        {
            plain = HtmlText.Plain(isHtml is null ? field.Replace("\n", "<br>", StringComparison.Ordinal) : field, out var media);
            hadMedia |= media;
        }
        if (!plain.Contains("[sound:", StringComparison.Ordinal))
            return plain;
        hadMedia = true;
        return WithoutSounds(plain);
    }

    private static string WithoutSounds(string text)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (var sound = text.IndexOf("[sound:", StringComparison.Ordinal); sound >= 0; sound = text.IndexOf("[sound:", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', sound);
            if (end < 0)
                break;
            kept.Append(text, at, sound - at);
            at = end + 1;
        }
        return kept.Append(text, at, text.Length - at).ToString().Trim();
    }
}
