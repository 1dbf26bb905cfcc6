using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange;

/// <summary>Makes written questions of foreign ones, within what a pack allows, and reports what is lost on the way.</summary>
internal sealed partial class ImportedQuestions(ImportOptions options, LossList losses)
{
    /// <summary>What packs are written with round the texts of a question, of an option and of any other text; measured, and rounded up.</summary>
    private const int BytesOfQuestion = 140;
    private const int BytesOfOption = 32;
    private const int BytesOfText = 4;
    /// <summary>For what a pack has before its questions.</summary>
    private const int BytesOfHead = 64 * 1024;

    private const string TooLarge = "left out: the pack would be larger than a pack can be (64 MiB)";

    private readonly ImmutableArray<WrittenQuestion>.Builder _questions = ImmutableArray.CreateBuilder<WrittenQuestion>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);
    private long _bytes = BytesOfHead;
    private bool _isFull;
    private ForeignQuestion _current = new() { Offset = 0, Kind = ForeignKind.One };

    /// <summary>The file's own, if it has one.</summary>
    public string? Title { get; set; }

    public void Add(ForeignQuestion question)
    {
        _current = question;
        if (_isFull)
        {
            Tell(TooLarge);
            return;
        }
        if (question.HadMedia)
            Tell("pictures, sounds or files are left out");
        var prompt = Fit(question.Prompt);
        if (prompt.Length == 0)
            Tell("left out: it has no text");
        else if (question.Kind == ForeignKind.Pairs && !IsOrder(question.Answers))
            AddPairs(question, prompt);
        else if (FormOf(question) is { } form)
            Keep(prompt, form, Why(question, form), KeyOf(question));
    }

    /// <param name="text">What the offsets of losses count in.</param>
    public Imported Finished(string text) => new(
        new()
        {
            Id = options.PackId,
            Version = "1.0.0",
            Title = string.IsNullOrWhiteSpace(Title) ? options.Title : ForeignText.Clean(Flat(Title), 200),
            Language = options.Language,
            Sources = [options.Source],
            Questions = _questions.ToImmutable(),
        },
        losses.PlacedIn(text));

    private void Keep(string prompt, WrittenForm form, string why, string key)
    {
        var question = new WrittenQuestion
        {
            Id = NewId(key),
            Prompt = prompt,
            Form = form,
            Why = why,
            Tags = [.. _current.Tags.Select(Fit).Where(t => t.Length > 0).Distinct()],
            Sources = [options.Source.Id],
        };
        _bytes += BytesOf(question);
        _isFull |= _bytes > PackReader.MostBytes || _questions.Count == PackReader.MostItems;
        if (_isFull)
            Tell(TooLarge);
        else
            _questions.Add(question);
    }

    /// <summary>No fewer than it takes in a pack's file.</summary>
    private static long BytesOf(WrittenQuestion question)
    {
        var options = OptionsOf(question.Form);
        ImmutableArray<string> texts = [question.Id, question.Prompt, question.Why, .. question.Tags, .. question.Sources, .. options, .. question.Form is WrittenForm.Text form ? form.Answer : []];
        return BytesOfQuestion + (BytesOfOption * options.Length) + texts.Sum(t => (long)BytesOfText + Encoding.UTF8.GetByteCount(t) + t.AsSpan().Count('"') + t.AsSpan().Count('\\'));
    }

    private static ImmutableArray<string> OptionsOf(WrittenForm? form) => form switch
    {
        WrittenForm.Choice choice => [.. choice.Options.Select(o => o.Text)],
        WrittenForm.Choices choices => [.. choices.Options.Select(o => o.Text)],
        WrittenForm.Order order => [.. order.Options.Select(o => o.Text)],
        _ => [],
    };

    private void Tell(string what) => losses.Add(_current.Offset, $"question {Quoted(NameOf(_current))}: {what}");

    private static string Quoted(string text) => $"\"{ForeignText.Clean(Flat(text), 60)}\"";

    private static string NameOf(ForeignQuestion question) => question.Title.Length > 0 ? question.Title : question.Prompt.Length > 0 ? question.Prompt : question.Key ?? "";

    private static string KeyOf(ForeignQuestion question) =>
        question.Key is { Length: > 0 } key ? (Ids.IsId(key) ? key : Slug.Of(key)) : question.Title.Length > 0 ? Slug.Of(question.Title) : Slug.Of(question.Prompt);

    private string NewId(string key)
    {
        var id = key;
        while (!_ids.Add(id))
            id = Slug.Numbered(key, _lastNumbers[key] = _lastNumbers.GetValueOrDefault(key, 1) + 1);
        return id;
    }

    /// <summary>The general explanation, then what the file says to those who gave the right answer, and which of the other options. The rest is told.</summary>
    private string Why(ForeignQuestion question, WrittenForm? form)
    {
        var options = OptionsOf(form);
        var withFeedback = question.Answers.FindAll(a => a.Feedback.Length > 0);
        var right = withFeedback.FindAll(a => a.IsRight && !IsAnything(question, a));
        var others = withFeedback.FindAll(a => !a.IsRight && options.Contains(Clean(a.Text)));
        if (withFeedback.Find(a => !right.Contains(a) && !others.Contains(a)) is { } lost)
        {
            var count = withFeedback.Count - right.Count - others.Count;
            Tell(FormattableString.Invariant($"what it tells after {(count == 1 ? "a wrong answer" : $"{count} wrong answers")} is not carried, as after {Quoted(lost.Text)}"));
        }
        List<string> told = [question.Explanation, .. right.Select(a => a.Feedback), .. others.Select(a => $"{a.Text}: {a.Feedback}")];
        var why = Fit(string.Join(' ', told.Where(t => t.Length > 0).Distinct()));
        return why.Length > 0 ? why : PackDraft.NoExplanation;
    }

    /// <summary>Whether any text is right by this answer, or any number.</summary>
    private static bool IsAnything(ForeignQuestion question, ForeignAnswer answer) =>
        (question.HasWildcards && HasWildcard(answer.Text)) || (question.Kind == ForeignKind.Number && answer.Text == "*");

    /// <summary>On one line, without characters that packs refuse, and no longer than they allow; the latter two are told.</summary>
    private string Fit(string text)
    {
        var fit = Flat(text);
        if (ForeignText.IndexOfForbidden(fit) >= 0)
        {
            fit = WithoutForbidden(fit).Trim();
            Tell("characters that are invisible or control a terminal are taken out");
        }
        if (fit.Length > ForeignText.MostCharacters && ForeignText.CountCharacters(fit) is > ForeignText.MostCharacters and var count)
        {
            Tell(FormattableString.Invariant($"a text of {count} characters is cut: a pack holds {ForeignText.MostCharacters}"));
            var end = ForeignText.MostCharacters - 1;
            fit = string.Concat(fit.AsSpan(0, char.IsHighSurrogate(fit[end - 1]) ? end - 1 : end), "…");
        }
        return fit;
    }

    private static string Flat(string text) =>
        text.AsSpan().ContainsAny('\n', '\t', '\r') ? string.Join(' ', text.Split(['\n', '\t', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : text.Trim();

    private static string Clean(string text) => WithoutForbidden(Flat(text)).Trim();

    private static string WithoutForbidden(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var bad = ForeignText.IndexOfForbidden(rest);
            kept.Append(bad < 0 ? rest : rest[..bad]);
            rest = bad < 0 ? [] : rest[(bad + 1)..];
        }
        return kept.ToString();
    }
}
