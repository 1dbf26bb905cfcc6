using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Which act a statement was that answers another: the scale of acts is the same in every question. What answers nothing is mostly a claim, and would tell itself.</summary>
public sealed class ActMaker : QuestionMaker
{
    public override Kind Kind => Kind.Act;

    /// <summary>An act as packs spell it.</summary>
    public static string NameOf(Act act) => act switch
    {
        Act.Claim => "claim",
        Act.Denial => "denial",
        Act.Confirmation => "confirmation",
        Act.PartialConfirmation => "partial-confirmation",
        Act.NoComment => "no-comment",
        _ => "query",
    };

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var told = claim.Statements.Where(s => s is { Text: not null, Of: not null }).ToList();
        if (told.Count == 0)
            return null;
        // The acts are drawn first, so that a matter with many denials does not mostly ask about denials.
        var acts = told.Select(s => s.Act).Distinct().Order().ToList();
        var act = acts[random.Below(acts.Count)];
        var ofAct = told.Where(s => s.Act == act).ToList();
        var statement = ofAct[random.Below(ofAct.Count)];
        var options = Enum.GetValues<Act>().Select(a => new Option(NameOf(a), NameOf(a))).ToImmutableArray();
        return (new Subject.ActOf(claim, statement), new Challenge.PickOne(options, (int)statement.Act));
    }
}
