using Quiz.Drawing;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Screens.Files;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>Every screen that views of Terminal.Gui stand on, with its colours, at three sizes and in every language.</summary>
public class LibraryFrameTests
{
    private static readonly (string Name, Func<Drive, Drive> Open)[] Screens =
    [
        ("packs", drive => drive.Press("f10", "right", "enter")),
        ("history", drive => Played(drive).Press("f10", "right", "right", "right", "down", "enter")),
        ("verdicts", drive => drive.Play([TheKind.First, TheKind.Choice], 3, 2).PlayOut().Press("v")),
        ("statistics", drive => Played(drive).Press("f10", "right", "right", "right", "enter", "left", "s", "s", "s", "S")),
        ("statistics-by-kind", drive => Played(drive).Press("f10", "right", "right", "right", "enter", "down")),
        ("statistics-by-pack", drive => Played(drive).Press("f10", "right", "right", "right", "enter", "right")),
        ("results", drive => drive.Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3).PlayOut()),
        ("results-questions", drive => drive.Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3).PlayOut().Press("right", "down", "s", "s", "s", "s")),
        ("settings", drive => drive.Press("f10", "right", "right", "right", "down", "down", "enter", "down")),
        ("round", drive => drive.Press("8", "down", "right", "down", "down").Type("20x")),
        ("drill", drive => drive.Press("f10", "right", "right", "enter")),
        ("review", drive => drive.Press("f10", "right", "right", "enter", "down", "down", "down", "down", "down", "down", "down", "down").Type("7").Press("enter", "w")),
        ("help", drive => drive.Press("f1", "down")),
        ("guide", drive => drive.Press("f10", "left", "down", "enter", "tab", "tab")),
        ("guide-commands", drive => drive.Press("f10", "left", "down", "enter", "shift+tab", "pageup")),
        ("menu", drive => drive.Press("f10")),
        ("dialog", drive => drive.Play(TheKind.First).Press("esc", "x")),
        ("open-file", drive => drive.Press("f10", "right", "enter", "f4", "down", "down")),
        ("no-such-file", drive => drive.Press("f10", "right", "enter", "f4", "shift+tab", "shift+tab", "end").Type("/x").Press("enter")),
        ("save-file", drive => drive.Press("f10", "right", "right", "enter", "down", "down", "down", "down", "down", "down", "down", "down").Type("7").Press("enter", "w", "f4")),
        ("pack-file", drive => drive.Press("f10", "right", "enter", "f4", "end", "enter")),
        ("pack-with-errors", drive => drive.Press("f10", "right", "enter", "f4", "down", "down", "enter")),
        ("checking", drive => Held(drive).Press("f10", "right", "enter", "f4", "end", "enter").Ring()),
        ("reading", drive => Held(drive).Take(new PacksAreBeingRead(0.4))),
        ("open-list", drive => drive.Press("8", "down", "space")),
    ];

    public static TheoryData<string, int, int, string> Frames =>
        [.. from screen in Screens from size in new[] { (60, 20), (80, 24), (120, 40) } from language in Spoken.All select (screen.Name, size.Item1, size.Item2, language.Code)];

    [Theory, MemberData(nameof(Frames))]
    public void A_screen_looks_as_it_was_last_looked_at(string screen, int columns, int rows, string language)
    {
        using var files = new FixedFiles();
        using var drive = new Drive(new(columns, rows), language: Spoken.WithCode(language), filesFolder: files.Folder);
        Screens.Single(s => s.Name == screen).Open(drive);
        var frame = drive.Drawn();
        Assert.NotNull(frame.Cursor);
        Golden.Check([.. frame.ToLines().Select(files.InFrame), "", .. Colours(frame, ((Screen)drive.Screen).Look.Theme)], test: $"{screen}.{columns}x{rows}.{language}");
    }

    private static Drive Held(Drive drive)
    {
        drive.IsHoldingWorks = true;
        return drive;
    }

    private static Drive Played(Drive drive) => drive.Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3).PlayOut().Press("enter");

    /// <summary>A letter a cell for what its style means in the theme; "@" where the cursor rests.</summary>
    private static IEnumerable<string> Colours(Frame frame, Theme theme)
    {
        (Style Style, char Letter)[] letters =
        [
            (theme.Text, '.'), (theme.Muted, 'm'), (theme.Accent, 'a'), (theme.Title, 't'), (theme.Selected, 'S'), (theme.Key, 'k'), (theme.Right, 'r'), (theme.Wrong, 'w'), (theme.Warning, '!'), (theme.Border, '-'), (theme.Raised, '^'),
            (theme.Text.With(Emphasis.Underline), 'u'), (theme.Muted.With(Emphasis.Underline), 'e'),
        ];
        for (var y = 0; y < frame.Size.Rows; y++)
        {
            yield return string.Concat(Enumerable.Range(0, frame.Size.Columns).Select(x =>
                frame.Cursor == (x, y) ? '@' : letters.Where(pair => pair.Style == frame[x, y].Style).Select(pair => pair.Letter).FirstOrDefault('?'))).TrimEnd('.');
        }
    }
}
