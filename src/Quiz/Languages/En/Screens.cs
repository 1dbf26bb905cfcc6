using System.Globalization;
using Quiz.Drawing;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string NeedsSize(int columns, int rows) => $"quiz needs {columns} columns and {rows} rows;";

    public override string ThisTerminalHas(int columns, int rows) => $"this terminal has {columns} and {rows}.";

    public override string MoreLines(int count) => $"{Count(count, "more line", "more lines")}: PgDn";

    public override string EndOfPage => "the end: PgUp goes back";

    public override string OfThePoints(double share) => $"{Percent(share)} of the points";

    public override string AnswersAndShare(long answers, double share) => $"{Answers(answers)}, {OfThePoints(share)}";

    public override string Unfinished => "Unfinished";

    public override string Play => "Play";

    public override string More => "More";

    public override string GoOn => "Go on with a round";

    public override string LeftRound(int number, int? count, string name, string day, string packs) => $"{name}, {(count is null ? $"card {number}" : $"question {number} of {count}")}, {day}, {packs}";

    public override string MixedRound => "Mixed round";

    public override string QuestionsOfEveryKind(int count) => $"{Questions(count)} of every kind";

    public override string TimelineDetail => "what came before what";

    public override string GeographyDetail => "where it lies, what borders it";

    public override string ClaimsDetail => "who said it, and how it stood";

    public override string WrittenDetail => "the packs' own questions";

    public override string PacksTitle => "Packs";

    public override string PacksDetail(int packs, int items) => $"{Packs(packs)}, {Items(items)}";

    public override string PacksDetailWithBroken(int packs, int items, int broken) => $"{PacksDetail(packs, items)}; {broken} can't be read";

    public override string StatisticsTitle => "Statistics";

    public override string StatisticsDetail => "accuracy by pack and kind";

    public override string SettingsTitle => "Settings";

    public override string SettingsDetail => "colours, length of a round";

    public override string HelpTitle => "Help";

    public override string HelpDetail => "keys, statuses, scores";

    public override string PressAgainToGiveUp => "Press x again to give this round up. Its answers stay.";

    public override string CantBePlayed(string summary) => $"Can't be played: {summary}";

    public override string IdLabel => "Id, version";

    public override string InItLabel => "In it";

    public override string AsOfLabel => "As of";

    public override string LanguageLabel => "Language";

    public override string LicenceLabel => "Licence";

    public override string LicenceNotTold => "not told";

    public override string MapLabel => "Map";

    public override string FileLabel => "File";

    public override string Colours => "Colours";

    public override string ColoursHelp => "NO_COLOR and --ascii are respected whatever is chosen here.";

    public override string Of(ThemeChoice theme) => theme switch { ThemeChoice.Light => "light", ThemeChoice.HighContrast => "high contrast", _ => "dark" };

    public override string QuestionsInARound => "Questions in a round";

    public override string QuestionsInARoundHelp => "For rounds started from the home screen.";

    public override string SensitiveItems => "Sensitive items";

    public override string SensitiveItemsHelp => "Items that tell of mass death or atrocity; off until you switch them on.";

    public override string Asked => "asked";

    public override string NotAsked => "not asked";

    public override string MapsSetting => "Maps";

    public override string MapsSettingHelp => "What maps are drawn with. Blocks are coarser, for fonts without braille.";

    public override string Of(DotSigns? signs) => signs switch { DotSigns.Braille => "braille", DotSigns.Blocks => "blocks", _ => AutomaticLanguage };

    public override string LanguageSetting => "Language / Мова";

    public override string LanguageSettingHelp => "Of the program; packs keep their own. Automatic is that of the system.";

    public override string AutomaticLanguage => "automatic";

    public override string QuestionTitle(int number, int count, string kind) => $"Question {number} of {count}  {kind}";

    public override string Lives(int count) => $"Lives: {count}";

    public override string Seed(ulong seed) => $"seed {seed}";

    public override string RoundsAndAnswers(long rounds, long answers) => $"{Rounds(rounds)}, {Answers(answers)}";

    public override string NothingAnsweredYet => "Nothing was answered yet.";

    public override string RoundsHeading => "Rounds, newest first";

    public override string HistoryRow(PlayedRound round, string at, string packs)
    {
        var state = round.Outcome switch { RoundOutcome.Finished => "", RoundOutcome.GivenUp => ", given up", _ => ", left" };
        return string.Create(CultureInfo.InvariantCulture, $"{at}  {round.Points,4} of {100 * RoundSpec.CountOf(round)}, {round.Answered} of {RoundSpec.CountOf(round)} answered{state}; {packs}");
    }

    public override string UnknownPacks => "unknown packs";

    public override string KeysHere => "Keys here";

    public override string WhatTheStatusesMean => "What the statuses mean";

    public override string ScoresHeading => "Scores";

    public override string ScoresHelp =>
        "A question is worth up to 100 points. A hint costs a quarter of them. \"I don't know\" shows the answer and scores nothing. In an order only pairs count whose dates leave no doubt.";

    public override string TakesNoSide => "It takes no side and scores no belief: only what the sources say, who said it, and when.";

    public override string NothingIsChosen => "Nothing is chosen yet.";

    public override string SelectAnOption => "Select an option with the arrows or by its letter, then press Enter.";

    public override string PickAtLeastOne => "Pick at least one with Space, then press Enter.";

    public override string TypeNameAndEnter => "Type the name, then press Enter.";

    public override string NoCardWasMoved => "No card was moved. Enter again to have this order graded.";

    public override string CardWasNotMoved => "The card was not moved. Enter again to leave it here.";

    public override string CursorWasNotMoved => "The cursor was not moved. Enter again to answer with the middle of the map.";

    public override string CursorAt(string point) => $"Cursor at {point}";

    public override string WhereField => "Where:";

    public override string LikeAPoint => "like 48.46, 35.04 or 120 km SE of Kyiv";

    public override string NameField => "Name:";

    public override string UnderstoodAs(string what) => $"Understood as {what}";

    public override string NotYetUnderstood => "Not yet understood";

    public override string NotYetAName => "Not yet a name that is known here";
}
