namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>The heading of the time line after the answer.</summary>
    string SequenceHeading { get; }

    string SequenceLegend { get; }
}
