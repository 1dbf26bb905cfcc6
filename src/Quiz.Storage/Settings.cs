using Quiz.Core.Rounds;
using Quiz.Core.Text;

namespace Quiz.Storage;

public enum ThemeChoice
{
    /// <summary>Light where the terminal says that it is, else dark.</summary>
    Automatic,
    Dark,
    Light,
    HighContrast,

    /// <summary>Right and wrong differ for those who do not tell red from green, or blue from yellow.</summary>
    ColourBlind,
}

/// <summary>What the player chose once and for all.</summary>
/// <param name="Count">Questions of a round, 1 to <see cref="RoundChoices.MostQuestions"/>.</param>
/// <param name="Sensitive">Whether items marked sensitive are asked.</param>
public sealed record Settings(ThemeChoice Theme, int Count, bool Sensitive)
{
    /// <summary>Its code; null leaves it to the locale.</summary>
    public string? Language { get; init; }

    /// <summary>What maps are drawn with; null leaves it to the terminal.</summary>
    public DotSigns? Maps { get; init; }

    public static Settings Default { get; } = new(ThemeChoice.Automatic, RoundChoices.UsualCount, false);
}
