using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets;

/// <summary>In which language and size a sheet is written.</summary>
internal sealed record SheetLook(ILanguage Language, bool IsLarge)
{
    /// <summary>Of letters in pictures, in units of 0.17 mm: 9 points, or 18.</summary>
    public int LetterHeight => IsLarge ? 38 : 19;
}
