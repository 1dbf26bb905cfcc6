using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Core.Exchange.FactChecks;

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
            true|correct|accurate|verified|confirmed|fact|legit|legitimate|correct attribution|this is true|it is true|the claim is true|the claim is correct|rating: true
            правда|це правда|правдиво|достовірно|підтверджено|достоверно|это правда|подтверждено
            verdadero|verdadera|cierto|es verdad|correcto|verdad|verdadeiro|vero|prawda
            richtig|wahr|stimmt|korrekt|das stimmt|vrai|c'est vrai|exact
            """),
        (Status.Refuted, """
            false|fake|incorrect|wrong|untrue|not true|inaccurate|fabricated|hoax|pants on fire|debunked|fiction|this is false|the claim is false|completely false|totally false|absolutely false|false claim|fake news|altered|doctored|manipulated photo|rating: false
            неправда|брехня|фейк|фальш|неправдиво|хибно|хибне твердження|вигадка|це неправда|це фейк|ложь|фальшивка|это ложь|это неправда|это фейк|выдумка
            falso|falsa|es falso|es falsa|bulo|mentira|incorrecto|totalmente falso|falso!|fałsz|nieprawda
            falsch|unwahr|erfunden|frei erfunden|stimmt nicht|das stimmt nicht|das ist falsch|fälschung|faux|fausse|c'est faux|totalement faux|inexact
            """),
        (Status.Contested, """
            half true|mixture|mixed|mostly true|mostly false|partly true|partly false|partially true|partially false|partly correct|partially correct|mostly correct|mostly accurate|mostly inaccurate|largely true|largely false|barely true|disputed|contested|true and false|some truth
            напівправда|частково правда|частково неправда|переважно правда|переважно неправда|частково правдиво|полуправда|частично правда|частичная правда|частично ложь|отчасти правда|скорее правда|скорее ложь
            verdad a medias|medio verdadero|medio falso|parcialmente falso|parcialmente verdadero|mayormente falso|mayormente verdadero|mayormente cierto|mixto|verdadero a medias|parcialmente cierto|meia verdade
            teilweise falsch|teilweise richtig|teils falsch|teils richtig|größtenteils falsch|größtenteils richtig|überwiegend falsch|überwiegend richtig|halbwahr|teilweise wahr|partiellement faux|partiellement vrai|plutôt vrai|plutôt faux|à moitié vrai|mi vrai mi faux|en partie vrai|en partie faux
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
        misleading|missing context|out of context|needs context|lacks context|distorts the facts|exaggerated|cherry picked|satire|labeled satire|miscaptioned|miscontextualized|context needed|spin|outdated|misattributed|opinion|scam
        маніпуляція|маніпулятивно|маніпулятивне твердження|без контексту|сатира|манипуляция|вырвано из контекста
        engañoso|engañosa|fuera de contexto|descontextualizado|sátira|exagerado|enganoso|irreführend|fehlender kontext|ohne kontext|satire|trompeur|trompeuse|hors contexte|manque de contexte|fuorviante
        """;

    private static readonly Dictionary<string, Status> ByWording = Table.SelectMany(row => Split(row.Words).Select(wording => (wording, row.Status))).DistinctBy(w => w.wording).ToDictionary(w => w.wording, w => w.Status);
    private static readonly HashSet<string> Telling = [.. Split(OfTheTelling)];

    /// <summary>Null for a wording that is not known, or that no status fits.</summary>
    public static Status? Find(string wording) => Wordings(wording).Select(w => ByWording.TryGetValue(w, out var status) ? status : (Status?)null).FirstOrDefault(s => s is not null);

    /// <summary>Whether the wording is known to be about how a thing is told.</summary>
    public static bool IsOfTheTelling(string wording) => Wordings(wording).Any(Telling.Contains);

    /// <summary>The whole wording, and what stands before a mark that ends it: "False. There is no such law." A comma or a bracket ends nothing: "True, but misleading."</summary>
    private static ImmutableArray<string> Wordings(string wording)
    {
        var whole = Plain(wording);
        var end = wording.IndexOfAny(['.', ':', ';', '!', '—', '–', '\n']);
        return end > 0 ? [whole, Plain(wording[..end])] : [whole];
    }

    private static string Plain(string wording) =>
        string.Join(' ', string.Concat(wording.ToLowerInvariant().Replace('’', '\'').Select(c => char.IsLetterOrDigit(c) || c == '\'' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Split(string words) => words.Split(['|', '\n']).Select(Plain).Where(w => w.Length > 0);
}
