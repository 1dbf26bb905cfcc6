using System.Globalization;
using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string Parallel(double lat) => OnTheEarth(lat, "N", "S");

    public override string Meridian(double lon) => OnTheEarth(lon, "E", "W");

    public override string SheetCommand => "Writes worksheets, an answer key, answer slips and a table for the answers of a drill, to print";

    public override string SheetDrill => "The drill's file";

    public override string SheetOutputOption => "The folder for the sheets (beside the drill if not given)";

    public override string SheetVariantOption => "Only this variant, like A (may be repeated)";

    public override string SheetLargeOption => "In large print";

    public override string SheetTextOption => "As plain text, too";

    public override string NoSuchVariant(string found, IReadOnlyList<string> known) => $"--variant: the drill has no variant {found}; it has {List(known)}";

    public override string VariantLabel(string name) => $"Variant {name}";

    public override string PupilField => "Name or number";

    public override string DayField => "Date";

    public override string WorksheetHowTo => "Answer on the line below each question. Where there are letters, write the letter and not the text. A question that you can't answer may stay empty.";

    public override string QuestionHeading(int number) => $"Question {number}";

    public override string OfHundredPoints => "of 100 points";

    public override string WriteAllLetters(int count, OrderBegin first) => $"Write all {count} letters{(first == OrderBegin.AsAsked ? " in order" : $", {Ends(first).First} first")}:";

    public override string WriteGap(int most) => $"Write the number of the gap that it belongs in, 0 to {most}:";

    public override string WriteLetter => "Write the letter:";

    public override string WriteLetters => "Write the letters of all that are right:";

    public override string WriteDirection(IReadOnlyList<string> letters) => $"Write the direction ({Either(letters)}):";

    public override string WritePointOrRegion => "Mark it with a cross and write latitude and longitude, or the name of a region for part of the points:";

    public override string WritePoint => "Mark it with a cross and write latitude and longitude:";

    public override string WriteCoordinatesOrRegion => "Write latitude and longitude, or the name of a region for part of the points:";

    public override string WriteCoordinates => "Write latitude and longitude:";

    public override string WriteLetterOrName => "Write the letter or the name:";

    public override string WriteName => "Write the name:";

    public override string WriteAnswer => "Write the answer:";

    public override string WriteDate => "Write the year, or year and month, or year, month and day:";

    public override string WriteNumber(string? unit) => unit switch
    {
        null => "Write the number:",
        "km2" => "Write the number, in km²:",
        "people" => "Write the number of people:",
        _ => $"Write the number, in {unit}:",
    };

    public override string Gap(int number) => $"gap {number}";

    public override string OutlineMap(string map) => $"Outline map: {map}";

    public override string MapWithGrid(string map) => $"Outline map with latitudes and longitudes: {map}";

    public override string MapWithHatching(string map) => $"Outline map on which what is asked for is hatched: {map}";

    public override string MapWithMark(string map) => $"Outline map on which a place is marked with a ring: {map}";

    public override string MapWithLetters(string map) => $"Outline map with the letters of the options: {map}";

    public override string LineOfCards => "These cards on a line, the earliest at the left";

    public override string RightOrderOnALine(string variant) => $"The right order on a line, with the letters of variant {variant}, the earliest at the left";

    public override string EndOfSheet(string code, string variant) => $"End of variant {variant}, drill {code}";

    public override string KeyTitle => "Answer key";

    public override string KeyIsForTeachers => "For the teacher. The letters are those of each variant's own worksheet.";

    public override string RightAnswers => "Right answers";

    public override string NumberColumn => "Question";

    public override string Explanations => "Why, and where it is from";

    public override string StandsAt(IReadOnlyList<string> places) => $"Question: {string.Join(", ", places)}";

    public override string OrOneOf(string answer, IReadOnlyList<string> others) => $"{answer} (or {Either(others)})";

    public override string HalfFor(string answer, IReadOnlyList<string> others) => $"{answer} (half for {Either(others)})";

    public override string SeveralOrdersAreRight => "Other orders are as right where dates leave it open.";

    public override string SlipTitle => "Answer slip";

    public override string SlipHowTo => "Tick boxes, or write on the lines what the worksheet asks for.";

    public override string DrillCode(string code) => $"Drill {code}";

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
