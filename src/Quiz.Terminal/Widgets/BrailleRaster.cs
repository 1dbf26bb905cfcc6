namespace Quiz.Terminal;

/// <summary>stub</summary>
public sealed class BrailleRaster
{
    internal static char Likeness(int dots) => int.PopCount(dots) switch { 0 => ' ', 1 or 2 => '.', <= 5 => ':', _ => '#' };
}
