using System.Collections.Concurrent;
using Quiz.Languages;

namespace Quiz.Screens;

/// <summary>What is made of a language's words once and kept, since screens ask for it with every key and frame.</summary>
internal sealed class PerLanguage<T>(Func<Language, T> make)
{
    private readonly ConcurrentDictionary<Language, T> _made = [];

    public T Of(Language language) => _made.GetOrAdd(language, make);
}
