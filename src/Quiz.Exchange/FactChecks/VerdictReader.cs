using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Exchange.FactChecks;

/// <summary>
/// What the wording of a fact-checker's verdict says of a claim, in the words of packs. A checker is independent of the parties and publishes what it rests on, but is no court:
/// what it calls true is corroborated and never more. What it calls false is refuted, the one step of the scale for evidence against and none for. What it calls half true,
/// mostly true or mostly false has evidence both ways: contested. What lacks proof is unverified. A verdict on how a thing is told - misleading, out of context - is none of these.
/// Only whole wordings count, never a word within one: "not true" is no "true".
/// </summary>
internal sealed class VerdictReader
{
    private static readonly char[] Around = [' ', '\u00A0', '"', '“', '”', '„', '«', '»', '\'', '¡'];
    private static readonly char[] Gaps = [' ', '\u00A0', '\t', '\n', '-', '‑'];

    private readonly ImmutableArray<string> _leads;
    private readonly Dictionary<string, Status> _byWording = new(StringComparer.Ordinal);
    private readonly HashSet<string> _telling;

    /// <param name="spoken">The words of the languages that the program speaks; those of others are known here.</param>
    public VerdictReader(ImmutableArray<VerdictReadingWords> spoken)
    {
        ImmutableArray<VerdictReadingWords> languages = [.. spoken, OtherVerdicts.Words];
        _leads = [.. languages.SelectMany(language => language.Leads)];
        foreach (var language in languages)
        {
            Know(Status.Corroborated, language.Corroborated);
            Know(Status.Refuted, language.Refuted);
            Know(Status.Contested, language.Contested);
            Know(Status.Unverified, language.Unverified);
        }
        _telling = [.. languages.SelectMany(language => language.OfTheTelling).Select(Plain)];
    }

    private void Know(Status status, ImmutableArray<string> wordings)
    {
        foreach (var wording in wordings)
            _byWording.TryAdd(Plain(wording), status);
    }

    /// <summary>Null for a wording that is not known, or that no status fits.</summary>
    public Status? Find(string wording) => _byWording.TryGetValue(Plain(wording), out var status) ? status : null;

    /// <summary>Whether the wording is known to be about how a thing is told.</summary>
    public bool IsOfTheTelling(string wording) => _telling.Contains(Plain(wording));

    /// <summary>
    /// Without case, quotes around it, one mark at its end and what only leads to a verdict. Every other mark stays and makes a wording that is not known:
    /// what stands after it may take the verdict back, as in "True?", "True, but misleading" and "False. Actually true in part."
    /// </summary>
    private string Plain(string wording)
    {
        var plain = wording.ToLowerInvariant().Replace('’', '\'').Trim(Around).TrimEnd('!');
        plain = plain.EndsWith('.') && !plain.EndsWith("..", StringComparison.Ordinal) ? plain[..^1] : plain;
        plain = string.Join(' ', plain.Replace(" :", ":", StringComparison.Ordinal).Trim(Around).Split(Gaps, StringSplitOptions.RemoveEmptyEntries));
        while (_leads.FirstOrDefault(lead => plain.StartsWith(lead, StringComparison.Ordinal)) is { } lead)
            plain = plain[lead.Length..].Trim(Around);
        return plain;
    }
}
