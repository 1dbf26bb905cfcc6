using System.Globalization;
using System.Text;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Hosting;
using Quiz.Tests.Screens;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Fuzz;

/// <summary>Bytes as a terminal might send them, whole and broken, through the parser into the real screens.</summary>
public class ScreenFuzzTests
{
    private static readonly string[] Keys =
    [
        "\r", "\n", "\t", "\x7f", "\b", " ", "j", "k", "h", "l", "J", "K", "H", "L", "x", "t", "?", "/", "1", "4", "9", ".", ",", "-", "a", "b", "c", "d", "e", "й", "ї", "日", "👩‍👩‍👧‍👦", "\u0301", "\u200D", "\e[A", "\e[B", "\e[C", "\e[D", "\eOA", "\eOB", "\e[H", "\e[F", "\e[5~", "\e[6~", "\e[3~", "\e[2~", "\eOP", "\eOQ", "\eOR", "\eOS", "\e[15~", "\e[1;2A", "\e[1;2B", "\e[1;2C", "\e[1;2D", "\e[1;5C", "\e[1;5D", "\e[Z", "\x01", "\x05", "\x15", "\x17", "\x0b", "\x0c", "\x1a", "\e\e[A", "\ea", "\e",
    ];

    private static readonly string[] Broken =
    [
        "\e[", "\e[<", "\e[<0;", "\e[<0;99999;99999M", "\e[<-1;0;0M", "\e[M", "\e[M\x01\x01\x01", "\e[M~~~", "\e[200~", "\e[201~", "\e]0;x", "\eP", "\e\\", "\e_x\e\\", "\e[1;1;1;1;1;1;1;1~", "\e[99999999999999999999A", "\e[?1;2c", "\e[3;4R", "\eO", "\eO5", "\e[[A", "\e[[", "\e[$", "\u009B", "\0", "\x80", "\e\e\e\e", "\e[I", "\e[O", "\e[27;5;106~", "\e[106;5u",
    ];

    [Fact]
    public void No_bytes_of_a_terminal_break_a_screen_or_drive_the_terminal() => Fuzzing.Run(10, random =>
    {
        var settings = Settings.Default with { Theme = (ThemeChoice)random.Next(3), Count = 3 };
        using var drive = new Drive(new(random.Next(1, 301), random.Next(1, 101)), settings, colour: random.Next(2) == 0, language: Spoken.All[random.Next(Spoken.All.Length)]);
        if (random.Next(2) == 0)
            drive.Resize(new(60 + random.Next(60), 20 + random.Next(20))).Play(KindTable.All[random.Next(KindTable.All.Length)], (ulong)random.NextInt64(), 3);
        Feed(drive, random, 80);
    });

    [Fact]
    public void Ten_thousand_keys_and_resizes_about_60x20_break_no_screen_in_either_language()
    {
        foreach (var (number, language) in Spoken.All.Index())
        {
            var random = new Random(number);
            using var drive = new Drive(Screen.Least, Settings.Default with { Language = language.Code, Count = 6 }, language: language);
            for (var i = 0; i < 10_000 / Spoken.All.Length; i++)
            {
                if (random.Next(12) == 0)
                    drive.Resize(new(60 + random.Next(-1, 4), 20 + random.Next(-1, 4)));
                else
                    drive.Press(random.Next(40) == 0 ? "esc" : RandomKey(random));
                var frame = drive.Drawn();
                Foreign.AssertHarmless(frame);
                if (frame.Size is { Columns: >= 60, Rows: >= 20 })
                    Assert.Contains(drive.Words.HelpKey.Label, frame.ToLines()[^1], StringComparison.Ordinal);
                if (random.Next(400) == 0)
                    drive.Play(KindTable.All[random.Next(KindTable.All.Length)], (ulong)i, 3);
            }
        }
    }

    private static string RandomKey(Random random) => KeyNames[random.Next(KeyNames.Length)];

    private static readonly string[] KeyNames =
        "enter enter enter esc up down down left right tab space space home end pageup pagedown delete backspace f1 f2 f3 f4 f5 shift+up shift+down shift+left shift+right a b c d j k h l t x ? / 1 4 . , J K H L - ctrl+l ctrl+a ctrl+e ctrl+u ctrl+w й ї 日 é".Split(' ');

    private static void Feed(Drive drive, Random random, int pieces)
    {
        var reading = new InputReading();
        var messages = reading.Messages;
        for (var i = 0; i < pieces; i++)
        {
            var bytes = Piece(random);
            var cut = random.Next(bytes.Length + 1);
            reading.Feed(bytes.AsSpan(0, cut));
            if (random.Next(6) == 0)
                reading.Flush();
            reading.Feed(bytes.AsSpan(cut));
            if (random.Next(3) == 0)
                reading.Flush();
            if (random.Next(10) == 0)
                messages.Add(new Resized(random.Next(2) == 0 ? new Size(random.Next(1, 301), random.Next(1, 101)) : new Size(random.Next(59, 65), random.Next(19, 25))));
            foreach (var message in messages)
            {
                if (message is Resized resized)
                    drive.Resize(resized.Size);
                else
                    drive.Take(message);
                Foreign.AssertHarmless(drive.Drawn(drive.Screen is Screen screen ? screen.Look.Size : null, random.Next(5) == 0 ? Glyphs.Ascii : null));
            }
            messages.Clear();
        }
    }

    private static byte[] Piece(Random random) => random.Next(20) switch
    {
        0 => Bytes(random),
        1 => Encoding.UTF8.GetBytes($"\e[200~{NaughtyStrings.All[random.Next(NaughtyStrings.All.Length)]}{(random.Next(4) == 0 ? "" : "\e[201~")}"),
        2 => Encoding.UTF8.GetBytes(NaughtyStrings.All[random.Next(NaughtyStrings.All.Length)]),
        3 => Encoding.UTF8.GetBytes(Broken[random.Next(Broken.Length)]),
        4 or 5 => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\e[<{random.Next(0, 70)};{random.Next(0, 310)};{random.Next(0, 110)}{(random.Next(2) == 0 ? 'M' : 'm')}")),
        _ => Encoding.UTF8.GetBytes(Keys[random.Next(Keys.Length)]),
    };

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 40)];
        random.NextBytes(bytes);
        return bytes;
    }
}
