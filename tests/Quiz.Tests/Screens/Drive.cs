using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Hosting;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Screens;

/// <summary>The screens under somebody's hands: messages are folded over Update, effects go to the real desk on a temporary folder, and nothing waits.</summary>
internal sealed class Drive : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RoundDesk _desk;
    private readonly ScreenEffects _effects;
    private readonly Hand _hand;
    private readonly CancellationTokenSource _ending = new();
    private readonly List<Task<Msg?>> _works = [];

    /// <param name="progressFolder">Where progress is kept, below the temporary folder.</param>
    public Drive(Size? size = null, Settings? settings = null, bool colour = true, string progressFolder = "", SettingsTrouble? trouble = null, bool hasShippedPacks = false, ILanguage? language = null, bool isGreek = false, bool isReadingLong = false, string filesFolder = "")
    {
        FilesFolder = filesFolder;
        Island.PutInto(_folder.Path, isGreek);
        IsHoldingWorks = isReadingLong;
        HasShippedPacks = hasShippedPacks;
        var progress = Path.Combine(_folder.Path, progressFolder);
        _desk = new(new(_folder.Path), new(() => ProgressStore.Open(progress, Clock)), progress, Clock);
        _effects = new(language ?? Spoken.English, _desk, new(progress), trouble) { Patience = isReadingLong ? TimeSpan.Zero : TimeSpan.FromMinutes(1) };
        _hand = new(() => Screen!, message => Take(message));
        Screen = new FirstScreen(Look.Of(settings ?? Settings.Default, colour, language ?? Spoken.English), settings ?? Settings.Default, null);
        Resize(size ?? new(80, 24));
    }

    public HandTime Clock { get; } = new();

    public string Folder => _folder.Path;

    public IScreen Screen { get; private set; }

    /// <summary>What the screen speaks.</summary>
    public ILanguage Words => Screen is Screen screen ? screen.Look.Language : Spoken.English;

    /// <summary>Every effect that was ordered, a batch as its parts.</summary>
    public List<Effect> Ordered { get; } = [];

    public Size Size => _hand.Size;

    public AnswerKeeper Keeper => _desk.Keeper;

    /// <summary>The folder that the program runs in.</summary>
    public string FilesFolder { get; }

    /// <summary>Whether what is done beside the screens goes on until <see cref="FinishWorks"/>.</summary>
    public bool IsHoldingWorks { get; set; }

    /// <summary>False hides the packs beside the program, which change more often than these tests.</summary>
    private bool HasShippedPacks { get; }

    public Drive Resize(Size size)
    {
        _hand.Size = size;
        return Take(new Resized(size));
    }

    /// <summary>Keys by their names; each takes three seconds.</summary>
    public Drive Press(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            Clock.Advance(TimeSpan.FromSeconds(3));
            _hand.Press(key);
        }
        return this;
    }

    /// <summary>A click of the left button, counted from 0.</summary>
    public Drive Click(int column, int row, int times = 1)
    {
        for (var i = 0; i < times; i++)
            _hand.Click(column, row);
        return this;
    }

    /// <summary>A click of the right button, where views of Terminal.Gui are.</summary>
    public Drive RightClick(int column, int row)
    {
        Send(FormattableString.Invariant($"\e[<2;{column + 1};{row + 1}M"));
        Send(FormattableString.Invariant($"\e[<2;{column + 1};{row + 1}m"));
        return this;
    }

    /// <summary>What is shown of a kind; null for nothing.</summary>
    public T? Panel<T>()
        where T : Panel => Screen.Panels.OfType<T>().SingleOrDefault();

    public Drive Type(string text) => Press(text.Select(c => c == ' ' ? "space" : c.ToString()));

    /// <summary>Bytes as a terminal sends them, through Terminal.Gui whatever shows.</summary>
    public void Send(string bytes) => _hand.Send(bytes);

    public Drive Paste(string text)
    {
        _hand.Paste(text);
        return this;
    }

    /// <summary>Chooses an entry of the home screen by its name.</summary>
    public Drive Choose(string entry)
    {
        Press("home");
        var first = ((HomeScreen)Screen).Selected;
        while (!Frame().Any(line => line.StartsWith("  ›", StringComparison.Ordinal) && line[4..].TrimStart(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9').StartsWith($"{entry} ", StringComparison.Ordinal)))
        {
            Press("down");
            Assert.True(((HomeScreen)Screen).Selected != first, $"there is no {entry}");
        }
        return Press("enter");
    }

    /// <summary>Opens a round from the made-up island.</summary>
    public Drive Play(Kind kind, ulong seed = 7, int count = 5) => Play([kind], seed, count);

    /// <summary>Opens an endless run.</summary>
    public Drive PlayEndless(string pack, ulong seed)
    {
        CarryOut(new OpenRound(RoundRequest.Usual with { Packs = [pack], Seed = seed, Mode = RoundMode.Endless }));
        return this;
    }

    public Drive Play(IEnumerable<Kind> kinds, ulong seed, int count, string? pack = Island.Id)
    {
        CarryOut(new OpenRound(new(pack is null ? [] : [pack], [.. kinds], ItemFilter.Default, count, seed, Fresh: true)));
        return this;
    }

    /// <summary>Answers every question that is left, some right and some not, up to the results.</summary>
    public Drive PlayOut()
    {
        while (Screen is not ResultScreen)
            Press(Screen is VerdictScreen ? ["enter"] : Screen is QuestionScreen { Board.IsTyping: true } ? ["f3"] : ["j", "space", "enter"]);
        return this;
    }

    public Drive Take(Msg message)
    {
        var (next, effect) = Screen.Update(message is HomeLoaded facts ? Shown(facts) : message);
        Screen = next;
        _hand.Follow();
        if (effect is not null)
            CarryOut(effect);
        return this;
    }

    public void CarryOut(Effect effect)
    {
        if (effect is Batch batch)
        {
            foreach (var one in batch.Effects)
                CarryOut(one);
            return;
        }
        Ordered.Add(effect);
        if (_effects.CarryOutAsync(effect, _ending.Token) is { } work)
        {
            _works.Add(work);
            if (!IsHoldingWorks)
                FinishWorks();
        }
        else if (effect is not (Quit or Suspend or Redraw or Copy or After) && _effects.CarryOut(effect) is { } message)
            Take(message);
    }

    /// <summary>Waits for all that goes on beside the screens.</summary>
    public Drive FinishWorks()
    {
        foreach (var work in _works.ToList())
        {
            _works.Remove(work);
            if (work.GetAwaiter().GetResult() is { } message)
                Take(message);
        }
        return this;
    }

    /// <summary>Lets the last timer that was set ring.</summary>
    public Drive Ring() => Take(Ordered.OfType<After>().Last().Message);

    public IReadOnlyList<string> Frame(Size? size = null, Glyphs? glyphs = null) => Drawn(size, glyphs).ToLines();

    public Frame Drawn(Size? size = null, Glyphs? glyphs = null) => _hand.Drawn(size, glyphs);

    /// <summary>The whole frame in one line of text, words that were wrapped joined by one space.</summary>
    public string Told() => string.Join(' ', Frame().SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    public void Dispose()
    {
        _ending.Cancel();
        // What still writes into the folder must end before that goes; why it ended is told to nobody.
        Task.WhenAll(_works).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _hand.Dispose();
        _ending.Dispose();
        _desk.Dispose();
        _folder.Dispose();
    }

    private HomeLoaded Shown(HomeLoaded facts) => HasShippedPacks ? facts with { Folder = FilesFolder } : facts with
    {
        Folder = FilesFolder,
        Packs = [.. facts.Packs.Where(p => p.Path.StartsWith(_folder.Path, StringComparison.Ordinal)).Select(p => p with { Path = $"packs/{System.IO.Path.GetFileName(p.Path)}" })],
    };
}
