using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string NeedsSize(int columns, int rows) => $"quiz needs {columns} columns and {rows} rows;";

    public string ThisTerminalHas(int columns, int rows) => $"this terminal has {columns} and {rows}.";

    public string MoreLines(int count) => $"{Count(count, "more line", "more lines")}: PgDn";

    public string EndOfPage => "the end: PgUp goes back";

    public string AnswersAndShare(long answers, double share) => $"{Answers(answers)}, {OfThePoints(share)}";

    public string Unfinished => "Unfinished";

    public string Play => "Play";

    public string More => "More";

    public string GoOn => "Go on with a round";

    public string LeftRound(int number, int? count, string name, string day, string packs) => $"{name}, {(count is null ? $"card {number}" : $"question {number} of {count}")}, {day}, {packs}";

    public string MixedRound => "Mixed round";

    public string QuestionsOfEveryKind(int count) => $"{Questions(count)} of every kind";

    public string TimelineDetail => "what came before what";

    public string GeographyDetail => "where it lies, what borders it";

    public string ClaimsDetail => "who said it, and how it stood";

    public string WrittenDetail => "the packs' own questions";

    public string PacksTitle => "Packs";

    public string PacksDetail(int packs, int items) => $"{Packs(packs)}, {Items(items)}";

    public string PacksDetailWithBroken(int packs, int items, int broken) => $"{PacksDetail(packs, items)}; {broken} can't be read";

    public string StatisticsTitle => "Statistics";

    public string StatisticsDetail => "accuracy by pack and kind";

    public string SettingsTitle => "Settings";

    public string SettingsDetail => "colours, length of a round";

    public string HelpTitle => "Help";

    public string HelpDetail => "keys, statuses, scores";

    public string GuideTitle => "Guide";

    public string Guide => GuidePage.In("en");

    public string ByKindTab => "By kind";

    public string ByPackTab => "By pack";

    public string ByAllTab => "All";

    public string RoundTab => "Round";

    public string QuestionsTab => "Questions";

    public string PlaceColumn => "#";

    public string QuestionColumn => "Question";

    public string RightColumn => "Right";

    public string Rightness(double score, bool isSkipped) => isSkipped ? "don't know" : score >= 1 ? "yes" : score >= 0.5 ? "partly" : "no";

    public string HowToLeave => "Press q to leave.";

    public string PointsColumn => "Points";

    public string AnswersColumn => "Answers";

    public string OverwriteTitle => "Write over the file?";

    public string OverwriteButton => "Write over it";

    public string GiveUpTitle => "Give this round up?";

    public string GiveUpQuestion => "It is taken off this list. The answers that were given stay.";

    public string GiveUpButton => "Give up";

    public string KeepButton => "Keep it";

    public string NotPossible => "This can't be done";

    public string ReadButton => "Go on";

    public string CantBePlayed(string summary) => $"Can't be played: {summary}";

    public string IdLabel => "Id, version";

    public string InItLabel => "In it";

    public string AsOfLabel => "As of";

    public string LanguageLabel => "Language";

    public string LicenceLabel => "Licence";

    public string LicenceNotTold => "not told";

    public string MapLabel => "Map";

    public string FileLabel => "File";

    public string Colours => "Colours";

    public string ColoursHelp => "NO_COLOR and --ascii are respected whatever is chosen here.";

    public string Of(ThemeChoice theme) => theme switch { ThemeChoice.Automatic => "automatic", ThemeChoice.ColourBlind => "safe for colour blindness", ThemeChoice.Light => "light", ThemeChoice.HighContrast => "high contrast", _ => "dark" };

    public string QuestionsInARound => "Questions in a round";

    public string QuestionsInARoundHelp => "For rounds started from the home screen.";

    public string SensitiveItems => "Sensitive items";

    public string SensitiveItemsHelp => "Items that tell of mass death or atrocity; off until you switch them on.";

    public string Asked => "asked";

    public string NotAsked => "not asked";

    public string MapsSetting => "Maps";

    public string MapsSettingHelp => "What maps are drawn with. Blocks are coarser, for fonts without braille.";

    public string Of(DotSigns? signs) => signs switch { DotSigns.Braille => "braille", DotSigns.Blocks => "blocks", _ => AutomaticLanguage };

    public string LanguageSetting => "Language / Мова";

    public string LanguageSettingHelp => "Of the program; packs keep their own. Automatic is that of the system.";

    public string AutomaticLanguage => "automatic";

    public string QuestionTitle(int number, int count, string kind) => $"Question {number} of {count}  {kind}";

    public string Lives(int count) => $"Lives: {count}";

    public string LivesHelp => "On the time line each card placed wrongly costs one of three lives; with the last of them the line ends.";

    public string Seed(ulong seed) => $"seed {seed}";

    public string RoundsAndAnswers(long rounds, long answers) => $"{Rounds(rounds)}, {Answers(answers)}";

    public string NothingAnsweredYet => "Nothing was answered yet.";

    public string HistoryRow(string name, string day, string time, PlayedRound round, int of, string packs)
    {
        var left = round.Outcome switch { RoundOutcome.Finished => "", RoundOutcome.GivenUp => $", given up after {Answers(round.Answered)}", _ => $", left after {Answers(round.Answered)}" };
        return $"{name}, {day} at {time}: {OutOf(round.Points, of)} points{left}; {packs}";
    }

    public string SomeRound => "A round";

    public string UnknownPacks => "unknown packs";

    public string KeysHere => "Keys here";

    public string WhatTheStatusesMean => "What the statuses mean";

    public string ScoresHeading => "Scores";

    public string ScoresHelp =>
        "A question is worth up to 100 points. A hint costs a quarter of them. \"I don't know\" shows the answer and scores nothing. In an order only pairs count whose dates leave no doubt.";

    public string TakesNoSide => "It takes no side and scores no belief: only what the sources say, who said it, and when.";

    public string NothingIsChosen => "Nothing is chosen yet.";

    public string SelectAnOption => "Select an option with the arrows or by its letter, then press Enter.";

    public string PickAtLeastOne => "Pick at least one with Space, then press Enter.";

    public string TypeNameAndEnter => "Type the name, then press Enter.";

    public string NoCardWasMoved => "No card was moved. Enter again to have this order graded.";

    public string CardWasNotMoved => "The card was not moved. Enter again to leave it here.";

    public string CursorWasNotMoved => "The cursor was not moved. Enter again to answer with the middle of the map.";

    public string CursorAt(string point) => $"Cursor at {point}";

    public string WhereField => "Where:";

    public string LikeAPoint => "like 48.46, 35.04 or 120 km SE of Kyiv";

    public string NameField => "Name:";

    public string UnderstoodAs(string what) => $"Understood as {what}";

    public string NotYetUnderstood => "Not yet understood";

    public string NotYetAName => "Not yet a name that is known here";

    private string OfThePoints(double share) => $"{Percent(share)} of the points";
}
