namespace Quiz.Drawing;

/// <summary>The styles of everything drawn, by what it means.</summary>
/// <remarks>
/// All set both colours, and only from the 240 that no palette redefines: the contrast does not hang on the player's own.
/// A canvas filled with <see cref="Text"/> first is the ground that the others stand on.
/// </remarks>
public sealed record Theme
{
    private Theme() { }

    public required Style Text { get; init; }
    public required Style Muted { get; init; }
    public required Style Accent { get; init; }
    public required Style Title { get; init; }

    /// <summary>Bold and reversed, so that it is seen without colour.</summary>
    public required Style Selected { get; init; }
    public required Style Key { get; init; }
    public required Style Right { get; init; }
    public required Style Wrong { get; init; }
    public required Style Warning { get; init; }
    public required Style Border { get; init; }
    public required Style MapLine { get; init; }
    public required Style MapHighlight { get; init; }
    public required Style MapCursor { get; init; }
    public required Style MapContext { get; init; }
    public required Style MapRiver { get; init; }
    public required Style MapShade { get; init; }
    public required Style MapRoute { get; init; }

    public static Theme Dark { get; } = Make(ground: 234, text: 252, muted: 246, accent: 117, right: 114, wrong: 210, warning: 222, line: 250, context: 246, border: 246);

    public static Theme Light { get; } = Make(ground: 255, text: 235, muted: 240, accent: 25, right: 22, wrong: 88, warning: 94, line: 238, context: 241, border: 241);

    public static Theme HighContrast { get; } = Make(ground: 16, text: 231, muted: 252, accent: 123, right: 120, wrong: 217, warning: 226, line: 231, context: 250, border: 231);

    /// <summary>Sky blue for right, orange for wrong: apart in each of the three ways of seeing fewer colours.</summary>
    public static Theme ColourBlind { get; } = Make(ground: 234, text: 252, muted: 246, accent: 195, right: 75, wrong: 208, warning: 227, line: 250, context: 246, border: 246);

    /// <summary>The same emphasis and no colour.</summary>
    public Theme WithoutColour() => new()
    {
        Text = Text.WithoutColour(),
        Muted = Muted.WithoutColour(),
        Accent = Accent.WithoutColour(),
        Title = Title.WithoutColour(),
        Selected = Selected.WithoutColour(),
        Key = Key.WithoutColour(),
        Right = Right.WithoutColour(),
        Wrong = Wrong.WithoutColour(),
        Warning = Warning.WithoutColour(),
        Border = Border.WithoutColour(),
        MapLine = MapLine.WithoutColour(),
        MapHighlight = MapHighlight.WithoutColour(),
        MapCursor = MapCursor.WithoutColour(),
        MapContext = MapContext.WithoutColour(),
        MapRiver = MapRiver.WithoutColour(),
        MapShade = MapShade.WithoutColour(),
        MapRoute = MapRoute.WithoutColour(),
    };

    private static Theme Make(int ground, int text, int muted, int accent, int right, int wrong, int warning, int line, int context, int border)
    {
        Style On(int colour, Emphasis emphasis = Emphasis.None) => new(Color.Indexed(colour), Color.Indexed(ground), emphasis);
        return new()
        {
            Text = On(text),
            Muted = On(muted),
            Accent = On(accent),
            Title = On(text, Emphasis.Bold),
            Selected = On(accent, Emphasis.Bold | Emphasis.Reverse),
            Key = On(accent, Emphasis.Bold),
            Right = On(right, Emphasis.Bold),
            Wrong = On(wrong, Emphasis.Bold),
            Warning = On(warning, Emphasis.Bold),
            Border = On(border),
            MapLine = On(line),
            MapHighlight = On(warning, Emphasis.Bold),
            MapCursor = On(accent, Emphasis.Bold | Emphasis.Reverse),
            MapContext = On(context),
            MapRiver = On(accent),
            MapShade = On(right),
            MapRoute = On(accent, Emphasis.Bold),
        };
    }
}
