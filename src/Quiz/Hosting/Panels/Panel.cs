using System.Collections.Immutable;
using Quiz.Core.Text;
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

/// <summary>A dialog that goes from folder to folder and has a file chosen, or a name to save under. It changes nothing on the disk.</summary>
/// <param name="Title">In its border.</param>
/// <param name="Ending">Of the files that are shown, with its point; of a file to save nothing is asked.</param>
/// <param name="Start">The folder that it begins in; of a file to save the path that is offered.</param>
/// <param name="IsToSave">Whether the file need not be there.</param>
/// <param name="Words">All that it says.</param>
public sealed record FilePanel(string Name, string Title, string Ending, string Start, bool IsToSave, FileWords Words) : Panel(Name, default);

/// <param name="Choose">The button that chooses the file.</param>
/// <param name="Leave">The button that leaves without.</param>
/// <param name="Path">What is typed into the field above.</param>
/// <param name="Names">The title of the list.</param>
/// <param name="NoSuchFile">Told of a file that is not there.</param>
/// <param name="NoSuchFolder">Told of a name to save under in a folder that is not there.</param>
/// <param name="IsFolder">Told of a folder where a file is wanted.</param>
/// <param name="UnreadableFolder">Told of a folder whose files can't be listed.</param>
/// <param name="WrongEnding">Told of a file with another ending.</param>
/// <param name="NameIsEmpty">Told where nothing is chosen.</param>
public sealed record FileWords(string Choose, string Leave, string Path, string Names, string NoSuchFile, string NoSuchFolder, string IsFolder, string UnreadableFolder, string WrongEnding, string NameIsEmpty);

/// <summary>A file was chosen; who reads it finds out whether it is still there.</summary>
/// <param name="Path">From the root on.</param>
public sealed record FileChosen(string Panel, string Path) : Msg;

/// <summary>The dialog was left without a file.</summary>
public sealed record FileLeft(string Panel) : Msg;

/// <summary>Work that goes on, in the middle over all the rest, until it is done or cancelled.</summary>
/// <param name="Title">In its border.</param>
/// <param name="Text">A line or more; wrapped.</param>
/// <param name="Fraction">From 0 to 1; null where nobody knows how long it takes.</param>
public sealed record ProgressPanel(string Name, string Title, string Text, double? Fraction) : Panel(Name, default);

/// <summary>The work is to be cancelled.</summary>
public sealed record WorkCancelled(string Panel) : Msg;

/// <summary>A menu bar, of which one menu is open.</summary>
/// <param name="Area">The row of the bar.</param>
/// <param name="Open">The menu that is opened first, counted from 0.</param>
public sealed record MenuPanel(string Name, Rect Area, ImmutableArray<Menu> Menus, int Open) : Panel(Name, Area);

/// <param name="Title">With "_" before the letter that opens it, with Alt.</param>
public sealed record Menu(string Title, ImmutableArray<MenuEntry> Entries);

/// <param name="Name">What the message says that it was chosen; empty for a line between others.</param>
/// <param name="Keys">The key that does the same, as it is written; empty for none.</param>
public sealed record MenuEntry(string Name, string Title, string Keys = "");

/// <summary>An entry of a menu was chosen.</summary>
public sealed record MenuChosen(string Panel, string Entry) : Msg;

/// <summary>The menus were closed without a choice.</summary>
public sealed record MenuClosed(string Panel) : Msg;

/// <summary>Rows of cells under titles, of which one row is selected.</summary>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">In the order in which they are shown, each with a cell a column.</param>
/// <param name="Selected">-1 for none.</param>
public sealed record TablePanel(string Name, Rect Area, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<string>> Rows, int Selected) : Panel(Name, Area);

/// <param name="Title">With the sign of the way it is sorted, where it is.</param>
/// <param name="IsNumber">Whether its cells stand at the right.</param>
/// <param name="Most">The widest that it grows; the rest of a cell is cut.</param>
public sealed record TableColumn(string Title, bool IsNumber = false, int Most = 40)
{
    /// <summary>A space, and the sign of the way a table is sorted.</summary>
    private const int SignColumns = 2;

    /// <summary>As wide as it is over these cells, whether or not it is what the table is sorted by.</summary>
    public int WidthOf(IEnumerable<string> cells) => Math.Min(Most, cells.Select(cell => TextWidth.Of(cell)).Append(TextWidth.Of(Title) + SignColumns).Max());
}

/// <summary>The title of a column was clicked.</summary>
public sealed record ColumnChosen(string Panel, int Column) : Msg;

/// <summary>A page of Markdown to scroll, with links between its headings.</summary>
public sealed record PagePanel(string Name, Rect Area, string Markdown) : Panel(Name, Area);

/// <summary>A link of a page was followed that leads to none of its headings.</summary>
public sealed record LinkFollowed(string Panel, string Target) : Msg;

/// <summary>Titles in a row, of which one is chosen: what stands below them belongs to it.</summary>
/// <param name="Area">As high as <see cref="TabsPanel.Rows"/>.</param>
public sealed record TabsPanel(string Name, Rect Area, ImmutableArray<string> Titles, int Selected) : Panel(Name, Area)
{
    /// <summary>The titles with the lines round them.</summary>
    public const int Rows = 3;
}

/// <summary>Another title of a row of tabs was chosen.</summary>
public sealed record TabChosen(string Panel, int Tab) : Msg;

/// <summary>Fields in rows, each with its label, of which one has the focus.</summary>
/// <param name="Fields">From above.</param>
/// <param name="Focused">Counted from 0.</param>
public sealed record FormPanel(string Name, Rect Area, ImmutableArray<FormField> Fields, int Focused) : Panel(Name, Area);

/// <summary>A row of a form.</summary>
public abstract record FormField(string Label);

/// <summary>A text that is typed.</summary>
/// <param name="MaxLength">In UTF-16 units; what is longer is cut.</param>
/// <param name="WhenEmpty">What an empty one means, shown in it.</param>
/// <param name="Wrong">What is wrong, told beside it; null for nothing.</param>
public sealed record TextFormField(string Label, string Text, int MaxLength, string WhenEmpty = "", string? Wrong = null) : FormField(Label);

/// <summary>One of several, in a list that drops down; all have different texts.</summary>
public sealed record ChoiceFormField(string Label, ImmutableArray<string> Options, int Selected) : FormField(Label);

/// <summary>Yes or no.</summary>
/// <param name="Beside">Told beside the box.</param>
public sealed record CheckFormField(string Label, bool IsChecked, string Beside) : FormField(Label);

/// <summary>A number that goes up and down.</summary>
/// <param name="Step">From one of its multiples to the next.</param>
public sealed record NumberFormField(string Label, int Value, int Least, int Most, int Step) : FormField(Label);

/// <summary>Another text was typed into a field: cleaned, and no longer than it may be.</summary>
public sealed record FieldTyped(string Panel, int Field, string Text) : Msg;

/// <summary>A field has another value: the option's place, 0 or 1, or the number.</summary>
public sealed record FieldSet(string Panel, int Field, int Value) : Msg;

/// <summary>Another field has the focus.</summary>
public sealed record FieldFocused(string Panel, int Field) : Msg;
