using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>The titles of <see cref="Tabs"/>; what belongs to them is no part of it, so that the keys go there.</summary>
internal sealed class TabsPanelView : PanelView
{
    private readonly Tabs _tabs;
    private readonly View[] _titles;

    public TabsPanelView(TabsPanel panel)
        : base(panel)
    {
        _titles = [.. panel.Titles.Select(title => new View { Title = title })];
        _tabs = new Tabs { TabLineStyle = LineStyle.Single, TabSpacing = 0 };
        _tabs.Add(_titles);
        foreach (var title in _titles)
            title.Border.Thickness = new Thickness(0, TabsPanel.Rows, 0, 0);
        _tabs.ValueChanged += (_, _) => ReportSoon();
        _tabs.HasFocusChanged += (_, change) =>
        {
            if (change.NewValue)
                ReportSoon();
        };
    }

    public override View View => _tabs;

    public override bool TakesKeys => false;

    /// <summary>Other titles are made anew.</summary>
    public override bool IsFor(Panel panel) => base.IsFor(panel) && panel is TabsPanel tabs && Panel is TabsPanel shown && tabs.Titles.SequenceEqual(shown.Titles);

    protected override void Set(Panel panel) => _tabs.Value = _titles[((TabsPanel)panel).Selected];

    /// <summary>What follows moves the focus on: not while it is still being given.</summary>
    private void ReportSoon()
    {
        if (!IsShowing)
            _tabs.App?.AddTimeout(TimeSpan.Zero, () =>
            {
                if (_tabs.SuperView is not null && _tabs.Value is { } chosen)
                    Report(new TabChosen(Panel.Name, _tabs.IndexOf(chosen)));
                return false;
            });
    }
}
