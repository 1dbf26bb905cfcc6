using Quiz.Core.Forms;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string DateField { get; }

    string NumberField { get; }

    string AnswerField { get; }

    string LikeADate { get; }

    /// <summary>What is missing where nothing that can be read was typed; so of the two below.</summary>
    string TypeDateAndEnter { get; }

    string TypeNumberAndEnter { get; }

    string TypeAnswerAndEnter { get; }

    /// <summary>Above the first card, and below the last.</summary>
    (string First, string Last) Ends(OrderBegin first);
}
