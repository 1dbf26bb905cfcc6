using Quiz.Drawing;
using Terminal.Gui.ViewBase;

namespace Quiz.Hosting.Panels;

/// <summary>A view of Terminal.Gui that shows a panel, and sends what is done there.</summary>
internal abstract class PanelView(Panel panel) : IDisposable
{
    /// <summary>While a panel's state is set, what the view reports is no news.</summary>
    private bool _isShowing;

    public Panel Panel { get; private set; } = panel;

    public abstract View View { get; }

    /// <summary>Where messages go.</summary>
    public required Action<Msg> Send { protected get; init; }

    /// <summary>Shows a panel of the type that this is for.</summary>
    public void Show(Panel panel)
    {
        _isShowing = true;
        try
        {
            Place(panel.Area);
            Set(panel);
            Panel = panel;
        }
        finally
        {
            _isShowing = false;
        }
    }

    /// <summary>Whether the view can go on to show a panel: one of the same name and type.</summary>
    public virtual bool IsFor(Panel panel) => Panel.Name == panel.Name && Panel.GetType() == panel.GetType();

    /// <summary>Takes the colours of a theme.</summary>
    public virtual void Wear(PanelColours colours) => View.SetScheme(colours.Plain);

    /// <summary>Comes into view over a screen.</summary>
    public virtual void Open(View over) => over.Add(View);

    public virtual void Close(View over) => over.Remove(View);

    protected virtual void Place(Rect area)
    {
        var frame = new System.Drawing.Rectangle(area.X, area.Y, area.Width, area.Height);
        if (View.Frame != frame)
            View.Frame = frame;
    }

    protected abstract void Set(Panel panel);

    public void Dispose() => View.Dispose();

    protected void Report(Msg message)
    {
        if (!_isShowing)
            Send(message);
    }
}
