using Quiz.Core.Rounds;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string DailyRound => "Daily round";

    public string DailyDetail => "the same for everyone today";

    public string DailyPlayed(int points, int of) => $"played today: {points} of {of} points";

    public string EndlessRun => "Endless time line";

    public string EndlessDetail => "three lives, as many cards as you can";

    public string EndlessRecord(int cards) => $"three lives; your record: {Cards(cards)}";

    public string MissedRound => "Missed before";

    public string MissedDetail(int items) => $"{Items(items)} to practise";

    public string OwnRound => "A round of your own";

    public string OwnRoundDetail => "by pack, kind, tag and years";

    public string NothingWasMissed => "Nothing is left that was missed when it was last asked.";

    public string NothingInSpan => "No question can be made from these packs in this span of time.";

    public string PackField => "Pack";

    public string KindField => "Kind";

    public string TagField => "Tag";

    public string FromField => "From";

    public string ToField => "To";

    public string CountField => "Questions";

    public string AllPacks => "all packs";

    public string AllKinds => "every kind";

    public string AnyTag => "any tag";

    public string AnyYears => "any time";

    public string SpanHelp => "Type a year or a date, like 1991 or 2014-03. With a span only events and claims are asked, for they have dates.";

    public string NoDate => "not a date";

    public KeyWords StartKey => new("Start", "Starts the round");

    public KeyWords FieldAboveKey => new("Move", "Selects the line above");

    public KeyWords FieldBelowKey => new("Move", "Selects the line below");

    public KeyWords TakeBackKey => new("Take back", "Takes the last answer back: its question is asked again, and the log keeps both");

    public KeyWords VerdictsKey => new("Verdicts", "Shows the verdicts so far");

    public KeyWords OpenKey => new("Open", "Opens what is selected");

    public string VerdictsTitle => "Verdicts";

    public string NoVerdictsYet => "Nothing was answered in this round yet.";

    public string HistoryTitle => "Earlier rounds";

    public string HistoryDetail => "every verdict once more";

    public string NoRoundsYet => "No round was played yet.";

    public string NoSuchVerdict(int answers) => answers == 0 ? NoVerdictsYet : $"There are verdicts 1 to {answers}.";

    public string Of(FamilyScore score) => $"{Of(score.Family)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public string TakenBack(int answers) => $"Taken back: {Answers(answers)}.";

    public string NothingToTakeBack => "There is no answer to take back.";

    public string AnswerTakenBack(int number) => $"Your answer to question {number} was taken back; the log keeps it.";

    public string ShareLabel => "Share:";

    public string PlacedRightly(int cards) => $"{Cards(cards)} placed rightly";

    public string NewRecord => "That is your record.";

    public string RecordIs(int cards) => $"Your record: {Cards(cards)}.";

    public string CardTitle(int number) => $"Card {number}";

    public string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled) =>
        $"Open and settled told apart: {right} of {of}. Always saying \"contested\" would have got {alwaysOpen}, always saying \"settled\" {alwaysSettled}.";

    public string NoSuchRound(int number, int rounds) => $"--round: found {number}, wanted a number from 1, the newest, to {rounds}";

    public string DailyOption => "The round of the day, the same for everyone";

    public string EndlessOption => "An endless run on the time line, with three lives";

    public string MissedOption => "What was missed when it was last asked";

    public string FromOption => "Only what happened at or after a date, like 1991 or 2014-03";

    public string ToOption => "Only what happened at or before a date";

    public string RoundOption => "Tells the verdicts of one round: 1 is the newest";

    public string DateOptionWanted(string option, string found) => $"{option}: found \"{found}\", wanted a date like 1991, 2014-03 or 2014-03-18";

    public string SpanIsBackwards(string from, string to) => $"{from} is later than {to}";
}
