namespace Quiz.Exchange.FactChecks;

/// <summary>
/// Verdicts in languages that the program does not speak: Russian, then Spanish with Portuguese, Italian and Polish, then German with French. Fact-checks come in all of them,
/// whatever the program speaks; the words of a language that it comes to speak move there.
/// </summary>
internal static class OtherVerdicts
{
    public static VerdictReadingWords Words { get; } = new()
    {
        Corroborated =
        [
            "достоверно", "это правда", "подтверждено",
            "verdadero", "verdadera", "cierto", "es verdad", "correcto", "verdad", "verdadeiro", "vero", "prawda",
            "richtig", "wahr", "stimmt", "korrekt", "das stimmt", "vrai", "c'est vrai", "exact",
        ],
        Refuted =
        [
            "ложь", "фальшивка", "это ложь", "это неправда", "это фейк", "выдумка",
            "falso", "falsa", "es falso", "es falsa", "bulo", "mentira", "incorrecto", "totalmente falso", "fałsz", "nieprawda",
            "falsch", "unwahr", "erfunden", "frei erfunden", "stimmt nicht", "das stimmt nicht", "das ist falsch", "fälschung", "faux", "fausse", "c'est faux",
            "totalement faux", "inexact",
        ],
        Contested =
        [
            "полуправда", "частично правда", "частичная правда", "частично ложь", "отчасти правда", "скорее правда", "скорее ложь",
            "verdad a medias", "medio verdadero", "medio falso", "parcialmente falso", "parcialmente verdadero", "mayormente falso", "mayormente verdadero",
            "mayormente cierto", "mixto", "verdadero a medias", "parcialmente cierto", "meia verdade",
            "teilweise falsch", "teilweise richtig", "teils falsch", "teils richtig", "größtenteils falsch", "größtenteils richtig", "überwiegend falsch",
            "überwiegend richtig", "halbwahr", "teilweise wahr", "partiellement faux", "partiellement vrai", "plutôt vrai", "plutôt faux", "à moitié vrai",
            "mi vrai mi faux", "mi vrai, mi faux", "en partie vrai", "en partie faux",
        ],
        Unverified =
        [
            "не подтверждено", "недоказано", "не доказано", "нет доказательств", "бездоказательно",
            "sin pruebas", "sin evidencia", "no verificado", "no probado", "no hay pruebas", "sin confirmar", "no hay evidencia", "sem provas",
            "unbelegt", "nicht belegt", "unbewiesen", "nicht bewiesen", "keine belege", "unbestätigt", "non prouvé", "non vérifié", "sans preuve", "pas de preuve",
            "infondé", "non confirmé", "invérifiable",
        ],
        OfTheTelling =
        [
            "манипуляция", "вырвано из контекста",
            "engañoso", "engañosa", "fuera de contexto", "descontextualizado", "sátira", "exagerado", "enganoso", "irreführend", "fehlender kontext", "ohne kontext",
            "satire", "trompeur", "trompeuse", "hors contexte", "manque de contexte", "fuorviante",
        ],
        Leads = ["вывод:", "veredicto:", "calificación:", "urteil:", "bewertung:", "fazit:"],
    };
}
