using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>The colours that xterm gives its 256 by default, and the nearest of fewer.</summary>
/// <remarks>0 to 15 are the player's own; here they have xterm's values. 16 to 231 are a cube of 6x6x6, 232 to 255 greys.</remarks>
internal static class Palette
{
    public const int Basic = 16;
    private const int FirstGrey = 232;

    private static readonly (byte Red, byte Green, byte Blue)[] BasicColours =
    [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ];

    private static readonly byte[] NearestBasic = [.. Enumerable.Range(0, 256).Select(index => (byte)(index < Basic ? index : Nearest(ValuesOf(index), 0, Basic)))];

    public static (byte Red, byte Green, byte Blue) ValuesOf(int index) => index switch
    {
        < Basic => BasicColours[index],
        < FirstGrey => (Level((index - Basic) / 36), Level((index - Basic) / 6 % 6), Level((index - Basic) % 6)),
        _ => (Grey(index), Grey(index), Grey(index)),
    };

    /// <summary>The nearest of the 240 that no palette redefines: the same for the values of one of them.</summary>
    public static int Nearest((byte Red, byte Green, byte Blue) colour) => Nearest(colour, Basic, 256);

    /// <summary>For a terminal of 16 colours.</summary>
    public static Color ToBasic(Color colour) => colour.IsDefault ? colour : Color.Indexed(NearestBasic[colour.Index]);

    private static int Nearest((byte Red, byte Green, byte Blue) colour, int from, int until)
    {
        var (best, least) = (from, int.MaxValue);
        for (var index = from; index < until; index++)
        {
            var (red, green, blue) = ValuesOf(index);
            var (r, g, b) = (red - colour.Red, green - colour.Green, blue - colour.Blue);
            var distance = (r * r) + (g * g) + (b * b);
            if (distance < least)
                (best, least) = (index, distance);
        }
        return best;
    }

    private static byte Level(int step) => (byte)(step == 0 ? 0 : 55 + (40 * step));

    private static byte Grey(int index) => (byte)(8 + (10 * (index - FirstGrey)));
}
