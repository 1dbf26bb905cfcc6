namespace Quiz.Drawing.Maps;

/// <summary>Numbers that a scale is told in.</summary>
public static class RoundNumber
{
    /// <summary>The largest of 1, 2 and 5 times a power of ten that is not above a number.</summary>
    public static double UpTo(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
