using Quiz.Core.Questions;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string Of(Family family);

    string Answers(long count);

    string Cards(long count);

    string Claims(long count);

    string Events(long count);

    string Figures(long count);

    string Items(long count);

    string Packs(long count);

    string Places(long count);

    string Points(long count);

    string Problems(long count);

    string Questions(long count);

    string Regions(long count);

    string Rounds(long count);

    string Sources(long count);

    /// <summary>412 of 500.</summary>
    string OutOf(long count, long of);

    /// <summary>Whole from 10 km up, else to a tenth.</summary>
    string Km(double km);

    /// <summary>A title as it stands in a sentence.</summary>
    string Titled(string title);
}
