using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds.Claims;
using Quiz.Kinds.Geography;
using Quiz.Tests.Maps;

namespace Quiz.Tests.Questions;

/// <summary>Scores as design.md words them, by trying everything, and without the program's own dates and grading.</summary>
internal static class ReferenceGrader
{
    public static bool IsBefore(Dated a, Dated b) => a.Latest < b.Earliest;

    /// <summary>Null where it has no opinion: distances are tested by examples.</summary>
    public static double? Score(RandomPack pack, Question question, Answer answer) => (question.Form, answer) switch
    {
        (_, Answer.Skipped) => 0,
        (OrderForm c, Answer.Ordered a) => Order([.. a.Cards.Select(i => c.Cards[i].Key)], IsBefore(pack, question)),
        (GapForm c, Answer.Placed a) => Insert([.. c.Line.Select(card => pack.Dates[card.Key])], pack.Dates[c.Card.Key], a.Position),
        (SeveralForm c, Answer.PickedMany a) when question.Subject is DenialSubject s =>
            Neighbours(s.Denial.DeniesWhole ? ["*"] : [.. s.Denial.DeniedParts], [.. a.Options.Select(i => c.Options[i].Key)]),
        (SeveralForm c, Answer.PickedMany a) when question.Kind.Key == K.Choices => Neighbours(["r", "v"], [.. a.Options.Select(i => c.Options[i].Key)]),
        (SeveralForm c, Answer.PickedMany a) => Neighbours(GridMap.NeighboursOf(int.Parse(question.Item[^1..], System.Globalization.CultureInfo.InvariantCulture) - 1), [.. a.Options.Select(i => c.Options[i].Key)]),
        (ChoiceForm c, Answer.Picked a) when question.Kind.Key == K.First => IsBefore(pack.Dates[c.Options[a.Option].Key], pack.Dates[c.Options[1 - a.Option].Key]) ? 1 : 0,
        (ChoiceForm c, Answer.Picked a) when question.Kind.Key == K.WhoSaid && question.Subject is StatementSubject s => s.Statement.By.Contains(c.Options[a.Option].Key) ? 1 : 0,
        (ChoiceForm c, Answer.Picked a) when question.Subject is StandingSubject s => StatusOn(pack, s) == c.Options[a.Option].Key ? 1 : 0,
        (ChoiceForm c, Answer.Picked a) when question.Subject is DenialSubject s => s.Denial.By.Contains(c.Options[a.Option].Key) ? 1 : 0,
        (ChoiceForm c, Answer.Picked a) when question.Subject is StatementSubject s => PackWords.Of(PackWords.Acts, s.Statement.Act) == c.Options[a.Option].Key ? 1 : 0,
        (NumberForm c, Answer.Number a) => a.Value <= 0 ? 0 : Math.Min(1, Math.Pow(Math.Min(a.Value, c.Right) / Math.Max(a.Value, c.Right) / 0.95, 2)),
        (ChoiceForm, Answer.Picked a) when question.Subject is WaySubject s => Direction(s.From.Point!.Value, s.To.Point!.Value, a.Option),
        (ChoiceForm c, Answer.Picked a) => c.Options[a.Option].Text == "Right" ? 1 : 0,
        _ => null,
    };

    /// <summary>Whether the card of one key certainly comes before that of another.</summary>
    public static Func<string, string, bool> IsBefore(RandomPack pack, Question question) => question.Kind.Key switch
    {
        K.Order => (a, b) => IsBefore(pack.Dates[a], pack.Dates[b]),
        K.Rank => (a, b) => pack.Pack.Figures.Single(f => f.Id == a).Value > pack.Pack.Figures.Single(f => f.Id == b).Value,
        K.WrittenOrder => (a, b) => "vrw".IndexOf(a, StringComparison.Ordinal) < "vrw".IndexOf(b, StringComparison.Ordinal),
        K.Sequence => (a, b) => IsReached(pack, ((CourseSubject)question.Subject).Claim, a.Split('/')[1], b.Split('/')[1], []),
        _ => throw new ArgumentException($"no order of {question.Kind}", nameof(question)),
    };

    /// <summary>Whether one leads to the other from step to step, each answering the one before it or dated after it.</summary>
    private static bool IsReached(RandomPack pack, Core.Packs.Claim claim, string from, string to, HashSet<string> seen)
    {
        string[] steps = [.. claim.Statements.Select(s => s.Id), .. claim.Assessments.Select(a => a.Id)];
        string? Of(string id) => claim.Statement(id)?.Of;
        return seen.Add(from) && steps.Any(next => next != from
            && (Of(next) == from || (Of(from) != next && IsBefore(pack.Dates[from], pack.Dates[next])))
            && (next == to || IsReached(pack, claim, next, to, seen)));
    }

    private static double Order(ImmutableArray<string> given, Func<string, string, bool> isBefore)
    {
        var (right, determined) = (0, 0);
        for (var later = 1; later < given.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (isBefore(given[earlier], given[later]))
                    right++;
                if (isBefore(given[earlier], given[later]) || isBefore(given[later], given[earlier]))
                    determined++;
            }
        }
        var p = (double)right / determined;
        return p > 0.5 ? (2 * p) - 1 : 0;
    }

    /// <summary>On a map of a few degrees at the equator, which is flat enough; options go round from the north.</summary>
    private static double Direction(Core.Maps.GeoPoint from, Core.Maps.GeoPoint to, int option)
    {
        var sector = (int)Math.Round((Math.Atan2(to.Lon - from.Lon, to.Lat - from.Lat) * 180 / Math.PI / 45) + 8) % 8;
        var off = Math.Abs(sector - option);
        return off == 0 ? 1 : off is 1 or 7 ? 0.5 : 0;
    }

    private static double Insert(ImmutableArray<Dated> line, Dated card, int position) =>
        line.Take(position).Any(before => IsBefore(card, before)) || line.Skip(position).Any(after => IsBefore(after, card)) ? 0 : 1;

    private static double Neighbours(string[] right, string[] picked) =>
        Math.Max(0, (double)(picked.Count(right.Contains) - picked.Count(p => !right.Contains(p))) / right.Length);

    /// <summary>The status of the last assessment of the statement before the day; "?" where one may or may not have been made by then.</summary>
    private static string StatusOn(RandomPack pack, StandingSubject standing)
    {
        var day = Dated.Count(standing.AsOf.Year, standing.AsOf.Month, standing.AsOf.DayOfMonth);
        var ofIt = standing.Claim.Assessments.Where(a => a.Of == standing.Statement.Id).ToList();
        if (ofIt.Any(a => pack.Dates[a.Id].Earliest <= day && pack.Dates[a.Id].Latest >= day))
            return "?";
        var made = ofIt.Where(a => pack.Dates[a.Id].Latest < day).ToList();
        var last = made.Where(a => made.All(o => o == a || IsBefore(pack.Dates[o.Id], pack.Dates[a.Id]))).ToList();
        return last.Count == 1 ? PackWords.Of(PackWords.Statuses, last[0].Status) : "?";
    }
}
