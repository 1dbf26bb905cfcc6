namespace Quiz.Classroom.Drills;

/// <summary>Cells as spreadsheets name them: B7, AA12.</summary>
internal static class CellName
{
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return FormattableString.Invariant($"{letters}{row}");
    }
}
