using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Kinds;

namespace Quiz.Screens.Maps;

/// <summary>A panel beside a question or a verdict, and how the player looks at it.</summary>
/// <param name="Navigator">Null until it has a size.</param>
public sealed record PanelState(MapPanel Panel, MapNavigator? Navigator = null)
{
    /// <summary>Of what a question shows; null for one without a map.</summary>
    public static PanelState? Of(WordedQuestion asked) => MapPanel.Of(asked) is { } panel ? new(panel) : null;

    /// <param name="size">Of the place for map and note.</param>
    public PanelState Fitted(Size size)
    {
        var area = MapPanel.MapArea(Panel.Map, size);
        return Navigator is null ? this with { Navigator = Panel.Start(area) } : Navigator.Size == area ? this : this with { Navigator = Navigator.Resized(area) };
    }

    /// <summary>After a key of <see cref="MapNavigator.ZoomKeys"/>; any other changes nothing.</summary>
    public PanelState On(string name) => Navigator?.On(name) is { } next ? this with { Navigator = next } : this;

    /// <param name="mouse">From the corner of the map; what it does on the map's focus it keeps.</param>
    public PanelState On(MouseInput mouse) => Navigator is { } at && (at.Held is not null || (mouse.Column >= 0 && mouse.Row >= 0 && mouse.Column < at.Size.Columns && mouse.Row < at.Size.Rows))
        ? this with { Navigator = at.On(mouse) with { Cursor = at.Cursor } }
        : this;

    public bool IsTooSmall => Navigator is { } at && Panel.IsTooSmall(at);

    public void Draw(Canvas canvas, Look look)
    {
        if (Navigator is { } at)
            Panel.Draw(canvas, at, look);
    }
}
