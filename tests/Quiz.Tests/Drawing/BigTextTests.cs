using CsCheck;
using Quiz.Core.Text;
using Quiz.Drawing;

namespace Quiz.Tests.Drawing;

public class BigTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf("Which", "came", "first?", "Щойно", "їжак", "ґречі", "п’ять", "São", "12", "345,6", "—", "Дніпропетровщина", "i", "WWW", "№5").Array[0, 14].Select(words => string.Join(' ', words));

    private static readonly BigScale[] Scales = Enum.GetValues<BigScale>();

    [Fact]
    public void Letters_of_both_alphabets_are_drawn_by_halves_and_by_quadrants()
    {
        var frame = new Frame(new(76, 24));
        var canvas = new Canvas(frame);
        BigText.Draw(canvas, 0, 0, "Wave 1,5?", BigScale.Halves, default);
        BigText.Draw(canvas, 0, 4, "Ґанок, їжа", BigScale.Halves, default);
        BigText.Draw(canvas, 0, 8, "Which of these came first?", BigScale.Quadrants, default);
        BigText.Draw(canvas, 0, 12, "Що з цього сталося раніше: п’ять", BigScale.Quadrants, default);
        BigText.Draw(canvas, 0, 16, "Plain enough", BigScale.Spaced, default);
        BigText.Draw(canvas, 0, 18, "Plain enough", BigScale.Plain, default);
        Golden.Check(frame.ToLines());
    }

    [Fact]
    public void Every_letter_that_Ukrainian_and_English_need_has_a_shape()
    {
        Assert.True(BigText.Has("АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя"));
        Assert.True(BigText.Has("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"));
        Assert.True(BigText.Has("«п’ять» „так“ ʼ'“quoted”—–-−…№€%&@#/\\()[]{}<>=+*~^_|!?.,:;\u00A0°±²³µ½×÷ÀÿŽş"));
        Assert.False(BigText.Has("日本"));
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_no_letter_is_lost() => Gen.Select(AnyText, Gen.OneOf(Scales), Gen.Int[12, 160]).Sample((text, scale, width) =>
    {
        var lines = BigText.Wrap(text, width, scale);
        Assert.All(lines, line => Assert.InRange(BigText.Width(line, scale), 0, width));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    });

    [Fact]
    public void What_is_drawn_is_as_wide_as_is_told() => Gen.Select(AnyText, Gen.OneOf(Scales)).Sample((text, scale) =>
    {
        var frame = new Frame(new(2_000, 4));
        BigText.Draw(new Canvas(frame), 0, 0, text, scale, default);
        var drawn = frame.ToLines().Max(line => TextWidth.Of(line));
        Assert.InRange(drawn, 0, BigText.Width(text, scale));
        if (text.Length > 0)
            Assert.Equal(drawn, BigText.Width(text, scale));
    });

    [Fact]
    public void A_larger_scale_needs_more_room() => AnyText.Sample(text =>
        Assert.True(BigText.Width(text, BigScale.Halves) >= BigText.Width(text, BigScale.Quadrants)));
}
