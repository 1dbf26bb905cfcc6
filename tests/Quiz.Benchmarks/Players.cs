using System.Diagnostics;

namespace Quiz.Benchmarks;

/// <summary>Play rounds, as far as the figures need it.</summary>
public static class Players
{
    private const int Questions = 10;

    /// <summary>A data folder with the progress of a finished round and one that was left.</summary>
    public static string WithProgress(Workshop workshop, string quiz, string name)
    {
        var data = workshop.NewFolder(name);
        Skip(quiz, data, Questions);
        Skip(quiz, data, Questions / 2);
        return data;
    }

    /// <summary>Plays a round on the full screen; gives the most memory that was resident, in bytes.</summary>
    public static long PlayARound(string quiz, string data)
    {
        using var seat = Seat.Start(quiz, "play", "--new", "--seed", "1", "--data", data);
        seat.WaitFor("Question 1 "u8, Seat.FrameEnd);
        for (var i = 0; i < Questions; i++)
        {
            seat.Press("\eOR"u8, Seat.FrameEnd); // F3: don't know
            seat.Press("\r"u8, Seat.FrameEnd);
        }
        return seat.PeakResident;
    }

    private static void Skip(string quiz, string data, int questions)
    {
        using var play = Process.Start(new ProcessStartInfo(quiz, ["play", "--json", "--new", "--data", data]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        for (var i = 0; i < questions; i++)
            play.StandardInput.WriteLine("""{"skip":true}""");
        play.StandardInput.Close();
        _ = play.StandardOutput.ReadToEnd();
        play.WaitForExit();
    }

    /// <summary>Opens packs, a round of one's own, a drill's form, statistics, earlier rounds, settings, help, a list that drops down and the menus; gives the most memory that was resident, in bytes.</summary>
    public static long OpenEverything(string quiz, string data)
    {
        using var seat = Seat.Start(quiz, "--data", data);
        seat.WaitFor(" items"u8, Seat.FrameEnd);
        var own = $"\eg{string.Concat(Enumerable.Repeat("\e[B", 8))}\r";
        foreach (var keys in (string[])["\ep\r", "\e[B", "\e", own, " ", "\e", "\e", "\ec\r", "\e[B", "\e", "\ev\r", "s", "\e", "\ev\e[B\r", "\e", "\ev\e[B\e[B\r", "\eOP", "\e"])
            _ = seat.PressUntil(System.Text.Encoding.UTF8.GetBytes(keys), Seat.FrameEnd);
        return seat.PeakResident;
    }
}
