using System.Collections.Immutable;
using System.Text;

namespace Quiz.Core.Json;

/// <summary>The properties that one kind of object may have: at most 64, the required ones marked by a star, as in <c>"id*"</c>.</summary>
public sealed class Shape
{
    private readonly byte[][] _utf8;
    private readonly bool[] _required;

    public Shape(string what, params string[] properties)
    {
        What = what;
        Names = [.. properties.Select(p => p.TrimEnd('*'))];
        Known = $"; known are {string.Join(", ", Names)}";
        _utf8 = [.. Names.Select(Encoding.UTF8.GetBytes)];
        _required = [.. properties.Select(p => p.EndsWith('*'))];
    }

    /// <summary>The object as messages name it: "an event".</summary>
    public string What { get; }
    public ImmutableArray<string> Names { get; }
    /// <summary>What follows the name of a property that is none of these.</summary>
    public string Known { get; }

    public bool IsRequired(int index) => _required[index];

    public ReadOnlySpan<byte> Utf8Name(int index) => _utf8[index];
}
