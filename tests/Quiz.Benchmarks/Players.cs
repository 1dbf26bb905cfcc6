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
}
