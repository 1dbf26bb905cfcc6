using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Lint;

/// <summary>Words that judge a speaker, and words that tell of mass death in what is not marked sensitive. English and Ukrainian.</summary>
internal sealed class WordRules
{
    // Loaded: what journalists' handbooks advise against beside a plain "said", "stated" or "denied".
    private static readonly WordList Words = new(
        (WordSort.Loaded, "admitted admits conceded concedes confessed confesses claimed alleged alleges allegedly insisted insists boasted boasts bragged brags lied purported purportedly revealed reveals so-called"),
        (WordSort.Loaded, "зізнав* зізнал* похвалив* похвалил* хизував* хизувал* вихваляв* вихвалял* збрехав* збрехал* нібито твердив* твердил* наполягав* наполягал* викрив викрила викрили"),
        (WordSort.Atrocious, "massacre* genocid* atrocit* tortur* rape raped rapes beheaded beheading* decapitat* holocaust holodomor deportations lynched lynching* corpses"),
        (WordSort.Atrocious, "масакр* геноцид* звірств* катуван* катували зґвалт* розстріл* страчен* голокост* голодомор* депортац* трупи"),
        (WordSort.Death, "killed kill kills killing dead die died dies deaths murdered perished bodies fatalities"),
        (WordSort.Death, "загин* убит* вбит* померл* вбива* убива* тіл"),
        (WordSort.Many, "thousands hundreds dozens million millions thousand hundred тисяч* сотні сотень десятки десятків мільйон*"));

    /// <summary>So many dead are a mass of them.</summary>
    private const int Many = 10;
    /// <summary>A number so many words away belongs to the word.</summary>
    private const int Near = 3;

    /// <summary>Where a text stands; worded only where something is found.</summary>
    private readonly record struct TextPlace(string Array, int Index, string Property)
    {
        public string Pointer => FormattableString.Invariant($"/{Array}/{Index}/{Property}");
    }

    private readonly LintSheet _sheet;
    private readonly LoadedWords _loaded;

    private WordRules(Pack pack, LintSheet sheet) => (_sheet, _loaded) = (sheet, new(pack));

    public static void Check(Pack pack, LintSheet sheet)
    {
        var rules = new WordRules(pack, sheet);
        foreach (var (i, e) in pack.Events.Index())
        {
            if (!rules.Read(e, e.Title, new("events", i, "title")))
                rules.Read(e, e.Text, new("events", i, "text"));
        }
        foreach (var (c, claim) in pack.Claims.Index())
            rules.Read(claim, c);
        foreach (var (i, question) in pack.Questions.Index())
            rules.Read(question, question.Prompt, new("questions", i, "prompt"));
        rules._loaded.Tell(sheet);
    }

    private void Read(Claim claim, int index)
    {
        var isTold = Read(claim, claim.Title, new("claims", index, "title"));
        foreach (var (s, statement) in claim.Statements.Index())
            isTold |= Read(isTold ? null : claim, statement.Text, new("claims", index, $"statements/{s}/text"), statement.By);
        foreach (var (a, assessment) in claim.Assessments.Index())
        {
            Read(null, assessment.Text, new("claims", index, $"assessments/{a}/text"));
            Read(null, assessment.Basis, new("claims", index, $"assessments/{a}/basis"));
        }
    }

    /// <summary>Reads a text; true if it was told to be sensitive.</summary>
    /// <param name="item">Null where that does not matter.</param>
    /// <param name="by">Ids of those whose words are told; none where nobody's are.</param>
    private bool Read(Item? item, string? text, TextPlace place, ImmutableArray<string> by = default)
    {
        var (at, lastMany, lastDeath, isAfterName, isTold) = (0, -Near - 1, -Near - 1, false, item is null or { Sensitive: true });
        var before = default(ReadOnlySpan<char>);
        foreach (var word in new Words(text))
        {
            var sort = Words.SortOf(word);
            // "Claims" alone is mostly a noun.
            if (before is "claims" && word is "that")
                _loaded.Hear(place.Pointer, before.ToString(), by);
            before = word;
            if (sort == WordSort.Loaded)
                _loaded.Hear(place.Pointer, word.ToString(), by);
            if (sort == WordSort.Death)
                lastDeath = at;
            else if (sort == WordSort.Many || (!isAfterName && IsMany(word)))
                lastMany = at;
            if (!isTold && (sort == WordSort.Atrocious || (lastDeath >= 0 && lastMany >= 0 && Math.Abs(lastDeath - lastMany) <= Near)))
            {
                isTold = true;
                _sheet.Add(ProblemCode.NotMarkedSensitive, place.Pointer, $"\"{word.ToString()}\" tells of atrocity or of many deaths, and \"{item!.Id}\" is not marked \"sensitive\"");
            }
            isAfterName = at > 0 && char.IsUpper(word[0]); // Soyuz 11 is a ship
            at++;
        }
        return isTold;
    }

    /// <summary>A number of people, and no year.</summary>
    private static bool IsMany(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Many && number is < 1_000 or > 2_100;
}
