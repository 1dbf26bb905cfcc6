namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>A latitude as it stands at the edge of a map, short.</summary>
    string Parallel(double lat);

    /// <summary>A longitude as it stands at the edge of a map, short.</summary>
    string Meridian(double lon);

    string SheetCommand { get; }

    string SheetOutputOption { get; }

    string SheetVariantOption { get; }

    string SheetLargeOption { get; }

    string SheetTextOption { get; }

    string NoSuchVariant(string found, IReadOnlyList<string> known);

    string VariantLabel(string name);

    string PupilField { get; }

    string DayField { get; }

    /// <summary>What stands above the questions.</summary>
    string WorksheetHowTo { get; }

    string QuestionHeading(int number);

    /// <summary>After a blank for the points.</summary>
    string OfHundredPoints { get; }

    /// <summary>A place between two cards of a line.</summary>
    string Gap(int number);

    /// <summary>What a picture is called where it is not seen; so of those below.</summary>
    string MapWithGrid(string map);

    string MapWithHatching(string map);

    string MapWithMark(string map);

    string MapWithLetters(string map);

    string LineOfCards { get; }

    string RightOrderOnALine(string variant);

    string EndOfSheet(string code, string variant);

    string KeyTitle { get; }

    string KeyIsForTeachers { get; }

    string RightAnswers { get; }

    string NumberColumn { get; }

    string Explanations { get; }

    /// <summary>Where a question stands in each variant: A 1, B 4.</summary>
    string StandsAt(IReadOnlyList<string> places);

    string SeveralOrdersAreRight { get; }

    string SlipTitle { get; }

    string SlipHowTo { get; }

    string DrillCode(string code);
}
