using System.Collections.Immutable;
using Quiz.Languages.En;
using Quiz.Languages.Uk;
using Quiz.Words;

namespace Quiz.Languages;

/// <summary>The languages that the program speaks. A new one is a folder beside those that are here, and a line.</summary>
public static class Spoken
{
    public static ILanguage English { get; } = new English();

    public static ILanguage Ukrainian { get; } = new Ukrainian();

    public static ImmutableArray<ILanguage> All { get; } = [English, Ukrainian];

    static Spoken()
    {
        ImmutableArray<Speech> all = [.. All.Cast<Speech>()];
        foreach (var speech in all)
            speech.Learn([.. all.Select(other => other.Written)]);
    }

    /// <summary>Null for a language that the interface does not speak.</summary>
    public static ILanguage? WithCode(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The language of a pack, as packs name it; English where it is none of these.</summary>
    public static ILanguage OfPack(string language) => WithCode(language.Split('-')[0]) ?? English;
}
