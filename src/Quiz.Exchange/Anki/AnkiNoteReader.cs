using System.Globalization;
using System.Text;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Exchange.Anki;

/// <summary>Makes questions of Anki's notes.</summary>
internal sealed class AnkiNoteReader(AnkiHead head, ImportedQuestions questions, LossList losses)
{
    /// <summary>A note with more gaps is none that anybody wrote.</summary>
    private const int MostGaps = 50;

    private int _offset;
    private string? _key;
    private List<string> _tags = [];
    private bool _hadMedia;

    public void Read(List<string> fields, int offset)
    {
        string Field(int column) => column > 0 && column <= fields.Count ? fields[column - 1] : "";
        (_offset, _hadMedia) = (offset, false);
        List<string> texts = [.. fields.Where((_, i) => !head.IsMeta(i + 1)).Select(Plain)];
        if (texts.TrueForAll(string.IsNullOrWhiteSpace))
            return;
        var deck = Field(head.Deck);
        _tags = [deck[(deck.LastIndexOf("::", StringComparison.Ordinal) is >= 0 and var colons ? colons + 2 : 0)..], .. head.CommonTags, .. AnkiHead.TagsOf(Field(head.Tags))];
        _key = KeyOf(Field(head.Guid).Trim());
        if (AnkiCloze.IsIn(texts[0]))
            AddGaps(texts);
        else if (texts.Count < 2 || string.IsNullOrWhiteSpace(texts[1]))
            losses.Add(offset, $"note \"{ForeignText.Clean(texts[0], 60)}\" is left out: it has no second field, which would answer");
        else
        {
            // A long answer explains itself from its second line on.
            var lines = texts[1].Split('\n', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Add(_key, texts[0], lines[0].Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), [.. lines.Skip(1), .. texts.Skip(2)]);
        }
    }

    private void AddGaps(List<string> texts)
    {
        var numbers = AnkiCloze.Numbers(texts[0]);
        foreach (var number in numbers.Take(MostGaps))
        {
            if (AnkiCloze.Card(texts[0], number) is var (prompt, answer))
                Add(numbers.Count == 1 || _key is null ? _key : string.Create(CultureInfo.InvariantCulture, $"{_key}-c{number}"), prompt, [answer], [.. texts.Skip(1)]);
            else
                losses.Add(_offset, FormattableString.Invariant($"gap c{number} of note \"{ForeignText.Clean(texts[0], 60)}\" is left out: it stands for several texts, or holds another gap"));
        }
        if (numbers.Count > MostGaps)
            losses.Add(_offset, FormattableString.Invariant($"{numbers.Count - MostGaps} gaps of a note are left out: at most {MostGaps} are read"));
    }

    private void Add(string? key, string prompt, string[] answers, List<string> explanation)
    {
        var question = new ForeignQuestion { Offset = _offset, Kind = ForeignKind.Typed, Key = key, Prompt = prompt, Explanation = string.Join('\n', explanation).Trim(), HadMedia = _hadMedia };
        question.Tags.AddRange(_tags);
        question.Answers.AddRange(answers.Select(a => new ForeignAnswer(a, 100)));
        questions.Add(question);
    }

    /// <summary>The item of a note that came from a pack; any other id by its hash where it is no id of ours, as Anki's own are not.</summary>
    private static string? KeyOf(string guid)
    {
        var last = guid[(guid.LastIndexOf('/') + 1)..];
        return guid.Length == 0 ? null : Ids.IsId(last) ? last : $"note-{StableHash.Of(guid).ToString("x16", CultureInfo.InvariantCulture)[..10]}";
    }

    /// <summary>Where the file does not say whether it is HTML, tags that HTML knows are taken for such.</summary>
    private string Plain(string field)
    {
        var plain = field;
        if (head.IsHtml != false)
        {
            plain = HtmlText.Plain(head.IsHtml is null ? field.Replace("\n", "<br>", StringComparison.Ordinal) : field, out var media);
            _hadMedia |= media;
        }
        if (!plain.Contains("[sound:", StringComparison.Ordinal))
            return plain;
        _hadMedia = true;
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
