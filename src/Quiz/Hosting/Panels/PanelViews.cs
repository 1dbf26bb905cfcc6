using Quiz.Drawing;
using Terminal.Gui.ViewBase;

namespace Quiz.Hosting.Panels;

/// <summary>Keeps the views over a screen as its panels say: what is new is made, what is there is set, what went is taken away.</summary>
internal sealed class PanelViews(View over, ScreenLoop loop, CellBridge bridge, Glyphs glyphs)
{
    private readonly List<PanelView> _views = [];
    private PanelColours? _worn;
    private bool _isFollowing;
    private bool _isBehind;

    public bool IsEmpty => _views.Count == 0;

    /// <summary>The screen has changed. Making a view may change it once more, as where the terminal has another size by now: that is followed after, not amid.</summary>
    public void Follow()
    {
        _isBehind = true;
        if (_isFollowing)
            return;
        _isFollowing = true;
        try
        {
            while (_isBehind)
            {
                _isBehind = false;
                FollowOnce();
            }
        }
        finally
        {
            _isFollowing = false;
        }
    }

    private void FollowOnce()
    {
        var panels = loop.Screen.Panels;
        if (panels.IsEmpty && _views.Count == 0)
            return;
        _views.Where(view => !panels.Any(view.IsFor)).ToList().ForEach(Remove);
        if (_worn?.Theme != loop.Screen.Theme)
        {
            _worn = new PanelColours(loop.Screen.Theme, bridge);
            _views.ForEach(view => view.Wear(_worn));
        }
        foreach (var panel in panels)
            (_views.Find(view => view.IsFor(panel)) ?? Add(panel)).Show(panel);
        if (over.Focused is null || _views.Any(view => !view.TakesKeys && view.View.HasFocus))
            _views.FirstOrDefault(view => view.TakesKeys)?.View.SetFocus();
    }

    /// <summary>Takes all away: a dialog's session must end before the one that it lies over.</summary>
    public void Clear() => _views.ToList().ForEach(Remove);

    private PanelView Add(Panel panel)
    {
        var view = Make(panel);
        view.Wear(_worn!);
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
        TabsPanel tabs => new TabsPanelView(tabs) { Send = loop.Take },
        FormPanel form => new FormPanelView(form, glyphs) { Send = loop.Take },
        DialogPanel dialog => new DialogPanelView(dialog) { Send = loop.Take },
        FilePanel file => new FilePanelView(file) { Send = loop.Take },
        ProgressPanel progress => new ProgressPanelView(progress) { Send = loop.Take },
        MenuPanel menus => new MenuPanelView(menus) { Send = loop.Take },
        _ => throw new ArgumentException($"no view shows {panel.GetType().Name}", nameof(panel)),
    };
}
