using System.Globalization;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Languages;
using Quiz.Storage;
using Quiz.Tests.Drills;
using Quiz.Tests.EndToEnd;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Lessons;
using Quiz.Tests.Screens.Preview;

namespace Quiz.Tests.Screens;

/// <summary>Whatever is pressed, clicked, dragged, pasted and resized, in any order, as the bytes that a terminal sends for it.</summary>
public class StormTests
{
    private const int EventsAStorm = 300;

    private static readonly string[] Keys =
        "enter esc up down left right tab shift+tab space home end pageup pagedown delete backspace f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f12 shift+up shift+down a b c d h j k l o s S t u v w x ? / 1 4 9 0 . , + - J K alt+g alt+p alt+c alt+v alt+h alt+в й 日 ctrl+a ctrl+u ctrl+pageup ctrl+pagedown".Split(' ');

    private static readonly Size[] Sizes = [new(80, 24), new(60, 20), new(120, 40), new(59, 19), new(10, 3), new(80, 24)];

    [Fact]
    public void No_storm_breaks_the_player_s_screens() => Fuzzing.Run(8, random =>
    {
        using var drive = new Drive(settings: Settings.Default with { Count = 4 }, language: random.Next(2) == 0 ? Spoken.Ukrainian : Spoken.English);
        Blow(random, drive.Send, drive.Resize, () => drive.Frame());
    });

    [Fact]
    public void No_storm_breaks_a_lesson() => Fuzzing.Run(3, random =>
    {
        using var drive = new LessonDrive(SampleDrills.Of(SampleDrills.OneOfEach, options: new() { Teams = ["Falcons", "Wolves"] }));
        Blow(random, drive.Send, drive.Resize, () => drive.Frame());
    });

    [Fact]
    public void No_storm_breaks_a_preview() => Fuzzing.Run(2, random =>
    {
        using var drive = new PreviewDrive();
        Blow(random, drive.Send, _ => drive.Tick(), () => drive.Frame());
    });

    private static void Blow(Random random, Action<string> send, Func<Size, object> resize, Func<IReadOnlyList<string>> draw)
    {
        var size = Sizes[0];
        for (var i = 0; i < EventsAStorm; i++)
        {
            switch (random.Next(20))
            {
                case < 14:
                    send(KeyBytes.Of(Key.Parse(Keys[random.Next(Keys.Length)])));
                    break;
                case < 17:
                    Mouse(random, size, send);
                    break;
                case 17:
                    resize(size = Sizes[random.Next(Sizes.Length)]);
                    break;
                case 18:
                    send(new[] { "\e[200~48.46, 35.04\e[201~", "\e[200~\e[2J\u202E\n\e[201~", "\e[200~" + new string('語', 500) + "\e[201~", "\e[?997;2n", "\e[?997;1n" }[random.Next(5)]);
                    break;
                default:
                    draw();
                    break;
            }
        }
        draw();
    }

    /// <summary>A click, a double click, a drag or a turn of the wheel, sometimes beside the screen.</summary>
    private static void Mouse(Random random, Size size, Action<string> send)
    {
        var (x, y) = (random.Next(1, size.Columns + 3), random.Next(1, size.Rows + 2));
        switch (random.Next(4))
        {
            case 0:
                send(Report(random.Next(64, 66), x, y, 'M'));
                break;
            case 1:
                send(Report(0, x, y, 'M') + Report(32, random.Next(1, size.Columns), random.Next(1, size.Rows), 'M') + Report(0, x, y, 'm'));
                break;
            case 2:
                send(Report(0, x, y, 'M') + Report(0, x, y, 'm') + Report(0, x, y, 'M') + Report(0, x, y, 'm'));
                break;
            default:
                send(Report(random.Next(3), x, y, 'M') + Report(0, x, y, 'm'));
                break;
        }
    }

    private static string Report(int button, int x, int y, char last) => string.Create(CultureInfo.InvariantCulture, $"\e[<{button};{x};{y}{last}");
}
