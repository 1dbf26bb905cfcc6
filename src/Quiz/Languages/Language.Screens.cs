using Quiz.Drawing;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>Two lines, told together with <see cref="ThisTerminalHas"/> on a terminal too small for anything else.</summary>
    public abstract string NeedsSize(int columns, int rows);

    public abstract string ThisTerminalHas(int columns, int rows);

    public abstract string MoreLines(int count);

    public abstract string EndOfPage { get; }

    /// <summary>The share of the points that could be had.</summary>
    public abstract string OfThePoints(double share);

    public abstract string AnswersAndShare(long answers, double share);

    public abstract string Unfinished { get; }

    public abstract string Play { get; }

    public abstract string More { get; }

    public abstract string GoOn { get; }

    /// <param name="count">Null for an endless run, which counts cards.</param>
    public abstract string LeftRound(int number, int? count, string name, string day, string packs);

    public abstract string MixedRound { get; }

    public abstract string QuestionsOfEveryKind(int count);

    public abstract string TimelineDetail { get; }

    public abstract string GeographyDetail { get; }

    public abstract string ClaimsDetail { get; }

    public abstract string WrittenDetail { get; }

    public abstract string PacksTitle { get; }

    public abstract string PacksDetail(int packs, int items);

    public abstract string PacksDetailWithBroken(int packs, int items, int broken);

    public abstract string StatisticsTitle { get; }

    public abstract string StatisticsDetail { get; }

    public abstract string SettingsTitle { get; }

    public abstract string SettingsDetail { get; }

    public abstract string HelpTitle { get; }

    public abstract string HelpDetail { get; }

    public abstract string PressAgainToGiveUp { get; }

    public abstract string CantBePlayed(string summary);

    public abstract string IdLabel { get; }

    public abstract string InItLabel { get; }

    public abstract string AsOfLabel { get; }

    public abstract string LanguageLabel { get; }

    public abstract string LicenceLabel { get; }

    public abstract string LicenceNotTold { get; }

    public abstract string MapLabel { get; }

    public abstract string FileLabel { get; }

    public abstract string Colours { get; }

    public abstract string ColoursHelp { get; }

    public abstract string Of(ThemeChoice theme);

    public abstract string QuestionsInARound { get; }

    public abstract string QuestionsInARoundHelp { get; }

    public abstract string SensitiveItems { get; }

    public abstract string SensitiveItemsHelp { get; }

    public abstract string Asked { get; }

    public abstract string NotAsked { get; }

    /// <summary>With the word in the other language too, for whoever looks for it.</summary>
    public abstract string MapsSetting { get; }

    public abstract string MapsSettingHelp { get; }

    /// <param name="signs">Null for what is chosen by the terminal.</param>
    public abstract string Of(DotSigns? signs);

    public abstract string LanguageSetting { get; }

    public abstract string LanguageSettingHelp { get; }

    public abstract string AutomaticLanguage { get; }

    public abstract string QuestionTitle(int number, int count, string kind);

    public abstract string Lives(int count);

    public abstract string Seed(ulong seed);

    public abstract string RoundsAndAnswers(long rounds, long answers);

    public abstract string NothingAnsweredYet { get; }

    public abstract string RoundsHeading { get; }

    /// <summary>A row of the history, its columns as wide as in the rows around it.</summary>
    public abstract string HistoryRow(PlayedRound round, string at, string packs);

    public abstract string UnknownPacks { get; }

    public abstract string KeysHere { get; }

    public abstract string WhatTheStatusesMean { get; }

    public abstract string ScoresHeading { get; }

    public abstract string ScoresHelp { get; }

    public abstract string TakesNoSide { get; }

    public abstract string NothingIsChosen { get; }

    public abstract string SelectAnOption { get; }

    public abstract string PickAtLeastOne { get; }

    public abstract string TypeNameAndEnter { get; }

    public abstract string NoCardWasMoved { get; }

    public abstract string CardWasNotMoved { get; }

    public abstract string CursorWasNotMoved { get; }

    public abstract string CursorAt(string point);

    public abstract string WhereField { get; }

    public abstract string LikeAPoint { get; }

    public abstract string NameField { get; }

    public abstract string UnderstoodAs(string what);

    public abstract string NotYetUnderstood { get; }

    public abstract string NotYetAName { get; }
}
