using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>What stands before anything is known: once the terminal reports its size it becomes the home screen, or what the command line asked for.</summary>
/// <param name="Begin">Ordered once the packs are read: a round, a drill; null for nothing.</param>
public sealed record FirstScreen(Look Look, Settings Settings, Effect? Begin) : IScreen
{
    public (IScreen Next, Effect? Effect) Update(Msg msg)
    {
        if (msg is not Resized resized)
            return (this, null);
        return (new HomeScreen(Look with { Size = resized.Size }, Settings) { Begin = Begin }, new LoadHome());
    }

    public void View(Canvas canvas) => canvas.Fill(canvas.Bounds, Look.Theme.Text);
}
