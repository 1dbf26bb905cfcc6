using Quiz.Core.Forms;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>A latitude as it stands at the edge of a map, short.</summary>
    public abstract string Parallel(double lat);

    /// <summary>A longitude as it stands at the edge of a map, short.</summary>
    public abstract string Meridian(double lon);

    public abstract string SheetCommand { get; }

    public abstract string SheetDrill { get; }

    public abstract string SheetOutputOption { get; }

    public abstract string SheetVariantOption { get; }

    public abstract string SheetLargeOption { get; }

    public abstract string SheetTextOption { get; }

    public abstract string NoSuchVariant(string found, IReadOnlyList<string> known);

    public abstract string VariantLabel(string name);

    public abstract string PupilField { get; }

    public abstract string DayField { get; }

    /// <summary>What stands above the questions.</summary>
    public abstract string WorksheetHowTo { get; }

    public abstract string QuestionHeading(int number);

    /// <summary>After a blank for the points.</summary>
    public abstract string OfHundredPoints { get; }

    public abstract string WriteAllLetters(int count, OrderBegin first);

    public abstract string WriteGap(int most);

    public abstract string WriteLetter { get; }

    public abstract string WriteLetters { get; }

    /// <summary>The eight directions in letters.</summary>
    public abstract string WriteDirection(IReadOnlyList<string> letters);

    public abstract string WritePointOrRegion { get; }

    public abstract string WritePoint { get; }

    /// <summary>Where there is no map to mark it on; so of the one below.</summary>
    public abstract string WriteCoordinatesOrRegion { get; }

    public abstract string WriteCoordinates { get; }

    public abstract string WriteLetterOrName { get; }

    public abstract string WriteName { get; }

    public abstract string WriteAnswer { get; }

    public abstract string WriteDate { get; }

    public abstract string WriteNumber(string? unit);

    /// <summary>A place between two cards of a line.</summary>
    public abstract string Gap(int number);

    /// <summary>What a picture is called where it is not seen; so of those below.</summary>
    public abstract string OutlineMap(string map);

    public abstract string MapWithGrid(string map);

    public abstract string MapWithHatching(string map);

    public abstract string MapWithMark(string map);

    public abstract string MapWithLetters(string map);

    public abstract string LineOfCards { get; }

    public abstract string RightOrderOnALine(string variant);

    public abstract string EndOfSheet(string code, string variant);

    public abstract string KeyTitle { get; }

    public abstract string KeyIsForTeachers { get; }

    public abstract string RightAnswers { get; }

    public abstract string NumberColumn { get; }

    public abstract string Explanations { get; }

    /// <summary>Where a question stands in each variant: A 1, B 4.</summary>
    public abstract string StandsAt(IReadOnlyList<string> places);

    /// <summary>An answer, and others that are as right.</summary>
    public abstract string OrOneOf(string answer, IReadOnlyList<string> others);

    /// <summary>An answer, and others that are worth a half.</summary>
    public abstract string HalfFor(string answer, IReadOnlyList<string> others);

    public abstract string SeveralOrdersAreRight { get; }

    public abstract string SlipTitle { get; }

    public abstract string SlipHowTo { get; }

    public abstract string DrillCode(string code);
}
