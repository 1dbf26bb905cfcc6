using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Statements and findings of a matter to be put in order; a statement comes after the one it answers.</summary>
public sealed class SequenceMaker : QuestionMaker
{
    private const int MostTries = 20;
    /// <summary>So many steps of a matter are looked at, for each is set against each by way of each.</summary>
    private const int MostSteps = 150;

    public override Kind Kind => Kind.Sequence;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        ImmutableArray<Step> steps = [.. claim.Statements.Select(s => new Step.Said(s)), .. claim.Assessments.Select(a => new Step.Found(a))];
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
            return (new Subject.Course(claim, [.. chosen.Select(i => steps[i])]), new Challenge.PutInOrder([.. chosen.Select(i => CardOf(steps[i]))], whole.Among(chosen), OrderBegin.Earliest));
        }
        return null;
    }

    /// <summary>Of all steps, so that what lies between two of the asked ones counts. Null where dates and answers contradict each other.</summary>
    private static Precedence? PrecedenceOf(ImmutableArray<Step> steps)
    {
        var statements = steps.Index().Where(step => step.Item is Step.Said).ToDictionary(step => ((Step.Said)step.Item).Statement.Id, step => step.Index);
        return Precedence.BySteps([.. steps.Select(CardOf)], [.. steps.Select(step => step is Step.Said { Statement.Of: { } of } ? statements.GetValueOrDefault(of, -1) : -1)]);
    }

    private static DatedCard CardOf(Step step) => step switch
    {
        Step.Said said => new($"statements/{said.Statement.Id}", TextOf(step) ?? "", step.Date),
        Step.Found found => new($"assessments/{found.Assessment.Id}", TextOf(step) ?? "", step.Date),
        _ => throw new ArgumentException($"no card for {step.GetType().Name}", nameof(step)),
    };

    private static string? TextOf(Step step) => step switch
    {
        Step.Said said => said.Statement.Text,
        Step.Found found => found.Assessment.Text ?? found.Assessment.Basis,
        _ => null,
    };
}
