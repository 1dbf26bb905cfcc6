namespace Quiz.Core.Maps;

/// <summary>Why a text or two numbers are no point.</summary>
/// <param name="Degrees">The coordinate that is out of its range.</param>
/// <param name="Letter">N, S, E or W, where the fault is with letters.</param>
/// <param name="Second">The other letter, where there are two.</param>
public sealed record PointTrouble(PointFault Fault, double Degrees = 0, char Letter = '\0', char Second = '\0')
{
    /// <summary>What was typed where a way begins or leads to; empty for any other fault.</summary>
    public string Name { get; init; } = "";
}

/// <summary>What is wrong with a point.</summary>
public enum PointFault
{
    /// <summary>It has not the form of one.</summary>
    NoPoint,
    Latitude,
    Longitude,

    /// <summary>Both letters are of the same axis.</summary>
    OneAxis,
    SignAndLetter,

    /// <summary>Minutes or seconds.</summary>
    SixtyOrMore,
    DecimalsBeforeLast,

    /// <summary>Of a way: its direction is none.</summary>
    NoDirection,

    /// <summary>Of a way: no one place is called so.</summary>
    NoSuchStart,

    /// <summary>It is the name of what is asked for.</summary>
    NamesTarget,

    /// <summary>Of a way: it begins at what is asked for.</summary>
    StartsAtTarget,
}
