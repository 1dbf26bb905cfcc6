using Quiz.Drawing;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using Glyphs = Quiz.Drawing.Glyphs;

namespace Quiz.Hosting.Panels;

/// <summary>Keeps the views over a screen as its panels say: what is new is made, what is there is set, what went is taken away.</summary>
internal sealed class PanelViews(View over, ScreenLoop loop, CellBridge bridge, Glyphs glyphs)
{
    private readonly List<PanelView> _views = [];
    private readonly Dictionary<Theme, Scheme> _schemes = [];
    private Theme? _worn;

    public bool IsEmpty => _views.Count == 0;

    /// <summary>The screen has changed.</summary>
    public void Follow()
    {
        var panels = loop.Screen.Panels;
        if (panels.IsEmpty && _views.Count == 0)
            return;
        var gone = _views.Where(view => !panels.Any(panel => IsFor(view, panel))).ToList();
        gone.ForEach(Remove);
        // A form leaves megabytes behind, and for long nothing else is allocated that would have them collected.
        if (gone.Count > 0)
            GC.Collect();
        if (_worn != loop.Screen.Theme)
        {
            _worn = loop.Screen.Theme;
            // What views open by themselves, such as lists, wears these.
            foreach (var name in Enum.GetNames<Schemes>())
                SchemeManager.AddScheme(name, name is nameof(Schemes.Menu) ? Over(_worn) : Scheme);
            foreach (var view in _views)
                view.Wear(loop.Screen.Theme, Scheme);
        }
        foreach (var panel in panels)
            (_views.Find(view => IsFor(view, panel)) ?? Add(panel)).Show(panel);
        if (over.Focused is null)
            _views.FirstOrDefault()?.View.SetFocus();
    }

    /// <summary>Takes all away: a dialog's session must end before the one that it lies over.</summary>
    public void Clear() => _views.ToList().ForEach(Remove);

    private static bool IsFor(PanelView view, Panel panel) => view.Panel.Name == panel.Name && view.Panel.GetType() == panel.GetType();

    private PanelView Add(Panel panel)
    {
        var view = Make(panel);
        view.Wear(loop.Screen.Theme, Scheme);
        _views.Add(view);
        view.Open(over);
        return view;
    }

    private void Remove(PanelView view)
    {
        _views.Remove(view);
        view.Close(over);
        view.Dispose();
        over.SetNeedsDraw();
    }

    private PanelView Make(Panel panel) => panel switch
    {
        ListPanel list => new ListPanelView(list, new CellPainter(bridge, glyphs)) { Send = loop.Take },
        TablePanel table => new TablePanelView(table) { Send = loop.Take },
        PagePanel page => new PagePanelView(page) { Send = loop.Take },
        FormPanel form => new FormPanelView(form, bridge, glyphs) { Send = loop.Take },
        DialogPanel dialog => new DialogPanelView(dialog) { Send = loop.Take },
        MenuPanel menus => new MenuPanelView(menus) { Send = loop.Take },
        _ => throw new ArgumentException($"no view shows {panel.GetType().Name}", nameof(panel)),
    };

    private Scheme Scheme
    {
        get
        {
            var theme = loop.Screen.Theme;
            if (!_schemes.TryGetValue(theme, out var scheme))
                _schemes.Add(theme, scheme = Make(theme));
            return scheme;
        }
    }

    /// <summary>Of menus and lists that lie over the rest.</summary>
    private Scheme Over(Theme theme) => Scheme with { Normal = bridge.AttributeOf(theme.Raised), HotNormal = bridge.AttributeOf(theme.Raised.With(Emphasis.Bold)) };

    private Scheme Make(Theme theme) => new()
    {
        Normal = bridge.AttributeOf(theme.Text),
        HotNormal = bridge.AttributeOf(theme.Key),
        Focus = bridge.AttributeOf(theme.Selected),
        HotFocus = bridge.AttributeOf(theme.Selected),
        Active = bridge.AttributeOf(theme.Selected),
        HotActive = bridge.AttributeOf(theme.Selected),
        Highlight = bridge.AttributeOf(theme.Accent),
        Editable = bridge.AttributeOf(theme.Text.With(Emphasis.Underline)),
        ReadOnly = bridge.AttributeOf(theme.Text),
        Disabled = bridge.AttributeOf(theme.Muted),
    };
}
