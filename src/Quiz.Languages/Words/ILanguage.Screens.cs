using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>Two lines, told together with <see cref="ThisTerminalHas"/> on a terminal too small for anything else.</summary>
    string NeedsSize(int columns, int rows);

    string ThisTerminalHas(int columns, int rows);

    string MoreLines(int count);

    string EndOfPage { get; }

    string AnswersAndShare(long answers, double share);

    string Unfinished { get; }

    string Play { get; }

    string More { get; }

    string GoOn { get; }

    /// <param name="count">Null for an endless run, which counts cards.</param>
    string LeftRound(int number, int? count, string name, string day, string packs);

    string MixedRound { get; }

    string QuestionsOfEveryKind(int count);

    string TimelineDetail { get; }

    string GeographyDetail { get; }

    string ClaimsDetail { get; }

    string WrittenDetail { get; }

    string PacksTitle { get; }

    string PacksDetail(int packs, int items);

    string PacksDetailWithBroken(int packs, int items, int broken);

    string StatisticsTitle { get; }

    string StatisticsDetail { get; }

    string SettingsTitle { get; }

    string SettingsDetail { get; }

    string HelpTitle { get; }

    string HelpDetail { get; }

    /// <summary>What to read before playing, teaching and writing packs, on one page.</summary>
    string GuideTitle { get; }

    /// <summary>The page itself, as Markdown.</summary>
    string Guide { get; }

    /// <summary>A tab that sums up what was answered by kind of question.</summary>
    string ByKindTab { get; }

    /// <summary>The same by pack.</summary>
    string ByPackTab { get; }

    /// <summary>The same by both.</summary>
    string ByAllTab { get; }

    /// <summary>A tab with what a round came to.</summary>
    string RoundTab { get; }

    /// <summary>A tab with its questions.</summary>
    string QuestionsTab { get; }

    /// <summary>The title of a column of numbers that count questions.</summary>
    string PlaceColumn { get; }

    /// <summary>The title of a column of questions in short.</summary>
    string QuestionColumn { get; }

    /// <summary>The title of a column that tells whether an answer was right.</summary>
    string RightColumn { get; }

    /// <summary>A word or two in that column.</summary>
    /// <param name="score">From 0 to 1.</param>
    /// <param name="isSkipped">Whether the answer was that it is not known.</param>
    string Rightness(double score, bool isSkipped);

    /// <summary>The title of a column of shares.</summary>
    string PointsColumn { get; }

    /// <summary>The title of a column of counts.</summary>
    string AnswersColumn { get; }

    string OverwriteTitle { get; }

    string OverwriteButton { get; }

    string GiveUpTitle { get; }

    /// <summary>What giving up does.</summary>
    string GiveUpQuestion { get; }

    string GiveUpButton { get; }

    string KeepButton { get; }

    /// <summary>The title of a message that tells why something was refused.</summary>
    string NotPossible { get; }

    /// <summary>The button of a message.</summary>
    string ReadButton { get; }

    /// <summary>A sentence.</summary>
    string HowToLeave { get; }

    string CantBePlayed(string summary);

    string IdLabel { get; }

    string InItLabel { get; }

    string AsOfLabel { get; }

    string LanguageLabel { get; }

    string LicenceLabel { get; }

    string LicenceNotTold { get; }

    string MapLabel { get; }

    string FileLabel { get; }

    string Colours { get; }

    string ColoursHelp { get; }

    string Of(ThemeChoice theme);

    string QuestionsInARound { get; }

    string QuestionsInARoundHelp { get; }

    string SensitiveItems { get; }

    string SensitiveItemsHelp { get; }

    string Asked { get; }

    string NotAsked { get; }

    /// <summary>With the word in the other language too, for whoever looks for it.</summary>
    string MapsSetting { get; }

    string MapsSettingHelp { get; }

    /// <param name="signs">Null for what is chosen by the terminal.</param>
    string Of(DotSigns? signs);

    string LanguageSetting { get; }

    string LanguageSettingHelp { get; }

    string AutomaticLanguage { get; }

    string QuestionTitle(int number, int count, string kind);

    string Lives(int count);

    /// <summary>What a life is and how it is lost, in a sentence.</summary>
    string LivesHelp { get; }

    string Seed(ulong seed);

    string RoundsAndAnswers(long rounds, long answers);

    string NothingAnsweredYet { get; }

    /// <summary>A round that was played: its name, when it was begun, and what it came to.</summary>
    /// <param name="of">The most points that it could come to.</param>
    /// <param name="packs">Their titles, or how many there are.</param>
    string HistoryRow(string name, string day, string time, PlayedRound round, int of, string packs);

    /// <summary>The name of a round of which nothing is known but that it was played.</summary>
    string SomeRound { get; }

    string UnknownPacks { get; }

    string KeysHere { get; }

    string WhatTheStatusesMean { get; }

    string ScoresHeading { get; }

    string ScoresHelp { get; }

    string TakesNoSide { get; }

    string NothingIsChosen { get; }

    string SelectAnOption { get; }

    string PickAtLeastOne { get; }

    string TypeNameAndEnter { get; }

    string NoCardWasMoved { get; }

    string CardWasNotMoved { get; }

    string CursorWasNotMoved { get; }

    string CursorAt(string point);

    string WhereField { get; }

    string LikeAPoint { get; }

    string NameField { get; }

    string UnderstoodAs(string what);

    string NotYetUnderstood { get; }

    string NotYetAName { get; }
}
