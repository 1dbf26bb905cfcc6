using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages.Words;

namespace Quiz.Screens.Forms;

/// <summary>A line of a form: a value that the arrows change, or where there is a field a text that is typed.</summary>
/// <param name="Value">As it is told; of a field what an empty one means or what was typed.</param>
/// <param name="Wrong">Told beside a field that holds what can't be read; null for none.</param>
public sealed record FormRow(string Name, string Value, TextField? Field = null, string? Wrong = null);

/// <summary>Lines with a value each, of which one is selected and changed; Enter begins what the form is for.</summary>
public abstract record FormScreen(Look Look, int Selected = 0) : Screen(Look)
{
    private const int FieldColumns = 22;

    /// <summary>Told below the lines: why what was asked for could not be begun.</summary>
    public string? Notice { get; init; }

    protected abstract ImmutableArray<FormRow> Rows { get; }

    /// <summary>Told below the lines all the time.</summary>
    protected abstract string Help { get; }

    /// <summary>In columns; as wide as the longest name of a line.</summary>
    protected abstract int NameColumns { get; }

    internal override bool IsTyping => Rows[Selected].Field is not null;

    protected abstract KeyWords StartWords { get; }

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("start", "enter", StartWords, 3),
        Bind("up", IsTyping ? "up shift+tab" : "up k shift+tab", Words.FieldAboveKey),
        Bind("down", IsTyping ? "down tab" : "down j tab", Words.FieldBelowKey),
        .. IsTyping ? [] : Changing,
    ];

    private ImmutableArray<Binding<string>> Changing => [Bind("previous", "left h", Words.ValueBeforeKey), Bind("next", "right l space", Words.NextValueKey)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1) }, null),
        "down" => (this with { Selected = Math.Min(Rows.Length - 1, Selected + 1) }, null),
        "next" => ((this with { Notice = null }).Changed(1), null),
        "previous" => ((this with { Notice = null }).Changed(-1), null),
        _ => Start(),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        MouseInput { Action: MouseAction.Press, Row: var row } when row - RowsAbove is >= 0 and var line && line < Rows.Length => (this with { Selected = line }, null),
        _ when Rows[Selected].Field is { } field => (Typed(field.Take(message)) with { Notice = null }, null),
        _ => (this, null),
    };

    /// <summary>The selected line with its next value, or with -1 the one before.</summary>
    protected abstract FormScreen Changed(int step);

    /// <summary>The selected line with another text.</summary>
    protected abstract FormScreen Typed(TextField field);

    protected abstract (Screen Next, Effect? Effect) Start();

    protected override void Body(Canvas canvas)
    {
        var rows = Rows;
        for (var y = 0; y < rows.Length; y++)
            DrawRow(canvas, y, rows[y]);
        DrawBelow(canvas, rows.Length);
    }

    /// <summary>What must be told, and the help where there is room for it.</summary>
    private void DrawBelow(Canvas canvas, int used)
    {
        var (width, left) = (canvas.Size.Columns - 6, canvas.Size.Rows - used);
        var page = new Page();
        if (Notice is not null)
            page.Add(Notice, Look.Theme.Warning).Gap();
        page.Add(Help, Look.Theme.Muted);
        if (page.Lines(width).Length > left - 2)
            page = Notice is null ? new Page() : new Page().Add(Notice, Look.Theme.Warning);
        var gap = page.Lines(width).Length < left ? 1 : 0;
        page.Draw(canvas.Sub(new(3, used + gap, width, left - gap)), 0, Look);
    }

    private void DrawRow(Canvas canvas, int y, FormRow row)
    {
        var isSelected = y == Selected;
        var style = isSelected ? Look.Theme.Selected : Look.Theme.Text;
        var isField = row.Field is not null;
        var text = $" {(isSelected ? canvas.Glyphs.Chevron : " ")} {TextLayout.Pad(row.Name, NameColumns)} {(isField ? " " : canvas.Glyphs.Left)} {row.Value}{(isField ? "" : $" {canvas.Glyphs.Right}")}";
        canvas.Text(0, y, TextLayout.Pad(TextLayout.Truncate(text, canvas.Size.Columns), canvas.Size.Columns), style);
        if (isSelected)
            canvas.Focus(1, y);
        if (row.Field is not { } field)
            return;
        if (isSelected)
            field.Draw(canvas, NameColumns + 6, y, Math.Min(field.MaxLength + 2 > FieldColumns && row.Wrong is null ? canvas.Size.Columns : FieldColumns, canvas.Size.Columns - NameColumns - 7), style);
        if (row.Wrong is not null)
            canvas.Text(NameColumns + FieldColumns + 7, y, row.Wrong, isSelected ? style : Look.Theme.Warning);
    }
}
