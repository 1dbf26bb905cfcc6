using System.Collections.Immutable;

namespace Quiz.Terminal;

/// <summary>The one table of a screen's keys: it tells what a key does, and what the key line and the help say.</summary>
public sealed class KeyMap<TAction>
{
    private readonly Dictionary<Key, Binding<TAction>> _byKey = [];

    /// <exception cref="ArgumentException">Two bindings have the same key.</exception>
    public KeyMap(params ReadOnlySpan<Binding<TAction>> bindings)
    {
        Bindings = [.. bindings];
        foreach (var binding in bindings)
        {
            foreach (var key in binding.Keys)
            {
                if (!_byKey.TryAdd(key, binding))
                {
                    throw new ArgumentException($"{key} is bound twice", nameof(bindings));
                }
            }
        }
    }

    public ImmutableArray<Binding<TAction>> Bindings { get; }

    /// <summary>The binding of a key, or null.</summary>
    public Binding<TAction>? Match(Key key) => _byKey.GetValueOrDefault(key);
}
