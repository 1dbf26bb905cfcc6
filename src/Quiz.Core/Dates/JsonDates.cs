using Quiz.Core.Json;

namespace Quiz.Core.Dates;

/// <summary>Dates in packs and drills.</summary>
public static class JsonDates
{
    /// <summary>A date; null when it is none, which is reported.</summary>
    /// <param name="known">The dates of the file so far, by their text: equal ones are read and kept once.</param>
    public static EdtfDate? Date(ref this JsonCursor json, Dictionary<string, EdtfDate> known)
    {
        if (json.TryFind(known, out var date))
            return date;
        if (json.Text("a date like 1969, 1969-07 or 1969-07-20") is not { } text)
            return null;
        if (EdtfDate.TryParse(text, out date, out var why))
            return known[text] = date;
        json.Report(ProblemCode.WrongDate, why);
        return null;
    }
}
