using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>State, and how messages change it; it orders effects and never carries them out.</summary>
public interface IScreen
{
    (IScreen Next, Effect? Effect) Update(Msg msg);

    /// <summary>Draws the state on a blank canvas of the terminal's size.</summary>
    void View(Canvas canvas);
}
