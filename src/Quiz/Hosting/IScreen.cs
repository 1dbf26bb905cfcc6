using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting.Panels;

namespace Quiz.Hosting;

/// <summary>State, and how messages change it; it orders effects and never carries them out.</summary>
public interface IScreen
{
    (IScreen Next, Effect? Effect) Update(Msg msg);

    /// <summary>Draws the state on a blank canvas of the terminal's size.</summary>
    void View(Canvas canvas);

    /// <summary>What Terminal.Gui shows over the cells. Most screens are cells alone.</summary>
    ImmutableArray<Panel> Panels => [];

    /// <summary>How panels look.</summary>
    Theme Theme => Theme.Dark;

    /// <summary>Whether a key is the screen's own where a panel has the focus.</summary>
    bool Takes(Key key) => true;
}
