using Quiz.Core.Rounds;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <param name="headline">One of the four above.</param>
    string Verdict(string headline, int points, bool hasHint);

    /// <summary>Before what the player answered.</summary>
    string YoursLabel { get; }

    /// <summary>What the signs on the map of a verdict mean.</summary>
    /// <param name="isFilled">Whether the target is a region; else it is a point.</param>
    /// <param name="isShaded">Whether a region was answered; else a point.</param>
    string OnTheMap(bool isFilled, bool isShaded);

    string RoundIsOver { get; }

    string RoundIsOverWith(int points, int of, TimeSpan took);

    string PointsIn(int points, int of, TimeSpan took);

    string Of(KindScore score);

    string Of(Discrimination claims);

    string NothingWasAnswered { get; }

    string NothingToLookAtAgain { get; }

    string WorthLookingAtAgain { get; }
}
