using System.CommandLine;
using System.CommandLine.Completions;
using Quiz.Commands.Help;

namespace Quiz.Commands.Completion;

/// <summary>A word that can stand next on a command line, and what it means.</summary>
internal readonly record struct Suggestion(string Word, string? Meaning);

/// <summary>Finds what can stand next on a command line, from the commands themselves.</summary>
internal static class Completer
{
    /// <param name="words">What follows the program's name; the last word is being typed and may be empty.</param>
    public static IEnumerable<Suggestion> Of(RootCommand root, IReadOnlyList<string> words)
    {
        var typed = words.Count == 0 ? "" : words[^1];
        var (command, pending, given) = Follow(root, words.SkipLast(1));
        // A shell that takes = for a word of its own sends --kind=order as three words.
        if (pending is not null)
            return Matching(ValuesOf(pending, Context(root, words)), typed == "=" ? "" : typed);
        if (typed.StartsWith('-') && typed.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && OptionOf(command, typed[..equals]) is { } option)
            return Matching(ValuesOf(option, Context(root, words)), typed[(equals + 1)..]).Select(value => value with { Word = $"{typed[..(equals + 1)]}{value.Word}" });
        var options = command.AllOptions().Where(CanBeGiven).Select(o => new Suggestion(o.Name, o.Description));
        if (typed.StartsWith('-'))
            return Matching(options, typed);
        var others = command.VisibleCommands().Select(c => new Suggestion(c.Name, c.Description)).Concat(command.Arguments.SelectMany(a => Values(a.CompletionSources, Context(root, words)))).ToList();
        return Matching(others.Count > 0 || command.Arguments.Count > 0 ? others : options, typed);

        bool CanBeGiven(Option option) => (option.Arity.MaximumNumberOfValues > 1 || !given.Contains(option)) && !(command is PlayCommand play && given.Any(g => play.AreApart(g, option)));
    }

    /// <summary>The command that the words lead to, the option that waits for its value, and those that were given.</summary>
    private static (Command Command, Option? Pending, HashSet<Option> Given) Follow(Command command, IEnumerable<string> words)
    {
        Option? pending = null;
        var given = new HashSet<Option>();
        foreach (var word in words)
        {
            if (pending is not null)
                pending = word == "=" ? pending : null;
            else if (OptionOf(command, word.Split('=')[0]) is { } option)
                pending = given.Add(option) | true && option.TakesValue() && !word.Contains('=', StringComparison.Ordinal) ? option : null;
            else
                command = command.VisibleCommands().FirstOrDefault(c => c.Name == word) ?? command;
        }
        return (command, pending, given);
    }

    private static Option? OptionOf(Command command, string word) => command.AllOptions().FirstOrDefault(o => o.IsCalled(word));

    private static CompletionContext Context(RootCommand root, IReadOnlyList<string> words) => CommandLine.Parse(root, words).GetCompletionContext();

    private static IEnumerable<Suggestion> ValuesOf(Option option, CompletionContext context) => Values(option.CompletionSources, context);

    private static IEnumerable<Suggestion> Values(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, CompletionContext context) =>
        sources.SelectMany(source => source(context)).Select(item => new Suggestion(item.InsertText ?? item.Label, item.Detail));

    private static IEnumerable<Suggestion> Matching(IEnumerable<Suggestion> suggestions, string typed) =>
        suggestions.Where(s => s.Word.StartsWith(typed, StringComparison.Ordinal)).DistinctBy(s => s.Word);
}
