using System.Collections.Immutable;

namespace Quiz.Commands.Completion;

/// <summary>The scripts that teach a shell to ask the program. None lets the shell read a suggestion as code: packs name their tags as they like.</summary>
internal static class ShellScript
{
    /// <summary>Words are taken apart here as far as readline leaves their quotes, and put back quoted.</summary>
    private const string Bash = """
        # Completes quiz in bash.
        _quiz() {
            local word line words=() open=''
            for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
                open=''
                case $word in
                    [\'\"]*) open=${word:0:1} word=${word:1} word=${word%"$open"} ;;
                    '~/'*) word=$HOME/${word:2} ;;
                esac
                [[ $open ]] || word=${word//\\/}
                words+=("$word")
            done
            COMPREPLY=()
            while IFS= read -r line; do
                word=${line%%$'\t'*}
                if [[ $open ]]; then
                    # A quote is open: only what means nothing within any quotes is offered.
                    [[ $word == *[\'\"\\\$\`!]* ]] || COMPREPLY+=("$word")
                else
                    COMPREPLY+=("$(printf %q "$word")")
                fi
            done < <("${1/#~\//$HOME/}" complete -- "${words[@]}" 2>/dev/null)
        }
        complete -o default -F _quiz quiz

        """;

    private const string Zsh = """
        #compdef quiz
        # Completes quiz in zsh, from a folder of $fpath as _quiz, or sourced after compinit.
        _quiz() {
            local line
            local -a found shown
            for line in "${(@f)$("${words[1]/#\~\//$HOME/}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
                [[ -n $line ]] || continue
                found+=("${line%%$'\t'*}")
                shown+=("${line/$'\t'/  -- }")
            done
            if (( $#found )); then
                compadd -l -d shown -a found
            else
                _files
            fi
        }
        if [[ $funcstack[1] == _quiz ]]; then
            _quiz "$@"
        else
            compdef _quiz quiz
        fi

        """;

    private const string Fish = """
        # Completes quiz in fish.
        function __quiz_complete
            set -l before (commandline -opc)
            set -l last (commandline -ct | string unescape)
            set -l found ($before[1] complete -- $before[2..-1] "$last" 2>/dev/null)
            if set -q found[1]
                printf '%s\n' $found
            else
                __fish_complete_path "$last"
            end
        end
        complete -c quiz -f -a '(__quiz_complete)'

        """;

    /// <summary>A value is put in single quotes, in which nothing but the quotes themselves means anything; PowerShell takes curly ones for such too.</summary>
    private const string PowerShell = """
        # Completes quiz in PowerShell.
        Register-ArgumentCompleter -Native -CommandName quiz -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object {
                if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
            })
            if ($wordToComplete -eq '') {
                # Before 7.3 an empty argument is lost on its way to a program.
                $words += if ($PSVersionTable.PSVersion -ge '7.3') { '' } else { '""' }
            }
            & $commandAst.CommandElements[0].Extent.Text complete '--' @words 2>$null | ForEach-Object {
                $word, $meaning = $_ -split "`t", 2
                $text = if ($word -match '^[A-Za-z0-9_./=-]+$') { $word } else { "'" + ($word -replace "['\u2018-\u201B]", '$0$0') + "'" }
                [System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $(if ($meaning) { $meaning } else { $word }))
            }
        }

        """;

    private static readonly ImmutableArray<(string Shell, string Script)> Scripts = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("powershell", PowerShell)];

    public static IEnumerable<string> Shells => Scripts.Select(s => s.Shell);

    /// <summary>Null for a shell that is not known.</summary>
    public static string? For(string shell) => Scripts.Where(s => s.Shell == shell).Select(s => s.Script.ReplaceLineEndings("\n")).FirstOrDefault();
}
