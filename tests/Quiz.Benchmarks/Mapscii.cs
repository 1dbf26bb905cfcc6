using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Quiz.Drawing;

namespace Quiz.Benchmarks;

/// <summary>What MapSCII's frames took.</summary>
/// <param name="Points">Of all outlines on the map.</param>
/// <param name="Bytes">Of a frame in UTF-8, in the mean.</param>
/// <param name="InkedCells">Cells of a frame that hold dots, in the mean.</param>
public sealed record MapsciiFrames(int Frames, double MedianMicroseconds, double P99Microseconds, int Points, double Bytes, double InkedCells);

/// <summary>MapSCII's renderer, another program's maps in braille, driven by the peer that is written in JavaScript.</summary>
public sealed class Mapscii
{
    private static readonly string[] Files = ["package.json", "draw.js"];

    private readonly string _folder;

    private Mapscii(string folder) => _folder = folder;

    /// <summary>Installs it from npm's registry into a folder of the workshop, which goes with it.</summary>
    /// <exception cref="InvalidOperationException">Node or npm is missing, or the installation failed.</exception>
    public static Mapscii Install(Workshop workshop)
    {
        var folder = workshop.NewFolder("mapscii");
        foreach (var file in Files)
            File.Copy(Path.Combine(Workshop.Repository, "tests/Quiz.Benchmarks/Peers/Mapscii", file), Path.Combine(folder, file), overwrite: true);
        Console.Error.WriteLine("installing mapscii");
        Run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock");
        return new(folder);
    }

    /// <summary>Draws a GeoJSON map, panned by ten cells each frame; draw.js tells which view and what is measured.</summary>
    public MapsciiFrames Draw(string map, Size cells, int frames)
    {
        string[] numbers = [.. new[] { cells.Columns, cells.Rows, frames }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var told = Run(_folder, "node", ["draw.js", Path.GetFullPath(map), .. numbers]);
        return JsonSerializer.Deserialize<MapsciiFrames>(told, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("draw.js told no figures");
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true });
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} {arguments[0]} for MapSCII ended with status {process.ExitCode}:\n{said}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{start.FileName} does not start: MapSCII is measured where Node and its npm are installed", e);
        }
    }
}
