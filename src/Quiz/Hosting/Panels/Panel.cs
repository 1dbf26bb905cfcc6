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

/// <summary>What must be answered before anything else goes on: it stands in the middle, over all the rest.</summary>
/// <param name="Title">In its border.</param>
/// <param name="Text">A sentence or more; wrapped.</param>
/// <param name="Buttons">The last is what Enter chooses.</param>
public sealed record DialogPanel(string Name, string Title, string Text, ImmutableArray<string> Buttons) : Panel(Name, default);

/// <summary>A button of a dialog was chosen.</summary>
/// <param name="Button">Counted from 0; -1 where it was left without.</param>
public sealed record DialogAnswered(string Panel, int Button) : Msg;
