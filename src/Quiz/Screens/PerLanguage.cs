using System.Collections.Concurrent;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>What is made of a language's words once and kept, since screens ask for it with every key and frame.</summary>
internal sealed class PerLanguage<T>(Func<ILanguage, T> make)
{
    private readonly ConcurrentDictionary<ILanguage, T> _made = [];

    public T Of(ILanguage language) => _made.GetOrAdd(language, make);
}
