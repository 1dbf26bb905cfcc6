using Quiz.Core.Rounds;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string DailyRound => "Daily round";

    public override string DailyDetail => "the same for everyone today";

    public override string DailyPlayed(int points, int of) => $"played today: {points} of {of} points";

    public override string EndlessRun => "Endless time line";

    public override string EndlessDetail => "three lives, as many cards as you can";

    public override string EndlessRecord(int cards) => $"three lives; your record: {Cards(cards)}";

    public override string MissedRound => "Missed before";

    public override string MissedDetail(int items) => $"{Items(items)} to practise";

    public override string OwnRound => "A round of your own";

    public override string OwnRoundDetail => "by pack, kind, tag and years";

    public override string NothingWasMissed => "Nothing is left that was missed when it was last asked.";

    public override string NothingInSpan => "No question can be made from these packs in this span of time.";

    public override string PackField => "Pack";

    public override string KindField => "Kind";

    public override string TagField => "Tag";

    public override string FromField => "From";

    public override string ToField => "To";

    public override string CountField => "Questions";

    public override string AllPacks => "all packs";

    public override string AllKinds => "every kind";

    public override string AnyTag => "any tag";

    public override string AnyYears => "any time";

    public override string SpanHelp => "Type a year or a date, like 1991 or 2014-03. With a span only events and claims are asked, for they have dates.";

    public override string NoDate => "not a date";

    public override KeyWords StartKey => new("Start", "Starts the round");

    public override KeyWords FieldAboveKey => new("Move", "Selects the line above");

    public override KeyWords FieldBelowKey => new("Move", "Selects the line below");

    public override KeyWords TakeBackKey => new("Take back", "Takes the last answer back: its question is asked again, and the log keeps both");

    public override KeyWords VerdictsKey => new("Verdicts", "Shows the verdicts so far");

    public override KeyWords OpenKey => new("Open", "Opens what is selected");

    public override string VerdictsTitle => "Verdicts";

    public override string NoVerdictsYet => "Nothing was answered in this round yet.";

    public override string HistoryTitle => "Earlier rounds";

    public override string HistoryDetail => "every verdict once more";

    public override string NoRoundsYet => "No round was played yet.";

    public override string NoSuchVerdict(int answers) => answers == 0 ? NoVerdictsYet : $"There are verdicts 1 to {answers}.";

    public override string Of(FamilyScore score) => $"{Of(score.Family)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public override string TakenBack(int answers) => $"Taken back: {Answers(answers)}.";

    public override string NothingToTakeBack => "There is no answer to take back.";

    public override string AnswerTakenBack(int number) => $"Your answer to question {number} was taken back; the log keeps it.";

    public override string ShareLabel => "Share:";

    public override string PlacedRightly(int cards) => $"{Cards(cards)} placed rightly";

    public override string NewRecord => "That is your record.";

    public override string RecordIs(int cards) => $"Your record: {Cards(cards)}.";

    public override string CardTitle(int number) => $"Card {number}";

    public override string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled) =>
        $"Open and settled told apart: {right} of {of}. Always saying \"contested\" would have got {alwaysOpen}, always saying \"settled\" {alwaysSettled}.";

    public override string NoSuchRound(int number, int rounds) => $"--round: found {number}, wanted a number from 1, the newest, to {rounds}";

    public override string DailyOption => "The round of the day, the same for everyone";

    public override string EndlessOption => "An endless run on the time line, with three lives";

    public override string MissedOption => "What was missed when it was last asked";

    public override string FromOption => "Only what happened at or after a date, like 1991 or 2014-03";

    public override string ToOption => "Only what happened at or before a date";

    public override string RoundOption => "Tells the verdicts of one round: 1 is the newest";

    public override string DateOptionWanted(string option, string found) => $"{option}: found \"{found}\", wanted a date like 1991, 2014-03 or 2014-03-18";

    public override string SpanIsBackwards(string from, string to) => $"{from} is later than {to}";
}
