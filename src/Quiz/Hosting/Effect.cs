using System.Collections.Immutable;

namespace Quiz.Hosting;

/// <summary>An order from a screen to the world outside it.</summary>
public abstract record Effect;

/// <summary>Ends the loop once the effects ordered with it are done.</summary>
public sealed record Quit(int ExitCode = 0) : Effect;

/// <summary>Several effects, in order.</summary>
public sealed record Batch(ImmutableArray<Effect> Effects) : Effect;

/// <summary>Gives the terminal back to the shell until the player returns, as Ctrl+Z does elsewhere.</summary>
public sealed record Suspend : Effect;

/// <summary>Sends a message once, after a time.</summary>
public sealed record After(TimeSpan Time, Msg Message) : Effect;

/// <summary>Gives a text to the terminal's clipboard, where it takes one.</summary>
public sealed record Copy(string Text) : Effect;

/// <summary>Draws everything again, for when other programs have written over the screen.</summary>
public sealed record Redraw : Effect;
