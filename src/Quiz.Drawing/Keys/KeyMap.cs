using System.Collections.Immutable;

namespace Quiz.Drawing.Keys;

/// <summary>The one table of a screen's keys: it says what a key does, and what the key line and the help say.</summary>
public sealed class KeyMap<TAction>
{
    /// <exception cref="ArgumentException">Two bindings have the same key.</exception>
    public KeyMap(params ImmutableArray<Binding<TAction>> bindings)
    {
        Bindings = bindings;
        foreach (var binding in bindings)
        {
            foreach (var key in binding.Keys)
            {
                if (!ReferenceEquals(Match(key), binding))
                {
                    throw new ArgumentException($"{key} is bound twice", nameof(bindings));
                }
            }
        }
    }

    public ImmutableArray<Binding<TAction>> Bindings { get; }

    /// <summary>The binding of a key, or null.</summary>
    public Binding<TAction>? Match(Key key)
    {
        // A screen has few bindings and makes the map anew with every key, so no dictionary is built.
        foreach (var binding in Bindings)
        {
            if (binding.Keys.Contains(key))
            {
                return binding;
            }
        }
        return null;
    }
}
