using Quiz.Commands;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Benchmarks;

/// <summary>Runs screens without a terminal: takes keys, and tells the bytes of frames.</summary>
public sealed class Stage : IDisposable
{
    public static readonly Size Size = new(120, 40);
    private readonly string _data = Directory.CreateTempSubdirectory("quiz-stage-").FullName;
    private readonly RoundDesk _desk;
    private readonly ScreenEffects _effects;
    private readonly Frame _frame = new(Size);
    private readonly FrameWriter _writer = new();

    /// <param name="kind">Of the round that is begun; null for the home screen.</param>
    /// <param name="pack">The only pack of the round; null for all.</param>
    public Stage(Kind? kind, string? pack = null)
    {
        _desk = new Folders(_data, _data, null).Desk(TimeProvider.System);
        _effects = new ScreenEffects(Spoken.English, _desk, new SettingsFile(_data), null);
        var request = kind is null ? null : RoundRequest.Usual with { Packs = pack is null ? [] : [pack], Kinds = [kind], Seed = 1 };
        Screen = new FirstScreen(Look.Of(Settings.Default, colour: true, Spoken.English), Settings.Default, request is null ? null : new OpenRound(request));
        Take(new Resized(Size));
    }

    public IScreen Screen { get; private set; }

    /// <summary>What was drawn last, row by row.</summary>
    public Cell[] Cells => [.. from y in Enumerable.Range(0, Size.Rows) from x in Enumerable.Range(0, Size.Columns) select _frame[x, y]];

    public void Press(Key key) => Take(new KeyPressed(key));

    /// <summary>The bytes that the terminal would get, of the whole frame at first.</summary>
    public ReadOnlySpan<byte> Draw()
    {
        _frame.Clear();
        Screen.View(new Canvas(_frame));
        return _writer.Write(_frame);
    }

    public void Dispose()
    {
        _desk.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private void Take(Msg message)
    {
        var (next, effect) = Screen.Update(message);
        Screen = next;
        foreach (var one in effect is Batch batch ? [.. batch.Effects] : effect is null ? Array.Empty<Effect>() : [effect])
        {
            if (_effects.CarryOut(one) is { } answer)
                Take(answer);
        }
    }
}
