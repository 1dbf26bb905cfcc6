using System.Text;
using System.Text.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Trivia;

/// <summary>Makes questions of what the Open Trivia Database gives, in any of the encodings that it offers.</summary>
public static class OpenTriviaImporter
{
    private const int MostOptions = 12;
    private static readonly string[] Labels = ["category", "difficulty"];
    private static readonly string[] Truths = ["True", "False"];

    public static Imported Import(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var utf8 = ForeignEncoding.ToUtf8(file, losses);
        var draft = new PackDraft(options, losses);
        if (ForeignJson.Open(utf8, losses) is { } json)
        {
            using (json)
                Read(json, draft);
        }
        return draft.Finish(utf8);
    }

    public static bool IsLike(string head) => head.Contains("\"correct_answer\"", StringComparison.Ordinal) && head.Contains("\"incorrect_answers\"", StringComparison.Ordinal);

    private static void Read(ForeignJson json, PackDraft draft)
    {
        var code = ForeignJson.Text(json.Root, "response_code");
        if (code is not ("" or "0"))
            draft.Losses.Add(json.OffsetOf(json.Root), $"the service had no questions to give: its response_code is {ForeignText.Clean(code, 20)}");
        var results = json.Root.ValueKind == JsonValueKind.Array ? json.Root : ForeignJson.Member(json.Root, "results");
        if (results.ValueKind != JsonValueKind.Array)
            draft.Losses.Add(json.OffsetOf(json.Root), "found no array \"results\", wanted the questions");
        foreach (var result in ForeignJson.Each(results))
            Add(json, draft, result);
    }

    private static void Add(ForeignJson json, PackDraft draft, JsonElement result)
    {
        var at = json.OffsetOf(result);
        var decode = DecoderOf(result);
        if (draft.Text(at, "question", decode(ForeignJson.Text(result, "question"))) is not { } prompt)
        {
            draft.Losses.Add(at, "question left out: it has no text in \"question\"");
            return;
        }
        if (draft.Text(at, "correct_answer", decode(ForeignJson.Text(result, "correct_answer"))) is not { } right)
        {
            draft.Losses.Add(at, "question left out: it has no \"correct_answer\"");
            return;
        }
        var wrong = new List<string>();
        foreach (var element in ForeignJson.Each(ForeignJson.Member(result, "incorrect_answers")))
        {
            if (draft.Text(json.OffsetOf(element), "incorrect_answers", decode(ForeignJson.Text(element))) is not { } text)
                draft.Losses.Add(json.OffsetOf(element), "answer left out: it is empty");
            else if (text == right || wrong.Contains(text))
                draft.Losses.Add(json.OffsetOf(element), $"answer left out: \"{ForeignText.Clean(text, 60)}\" stands twice");
            else if (wrong.Count + 1 == MostOptions)
                draft.Losses.Add(json.OffsetOf(element), FormattableString.Invariant($"answer left out: a question has at most {MostOptions} options"));
            else
                wrong.Add(text);
        }
        if (wrong.Count == 0)
        {
            draft.Losses.Add(at, "question left out: it has no wrong answer to choose from");
            return;
        }
        var options = OptionsOf([right, .. wrong]);
        var tags = Labels.Select(name => draft.Text(at, name, decode(ForeignJson.Text(result, name)))).OfType<string>().Select(label => Slug.Of(label));
        draft.Add(at, draft.Questions, new()
        {
            Id = draft.Ids<WrittenQuestion>().Give(prompt),
            Prompt = prompt,
            Form = new WrittenForm.Choice([.. options], options.Find(o => o.Text == right)!.Id),
            Why = PackDraft.NoExplanation,
            Tags = [.. tags.Distinct()],
            Sources = draft.UsualSources,
        });
    }

    /// <summary>In the order of their texts, which gives the answer away as little as it hangs on the order of the file; true comes before false.</summary>
    private static List<WrittenOption> OptionsOf(IReadOnlyList<string> texts)
    {
        IEnumerable<string> ordered = texts.Count == 2 && Truths.All(texts.Contains) ? Truths : texts.Order(StringComparer.Ordinal);
        return [.. ordered.Select((text, i) => new WrittenOption(((char)('a' + i)).ToString(), text))];
    }

    /// <summary>What undoes the encoding of a question: each says its type in base64, or has escapes and no spaces; else there are entities.</summary>
    private static Func<string, string> DecoderOf(JsonElement result)
    {
        if (ForeignJson.Text(result, "type") is "bXVsdGlwbGU=" or "Ym9vbGVhbg==")
            return FromBase64;
        var question = ForeignJson.Text(result, "question");
        if (!question.Contains(' ', StringComparison.Ordinal) && HasEscape(question))
            return question.Contains("%20", StringComparison.Ordinal) ? Uri.UnescapeDataString : text => Uri.UnescapeDataString(text.Replace('+', ' '));
        return HtmlText.Decoded;
    }

    private static bool HasEscape(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf('%', at + 1))
        {
            if (char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
                return true;
        }
        return false;
    }

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
