using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>A question with one right option that the pack's author wrote.</summary>
public sealed class ChoiceMaker : QuestionMaker
{
    public override Kind Kind => Kind.Choice;

    public override int CountItems(Deck deck) => deck.Questions.Length;

    public override Item ItemAt(Deck deck, int index) => deck.Questions[index];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (item is not WrittenQuestion { Form: WrittenForm.Choice choice } question)
            return null;
        var options = random.Shuffled(choice.Options).Select(o => new Option(o.Id, o.Text)).ToImmutableArray();
        var right = options.Select(o => o.Key).ToList().IndexOf(choice.Answer);
        return (new Subject.Written(question), new Challenge.PickOne(options, right));
    }
}
