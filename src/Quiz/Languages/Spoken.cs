using System.Collections.Immutable;
using Quiz.Languages.En;
using Quiz.Languages.Uk;
using Quiz.Words;

namespace Quiz.Languages;

/// <summary>The languages that the program speaks. A new one is a folder beside those that are here, and a line.</summary>
public static class Spoken
{
    private static readonly English Of = new();
    private static readonly Ukrainian OfUkraine = new();

    static Spoken()
    {
        ImmutableArray<Speech> all = [Of, OfUkraine];
        foreach (var speech in all)
            speech.Learn([.. all.Select(other => other.Written)]);
    }

    public static ILanguage English => Of;

    public static ILanguage Ukrainian => OfUkraine;

    public static ImmutableArray<ILanguage> All { get; } = [English, Ukrainian];

    /// <summary>Null for a language that the interface does not speak.</summary>
    public static ILanguage? WithCode(string? code) => All.FirstOrDefault(language => language.Code == code);
}
