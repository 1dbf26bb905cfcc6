namespace Quiz.Languages.Words;

/// <summary>What is said of a key.</summary>
/// <param name="Label">A word or two for the key line; empty keeps it out of it. Neighbours of one label are told as one.</param>
/// <param name="Help">A phrase for the help screen.</param>
public readonly record struct KeyWords(string Label, string Help);
