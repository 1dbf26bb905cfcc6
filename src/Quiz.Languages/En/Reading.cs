using Quiz.Core.Forms;
using Quiz.Exchange;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

/// <summary>What people who write English write in answers and in files.</summary>
public sealed partial class English
{
    public override ReadingWords Written => field ??= new()
    {
        Dates = new()
        {
            Months =
            [
                ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
                ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
            ],
            About = ["c.", "ca.", "circa", "about", "around"],
            BeforeChrist = ["bc", "bce", "b.c.", "b.c.e."],
            AnnoDomini = ["ad", "ce", "a.d.", "c.e."],
            AfterDay = ["st", "nd", "rd", "th"],
            AfterDecade = ["s"],
            Fillers = ["of", "the"],
        },
        Numbers = new()
        {
            Thousands = ["thousand", "k"],
            Millions = ["million", "millions", "mln", "m"],
            Billions = ["billion", "billions", "bn"],
            SquareKilometres = ["km²", "km2"],
            Kilometres = ["km"],
            People = ["people", "person"],
        },
        Generic = ["oblast", "region", "province"],
        LikeLatin = [],
        Directions = ReadingWords.DirectionsOf(this),
        Kilometres = ["km", "kilometre", "kilometres", "kilometer", "kilometers"],
        BeforeDirection = "to the",
        AfterDirection = ["of", "from"],
        Sides = [],
    };

    public override ImportReadingWords Imported => field ??= new()
    {
        Answers = Written,
        Tables = new()
        {
            Columns = new()
            {
                Type = [],
                Date = ["when", "year"],
                Title = ["event", "headline"],
                Text = ["description", "details"],
                Place = ["where", "location"],
                Name = ["place name"],
                Aliases = ["alias", "also", "other names"],
                Lat = ["latitude", "y"],
                Lon = ["lng", "long", "longitude", "x"],
                Approximate = [],
                Region = [],
                Capital = [],
                Of = [],
                To = [],
                Quantity = [],
                Value = [],
                Unit = [],
                Bound = [],
                AsOf = ["as of date"],
                Kind = [],
                Prompt = ["question"],
                Option = ["choice"],
                Answer = ["correct", "correct answer"],
                Why = ["explanation", "because"],
                Tags = ["tag", "category"],
                Sensitive = [],
                Note = ["notes"],
                Sources = [],
                Source = [],
                Url = ["link", "address"],
                Publisher = [],
                Licence = ["license"],
            },
            Event = ["events"],
            Place = ["places"],
            Region = ["regions"],
            Figure = ["figures"],
            Question = ["questions"],
            Source = ["sources"],
            Yes = ["yes", "y"],
            No = ["no", "n"],
            SquareKilometres = ["km2", "km²", "sq km", "km^2"],
            Kilometres = ["km"],
            People = ["people", "persons", "inhabitants"],
        },
        Years = new()
        {
            Year = ["year", "date"],
            Time = ["when", "born", "founded", "died", "established", "built", "published", "invented", "discovered"],
            Amount = ["how"],
        },
        Verdicts = new()
        {
            Corroborated =
            [
                "true", "correct", "accurate", "verified", "confirmed", "fact", "legit", "legitimate",
            ],
            Refuted =
            [
                "false", "fake", "incorrect", "wrong", "untrue", "not true", "inaccurate", "fabricated", "hoax", "pants on fire", "debunked", "fiction",
                "completely false", "totally false", "absolutely false", "false claim", "fake news",
            ],
            Contested =
            [
                "half true", "mixture", "mixed", "mostly true", "mostly false", "partly true", "partly false", "partially true", "partially false", "partly correct",
                "partially correct", "mostly correct", "mostly accurate", "mostly inaccurate", "largely true", "largely false", "barely true", "disputed", "contested",
                "true and false", "some truth",
            ],
            Unverified =
            [
                "unproven", "unverified", "unsupported", "unsubstantiated", "no evidence", "no proof", "insufficient evidence", "not enough evidence", "lacks evidence",
                "undetermined", "unconfirmed", "not verified", "unfounded", "research in progress", "baseless", "unknown",
            ],
            OfTheTelling =
            [
                "misleading", "missing context", "out of context", "needs context", "lacks context", "distorts the facts", "exaggerated", "cherry picked", "satire",
                "labeled satire", "miscaptioned", "miscontextualized", "context needed", "spin", "outdated", "misattributed", "correct attribution", "altered",
                "altered photo", "altered image", "altered video", "doctored", "manipulated photo", "opinion", "scam",
            ],
            Leads =
            [
                "our verdict:", "our rating:", "verdict:", "rating:", "conclusion:",
                "the claim is ", "this claim is ", "claim is ", "this is ", "it is ", "it's ", "a ", "an ", "the ",
            ],
        },
    };

    public override AnswerTableWords AnswerTables { get; } = new()
    {
        Pupil = ["pupils", "name", "full name", "pupil name", "student", "student name", "learner", "participant"],
        Variant = ["version", "form", "sheet"],
        Drill = ["code", "drill code"],
        Question = ["q", "question", "no", "nr"],
    };
}
