namespace Quiz.Hosting;

/// <summary>How many colours a terminal is sent.</summary>
public enum Colours
{
    /// <summary>None: bold, dim, underline and reverse are all that is left of a style.</summary>
    None,

    /// <summary>16, by the player's own palette.</summary>
    Basic,

    /// <summary>xterm's 256.</summary>
    Indexed,
}
