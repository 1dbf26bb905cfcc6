using System.Globalization;
using System.Text.Json;

namespace Quiz.Core.Json;

/// <summary>Finds where the values that JSON pointers (RFC 6901) name begin, for whoever read a text without keeping places.</summary>
public static class JsonLocator
{
    /// <summary>The byte offsets of those that the text has, in one pass; what no pointer leads to is skipped.</summary>
    /// <param name="json">A JSON text that was read before; of a property that stands twice the first counts.</param>
    public static IReadOnlyDictionary<string, int> Offsets(ReadOnlySpan<byte> json, IEnumerable<string> pointers)
    {
        var root = new Step();
        foreach (var pointer in pointers)
            root.Add(pointer);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonCursor.MostDepth });
        if (reader.Read())
            Visit(ref reader, root, found);
        return found;
    }

    private static void Visit(ref Utf8JsonReader reader, Step step, Dictionary<string, int> found)
    {
        if (step.Pointer is { } pointer)
            found.TryAdd(pointer, (int)reader.TokenStartIndex);
        if (step.Next.Count == 0)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var next = NameOf(reader) is { } name ? step.Next.GetValueOrDefault(name) : null;
                reader.Read();
                VisitOrSkip(ref reader, next, found);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                VisitOrSkip(ref reader, step.At(i), found);
        }
    }

    private static string? NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) // an escaped half of a surrogate pair
        {
            return null;
        }
    }

    private static void VisitOrSkip(ref Utf8JsonReader reader, Step? step, Dictionary<string, int> found)
    {
        if (step is null)
            reader.Skip();
        else
            Visit(ref reader, step, found);
    }

    /// <summary>A part of pointers, and what may follow it.</summary>
    private sealed class Step
    {
        public Dictionary<string, Step> Next { get; } = new(StringComparer.Ordinal);
        /// <summary>The pointer that ends here.</summary>
        public string? Pointer { get; private set; }

        public Step? At(int index)
        {
            Span<char> digits = stackalloc char[10];
            index.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            return Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(digits[..length], out var next) ? next : null;
        }

        public void Add(string pointer)
        {
            var at = this;
            foreach (var part in pointer.Split('/').Skip(1))
            {
                var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                if (!at.Next.TryGetValue(name, out var next))
                    at.Next[name] = next = new();
                at = next;
            }
            at.Pointer = pointer;
        }
    }
}
