using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;

namespace Quiz.Classroom.Drills;

/// <summary>
/// The questions drawn for a drill, and others to put in their place. Neighbours may have them in another order and on paper all are read at
/// once, so none of them gives another's answer away, whichever comes first, as far as there are enough of these.
/// </summary>
public sealed record DrillDraw(ImmutableArray<Question> Questions, ImmutableArray<Question> Spare)
{
    /// <summary>So many times as many are drawn from.</summary>
    private const int Drawn = 4;

    /// <summary>Beside each question so many spare ones at the most, which is more than anybody looks through.</summary>
    private const int MostDrawn = 400;

    /// <param name="choices">Their count is that of the drill, at most <see cref="Drill.MostQuestions"/>; there may be fewer to ask.</param>
    public static DrillDraw Of(RoundChoices choices, ImmutableArray<Deck> decks)
    {
        var drawn = RoundMaker.Make(choices with { Count = Math.Min(MostDrawn, choices.Count * Drawn) }, decks).Questions;
        var chosen = new List<Question>();
        var spare = new List<Question>();
        foreach (var question in drawn.Where(StandsAlone))
        {
            if (chosen.Count < choices.Count && chosen.TrueForAll(other => AreApart(question, other)))
                chosen.Add(question);
            else
                spare.Add(question);
        }
        var missing = Math.Min(choices.Count - chosen.Count, spare.Count);
        return new([.. chosen, .. spare.Take(missing)], [.. spare.Skip(missing)]);

        // Each further card of a run lies on a line that shows where those before it belong.
        bool StandsAlone(Question question) => !question.Kind.ComesInRuns || question == drawn.First(q => q.Kind == question.Kind);
    }

    /// <summary>Another question of the same kind in the place of one, or where there is none left of another kind; null where none is left. The one that goes may come back last.</summary>
    public DrillDraw? Swapped(int index)
    {
        var others = Questions.RemoveAt(index);
        var kind = Questions[index].Kind;
        var next = Spare.OrderBy(q => (q.Kind == kind ? 0 : 2) + (others.All(other => AreApart(q, other)) ? 0 : 1)).FirstOrDefault();
        return next is null ? null : new(Questions.SetItem(index, next), Spare.Remove(next).Add(Questions[index]));
    }

    public DrillDraw? Without(int index) => Questions.Length == 1 ? null : new(Questions.RemoveAt(index), Spare.Add(Questions[index]));

    private static bool AreApart(Question one, Question other) =>
        (one.Pack.Id, one.Item) != (other.Pack.Id, other.Item) && !Spoiler.Tells(one, other) && !Spoiler.Tells(other, one);
}
