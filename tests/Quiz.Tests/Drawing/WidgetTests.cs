using CsCheck;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Screens;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Drawing;

public class WidgetTests
{
    private enum Do
    {
        Up,
        Choose,
        Back,
        Help,
    }

    private static KeyMap<Do> Map => new(
        new Binding<Do>(Do.Up, "up k", "move", "Move up"),
        new Binding<Do>(Do.Choose, "enter space", "choose", "Choose the card") { Importance = 2 },
        new Binding<Do>(Do.Back, "esc", "back", "Go back") { Importance = 1 },
        new Binding<Do>(Do.Help, "?", "help", "Show all keys") { Importance = Binding.Always });

    private static IReadOnlyList<string> Draw(int columns, int rows, Action<Canvas> draw, Glyphs? glyphs = null)
    {
        var frame = new Frame(new Size(columns, rows), glyphs);
        draw(new Canvas(frame));
        return frame.ToLines();
    }

    [Theory]
    [InlineData("a b left c", "acb", 2)]
    [InlineData("a b home delete", "b", 0)]
    [InlineData("o n e space t w o ctrl+w", "one ", 4)]
    [InlineData("o n e space t w o space ctrl+w", "one ", 4)]
    [InlineData("a b c left ctrl+u", "c", 0)]
    [InlineData("a b c home ctrl+k", "", 0)]
    [InlineData("🇺 🇦 backspace", "", 0)]
    [InlineData("alt+x ctrl+x f1", "", 0)]
    [InlineData("a space b ctrl+left x", "a xb", 3)]
    public void A_field_edits_by_what_a_reader_takes_for_characters(string keys, string text, int cursor)
    {
        var field = keys.Split(' ').Aggregate(new TextField(), (state, key) => state.Take(new KeyPressed(Key.Parse(key))));
        Assert.Equal((text, cursor), (field.Text, field.Cursor));
    }

    [Fact]
    public void A_field_takes_a_paste_cleaned_and_bounded()
    {
        var field = new TextField { MaxLength = 6 }.Take(new Pasted("a\nb\ec❤️d"));
        Assert.Equal("a bc❤️", field.Text);
    }

    [Fact]
    public void A_field_never_breaks_whatever_is_typed() =>
        Gen.Select(Gen.String, Gen.OneOf("left", "right", "backspace", "delete", "home", "end", "ctrl+w", "ctrl+right").Array[0, 8], Gen.String).Sample((first, keys, then) =>
        {
            var field = keys.Aggregate(TextField.With(first), (state, key) => state.Take(new KeyPressed(Key.Parse(key)))).Insert(then);
            var lines = Draw(8, 1, canvas => field.Draw(canvas, 0, 0, 8, default));
            return field.Cursor >= 0 && field.Cursor <= field.Text.Length && field.Text.Length <= field.MaxLength && TextWidth.Of(lines[0]) <= 8;
        });

    [Fact]
    public void A_field_scrolls_so_that_its_cursor_shows()
    {
        var frame = new Frame(new Size(8, 1));
        TextField.With("Dnipropetrovsk").Draw(new Canvas(frame), 1, 0, 5, default);
        Assert.Equal(" ovsk", frame.ToLines()[0]);
        Assert.Equal((5, 0), frame.Cursor);
    }

    [Fact]
    public void One_table_tells_what_a_key_does_and_what_the_key_line_says()
    {
        Assert.Equal(Do.Up, Map.Match(Key.Parse("k"))?.Action);
        Assert.Null(Map.Match(Key.Parse("x")));
        Assert.Throws<ArgumentException>(() => new KeyMap<Do>(new Binding<Do>(Do.Up, "a", "", ""), new Binding<Do>(Do.Back, "a", "", "")));
    }

    [Fact]
    public void Neighbours_of_one_label_are_told_as_one()
    {
        Binding[] bindings = [new Binding<Do>(Do.Up, "up", "Move", ""), new Binding<Do>(Do.Choose, "down", "Move", ""), new Binding<Do>(Do.Back, "esc", "Back", "")];
        Assert.Equal(["↑↓ Move  esc Back"], Draw(30, 1, canvas => KeyLine.Draw(canvas, bindings)));
        Assert.Equal(["up/down Move  esc Back"], Draw(30, 1, canvas => KeyLine.Draw(canvas, bindings), Glyphs.Ascii));
    }

    [Theory]
    [InlineData(60, "↑ move  enter choose  esc back  ? help")]
    [InlineData(32, "enter choose  esc back  ? help")]
    [InlineData(25, "enter choose  ? help")]
    [InlineData(10, "? help")]
    [InlineData(3, "? h")]
    public void A_narrow_key_line_keeps_what_matters_and_always_help(int width, string line) =>
        Assert.Equal([line], Draw(width, 1, canvas => KeyLine.Draw(canvas, Map.Bindings)));

    [Fact]
    public void A_raster_draws_lines_and_fills_with_holes()
    {
        var raster = new DotRaster(new Size(16, 5));
        Dot[] outer = [new(1, 1), new(31, 1), new(31, 19), new(1, 19)];
        Dot[] hole = [new(10, 6), new(22, 6), new(22, 14), new(10, 14)];
        raster.Line(new(0, 0), new(31, 0), 1);
        raster.Fill([outer, hole], 2);
        Assert.True(raster[2, 2]);
        Assert.False(raster[15, 10]);
        Assert.Equal((2, 0), (raster.InkOf(0, 1), raster.InkOf(7, 2)));
        Style[] styles = [default, default, default];
        Golden.Check(
        [
            .. Draw(16, 5, canvas => raster.Draw(canvas, 0, 0, styles)),
            .. Draw(16, 5, canvas => raster.Draw(canvas, 0, 0, styles, DotSigns.Blocks)),
            .. Draw(16, 5, canvas => raster.Draw(canvas, 0, 0, styles), Glyphs.Ascii),
        ]);
    }

    [Fact]
    public void Patterns_are_told_apart_without_colour()
    {
        var raster = new DotRaster(new Size(12, 3));
        foreach (var (index, pattern) in Enum.GetValues<DotPattern>().Index())
            raster.Fill([[new(index * 8, 1), new((index * 8) + 7, 1), new((index * 8) + 7, 11), new(index * 8, 11)]], 0, pattern);
        Style[] styles = [default];
        Golden.Check(
        [
            .. Draw(12, 3, canvas => raster.Draw(canvas, 0, 0, styles)),
            .. Draw(12, 3, canvas => raster.Draw(canvas, 0, 0, styles, DotSigns.Blocks)),
            .. Draw(12, 3, canvas => raster.Draw(canvas, 0, 0, styles), Glyphs.Ascii),
        ]);
    }

    [Fact]
    public void A_raster_takes_any_coordinates() =>
        Gen.Int.Array[8].Sample(numbers =>
        {
            var raster = new DotRaster(new Size(5, 3));
            Dot[] points = [new(numbers[0], numbers[1]), new(numbers[2], numbers[3]), new(numbers[4] % 20, numbers[5] % 20), new(numbers[6], 3)];
            raster.Line(points[0], points[1], 0);
            raster.Line(points[2], points[3], 0, DotPattern.Checked);
            raster.Fill([points], 0, DotPattern.Hatched);
            raster.Set(-1, 500, 0);
            Assert.False(raster[-1, 500]);
        });

    [Fact]
    public void A_line_far_longer_than_the_raster_still_crosses_it()
    {
        var raster = new DotRaster(new Size(5, 3));
        raster.Line(new(-1_000_000_000, 6), new(1_000_000_000, 6), 0);
        Assert.All(Enumerable.Range(0, raster.Width), x => Assert.True(raster[x, 6]));
    }

    [Fact]
    public void A_dotted_line_has_every_other_dot_whichever_way_it_runs()
    {
        for (var (x, y) = (0, 20); x <= 40; (x, y) = y < 40 && x == 0 ? (0, y + 1) : (x + 1, 40))
        {
            var (solid, dotted) = (new DotRaster(new Size(21, 11)), new DotRaster(new Size(21, 11)));
            solid.Line(new(20, 20), new(x, y), 0);
            dotted.Line(new(20, 20), new(x, y), 0, DotPattern.Checked);
            var length = Math.Max(Math.Abs(x - 20), Math.Abs(y - 20)) + 1;
            Assert.Equal((length, (length + 1) / 2), (Count(solid), Count(dotted)));
        }

        static int Count(DotRaster raster) => Enumerable.Range(0, raster.Width * raster.Height).Count(i => raster[i % raster.Width, i / raster.Width]);
    }

    [Fact]
    public void A_line_has_the_same_dots_both_ways_and_wherever_the_raster_is_moved_to() =>
        Gen.Int[-60, 60].Array[6].Sample(n =>
        {
            var (whole, moved) = (new DotRaster(new Size(100, 50)), new DotRaster(new Size(12, 8)));
            whole.Line(new(n[0] + 100, n[1] + 100), new(n[2] + 100, n[3] + 100), 0, DotPattern.Checked, new(100, 100));
            moved.Line(new(n[2] + n[4], n[3] + n[5]), new(n[0] + n[4], n[1] + n[5]), 0, DotPattern.Checked, new(n[4], n[5]));
            for (var y = 0; y < moved.Height; y++)
            {
                for (var x = 0; x < moved.Width; x++)
                    Assert.Equal(whole[x - n[4] + 100, y - n[5] + 100], moved[x, y]);
            }
        });
}
