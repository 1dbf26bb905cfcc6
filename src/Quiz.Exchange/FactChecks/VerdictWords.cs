using Quiz.Core.Packs;

namespace Quiz.Exchange.FactChecks;

/// <summary>
/// What the wording of a fact-checker's verdict says of a claim, in the words of packs. A checker is independent of the parties and publishes what it rests on, but is no court:
/// what it calls true is corroborated and never more. What it calls false is refuted, the one step of the scale for evidence against and none for. What it calls half true,
/// mostly true or mostly false has evidence both ways: contested. What lacks proof is unverified. A verdict on how a thing is told - misleading, out of context - is none of these.
/// Only whole wordings count, never a word within one: "not true" is no "true".
/// </summary>
internal static class VerdictWords
{
    private static readonly (Status Status, string Words)[] Table =
    [
        (Status.Corroborated, """
            true|correct|accurate|verified|confirmed|fact|legit|legitimate
            правда|це правда|правдиво|достовірно|підтверджено|достоверно|это правда|подтверждено
            verdadero|verdadera|cierto|es verdad|correcto|verdad|verdadeiro|vero|prawda
            richtig|wahr|stimmt|korrekt|das stimmt|vrai|c'est vrai|exact
            """),
        (Status.Refuted, """
            false|fake|incorrect|wrong|untrue|not true|inaccurate|fabricated|hoax|pants on fire|debunked|fiction|completely false|totally false|absolutely false|false claim|fake news
            неправда|брехня|фейк|фальш|неправдиво|хибно|хибне твердження|вигадка|це неправда|це фейк|ложь|фальшивка|это ложь|это неправда|это фейк|выдумка
            falso|falsa|es falso|es falsa|bulo|mentira|incorrecto|totalmente falso|fałsz|nieprawda
            falsch|unwahr|erfunden|frei erfunden|stimmt nicht|das stimmt nicht|das ist falsch|fälschung|faux|fausse|c'est faux|totalement faux|inexact
            """),
        (Status.Contested, """
            half true|mixture|mixed|mostly true|mostly false|partly true|partly false|partially true|partially false|partly correct|partially correct|mostly correct|mostly accurate|mostly inaccurate|largely true|largely false|barely true|disputed|contested|true and false|some truth
            напівправда|частково правда|частково неправда|переважно правда|переважно неправда|частково правдиво|полуправда|частично правда|частичная правда|частично ложь|отчасти правда|скорее правда|скорее ложь
            verdad a medias|medio verdadero|medio falso|parcialmente falso|parcialmente verdadero|mayormente falso|mayormente verdadero|mayormente cierto|mixto|verdadero a medias|parcialmente cierto|meia verdade
            teilweise falsch|teilweise richtig|teils falsch|teils richtig|größtenteils falsch|größtenteils richtig|überwiegend falsch|überwiegend richtig|halbwahr|teilweise wahr|partiellement faux|partiellement vrai|plutôt vrai|plutôt faux|à moitié vrai|mi vrai mi faux|mi vrai, mi faux|en partie vrai|en partie faux
            """),
        (Status.Unverified, """
            unproven|unverified|unsupported|unsubstantiated|no evidence|no proof|insufficient evidence|not enough evidence|lacks evidence|undetermined|unconfirmed|not verified|unfounded|research in progress|baseless|unknown
            не підтверджено|непідтверджено|недоведено|не доведено|без доказів|бездоказово|немає доказів|не подтверждено|недоказано|не доказано|нет доказательств|бездоказательно
            sin pruebas|sin evidencia|no verificado|no probado|no hay pruebas|sin confirmar|no hay evidencia|sem provas
            unbelegt|nicht belegt|unbewiesen|nicht bewiesen|keine belege|unbestätigt|non prouvé|non vérifié|sans preuve|pas de preuve|infondé|non confirmé|invérifiable
            """),
    ];

    /// <summary>Known wordings on how a thing is told, which no status of a pack fits.</summary>
    private const string OfTheTelling = """
        misleading|missing context|out of context|needs context|lacks context|distorts the facts|exaggerated|cherry picked|satire|labeled satire|miscaptioned|miscontextualized|context needed|spin|outdated|misattributed|correct attribution|altered|altered photo|altered image|altered video|doctored|manipulated photo|opinion|scam
        маніпуляція|маніпулятивно|маніпулятивне твердження|без контексту|сатира|манипуляция|вырвано из контекста
        engañoso|engañosa|fuera de contexto|descontextualizado|sátira|exagerado|enganoso|irreführend|fehlender kontext|ohne kontext|satire|trompeur|trompeuse|hors contexte|manque de contexte|fuorviante
        """;

    private static readonly char[] Around = [' ', '\u00A0', '"', '“', '”', '„', '«', '»', '\'', '¡'];
    private static readonly char[] Gaps = [' ', '\u00A0', '\t', '\n', '-', '‑'];

    private static readonly string[] Leads =
    [
        "our verdict:", "our rating:", "verdict:", "rating:", "conclusion:", "вердикт:", "оцінка:", "висновок:", "вывод:", "veredicto:", "calificación:", "urteil:", "bewertung:", "fazit:",
        "the claim is ", "this claim is ", "claim is ", "this is ", "it is ", "it's ", "a ", "an ", "the ",
    ];

    private static readonly Dictionary<string, Status> ByWording = Table.SelectMany(row => Split(row.Words).Select(wording => (wording, row.Status))).DistinctBy(w => w.wording).ToDictionary(w => w.wording, w => w.Status);
    private static readonly HashSet<string> Telling = [.. Split(OfTheTelling)];

    /// <summary>Null for a wording that is not known, or that no status fits.</summary>
    public static Status? Find(string wording) => ByWording.TryGetValue(Plain(wording), out var status) ? status : null;

    /// <summary>Whether the wording is known to be about how a thing is told.</summary>
    public static bool IsOfTheTelling(string wording) => Telling.Contains(Plain(wording));

    /// <summary>
    /// Without case, quotes around it, one mark at its end and what only leads to a verdict. Every other mark stays and makes a wording that is not known:
    /// what stands after it may take the verdict back, as in "True?", "True, but misleading" and "False. Actually true in part."
    /// </summary>
    private static string Plain(string wording)
    {
        var plain = wording.ToLowerInvariant().Replace('’', '\'').Trim(Around).TrimEnd('!');
        plain = plain.EndsWith('.') && !plain.EndsWith("..", StringComparison.Ordinal) ? plain[..^1] : plain;
        plain = string.Join(' ', plain.Replace(" :", ":", StringComparison.Ordinal).Trim(Around).Split(Gaps, StringSplitOptions.RemoveEmptyEntries));
        while (Leads.FirstOrDefault(lead => plain.StartsWith(lead, StringComparison.Ordinal)) is { } lead)
            plain = plain[lead.Length..].Trim(Around);
        return plain;
    }

    private static IEnumerable<string> Split(string words) => words.Split(['|', '\n']).Select(Plain).Where(w => w.Length > 0);
}
