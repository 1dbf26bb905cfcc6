namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string TargetIsSmall { get; }

    string TargetIsSmallWhileTyping { get; }

    string LettersAreHidden { get; }

    string NoCandidateHere { get; }

    /// <param name="letters">May be empty.</param>
    string PickedSoFar(IReadOnlyList<string> letters);
}
