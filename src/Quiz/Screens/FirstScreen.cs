using System.Collections.Immutable;
using Quiz.Play;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>What stands before anything is known: once the terminal tells its size it becomes the home screen, or the round that the command line asked for.</summary>
public sealed record FirstScreen(Look Look, Settings Settings, RoundRequest? Request) : IScreen
{
    public (IScreen Next, Effect? Effect) Update(Msg msg)
    {
        if (msg is not Resized resized)
            return (this, null);
        var home = new HomeScreen(Look with { Size = resized.Size }, Settings);
        var effects = ImmutableArray.Create<Effect>(new LoadHome());
        return (home, new Batch(Request is null ? effects : effects.Add(new OpenRound(Request))));
    }

    public void View(Canvas canvas) => canvas.Fill(canvas.Bounds, Look.Theme.Text);
}
