using System.Text.Json.Nodes;
using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

/// <summary>Completion in the shells themselves, as typed on a terminal.</summary>
public sealed class ShellCompletionTests : IDisposable
{
    /// <summary>Each begins with a letter of its own and would do harm, or be something else, where a shell read it as code.</summary>
    private static readonly string[] HostileTags =
    [
        "a$(touch pwned)", "b`touch pwned`", "c front line", "d'; touch pwned; '", "e\"; touch pwned; \"", "f\\", "gфронт", "h!!", "i;touch pwned",
        "j*", "k #x", "l{a,b}", "m$HOME", "n\\$(touch pwned)", "o|touch pwned", "p&touch pwned&", "q>pwned", "r’s", "s=t:u", "t[a-z]?",
    ];

    private readonly Player _player = new();

    public void Dispose() => _player.Dispose();

    public static TheoryData<string> Shells => ["bash", "zsh", "fish"];

    [Theory, MemberData(nameof(Shells))]
    public void A_word_is_completed_where_only_one_can_follow(string shell)
    {
        using var session = Open(shell);
        foreach (var (typed, completed) in new[] { ("quiz pl", "quiz play "), ("quiz play --kind cla", "quiz play --kind claims "), ("quiz pack li", "quiz pack list "), ("quiz --theme li", "quiz --theme light "), ("quiz play --theme=li", "quiz play --theme=light ") })
        {
            session.Send($"{typed}\t");
            session.WaitFor($"> {completed.TrimEnd()}");
            session.Send("\x15"); // Ctrl+U clears the line
            session.WaitFor(screen => LastLine(screen) == ">", "an empty line");
        }
    }

    [Theory, MemberData(nameof(Shells))]
    public void A_file_is_completed_where_one_is_wanted(string shell)
    {
        File.WriteAllText(_player.File("lesson-one.json"), "{}");
        using var session = Open(shell);
        session.Send("quiz check less\t");
        session.WaitFor("> quiz check lesson-one.json");
    }

    [Theory, MemberData(nameof(Shells))]
    public void A_tag_reaches_the_program_as_the_pack_has_it_whatever_a_shell_would_make_of_it(string shell)
    {
        PutPack();
        using var session = Open(shell);
        foreach (var tag in HostileTags)
        {
            session.Send($"quiz play --tag {tag[0]}\t");
            session.WaitFor(screen => LastLine(screen).Length > $"> quiz play --tag {tag[0]}".Length, $"more than {tag[0]}");
            session.Send("\x01printf '<%s>\\n' \r"); // Ctrl+A goes to the line's beginning
            session.WaitFor(screen => screen.Lines.Contains($"<{tag}>"), $"\"{tag}\"");
            session.Send("clear\r");
            session.WaitFor(screen => screen.Lines[0] == ">" && screen.Lines.Skip(1).All(line => line.Length == 0), "a clear screen");
        }
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_player.Data)!, "pwned*"));
    }

    [Fact]
    public void A_quote_that_is_open_is_not_closed_by_a_suggestion()
    {
        PutPack();
        using var session = Open("bash");
        session.Send("quiz play --tag 'f\t\t");
        session.Send("x' \x01printf '<%s>\\n' \r");
        session.WaitFor(screen => screen.Lines.Contains("<fx>"), "the word as it was typed");
    }

    private static string LastLine(VirtualScreen screen) => screen.Lines.LastOrDefault(line => line.Length > 0) ?? "";

    private PtySession Open(string shell)
    {
        var path = $"/usr/bin/{shell}";
        Assert.SkipUnless(File.Exists(path), $"{shell} is not installed");
        string[] arguments = shell switch { "bash" => ["--norc", "--noprofile", "-i"], "zsh" => ["-f", "-i"], _ => ["--no-config", "-i"] };
        var session = PtySession.Start(path, arguments, new Dictionary<string, string>
        {
            ["PATH"] = $"{Path.GetDirectoryName(Player.Program)}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOME"] = Path.GetDirectoryName(_player.Data)!,
            ["QUIZ_DATA"] = _player.Data,
        }, Path.GetDirectoryName(_player.Data), new Size(200, 24));
        session.Send(shell switch
        {
            "bash" => "PS1='> '; bind 'set enable-bracketed-paste off'; source <(quiz completion bash); clear\r",
            "zsh" => "PS1='> '; unset zle_bracketed_paste; unsetopt prompt_sp; autoload -Uz compinit; compinit -D; source <(quiz completion zsh); clear\r",
            _ => "function fish_prompt; echo -n '> '; end; set -g fish_greeting; set -g fish_autosuggestion_enabled 0; quiz completion fish | source; clear\r",
        });
        session.WaitFor(screen => screen.Lines[0] == ">" && screen.Lines.Skip(1).All(line => line.Length == 0), $"the prompt of {shell}");
        return session;
    }

    private void PutPack()
    {
        var pack = JsonNode.Parse(Repository.Read("data/packs/dnipropetrovsk-2025.json"))!.AsObject();
        var events = pack["events"]!.AsArray();
        foreach (var item in new[] { "events", "places", "claims", "figures", "regions", "questions" }.SelectMany(name => pack[name]?.AsArray() ?? []))
            item!.AsObject().Remove("tags");
        events[0]!["tags"] = new JsonArray([.. HostileTags.Select(tag => (JsonNode)tag)]);
        Directory.CreateDirectory(Path.Combine(_player.Data, "packs"));
        // It stands before each shipped pack, whose tags would be in the way.
        foreach (var id in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "packs"), "*.json").Select(Path.GetFileNameWithoutExtension))
        {
            pack["id"] = id;
            File.WriteAllText(Path.Combine(_player.Data, "packs", $"{id}.json"), pack.ToJsonString());
        }
    }
}
