using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

/// <summary>The program itself, in a terminal of its own.</summary>
public class FullScreenTests
{
    [Fact]
    public void A_new_player_sees_what_can_be_done()
    {
        using var player = new Player();
        using var session = player.Open();
        session.WaitFor("Mixed round");
        session.WaitFor("6 packs");
        session.WaitFor("q Quit");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Empty(session.Screen.Unknown);
        // An answer that comes late would be typed into the shell.
        Assert.Equal(Player.IsOnToolkitLoop, session.Screen.Asked.Count > 0);
        // The window's title is the shell's.
        Assert.DoesNotContain("\e]0;", System.Text.Encoding.UTF8.GetString([.. session.Received]), StringComparison.Ordinal);
        Assert.DoesNotContain("\e]2;", System.Text.Encoding.UTF8.GetString([.. session.Received]), StringComparison.Ordinal);
    }

    [Theory, InlineData("LANG", "uk_UA.UTF-8"), InlineData("LC_ALL", "C", "--language", "uk"), InlineData("LC_ALL", "uk_UA", "--ascii")]
    public void The_screens_speak_Ukrainian_where_the_locale_or_the_player_does(string variable, string locale, params string[] arguments)
    {
        using var player = new Player();
        using var session = player.OpenAt(new(60, 20), new Dictionary<string, string> { [variable] = locale }, arguments);
        session.WaitFor("Мішаний раунд");
        session.WaitFor("q Вийти");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
    }

    [Fact]
    public void The_theme_follows_a_terminal_whose_ground_turns_light_unless_the_player_chose_one()
    {
        if (Player.IsOnToolkitLoop)
            return; // it does not listen
        using var player = new Player();
        using (var session = player.Open())
        {
            session.WaitFor("Mixed round");
            Assert.Equal(Theme.Dark.Text.Background, session.Screen.Grid[1, 5].Style.Background);
            session.Send("\e[?997;2n");
            session.WaitFor(screen => screen.Grid[1, 5].Style.Background == Theme.Light.Text.Background, "a light ground");
            session.Send("\e[?997;1n");
            session.WaitFor(screen => screen.Grid[1, 5].Style.Background == Theme.Dark.Text.Background, "a dark ground");
            session.Press("q");
            Assert.Equal(0, session.WaitForExit());
            Assert.Empty(session.LeftBehind());
        }
        using var chosen = player.Open("--theme", "dark");
        chosen.WaitFor("Mixed round");
        chosen.Send("\e[?997;2n");
        chosen.Press("down");
        chosen.WaitFor(screen => screen.Lines.Any(line => line.Contains("› 2", StringComparison.Ordinal)), "the second entry");
        Assert.Equal(Theme.Dark.Text.Background, chosen.Screen.Grid[1, 5].Style.Background);
    }

    [Fact]
    public void A_folder_that_was_removed_is_no_reason_not_to_start()
    {
        using var player = new Player();
        using var session = player.Shell("mkdir gone; cd gone; rmdir ../gone; $quiz; echo ended $?");
        session.WaitFor("Mixed round");
        session.Press("alt+p", "down", "enter");
        session.WaitFor("Open a pack");
        session.Press("ctrl+q");
        session.WaitFor("ended 0");
    }

    [Fact]
    public void The_sources_of_a_verdict_lead_to_their_pages()
    {
        if (Player.IsOnToolkitLoop)
            return; // its links are its own
        using var player = new Player();
        using var session = player.OpenAt(new(100, 30), null, "play", "--kind", "first", "--count", "1", "--seed", "5");
        session.WaitFor("Question 1 of 1");
        session.Press("a", "enter");
        session.WaitFor("Source:");
        var row = session.Frame().ToList().FindIndex(line => line.Contains("Source:", StringComparison.Ordinal));
        var link = session.Screen.Grid[12, row].Link;
        Assert.StartsWith("https://", link, StringComparison.Ordinal);
        Assert.Contains(link[..40], string.Concat(session.Frame().Skip(row).Select(line => line.Trim())), StringComparison.Ordinal);
        session.Press("ctrl+q");
        session.WaitForExit();
        Assert.Empty(session.Screen.Grid.Link);
    }

    [Fact]
    public void Terminal_Gui_s_own_loop_plays_and_leaves_the_terminal_as_it_found_it()
    {
        using var player = new Player();
        using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["QUIZ_HOST"] = "toolkit" }, "play", "--kind", "choice", "--count", "2", "--seed", "5");
        session.WaitFor("Question 1 of 2");
        session.Press("down", "enter");
        session.WaitFor("enter Next question");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Equal(1, player.AnswersKept());
    }

    [Theory, InlineData(""), InlineData("toolkit")]
    public void The_program_ends_where_a_dialog_or_a_menu_is_open(string host)
    {
        foreach (var opening in new[] { "x", "f10" })
        {
            using var player = new Player();
            using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["QUIZ_HOST"] = host }, "play", "--kind", "choice", "--count", "1", "--seed", "5");
            session.WaitFor("Question 1 of 1");
            session.Press("esc");
            session.WaitFor("Go on with a round");
            session.Press(opening);
            session.WaitFor(opening == "x" ? "Give this round up?" : "Game  Packs");
            session.Press("ctrl+q");
            Assert.Equal(0, session.WaitForExit());
            Assert.Empty(session.LeftBehind());
        }
    }

    [Theory, InlineData(""), InlineData("toolkit")]
    public void The_line_to_share_goes_to_the_terminal_s_clipboard(string host)
    {
        using var player = new Player();
        using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["QUIZ_HOST"] = host }, "play", "--kind", "choice", "--count", "1", "--seed", "5");
        session.WaitFor("Question 1 of 1");
        session.Press("f3");
        session.WaitFor("enter Results");
        session.Press("enter");
        session.WaitFor("c Copy");
        session.Press("c");
        session.WaitFor("Given to the terminal");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        var order = System.Text.RegularExpressions.Regex.Match(System.Text.Encoding.UTF8.GetString([.. session.Received]), "\e\\]52;c;([A-Za-z0-9+/=]+)\a");
        Assert.StartsWith("quiz #5 0/100 ", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(order.Groups[1].Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_chosen_from_a_list_and_spoken_at_once()
    {
        using var player = new Player();
        using var session = player.Open("--language", "en");
        session.WaitFor("Mixed round");
        session.Press("end", "up", "enter");
        session.WaitFor("Questions in a round");
        session.Press("up", "up", "space");
        session.WaitFor("│English");
        session.Press("down", "down");
        if (!Player.IsOnToolkitLoop)
            session.WaitFor(screen => screen.CursorShown && screen.Lines[screen.Grid.Y].IndexOf("Українська", StringComparison.Ordinal) == screen.Grid.X, "the cursor on what is selected in the list");
        session.Press("enter");
        session.WaitFor("Запитань у раунді");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Contains("\"uk\"", File.ReadAllText(Path.Combine(player.Data, "settings.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_of_ones_own_is_put_together_while_the_terminal_does_what_it_likes()
    {
        using var player = new Player();
        using var session = player.Open("--language", "en");
        session.WaitFor("Mixed round");
        session.Press("8");
        session.WaitFor("any time");
        session.Press("down", "space");
        session.WaitFor("│every kind");
        session.Resize(new(60, 20));
        session.Press("down", "enter");
        session.WaitFor("Timeline   ");
        session.Press("down", "down");
        session.Paste($"1991\e[2J{new string('x', 50_000)}");
        session.WaitFor("not a date");
        session.Press("ctrl+a", "delete");
        session.WaitFor("any time");
        session.Press("enter");
        session.WaitFor("Question 1 of 10");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Empty(session.Screen.Unknown);
    }

    [Theory, InlineData("timeline"), InlineData("geography"), InlineData("claims"), InlineData("choice")]
    public void A_whole_round_of_each_family_is_played_by_keys(string family)
    {
        using var player = new Player();
        using var session = player.OpenAt(new(100, 30), null, "play", "--kind", family, "--count", "3", "--seed", "5");
        for (var number = 1; number <= 3; number++)
        {
            session.WaitFor($"Question {number} of 3");
            WaitForKeys(session);
            if (session.Frame().Any(line => line.Contains("Name:", StringComparison.Ordinal)))
                session.Send("Kyiv");
            else if (session.Frame().Any(line => line.Contains("Number:", StringComparison.Ordinal) || line.Contains("Date:", StringComparison.Ordinal)))
                session.Send("1999");
            else if (session.Frame().Any(line => line.Contains("tab Next letter", StringComparison.Ordinal)))
                session.Press("tab", "space");
            else
                session.Press("down", "J", "space");
            session.Press("enter");
            session.WaitFor(number < 3 ? "enter Next question" : "enter Results");
            session.Press("enter");
        }
        session.WaitFor("The round is over");
        session.Press("enter");
        session.WaitFor("3 answers");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Equal(3, player.AnswersKept());
    }

    [Fact]
    public void A_round_that_was_left_goes_on_at_the_same_question_at_the_next_start()
    {
        using var player = new Player();
        IReadOnlyList<string> left;
        using (var session = player.Open("play", "--seed", "3"))
        {
            Answer(session, 1);
            session.WaitFor("Question 2 of 10");
            WaitForKeys(session);
            left = [.. session.Frame()];
            session.Press("esc");
            session.WaitFor("Unfinished");
            session.Press("ctrl+c");
            Assert.Equal(0, session.WaitForExit());
        }
        using var again = player.Open();
        again.WaitFor("Go on with a round");
        again.Press("enter");
        again.WaitFor("Question 2 of 10");
        again.WaitFor(screen => screen.Lines.SequenceEqual(left), "the question that was left");
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Every_verdict_that_was_seen_is_kept_after_a_kill(int seed)
    {
        using var player = new Player();
        var seen = new Random(seed).Next(1, 5);
        using (var session = player.Open("play", "--seed", "3"))
        {
            for (var number = 1; number <= seen; number++)
                Answer(session, number);
            // The next answer is on its way when the program is killed.
            session.Press("f3");
            session.Signal(9);
            Assert.Equal(137, session.WaitForExit());
        }
        var kept = player.AnswersKept();
        Assert.InRange(kept, seen, seen + 1);
        using var again = player.Open();
        again.WaitFor($"question {kept + 1} of 10");
        again.Press("enter");
        again.WaitFor($"Question {kept + 1} of 10");
    }

    [Theory, InlineData(""), InlineData("toolkit")]
    public void A_terminal_that_goes_away_ends_the_program_and_what_was_answered_is_kept(string host)
    {
        using var player = new Player();
        using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["QUIZ_HOST"] = host }, "play", "--seed", "3");
        Answer(session, 1);
        session.WaitFor("Question 2 of 10");
        Assert.Equal(129, session.HangUp());
        Assert.Equal(1, player.AnswersKept());
    }

    [Fact]
    public void What_is_typed_after_leaving_is_the_shells()
    {
        if (Player.IsOnToolkitLoop)
            Assert.Skip("Terminal.Gui's own loop takes all that was typed");
        using var player = new Player();
        using var session = player.Shell("$quiz; read -r line; echo \"it read $line\"");
        session.WaitFor("q Quit");
        session.Send("\x11typed ahead\n");
        session.WaitFor("it read typed ahead");
        Assert.Equal(0, session.WaitForExit());
    }

    [Theory, InlineData("not json at all {"), InlineData("""{"Application":{"AppModel":"Inline","ForceDriver":"windows","IsMouseDisabled":true},"Driver":{"Force16Colors":true,"SizeDetection":"AnsiQuery"},"Key":{"Separator":"@"},"Trace":{"EnabledCategories":"All"}}""")]
    public void Settings_of_Terminal_Gui_from_outside_change_nothing_that_is_shown(string settings)
    {
        using var player = new Player();
        Directory.CreateDirectory(player.File("home/.tui"));
        File.WriteAllText(player.File("home/.tui/config.json"), settings);
        File.WriteAllText(player.File("home/.tui/quiz.config.json"), settings);
        var usual = ShownWith(player, []);
        Assert.Equal(usual, ShownWith(player, new() { ["TUI_CONFIG"] = settings, ["HOME"] = player.File("home") }));
    }

    [Theory, InlineData("choice"), InlineData("locate"), InlineData("status")]
    public void The_native_program_shows_what_the_other_build_does(string kind)
    {
        if (!Player.IsNative)
            Assert.Skip("QUIZ_PROGRAM names no native program");
        using var player = new Player();
        Assert.Equal(ShownBy(Player.Managed), ShownBy(Player.Program));

        string ShownBy(string program)
        {
            using var session = player.Open(program, new(100, 30), null, ["play", "--kind", kind, "--count", "1", "--seed", "5", "--new"]);
            WaitForKeys(session);
            var grid = session.Screen.Grid;
            var shown = string.Join('\n', from y in Enumerable.Range(0, 30) from x in Enumerable.Range(0, 100) select $"{grid[x, y].Text} {grid[x, y].Style}");
            session.Press("ctrl+q");
            Assert.Equal(0, session.WaitForExit());
            return shown;
        }
    }

    /// <summary>What shows at the end of a question that is opened and answered.</summary>
    private static string ShownWith(Player player, Dictionary<string, string> environment)
    {
        using var session = player.OpenAt(new(80, 24), environment, "play", "--kind", "choice", "--count", "1", "--seed", "5", "--new");
        WaitForKeys(session);
        session.Press("down", "down");
        session.WaitFor(screen => screen.Lines.Any(line => line.Contains("› b.", StringComparison.Ordinal)), "the second option");
        session.Send($"\e[<0;5;{session.Frame().Index().Single(line => line.Item.Contains(" c.", StringComparison.Ordinal)).Index + 1}M");
        session.WaitFor(screen => screen.Lines.Any(line => line.Contains("› c.", StringComparison.Ordinal)), "the third option");
        session.Press("enter");
        session.WaitFor("enter Results");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        // Frames that come together are folded, so only what stands at the end is the same whatever the machine does meanwhile.
        return string.Join('\n', session.Frame()) + session.Screen.Unknown.Count;
    }

    [Fact]
    public void Without_a_screen_Terminal_Gui_is_not_even_loaded()
    {
        if (!OperatingSystem.IsLinux() || Player.IsNative)
            Assert.Skip("what a program has loaded is read in /proc, and the native program is one file");
        using var player = new Player();
        using (var lines = player.Start(["play", "--plain"]))
        {
            Assert.NotNull(lines.StandardOutput.ReadLine());
            Assert.DoesNotContain("Terminal.Gui", File.ReadAllText($"/proc/{lines.Id}/maps"), StringComparison.Ordinal);
            lines.Kill();
        }
        using var session = player.Open();
        session.WaitFor("Mixed round");
        Assert.Contains("Terminal.Gui", File.ReadAllText($"/proc/{session.Process}/maps"), StringComparison.Ordinal);
    }

    [Theory, InlineData(1, 129), InlineData(2, 130), InlineData(3, 131), InlineData(15, 143)]
    public void A_signal_restores_the_terminal_and_keeps_what_was_answered(int signal, int code)
    {
        using var player = new Player();
        using var session = player.Open("play", "--seed", "3");
        Answer(session, 1);
        session.WaitFor("Question 2 of 10");
        session.Signal(signal);
        Assert.Equal(code, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.False(session.Screen.OnAlternateScreen);
        Assert.Equal(1, player.AnswersKept());
    }

    [Fact]
    public void Ctrl_Z_gives_the_shell_its_terminal_and_fg_brings_the_question_back()
    {
        using var player = new Player();
        using var session = player.Shell("set -m; $quiz play --seed 3; echo stopped; read -r x; fg; echo done $?");
        session.WaitFor("Question 1 of 10");
        session.Press("ctrl+z");
        session.WaitFor("stopped");
        Assert.False(session.Screen.OnAlternateScreen);
        session.Send("\r");
        session.WaitFor("Question 1 of 10");
        session.Press("ctrl+q");
        session.WaitFor("done 0");
        session.WaitForExit();
        Assert.Empty(session.LeftBehind());
    }

    [Fact]
    public void A_resize_is_followed_and_a_small_terminal_is_told_what_is_needed()
    {
        using var player = new Player();
        using var session = player.Open("play", "--seed", "3");
        session.WaitFor("Question 1 of 10");
        foreach (var (columns, rows) in new[] { (200, 60), (61, 20), (120, 40), (80, 24), (250, 80) })
            session.Resize(new(columns, rows));
        session.Resize(new(60, 20));
        session.WaitFor(screen => screen.Lines[^1].Contains("? Help", StringComparison.Ordinal), "the key line in the last row");
        Answer(session, 1);
        session.Resize(new(50, 15));
        session.WaitFor("quiz needs 60 columns and 20 rows");
        session.WaitFor("has 50 and 15");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Equal(1, player.AnswersKept());
    }

    [Fact]
    public void Pasted_sequences_floods_and_the_mouse_do_no_harm()
    {
        using var player = new Player();
        using var session = player.Open("play", "--kind", "name", "--seed", "4");
        session.WaitFor("Question 1 of");
        Assert.Contains(2004, session.Screen.Modes);
        Assert.Contains(1006, session.Screen.Modes);
        session.Paste("\e[2J\e]0;owned\a\e[?1049l" + new string('x', 100_000));
        for (var i = 0; i < 200; i++)
            session.Send($"\e[<0;{i};{i % 23}M\e[<64;{i};1M\e[<0;999;999m");
        // F13, which Terminal.Gui's reader throws at.
        session.Send("\e[25~\e[25~\e[25~");
        session.Press(Enumerable.Repeat("down", 300));
        session.Press("f3");
        session.WaitFor("Source:");
        Assert.True(session.Screen.OnAlternateScreen);
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Empty(session.Screen.Unknown);
    }

    [Fact]
    public void Without_colour_no_colour_is_sent()
    {
        using var player = new Player();
        using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["NO_COLOR"] = "1" }, "play", "--seed", "3");
        Answer(session, 1);
        session.Press("ctrl+q");
        session.WaitForExit();
        var text = System.Text.Encoding.UTF8.GetString([.. session.Received]);
        Assert.DoesNotMatch(@"\e\[[0-9;:]*(?<![0-9])(3[0-8]|4[0-8]|9[0-7]|10[0-7])(?![0-9])[0-9;:]*m", text);
    }

    [Fact]
    public void Ascii_is_drawn_when_it_is_asked_for()
    {
        using var player = new Player();
        using var session = player.Open("play", "--kind", "geography", "--seed", "3", "--ascii");
        session.WaitFor("Question 1 of");
        Assert.DoesNotMatch("[\u2190-\u28FF]", System.Text.Encoding.UTF8.GetString([.. session.Received]));
    }

    [Theory, InlineData("dumb"), InlineData("")]
    public void A_dumb_terminal_gets_plain_lines(string term)
    {
        using var player = new Player();
        using var session = player.OpenAt(new(80, 24), new Dictionary<string, string> { ["TERM"] = term });
        session.WaitFor("Type an answer and press Enter");
        session.Send("q\n");
        Assert.Equal(0, session.WaitForExit());
        Assert.DoesNotContain((byte)0x1B, session.Received);
    }

    [Fact]
    public void An_answer_given_where_nothing_can_be_kept_is_told_of_and_the_program_ends_with_1()
    {
        using var player = new Player();
        File.WriteAllText(player.Data, "a regular file where a folder is wanted");
        using var session = player.Open("play", "--seed", "3");
        session.WaitFor("Not saved:");
        Answer(session, 1, "Not saved:");
        session.Press("ctrl+q");
        Assert.Equal(1, session.WaitForExit());
        session.WaitFor("could not be saved");
        Assert.Empty(session.LeftBehind());
    }

    private static void WaitForKeys(PtySession session)
    {
        session.WaitFor(KeysOfQuestion, "the whole key line");
        // Terminal.Gui's own loop sends a frame in many writes, and marks no end of it.
        if (Player.IsOnToolkitLoop)
            session.WaitForStill();
    }

    private static bool KeysOfQuestion(VirtualScreen screen) =>
        screen.Lines[^1].Contains("enter Answer", StringComparison.Ordinal) && screen.Lines[^1].Contains("esc Back", StringComparison.Ordinal);

    /// <summary>Answers with "I don't know" and goes on from the verdict.</summary>
    private static void Answer(PtySession session, int number, string wanted = "The answer.")
    {
        session.WaitFor($"Question {number} of");
        session.WaitFor("enter Answer");
        session.Press("f3");
        session.WaitFor(wanted);
        session.WaitFor("enter Next question");
        session.Press("enter");
    }
}
