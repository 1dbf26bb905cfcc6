using System.Collections.Immutable;
using System.Text;

namespace Quiz.Core.Json;

/// <summary>The properties that one kind of object may have: at most 64, the required ones marked by a star, as in <c>"id*"</c>.</summary>
public sealed class Shape
{
    private readonly byte[][] _utf8;

    public Shape(string what, params string[] properties)
    {
        What = what;
        Names = [.. properties.Select(p => p.TrimEnd('*'))];
        Known = $"; known are {string.Join(", ", Names)}";
        _utf8 = [.. Names.Select(Encoding.UTF8.GetBytes)];
        for (var i = 0; i < properties.Length; i++)
            Required |= properties[i].EndsWith('*') ? 1UL << i : 0;
    }

    /// <summary>The object as messages name it: "an event".</summary>
    public string What { get; }
    public ImmutableArray<string> Names { get; }
    /// <summary>What follows the name of a property that is none of these.</summary>
    public string Known { get; }
    /// <summary>A bit for each required property, by index.</summary>
    public ulong Required { get; }

    /// <param name="seen">The properties met in an object, as <see cref="JsonCursor.NextProperty"/> keeps them.</param>
    public bool Holds(ulong seen, string name) => (seen & (1UL << Names.IndexOf(name))) != 0;

    public ReadOnlySpan<byte> Utf8Name(int index) => _utf8[index];
}
