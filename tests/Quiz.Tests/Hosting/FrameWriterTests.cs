using System.Text;
using CsCheck;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Tests.EndToEnd;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Hosting;

public class FrameWriterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "word", "longer text here", " ", "     ", "日本語", "é", "e\u0301", "ü̈x", "❤️", "👩‍🚀", "👨‍👩‍👧‍👦", "🇺🇦", "🇺", "👍🏽", "кіт", "한글", "क्षि", "│", "⣿⠁", "☰", "１", "\u200Bz");

    private static readonly Gen<Style> Styles = Gen.Select(Gen.Int[-1, 255], Gen.OneOf(-1, -1, 4, 12, 234), Gen.Int[0, 63], (fore, back, emphasis) =>
        new Style(fore < 0 ? default : Color.Indexed(fore), back < 0 ? default : Color.Indexed(back), (Emphasis)emphasis));

    private static readonly Gen<string> Addresses = Gen.OneOf("", "", "", "https://a.example/1", "https://b.example/2", "javascript:alert(1)");

    private static readonly Gen<(int X, int Y, string Text, Style Style, string Address)[]> Drawings =
        Gen.Select(Gen.Int[-3, 22], Gen.Int[-1, 6], Texts, Styles, Addresses).Array[0, 10];

    [Fact]
    public void A_terminal_that_draws_clusters_shows_each_frame_as_it_was_drawn() => Check(clusters: true);

    [Fact]
    public void An_older_terminal_shows_all_but_the_clusters_that_it_cannot() => Check(clusters: false);

    [Fact]
    public void A_frame_that_did_not_change_sends_nothing()
    {
        var (writer, frame) = (new FrameWriter(), ListFrame(3));
        writer.Write(frame);
        Assert.Equal(0, writer.Write(frame).Length);
        Assert.Equal(0, writer.Write(ListFrame(3)).Length);
    }

    [Fact]
    public void A_highlight_that_moves_in_a_list_sends_at_most_400_bytes()
    {
        var writer = new FrameWriter();
        writer.Write(ListFrame(3));
        Assert.InRange(writer.Write(ListFrame(4)).Length, 1, 400);
    }

    [Fact]
    public void A_cursor_that_moves_sends_only_its_move()
    {
        var (writer, frame) = (new FrameWriter(), new Frame(new Size(20, 5)));
        new Canvas(frame).ShowCursor(1, 1);
        writer.Write(frame);
        new Canvas(frame).ShowCursor(2, 1);
        Assert.Equal("\e[?2026h\e[C\e[?2026l"u8, writer.Write(frame));
        frame.Clear();
        Assert.Equal("\e[?2026h\e[?25l\e[?2026l"u8, writer.Write(frame));
    }

    [Fact]
    public void A_blank_is_written_in_whatever_style_is_on_where_that_has_its_ground()
    {
        var (writer, frame) = (new FrameWriter(), new Frame(new Size(20, 1)));
        var canvas = new Canvas(frame);
        canvas.Text(0, 0, "⣿⣿⣿⣿", Theme.Dark.MapLine);
        writer.Write(frame);
        canvas.Text(0, 0, "⣀  ⣀", Theme.Dark.MapLine);
        canvas.Fill(new(1, 0, 2, 1), Theme.Dark.Text);
        Assert.Equal("\e[?2026h\r⣀  ⣀\e[?2026l"u8, writer.Write(frame));
        canvas.Fill(new(1, 0, 2, 1), Theme.Dark.Muted);
        Assert.Equal(0, writer.Write(frame).Length);
        canvas.Fill(new(1, 0, 2, 1), Theme.Dark.Selected);
        Assert.NotEqual(0, writer.Write(frame).Length);
    }

    [Fact]
    public void Cells_that_need_no_other_style_are_written_again_where_that_is_shorter_than_jumping_over_them()
    {
        var (writer, frame) = (new FrameWriter(), new Frame(new Size(20, 1)));
        var canvas = new Canvas(frame);
        canvas.Text(0, 0, "a ⣿b c⣿⣿d", Theme.Dark.Text);
        writer.Write(frame);
        canvas.Text(0, 0, "A ⣿B C⣿⣿D", Theme.Dark.Text);
        Assert.Equal("\e[?2026h\rA\e[2CB C\e[2CD\e[?2026l"u8, writer.Write(frame));
    }

    [Fact]
    public void A_link_stands_around_its_text_alone_and_is_sent_again_where_the_same_text_leads_elsewhere()
    {
        var (writer, frame) = (new FrameWriter(), new Frame(new Size(20, 1)));
        var canvas = new Canvas(frame);
        canvas.Text(0, 0, "see ");
        canvas.Text(4, 0, "here", canvas.Linked(default, WebAddress.Of("https://a.example/у")));
        Assert.Equal("\e[?2026h\e[m\e[?25l\e[2J\e[Hsee \e]8;id=1;https://a.example/%D1%83\e\\here\e]8;;\e\\\e[?2026l", Encoding.UTF8.GetString(writer.Write(frame)));
        frame.Clear();
        canvas.Text(0, 0, "see ");
        canvas.Text(4, 0, "here", canvas.Linked(default, WebAddress.Of("https://b.example/")));
        Assert.Equal("\e[?2026h\e[4D\e]8;id=1;https://b.example/\e\\here\e]8;;\e\\\e[?2026l", Encoding.UTF8.GetString(writer.Write(frame)));
    }

    [Fact]
    public void Only_pages_of_the_web_are_linked_and_what_is_in_an_address_can_drive_no_terminal()
    {
        Assert.Equal("https://uk.wikipedia.org/wiki/%D0%86%D0%B7%D1%8E%D0%BC?a=b#c", WebAddress.Of("https://uk.wikipedia.org/wiki/Ізюм?a=b#c")?.Text);
        foreach (var wrong in new[] { "", "file:///etc/passwd", "ssh://example.org", "javascript:alert(1)", "#keys", "https://", $"https://a.example/{new string('a', WebAddress.MaxLength)}" })
            Assert.Null(WebAddress.Of(wrong));
        Gen.String[0, 60].Sample(text => Assert.True(WebAddress.Of($"https://a.example/{text}") is not { } address || address.Text.All(c => c is > ' ' and <= '~')));
    }

    [Fact]
    public void Without_colour_only_bold_dim_underline_and_reverse_are_sent()
    {
        var frame = new Frame(new Size(4, 1));
        new Canvas(frame).Text(0, 0, "abcd", new Style(Color.Indexed(3), Color.Indexed(200), (Emphasis)63));
        var screen = new VirtualScreen(frame.Size);
        screen.Feed(new FrameWriter(Colours.None).Write(frame));
        Assert.Equal(new Style(default, default, Emphasis.Bold | Emphasis.Dim | Emphasis.Underline | Emphasis.Reverse), screen.Grid[0, 0].Style);
    }

    [Fact]
    public void A_warm_frame_allocates_nothing()
    {
        var (writer, frame) = (new FrameWriter(), new Frame(new Size(120, 40)));
        var canvas = new Canvas(frame);
        Draw(1);
        Draw(2);
        // The runtime may charge this thread for work of its own, such as compiling a method again: what the frame itself allocates, it allocates every time.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated()));

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Draw(1);
            Draw(2);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        void Draw(int selected)
        {
            frame.Clear();
            for (var y = 0; y < 40; y++)
            {
                canvas.Text(2, y, "Стрічка a line of text with ─── and ⣿", y == selected ? Style.Reverse : default);
            }
            writer.Write(frame);
        }
    }

    [Fact]
    public void After_Forget_the_frame_is_drawn_whole()
    {
        var (writer, frame, screen) = (new FrameWriter(), ListFrame(1), new VirtualScreen(new Size(80, 24)));
        writer.Write(frame);
        writer.Forget();
        screen.Feed(writer.Write(frame));
        AssertShows(frame, screen, clusters: true);
    }

    private static void Check(bool clusters) =>
        Gen.Select(Drawings, Gen.Int[2, 24], Gen.Int[0, 9]).Array[1, 6].Sample(steps =>
        {
            var (writer, frame, screen) = (new FrameWriter(), new Frame(new Size(20, 5)), new VirtualScreen(new Size(20, 5), clusters));
            screen.Feed("\e[?7l"u8);
            foreach (var (drawing, columns, cursor) in steps)
            {
                // Mostly the same size, so that differences are drawn and not only whole frames.
                var size = new Size(columns < 4 ? columns : 20, 5);
                frame.Resize(size);
                screen.Resize(size);
                var canvas = new Canvas(frame);
                foreach (var (x, y, text, style, address) in drawing)
                {
                    canvas.Text(x, y, text, canvas.Linked(style, WebAddress.Of(address)));
                }
                if (cursor < 5)
                {
                    canvas.ShowCursor(cursor, cursor);
                }
                screen.Feed(writer.Write(frame));
                AssertShows(frame, screen, clusters);
                Assert.Empty(screen.Grid.Link);
                Assert.Equal(0, writer.Write(frame).Length);
            }
        });

    private static void AssertShows(Frame frame, VirtualScreen screen, bool clusters)
    {
        Assert.Empty(screen.Unknown);
        Assert.Equal(frame.Cursor is not null, screen.CursorShown);
        if (frame.Cursor is { } cursor)
        {
            Assert.Equal(cursor, (screen.Grid.X, screen.Grid.Y));
        }
        for (var y = 0; y < frame.Size.Rows; y++)
        {
            for (var x = 0; x < frame.Size.Columns; x++)
            {
                var cell = frame[x, y];
                Assert.Equal(cell.Width == 0, x > 0 && frame[x - 1, y].Width == 2);
                if (cell.Width > 0 && (clusters || !cell.Disputed))
                {
                    Assert.True(screen.Grid[x, y].Shows(cell, frame.LinkOf(cell)),
                        $"{x},{y}: drawn \"{cell.Text}\" {cell.Style}, shown \"{screen.Grid[x, y].Text}\" {screen.Grid[x, y].Style}");
                }
            }
        }
    }

    private static Frame ListFrame(int selected)
    {
        var frame = new Frame(new Size(80, 24));
        var canvas = new Canvas(frame);
        canvas.Fill(canvas.Bounds, Theme.Dark.Text);
        for (var y = 0; y < 10; y++)
        {
            canvas.Text(2, y, TextLayout.Pad($"  Soyuz {y} is launched from Baikonur on its way to the station", 60), y == selected ? Theme.Dark.Selected : Theme.Dark.Text);
        }
        return frame;
    }
}
