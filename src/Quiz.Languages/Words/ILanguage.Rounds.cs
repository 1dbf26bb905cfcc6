using Quiz.Core.Rounds;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string DailyRound { get; }

    string DailyDetail { get; }

    string DailyPlayed(int points, int of);

    string EndlessRun { get; }

    string EndlessDetail { get; }

    string EndlessRecord(int cards);

    string MissedRound { get; }

    string MissedDetail(int items);

    string OwnRound { get; }

    string OwnRoundDetail { get; }

    string NothingWasMissed { get; }

    string NothingInSpan { get; }

    string PackField { get; }

    string KindField { get; }

    string TagField { get; }

    string FromField { get; }

    string ToField { get; }

    string CountField { get; }

    string AllPacks { get; }

    string AllKinds { get; }

    string AnyTag { get; }

    string AnyYears { get; }

    string SpanHelp { get; }

    /// <summary>What a typed bound of a span of years is understood as.</summary>
    string NoDate { get; }

    KeyWords StartKey { get; }

    KeyWords FieldAboveKey { get; }

    KeyWords FieldBelowKey { get; }

    KeyWords TakeBackKey { get; }

    KeyWords VerdictsKey { get; }

    KeyWords OpenKey { get; }

    string VerdictsTitle { get; }

    string NoVerdictsYet { get; }

    string HistoryTitle { get; }

    string HistoryDetail { get; }

    string NoRoundsYet { get; }

    string NoSuchVerdict(int answers);

    /// <summary>A family's share of the points, before its kinds.</summary>
    string Of(FamilyScore score);

    string TakenBack(int answers);

    string NothingToTakeBack { get; }

    string AnswerTakenBack(int number);

    string ShareLabel { get; }

    string PlacedRightly(int cards);

    string NewRecord { get; }

    string RecordIs(int cards);

    /// <summary>The question that a card of an endless run is.</summary>
    string CardTitle(int number);

    /// <summary>How open and settled matters were told apart, beside what always saying the one or the other would have got.</summary>
    string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled);

    string NoSuchRound(int number, int rounds);

    string DailyOption { get; }

    string EndlessOption { get; }

    string MissedOption { get; }

    string FromOption { get; }

    string ToOption { get; }

    string RoundOption { get; }

    string DateOptionWanted(string option, string found);

    /// <summary>By the names of the options or fields for its ends.</summary>
    string SpanIsBackwards(string from, string to);
}
