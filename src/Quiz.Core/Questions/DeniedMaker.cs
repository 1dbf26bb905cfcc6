using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>What exactly was denied of a statement with parts: the whole of it, or which parts.</summary>
public sealed class DeniedMaker : QuestionMaker
{
    /// <summary>The option that stands for the whole statement; no id of a part can be this.</summary>
    public const string Whole = "*";

    /// <summary>With the whole there must be a letter for each.</summary>
    private const int MostParts = 26;

    public override Kind Kind => Kind.Denied;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var denials = claim.Statements.Where(s => s.Act == Act.Denial && CanBeTold(claim, s)).ToList();
        if (denials.Count == 0)
            return null;
        var denial = denials[random.Below(denials.Count)];
        var statement = claim.Answered(denial)!;
        ImmutableArray<Option> options = [new(Whole, Whole), .. random.Shuffled(statement.Parts).Select(p => new Option(p.Id, p.Text))];
        var right = Enumerable.Range(0, options.Length).Where(i => denial.DeniesWhole ? i == 0 : denial.DeniedParts.Contains(options[i].Key));
        return (new Subject.Scope(claim, statement, denial), new Challenge.PickMany(options, [.. right]));
    }

    /// <summary>Who denies every part has denied the whole, so that both would be right; and a denial's words are needed to judge it by.</summary>
    private static bool CanBeTold(Claim claim, Statement denial) =>
        denial.Text is not null && claim.Answered(denial) is { Parts: { Length: > 0 and < MostParts } parts }
        && (denial.DeniesWhole || (!denial.DeniedParts.IsEmpty && !parts.All(p => denial.DeniedParts.Contains(p.Id))))
        && parts.DistinctBy(p => p.Text).Count() == parts.Length;
}
