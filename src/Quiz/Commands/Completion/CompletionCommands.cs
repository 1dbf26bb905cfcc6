using System.CommandLine;
using Quiz.Core.Text;

namespace Quiz.Commands.Completion;

/// <summary>quiz completion, which prints a shell's script, and the hidden command that the scripts ask.</summary>
internal static class CompletionCommands
{
    private const int LongestMeaning = 60;

    public static Command Make(Surroundings around)
    {
        var shell = new Argument<string>("SHELL") { Description = around.Language.CompletionShell };
        shell.CompletionSources.Add([.. ShellScript.Shells]);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ShellScript.For(token.Value) is null)
                result.AddError(around.Language.OneOfWanted("SHELL", ForeignText.Clean(token.Value, 80), ShellScript.Shells));
        });
        var completion = new Command("completion", around.Language.CompletionCommand) { shell };
        completion.SetAction(result => around.Out.Write(ShellScript.For(result.GetValue(shell)!)));
        return completion;
    }

    /// <summary>quiz complete -- WORD...: a suggestion a line, its meaning after a tab.</summary>
    public static Command MakeComplete(Func<RootCommand> root, Surroundings around)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var complete = new Command("complete") { words };
        complete.Hidden = true;
        complete.SetAction(result =>
        {
            foreach (var suggestion in Completer.Of(root(), result.GetValue(words) ?? []).Where(s => ForeignText.IndexOfForbidden(s.Word) < 0))
                around.Out.WriteLine(suggestion.Meaning is { Length: > 0 } meaning ? $"{suggestion.Word}\t{ForeignText.Clean(meaning, LongestMeaning)}" : suggestion.Word);
        });
        return complete;
    }
}
