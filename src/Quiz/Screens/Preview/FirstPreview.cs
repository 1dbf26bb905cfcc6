using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Storage;

namespace Quiz.Screens.Preview;

/// <summary>What stands before the terminal reports its size.</summary>
public sealed record FirstPreview(Look Look, Settings Settings, PackRead Read, bool IsWatching) : IScreen
{
    public (IScreen Next, Effect? Effect) Update(Msg msg)
    {
        if (msg is not Resized resized)
            return (this, null);
        var look = Look with { Size = resized.Size };
        var preview = PreviewScreen.First(look, new HomeScreen(look, Settings), Read, IsWatching);
        return (preview, preview.Watching);
    }

    public void View(Canvas canvas) => canvas.Fill(canvas.Bounds, Look.Theme.Text);
}
