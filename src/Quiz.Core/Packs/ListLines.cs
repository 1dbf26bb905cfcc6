using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Json;
using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

/// <summary>A list of a pack as it stands in the file, behind the comma that parts it from what is before it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "They hold nothing but memory, and a writer that is closed would end the object, whose end is not wanted.")]
internal sealed class ListLines<T>
    where T : class
{
    private readonly ItemTable<T> _table;
    private readonly BytePieces _bytes;
    private readonly LinedJson _json;

    /// <param name="most">How many bytes are kept; of more they are only counted.</param>
    public ListLines(ItemTable<T> table, int most)
    {
        (_table, _bytes) = (table, new(most));
        _json = new(LinedJson.TextOver(_bytes));
        _json.WriteStartObject();
        _json.WritePropertyName(PackTable.Table.Properties.First(property => property.Type.Items == table).Name);
        _json.WriteStartArray();
        _json.LineLevel = table.LineLevel;
    }

    public int Count { get; private set; }

    /// <summary>In bytes; 0 without items, for then it does not stand in the file.</summary>
    public long Length
    {
        get
        {
            _json.Flush();
            return Count == 0 ? 0 : _bytes.Length + End.Length;
        }
    }

    private static ReadOnlySpan<byte> End => "\n ]"u8;

    public void Add(T item)
    {
        _json.WriteObject(_ => _table.Write(_json, item));
        Count++;
    }

    /// <summary>Keeps nothing of it.</summary>
    /// <returns>The rest of the file.</returns>
    public Span<byte> MoveTo(Span<byte> file)
    {
        var length = (int)Length;
        if (length == 0)
            return file;
        _bytes.MoveTo(file);
        file[0] = (byte)','; // it was written as the only property of an object, whose brace stands there
        End.CopyTo(file[(length - End.Length)..]);
        return file[length..];
    }
}
