using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Exchange;
using Quiz.Languages.En;
using Quiz.Languages.Uk;
using Quiz.Languages.Words;

namespace Quiz.Languages;

/// <summary>The languages that the program speaks. A new one is a folder beside those that are here, and a line.</summary>
public static class Spoken
{
    public static ILanguage English { get; } = new English();

    public static ILanguage Ukrainian { get; } = new Ukrainian();

    public static ImmutableArray<ILanguage> All { get; } = [English, Ukrainian];

    private static ImmutableArray<Speech> Speeches { get; } = [.. All.Cast<Speech>()];

    /// <summary>What people write in answers, in each language.</summary>
    public static ImmutableArray<ReadingWords> Written { get; } = [.. Speeches.Select(speech => speech.Written)];

    /// <summary>What they write in files that packs are made of.</summary>
    public static ImmutableArray<ImportReadingWords> Imported { get; } = [.. Speeches.Select(speech => speech.Imported)];

    /// <summary>What they call the columns of a table of pupils' answers.</summary>
    public static ImmutableArray<AnswerTableWords> AnswerTables { get; } = [.. Speeches.Select(speech => speech.AnswerTables)];

    /// <summary>Words that add nothing to a region's name.</summary>
    public static ImmutableArray<string> GenericWords { get; } = ReadingWords.GenericIn(Written);

    static Spoken()
    {
        foreach (var speech in Speeches)
            speech.Learn(Written);
    }

    /// <summary>Null for a language that the interface does not speak.</summary>
    public static ILanguage? WithCode(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The same by the number that Windows gives the language.</summary>
    public static ILanguage? WithWindowsId(int id) => All.FirstOrDefault(language => ((Speech)language).WindowsId == id);

    /// <summary>The language of a pack, as packs name it; English where it is none of these.</summary>
    public static ILanguage OfPack(string language) => WithCode(language.Split('-')[0]) ?? English;
}
