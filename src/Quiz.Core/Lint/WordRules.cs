using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Lint;

/// <summary>Words that judge a speaker, and words that tell of mass death in what is not marked sensitive. English and Ukrainian.</summary>
internal static class WordRules
{
    /// <summary>What journalists' handbooks advise against beside a plain "said", "stated" or "denied": it tells whom to believe.</summary>
    private static readonly WordList Loaded = new(
        "admitted", "admits", "conceded", "concedes", "confessed", "confesses", "claimed", "alleged", "alleges", "allegedly", "insisted", "insists", "boasted", "boasts",
        "bragged", "brags", "lied", "purported", "purportedly", "revealed", "reveals", "so-called",
        "зізнав*", "зізнал*", "похвалив*", "похвалил*", "хизував*", "хизувал*", "вихваляв*", "вихвалял*", "збрехав*", "збрехал*", "нібито", "твердив*", "твердил*", "наполягав*", "наполягал*", "так званий", "викрив", "викрила", "викрили");

    private static readonly WordList Atrocious = new(
        "massacre*", "genocid*", "atrocit*", "tortur*", "rape", "raped", "rapes", "beheaded", "beheading*", "decapitat*", "holocaust", "holodomor", "deportations", "lynched", "lynching*", "corpses",
        "масакр*", "геноцид*", "звірств*", "катуван*", "катували", "зґвалт*", "розстріл*", "страчен*", "голокост*", "голодомор*", "депортац*", "трупи");

    private static readonly WordList Deaths = new(
        "killed", "kill", "kills", "killing", "dead", "die", "died", "dies", "deaths", "murdered", "perished", "bodies", "fatalities",
        "загин*", "убит*", "вбит*", "померл*", "вбива*", "убива*", "тіл");

    /// <summary>So many dead are a mass of them.</summary>
    private const int Many = 10;
    /// <summary>A number so many words away belongs to the word.</summary>
    private const int Near = 3;

    public static void Check(Pack pack, LintSheet sheet)
    {
        var spoken = new LoadedWords(pack);
        foreach (var (i, e) in pack.Events.Index())
        {
            CheckSensitive(e, sheet, ($"/events/{i}/title", e.Title), ($"/events/{i}/text", e.Text));
            spoken.Hear($"/events/{i}/title", e.Title);
            spoken.Hear($"/events/{i}/text", e.Text);
        }
        foreach (var (c, claim) in pack.Claims.Index())
        {
            CheckSensitive(claim, sheet, [($"/claims/{c}/title", claim.Title), .. claim.Statements.Select((s, i) => ($"/claims/{c}/statements/{i}/text", s.Text))]);
            spoken.Hear($"/claims/{c}/title", claim.Title);
            foreach (var (s, statement) in claim.Statements.Index())
                spoken.Hear($"/claims/{c}/statements/{s}/text", statement.Text, statement.By);
            foreach (var (a, assessment) in claim.Assessments.Index())
            {
                spoken.Hear($"/claims/{c}/assessments/{a}/text", assessment.Text);
                spoken.Hear($"/claims/{c}/assessments/{a}/basis", assessment.Basis);
            }
        }
        foreach (var (i, question) in pack.Questions.Index())
            CheckSensitive(question, sheet, ($"/questions/{i}/prompt", question.Prompt));
        spoken.Tell(sheet);
    }

    private static void CheckSensitive(Item item, LintSheet sheet, params ReadOnlySpan<(string Pointer, string? Text)> texts)
    {
        if (item.Sensitive)
            return;
        foreach (var (pointer, text) in texts)
        {
            if (text is not null && SensitiveWord(text) is { } word)
            {
                sheet.Add(ProblemCode.NotMarkedSensitive, pointer, $"\"{word}\" tells of atrocity or of many deaths, and \"{item.Id}\" is not marked \"sensitive\"");
                return;
            }
        }
    }

    private static string? SensitiveWord(string text)
    {
        var (lastMany, lastDeath) = (-Near - 1, -Near - 1);
        var (at, isAfterName) = (0, false);
        foreach (var word in new Words(text))
        {
            if (Atrocious.Holds(word))
                return word.ToString();
            if (Deaths.Holds(word))
                lastDeath = at;
            else if (!isAfterName && IsMany(word))
                lastMany = at;
            if (lastDeath >= 0 && lastMany >= 0 && Math.Abs(lastDeath - lastMany) <= Near)
                return word.ToString();
            isAfterName = at > 0 && char.IsUpper(word[0]); // Soyuz 11 is a ship
            at++;
        }
        return null;
    }

    /// <summary>A number of people, and no year.</summary>
    private static bool IsMany(ReadOnlySpan<char> word) =>
        word is "thousands" or "hundreds" or "dozens" or "million" or "millions" or "thousand" or "hundred"
        || (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Many && number is < 1_000 or > 2_100);

    /// <summary>Who uses which loaded word, so that one that all sides get alike is let be.</summary>
    private sealed class LoadedWords(Pack pack)
    {
        private readonly List<(string Pointer, string Word, ImmutableArray<string> Sides)> _heard = [];

        private readonly HashSet<string> _sides = [.. pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By).Distinct().Select(by => SideOf(pack, by))];

        /// <param name="by">Ids of those whose words are told; none where nobody's are.</param>
        public void Hear(string pointer, string? text, ImmutableArray<string> by = default)
        {
            foreach (var word in new Words(text))
            {
                if (Loaded.Holds(word))
                    _heard.Add((pointer, word.ToString(), by.IsDefault ? [] : [.. by.Select(id => SideOf(pack, id))]));
            }
        }

        public void Tell(LintSheet sheet)
        {
            var users = _heard.GroupBy(h => h.Word, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.SelectMany(h => h.Sides).ToHashSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
            foreach (var (pointer, word, sides) in _heard)
            {
                if (sides.IsEmpty)
                    sheet.Add(ProblemCode.LoadedWord, pointer, $"\"{word}\" tells the reader whom to believe; \"said\", \"stated\" and \"denied\" do not");
                else if (users[word].Count < _sides.Count)
                    sheet.Add(ProblemCode.LoadedWord, pointer, $"\"{word}\" is said of {string.Join(" and ", sides.Distinct())} and not of {string.Join(", ", _sides.Except(users[word]).Order(StringComparer.Ordinal).Take(3))}; the same verbs for all sides, \"said\", \"stated\", \"denied\", keep the pack fair");
            }
        }

        private static string SideOf(Pack pack, string actor) => pack.Actor(actor) is { } known ? known.Side ?? known.Name : actor;
    }
}
