using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Storage;

namespace Quiz.Screens.Preview;

/// <summary>It is time to see whether the pack or its map was saved.</summary>
public sealed record PreviewTick : Msg;

/// <summary>Reads the pack again if it or its map was saved, and the files have come to rest since the last look.</summary>
public sealed record LookAtPack : Effect;

/// <summary>The pack as it is now.</summary>
/// <param name="Catalog">Null while the file can't be used.</param>
public sealed record PackRead(CheckedFile File, QuestionCatalog? Catalog) : Msg
{
    public Pack? Pack => File.Pack;

    /// <summary>Whether there is anything to show.</summary>
    public bool HasQuestions => Catalog is { Entries.IsEmpty: false };

    /// <summary>The problems, and those of a broken map.</summary>
    public ImmutableArray<CheckedFile> Troubles => File.BrokenMap is { } map ? [File, map] : [File];
}
