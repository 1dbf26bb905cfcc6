using System.Collections.Immutable;
using Quiz.Drawing;

namespace Quiz.Hosting.Panels;

/// <summary>A part of a screen that Terminal.Gui draws and works: what it shows is state like all of a screen, and what is done there comes back as messages.</summary>
/// <param name="Name">Tells the panels of a screen apart; messages carry it. The same name and type in the next state is the same control, which keeps where it is scrolled to.</param>
/// <param name="Area">In the cells of the terminal.</param>
public abstract record Panel(string Name, Rect Area);

/// <summary>One entry a row, of which one is selected; typing finds the next that begins so.</summary>
/// <param name="Items">Cut where they are too long.</param>
/// <param name="Selected">-1 for none.</param>
public sealed record ListPanel(string Name, Rect Area, ImmutableArray<string> Items, int Selected) : Panel(Name, Area);

/// <summary>An entry of a list or a row of a table is selected now.</summary>
public sealed record ItemSelected(string Panel, int Index) : Msg;

/// <summary>An entry of a list or a row of a table was chosen: by Enter, or a double click.</summary>
public sealed record ItemChosen(string Panel, int Index) : Msg;
