using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A view in a session of its own: no key and no click reaches what lies under it.</summary>
internal abstract class BoxView(Panel panel) : PanelView(panel)
{
    /// <summary>No letter opens anything: what is shown may hold any.</summary>
    protected static readonly Rune NoHotKey = new('\uffff');
    private SessionToken? _session;

    public override void Open(View over) => _session = over.App!.Begin((IRunnable)View);

    public override void Close(View over)
    {
        if (_session is not null)
            over.App!.End(_session);
    }

    /// <summary>Gives a dialog the look of ours, whatever kind it is.</summary>
    protected static void Dress(Runnable dialog, string title)
    {
        dialog.Title = $" {title} ";
        dialog.HotKeySpecifier = NoHotKey;
        dialog.BorderStyle = LineStyle.Single;
        dialog.ShadowStyle = ShadowStyles.None;
        dialog.Arrangement = ViewArrangement.Overlapped;
        dialog.Border.Settings &= ~BorderSettings.TerminalTitle;
    }

    // It stands in the middle by itself.
    protected override void Place(Quiz.Drawing.Rect area)
    {
    }
}
