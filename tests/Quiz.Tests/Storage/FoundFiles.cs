using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;
using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

/// <summary>What programs find in the data folder when they start.</summary>
/// <param name="Files">By what their names have after "progress.db".</param>
/// <param name="IsDamaged">Whether they must be moved aside as they are.</param>
/// <param name="Answers">Those that must not be lost.</param>
internal sealed record FoundFiles(ImmutableDictionary<string, byte[]> Files, bool IsDamaged, int Answers = 0)
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("not a database");
    private static readonly FoundFiles LeftByAKill = Make(1, isKilled: true);

    public static ImmutableDictionary<string, FoundFiles> All { get; } = new Dictionary<string, FoundFiles>
    {
        ["nothing"] = new(ImmutableDictionary<string, byte[]>.Empty, false),
        ["a file of version 1"] = new(Only(OfVersion1()), false),
        ["text"] = new(Only(Text), true),
        ["text with a log"] = new(LeftByAKill.Files.SetItem("", Text), true),
        ["a log alone"] = new(LeftByAKill.Files.Remove(""), true),
        ["damage that is found only in use"] = new(Only(DamagedInside()), true),
        ["a log to write back"] = LeftByAKill,
    }.ToImmutableDictionary();

    public void PutInto(TempFolder folder)
    {
        foreach (var (suffix, content) in Files)
            File.WriteAllBytes(folder.Db + suffix, content);
    }

    private static ImmutableDictionary<string, byte[]> Only(byte[] database) => ImmutableDictionary<string, byte[]>.Empty.Add("", database);

    private static byte[] DamagedInside()
    {
        var bytes = Make(300, isKilled: false).Files[""];
        bytes.AsSpan(4096 * 16).Fill(0xAA); // the pages of the schema, read at opening, are sound
        return bytes;
    }

    private static byte[] OfVersion1()
    {
        using var folder = new TempFolder();
        using (var old = new SqliteConnection($"Data Source={folder.Db};Pooling=False"))
        {
            old.Open();
            using var command = old.CreateCommand();
            command.CommandText = ProgressSchema.Create;
            command.ExecuteNonQuery();
        }
        return File.ReadAllBytes(folder.Db);
    }

    private static FoundFiles Make(int answers, bool isKilled)
    {
        using var folder = new TempFolder();
        using var store = ProgressStore.Open(folder.Path, TimeProvider.System);
        using (var transaction = store.Connection.BeginTransaction())
        {
            for (var i = 1; i <= answers; i++)
                store.Keep(Answer("earlier", i));
            transaction.Commit();
        }
        if (!isKilled)
            store.Dispose();
        string[] suffixes = isKilled ? ["", "-wal"] : [""];
        return new(suffixes.ToImmutableDictionary(suffix => suffix, suffix => File.ReadAllBytes(folder.Db + suffix)), false, answers);
    }
}
