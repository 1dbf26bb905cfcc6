using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Words that judge a speaker, and words that tell of mass death in what is not marked sensitive. English and Ukrainian.</summary>
internal sealed class WordRules
{
    // Loaded: what journalists' handbooks advise against beside a plain "said", "stated" or "denied".
    private static readonly WordList Words = new(
        (WordSort.Loaded, "admitted admits conceded concedes confessed confesses claimed alleged alleges allegedly insisted insists boasted boasts bragged brags lied purported purportedly so-called"),
        (WordSort.Loaded, "зізнав* зізнал* похвалив* похвалил* хизував* хизувал* вихваляв* вихвалял* збрехав* збрехал* нібито твердив* твердил* наполягав* наполягал* викрив викрила викрили"),
        (WordSort.Atrocious, "massacre* genocid* atrocit* tortur* raped rapes rapist* executed executions beheaded beheading* decapitat* holocaust holodomor lynched lynching* corpses"),
        (WordSort.Atrocious, "масакр* геноцид* звірств* катуван* катували зґвалт* розстріл* страчен* страта страти страту стратили голокост* голодомор* трупи різанин*"),
        (WordSort.Death, "killed kills dead die died dies deaths murdered perished fatalities"),
        (WordSort.Death, "загин* загибел* убит* вбит* убив убила убили убило вбив вбила вбили вбило померл* вбива* убива*"),
        (WordSort.Many, "thousands hundreds dozens million millions thousand hundred тисяч* сотні сотень десятки десятків мільйон* двісті триста чотириста twenty* thirty* forty* fifty* sixty* seventy* eighty* ninety*"),
        (WordSort.People, "people persons civilians soldiers prisoners victims children людей осіб цивільних солдатів полонених жертв дітей"),
        (WordSort.Mass, "mass масове масового масові масових масова"),
        (WordSort.OfAMass, "grave graves murder murders killing killings shooting shootings rape rapes burial burials поховання поховань вбивство вбивства вбивств убивство cleansing"));

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
        var room = new char[ForeignText.MostCharacters];
        foreach (var (i, e) in pack.Events.Index())
        {
            if (!rules.Read(e, e.Title, new("events", i, "title")))
                rules.Read(e, e.TextInFile is { } text ? text.Characters(room) : null, new("events", i, "text"));
        }
        foreach (var (c, claim) in pack.Claims.Index())
            rules.Read(claim, c);
        foreach (var (i, question) in pack.Questions.Index())
        {
            if (!rules.Read(question, question.Prompt, new("questions", i, "prompt")))
                rules.Read(question, question.Why, new("questions", i, "why"));
        }
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
    private bool Read(Item? item, ReadOnlySpan<char> text, TextPlace place, ImmutableArray<string> by = default)
    {
        var trail = new WordTrail();
        var isTold = item is null or { Sensitive: true };
        foreach (var word in new Words(text))
        {
            var sort = Words.SortOf(word);
            if (trail.IsLoaded(word, sort))
                _loaded.Hear(place.Pointer, word.ToString(), by);
            if (trail.IsSensitive(word, sort) && !isTold)
            {
                isTold = true;
                _sheet.Add(ProblemCode.NotMarkedSensitive, place.Pointer, $"\"{word.ToString()}\" tells of atrocity or of many deaths, and \"{item!.Id}\" is not marked \"sensitive\"");
            }
            trail.Pass(word, sort);
        }
        return isTold;
    }
}
