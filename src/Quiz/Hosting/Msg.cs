using Quiz.Drawing;
using Quiz.Drawing.Keys;

namespace Quiz.Hosting;

/// <summary>Something that happened.</summary>
public abstract record Msg;

/// <summary>A key was pressed.</summary>
public sealed record KeyPressed(Key Key) : Msg;

/// <summary>Text was pasted: at most 64 kB of it, without control characters but "\n".</summary>
public sealed record Pasted(string Text) : Msg;

/// <summary>What a mouse did: its left button, and its wheel. A second press that follows fast is told as a double click besides.</summary>
public enum MouseAction
{
    Press,
    Release,
    Drag,
    DoubleClick,
    WheelUp,
    WheelDown,
}

/// <summary>The mouse was used on a cell, counted from 0.</summary>
public sealed record MouseInput(MouseAction Action, int Column, int Row, Modifiers Modifiers) : Msg;

/// <summary>The terminal's own ground has become light or dark.</summary>
public sealed record GroundTurned(bool IsLight) : Msg;

/// <summary>The terminal has this size now; sent once before the first frame, too.</summary>
public sealed record Resized(Size Size) : Msg;
