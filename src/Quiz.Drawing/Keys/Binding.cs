using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Quiz.Drawing.Keys;

/// <summary>Keys that do one thing, with what the key line and the help screen say of it.</summary>
public abstract record Binding
{
    /// <summary>The importance of what stays in the key line however narrow it is, as help does.</summary>
    public const int Always = int.MaxValue;

    // Screens make their bindings anew with every key and frame; the names in them are always the same few.
    private static readonly ConcurrentDictionary<string, ImmutableArray<Key>> Parsed = new(StringComparer.Ordinal);

    /// <param name="keys">Names with spaces between them, such as "up k".</param>
    /// <param name="label">A word or two for the key line; empty keeps it out of it.</param>
    /// <param name="help">A phrase for the help screen.</param>
    protected Binding(string keys, string label, string help) =>
        (Keys, Label, Help) = (Parsed.GetOrAdd(keys, Parse), label, help);

    public ImmutableArray<Key> Keys { get; }

    public string Label { get; }

    public string Help { get; }

    /// <summary>Bindings with less leave a narrow key line first. Default: 0.</summary>
    public int Importance { get; init; }

    private static ImmutableArray<Key> Parse(string keys) => [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Key.Parse)];

    /// <summary>A key with arrows as signs.</summary>
    public static string Name(Key key, Glyphs glyphs, Func<Key, string>? nameOf = null) => key switch
    {
        { Code: KeyCode.Up, Modifiers: 0 } when !glyphs.IsAscii => glyphs.Up,
        { Code: KeyCode.Down, Modifiers: 0 } when !glyphs.IsAscii => glyphs.Down,
        { Code: KeyCode.Left, Modifiers: 0 } when !glyphs.IsAscii => glyphs.Left,
        { Code: KeyCode.Right, Modifiers: 0 } when !glyphs.IsAscii => glyphs.Right,
        _ => nameOf is null ? key.ToString() : nameOf(key),
    };
}

/// <summary>A binding with what it does.</summary>
public sealed record Binding<TAction> : Binding
{
    /// <inheritdoc cref="Binding(string, string, string)"/>
    public Binding(TAction action, string keys, string label, string help)
        : base(keys, label, help) => Action = action;

    public TAction Action { get; }
}
