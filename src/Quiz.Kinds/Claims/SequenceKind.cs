using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>Statements and findings of a matter to be put in order; a statement comes after the one it answers.</summary>
public sealed class SequenceKind : ClaimKind<CourseSubject, ISequenceWords>
{
    private const int MostTries = 20;
    /// <summary>So many steps of a matter are looked at, for each is set against each by way of each.</summary>
    private const int MostSteps = 150;

    public override string Name => "sequence";

    public override FormSpec Form => new(FormType.Order) { HasSteps = true };

    public override ImmutableArray<AskingRule> AskingRules =>
        [new("/claims", p => !p.Claims.IsEmpty, "wanted a claim with three or more statements and findings that have texts, in an order that their dates settle")];

    public override int MostQuestionsOf(Item item) => 1;

    protected override string Title(ISequenceWords words) => words.SequenceTitle;

    protected override string Needs(ISequenceWords words) => words.SequenceNeeds;

    protected override ISequenceWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        ImmutableArray<CourseStep> steps = [.. claim.Statements.Select(s => new CourseStep.Said(s)), .. claim.Assessments.Select(a => new CourseStep.Found(a))];
        if (steps.Length > MostSteps)
            steps = [.. random.Shuffled(Enumerable.Range(0, steps.Length)).Take(MostSteps).Order().Select(i => steps[i])];
        var asked = Enumerable.Range(0, steps.Length).Where(i => TextOf(steps[i]) is not null).DistinctBy(i => TextOf(steps[i])).ToList();
        if (asked.Count < 3 || PrecedenceOf(steps) is not { } whole)
            return null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var some = random.Shuffled(asked).Take(OrderDeal.UsualCards).ToList();
            if (OrderDeal.Deal(whole.Among(some), random) is not { } dealt)
                continue;
            List<int> chosen = [.. dealt.Select(i => some[i])];
            return new(new CourseSubject(claim, [.. chosen.Select(i => steps[i])]), new OrderForm([.. chosen.Select(i => CardOf(steps[i]))], whole.Among(chosen), OrderBegin.Earliest));
        }
        return null;
    }

    /// <summary>Of all steps, so that what lies between two of the asked ones counts. Null where dates and answers contradict each other.</summary>
    private static Precedence? PrecedenceOf(ImmutableArray<CourseStep> steps)
    {
        var statements = steps.Index().Where(step => step.Item is CourseStep.Said).ToDictionary(step => ((CourseStep.Said)step.Item).Statement.Id, step => step.Index);
        return Precedence.BySteps([.. steps.Select(CardOf)], [.. steps.Select(step => step is CourseStep.Said { Statement.Of: { } of } ? statements.GetValueOrDefault(of, -1) : -1)]);
    }

    private static DatedCard CardOf(CourseStep step) => step switch
    {
        CourseStep.Said said => new($"statements/{said.Statement.Id}", TextOf(step) ?? "", step.Date),
        CourseStep.Found found => new($"assessments/{found.Assessment.Id}", TextOf(step) ?? "", step.Date),
        _ => throw new ArgumentException($"no card for {step.GetType().Name}", nameof(step)),
    };

    private static string? TextOf(CourseStep step) => step switch
    {
        CourseStep.Said said => said.Statement.Text,
        CourseStep.Found found => found.Assessment.Text ?? found.Assessment.Basis,
        _ => null,
    };

    public override string CardIn(IQuestionWords language, Question question, int index) => ((CourseSubject)question.Subject).Steps[index] switch
    {
        CourseStep.Said { Statement: var said } => In(language).SaidOnCard(Dossier.Speakers(language, question.Pack, said), said.Act, said.Text!),
        _ => In(language).FoundOnCard(base.CardIn(language, question, index)),
    };

    protected override Wording Word(ISequenceWords words, IQuestionWords language, Question question, CourseSubject subject) => With(
        new(words.PutStepsInOrder) { Facts = [new(language.MatterLabel, subject.Claim.Title)] },
        language, question, subject, null, [.. subject.Steps.SelectMany(step => step.Sources), .. subject.Claim.Sources]);
}

/// <summary>How a matter went on.</summary>
/// <param name="Steps">In the order of the cards.</param>
public sealed record CourseSubject(Claim Claim, ImmutableArray<CourseStep> Steps) : ClaimSubject(Claim);

/// <summary>A step in the course of a matter: something said, or something found.</summary>
public abstract record CourseStep(EdtfDate Date, ImmutableArray<string> Sources)
{
    public sealed record Said(Statement Statement) : CourseStep(Statement.Date, Statement.Sources);

    public sealed record Found(Assessment Assessment) : CourseStep(Assessment.AsOf, Assessment.Sources);
}

/// <summary>What must be worded of <see cref="SequenceKind"/>.</summary>
public interface ISequenceWords
{
    string SequenceTitle { get; }

    string SequenceNeeds { get; }

    string PutStepsInOrder { get; }

    /// <summary>A statement on a card.</summary>
    string SaidOnCard(string who, Act act, string text);

    /// <summary>A finding on a card.</summary>
    string FoundOnCard(string text);
}
