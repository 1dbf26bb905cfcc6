using Quiz.Exchange;
using Quiz.Kinds;

namespace Quiz.Languages.Words;

/// <summary>Every word of the interface in one language.</summary>
/// <remarks>
/// A member gives a whole phrase or sentence, with its facts as parameters, so that each language orders and inflects its words as
/// it must: nothing is glued together elsewhere but sentences that follow each other and labels before what they name. A phrase
/// begins small and ends without a full stop; a sentence does neither.
/// </remarks>
public partial interface ILanguage : IQuestionWords, IExchangeWords
{
    /// <summary>As in ISO 639-1.</summary>
    string Code { get; }

    /// <summary>In itself, with a capital.</summary>
    string Name { get; }

    /// <summary>42 seconds; 3 minutes, 5 seconds.</summary>
    string Span(TimeSpan span);

    /// <summary>67 %.</summary>
    string Percent(double share);
}
