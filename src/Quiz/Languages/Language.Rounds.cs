using Quiz.Core.Rounds;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string DailyRound { get; }

    public abstract string DailyDetail { get; }

    public abstract string DailyPlayed(int points, int of);

    public abstract string EndlessRun { get; }

    public abstract string EndlessDetail { get; }

    public abstract string EndlessRecord(int cards);

    public abstract string MissedRound { get; }

    public abstract string MissedDetail(int items);

    public abstract string OwnRound { get; }

    public abstract string OwnRoundDetail { get; }

    public abstract string NothingWasMissed { get; }

    public abstract string NothingInSpan { get; }

    public abstract string PackField { get; }

    public abstract string KindField { get; }

    public abstract string TagField { get; }

    public abstract string FromField { get; }

    public abstract string ToField { get; }

    public abstract string CountField { get; }

    public abstract string AllPacks { get; }

    public abstract string AllKinds { get; }

    public abstract string AnyTag { get; }

    public abstract string AnyYears { get; }

    public abstract string SpanHelp { get; }

    /// <summary>What a typed bound of a span of years is understood as.</summary>
    public abstract string NoDate { get; }

    public abstract KeyWords StartKey { get; }

    public abstract KeyWords FieldAboveKey { get; }

    public abstract KeyWords FieldBelowKey { get; }

    public abstract KeyWords TakeBackKey { get; }

    public abstract KeyWords VerdictsKey { get; }

    public abstract KeyWords OpenKey { get; }

    public abstract string VerdictsTitle { get; }

    public abstract string NoVerdictsYet { get; }

    public abstract string HistoryTitle { get; }

    public abstract string HistoryDetail { get; }

    public abstract string NoRoundsYet { get; }

    public abstract string NoSuchVerdict(int answers);

    /// <summary>A family's share of the points, before its kinds.</summary>
    public abstract string Of(FamilyScore score);

    public abstract string TakenBack(int answers);

    public abstract string NothingToTakeBack { get; }

    public abstract string AnswerTakenBack(int number);

    public abstract string ShareLabel { get; }

    public abstract string PlacedRightly(int cards);

    public abstract string NewRecord { get; }

    public abstract string RecordIs(int cards);

    /// <summary>The question that a card of an endless run is.</summary>
    public abstract string CardTitle(int number);

    /// <summary>How open and settled matters were told apart, beside what always saying the one or the other would have got.</summary>
    public abstract string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled);

    public abstract string NoSuchRound(int number, int rounds);

    public abstract string DailyOption { get; }

    public abstract string EndlessOption { get; }

    public abstract string MissedOption { get; }

    public abstract string FromOption { get; }

    public abstract string ToOption { get; }

    public abstract string RoundOption { get; }

    public abstract string DateOptionWanted(string option, string found);

    /// <summary>By the names of the options or fields for its ends.</summary>
    public abstract string SpanIsBackwards(string from, string to);
}
