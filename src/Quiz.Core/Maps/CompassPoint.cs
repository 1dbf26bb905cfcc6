namespace Quiz.Core.Maps;

/// <summary>The sixteen points of the compass, clockwise; the even ones are the eight.</summary>
public enum CompassPoint
{
    North,
    NorthNortheast,
    Northeast,
    EastNortheast,
    East,
    EastSoutheast,
    Southeast,
    SouthSoutheast,
    South,
    SouthSouthwest,
    Southwest,
    WestSouthwest,
    West,
    WestNorthwest,
    Northwest,
    NorthNorthwest,
}
