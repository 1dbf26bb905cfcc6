using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>How a statement stood on a day that is certainly after one assessment of it and before the next.</summary>
public sealed class StatusKind : ClaimKind<StandingSubject, IStatusWords>
{
    /// <summary>So many assessments of a matter are drawn from; each is set against all.</summary>
    private const int MostLookedAt = 50;

    public override string Name => "status";

    public override FormSpec Form => new(FormType.Choice) { KeepsOrder = true };

    public override ImmutableArray<AskingRule> AskingRules =>
        [new("/claims", p => p.Claims.Any(c => !c.Assessments.IsEmpty), "wanted a finding with a day after it on which it certainly still held, up to the pack's \"asOf\"")];

    protected override string Title(IStatusWords words) => words.StatusTitle;

    protected override string Needs(IStatusWords words) => words.StatusNeeds;

    protected override IStatusWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var drawnFrom = claim.Assessments.Length <= MostLookedAt ? claim.Assessments : [.. random.Shuffled(claim.Assessments).Take(MostLookedAt)];
        var standings = Standings(claim, drawnFrom, deck.Pack.AsOf).ToList();
        if (standings.Count == 0)
            return null;
        var standing = standings[random.Below(standings.Count)];
        var statuses = Enum.GetValues<Status>();
        return new(standing, new ChoiceForm([.. statuses.Select(s => PackWords.Of(PackWords.Statuses, s)).Select(key => new Option(key, key))], (int)standing.Assessment.Status)
        {
            OpenOptions = [.. statuses.Where(s => s.IsOpen()).Select(s => (int)s)],
        });
    }

    /// <summary>One day for each assessment that has one: the first that is certainly after it, while no other assessment may have come and the pack still follows the matter.</summary>
    public static IEnumerable<StandingSubject> Standings(Claim claim, EdtfDate? packAsOf) => Standings(claim, claim.Assessments, packAsOf);

    private static IEnumerable<StandingSubject> Standings(Claim claim, ImmutableArray<Assessment> drawnFrom, EdtfDate? packAsOf)
    {
        foreach (var assessment in drawnFrom.Where(a => a.AsOf.IsFinite))
        {
            var day = assessment.AsOf.FirstCertainlyLater;
            var others = claim.Assessments.Where(a => a.Of == assessment.Of && a.Id != assessment.Id);
            var isFollowed = packAsOf is null || day <= packAsOf.Latest;
            if (isFollowed && others.All(o => o.AsOf.IsCertainlyBefore(assessment.AsOf) || day <= o.AsOf.LastCertainlyEarlier) && claim.Statement(assessment.Of) is { } statement)
                yield return new(claim, statement, assessment, day);
        }
    }

    public override Option OptionIn(IQuestionWords language, Question question, Option option)
    {
        var status = PackWords.Statuses.First(status => status.Word == option.Key).Value;
        return option with { Text = $"{language.Of(status)}: {language.Meaning(status)}", Label = language.Of(status) };
    }

    public override string? LabelIn(IQuestionWords language, Option option) => PackWords.Statuses.Where(status => status.Word == option.Key).Select(status => language.Of(status.Value)).FirstOrDefault();

    protected override Wording Word(IStatusWords words, IQuestionWords language, Question question, StandingSubject subject)
    {
        var (found, date) = (subject.Assessment, language.Of(subject.AsOf));
        return With(
            new(words.HowDidItStand(date))
            {
                Facts = Dossier.Facts(language, question.Pack, subject.Claim, subject.Statement),
                Why = Notes(words.StoodAs(found.Status, date), found.Basis is null ? null : words.Basis(found.Basis)),
            },
            language, question, subject, found.Note, found.Sources);
    }
}

/// <summary>How a statement stood on a day.</summary>
/// <param name="Assessment">The one in force on that day.</param>
public sealed record StandingSubject(Claim Claim, Statement Statement, Assessment Assessment, Day AsOf) : ClaimSubject(Claim)
{
    public override object AskedOf => Assessment;
}

/// <summary>What must be worded of <see cref="StatusKind"/>.</summary>
public interface IStatusWords
{
    string StatusTitle { get; }

    string StatusNeeds { get; }

    string HowDidItStand(string date);

    /// <summary>The right answer to how a statement stood; a sentence.</summary>
    string StoodAs(Status status, string date);

    string Basis(string basis);
}
