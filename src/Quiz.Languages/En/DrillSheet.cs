using System.Globalization;
using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string Parallel(double lat) => OnTheEarth(lat, "N", "S");

    public string Meridian(double lon) => OnTheEarth(lon, "E", "W");

    public string SheetCommand => "Writes worksheets, an answer key, answer slips and a table for the answers of a drill, to print";

    public string SheetOutputOption => "The folder for the sheets (beside the drill if not given)";

    public string SheetVariantOption => "Only this variant, like A (may be repeated)";

    public string SheetLargeOption => "In large print";

    public string SheetTextOption => "As plain text, too";

    public string NoSuchVariant(string found, IReadOnlyList<string> known) => $"--variant: the drill has no variant {found}; it has {List(known)}";

    public string VariantLabel(string name) => $"Variant {name}";

    public string PupilField => "Name or number";

    public string DayField => "Date";

    public string WorksheetHowTo => "Answer on the line below each question. Where there are letters, write the letter and not the text. A question that you can't answer may stay empty.";

    public string QuestionHeading(int number) => $"Question {number}";

    public string OfHundredPoints => "of 100 points";

    public string WriteAllLetters(int count, OrderBegin first) => $"Write all {count} letters{(first == OrderBegin.AsAsked ? " in order" : $", {Ends(first).First} first")}:";

    public string WriteGap(int most) => $"Write the number of the gap that it belongs in, 0 to {most}:";

    public string WriteLetter => "Write the letter:";

    public string WriteLetters => "Write the letters of all that are right:";

    public string WriteDirection(IReadOnlyList<string> letters) => $"Write the direction ({Either(letters)}):";

    public string WritePointOrRegion => "Mark it with a cross and write latitude and longitude, or the name of a region for part of the points:";

    public string WritePoint => "Mark it with a cross and write latitude and longitude:";

    public string WriteCoordinatesOrRegion => "Write latitude and longitude, or the name of a region for part of the points:";

    public string WriteCoordinates => "Write latitude and longitude:";

    public string WriteLetterOrName => "Write the letter or the name:";

    public string WriteName => "Write the name:";

    public string WriteAnswer => "Write the answer:";

    public string WriteDate => "Write the year, or year and month, or year, month and day:";

    public string WriteNumber(string? unit) => unit switch
    {
        null => "Write the number:",
        "km2" => "Write the number, in km²:",
        "people" => "Write the number of people:",
        _ => $"Write the number, in {unit}:",
    };

    public string Gap(int number) => $"gap {number}";

    public string MapWithGrid(string map) => $"Outline map with latitudes and longitudes: {map}";

    public string MapWithHatching(string map) => $"Outline map on which what is asked for is hatched: {map}";

    public string MapWithMark(string map) => $"Outline map on which a place is marked with a ring: {map}";

    public string MapWithLetters(string map) => $"Outline map with the letters of the options: {map}";

    public string LineOfCards => "These cards on a line, the earliest at the left";

    public string RightOrderOnALine(string variant) => $"The right order on a line, with the letters of variant {variant}, the earliest at the left";

    public string EndOfSheet(string code, string variant) => $"End of variant {variant}, drill {code}";

    public string KeyTitle => "Answer key";

    public string KeyIsForTeachers => "For the teacher. The letters are those of each variant's own worksheet.";

    public string RightAnswers => "Right answers";

    public string NumberColumn => "Question";

    public string Explanations => "Why, and where it is from";

    public string StandsAt(IReadOnlyList<string> places) => $"Question: {string.Join(", ", places)}";

    public string OrOneOf(string answer, IReadOnlyList<string> others) => $"{answer} (or {Either(others)})";

    public string HalfFor(string answer, IReadOnlyList<string> others) => $"{answer} (half for {Either(others)})";

    public string SeveralOrdersAreRight => "Other orders are as right where dates leave it open.";

    public string SlipTitle => "Answer slip";

    public string SlipHowTo => "Tick boxes, or write on the lines what the worksheet asks for.";

    public string DrillCode(string code) => $"Drill {code}";

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
