using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Files;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>The packs that can be played, what is in them, and files that can't be read.</summary>
public sealed record PacksScreen(Look Look, HomeScreen Home, HomeLoaded? Facts, int Selected = 0, int Offset = 0) : ListScreen(Look, Selected)
{
    private const string FileDialog = "file";
    private const string Checking = "checking";
    private readonly Memo<ImmutableArray<LoadedPack>, ImmutableArray<string>> _items = new();

    /// <summary>Whether a file is being chosen.</summary>
    public bool IsChoosing { get; init; }

    /// <summary>Where files are looked for; null for the folder that the program runs in.</summary>
    public string? Folder { get; init; }

    /// <summary>The file that is checked; null while none is.</summary>
    public FileWork? Work { get; init; }

    /// <summary>How many files were checked here.</summary>
    private int Checks { get; init; }

    protected override string Title => Words.PacksTitle;

    protected override Panel? Dialog =>
        IsChoosing ? FileDialogs.ToOpen(FileDialog, Words, Folder ?? Facts?.Folder ?? "")
        : Work is { IsLong: true, Path: var path } ? new ProgressPanel(Checking, Words.CheckingTitle, $"{Words.BeingChecked(FileDialogs.NameOf(path))} {Words.EscCancels}", null)
        : null;

    protected override Effect? OnLeave => Work is null ? null : new StopWork();

    protected override string Status => Words.Packs(Packs.Length);

    protected override Screen Back => Home;

    protected override KeyWords ChooseWords => Words.PlayPackKey;

    protected override string Nothing => "";

    protected override int RowsBelow => BodySize.Rows - Math.Min(Packs.Length, Math.Max(1, BodySize.Rows / 3));

    private ImmutableArray<LoadedPack> Packs => Facts?.Packs ?? [];

    protected override ImmutableArray<string> Items => _items.Of(Packs, _ => [.. Packs.Select(p => p.Pack.Title)]);

    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. base.Keys,
        Bind("open", "f4 ctrl+o", Words.OpenFileKey, 2),
        Bind("page-down", "pagedown", Words.DescriptionDownKey),
        Bind("page-up", "pageup", Words.DescriptionUpKey),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "open" => (this with { IsChoosing = true, Work = null }, OnLeave),
        "page-down" => (Scrolled(1), null),
        "page-up" => (Scrolled(-1), null),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (Home with { Refusal = refused.Why }, new LoadHome()),
        FileChosen chosen when IsChoosing => Check(chosen.Path),
        FileLeft => (this with { IsChoosing = false }, null),
        WorkIsLong { Number: var number } when Work?.Number == number => (this with { Work = Work with { IsLong = true } }, null),
        WorkCancelled => (this with { Work = null }, new StopWork()),
        PackFileChecked { Work.Number: var number } told when Work?.Number == number => (new PackFileScreen(Look, this with { Work = null }, told.Work.Path, told.File), null),
        PacksAreBeingRead => (this, new AwaitPacks()),
        PacksRead => (this, new LoadHome()),
        HomeLoaded facts => (With(facts), null),
        _ => base.On(message),
    };

    /// <summary>The same place with the packs as they are now.</summary>
    public PacksScreen With(HomeLoaded facts) => this with
    {
        Facts = facts,
        Home = Home with { Facts = facts },
        Selected = Packs.IsEmpty ? 0 : Math.Max(0, facts.Packs.Select(pack => pack.Pack.Id).ToList().IndexOf(Packs[Selected].Pack.Id)),
        Offset = 0,
    };

    private (Screen Next, Effect? Effect) Check(string path)
    {
        var work = new FileWork(Checks + 1, path);
        return (this with { IsChoosing = false, Folder = Path.GetDirectoryName(path), Work = work, Checks = work.Number }, work.Begin(new CheckPackFile(work)));
    }

    protected override ListScreen Select(int index) => this with { Selected = index, Offset = 0 };

    protected override (Screen Next, Effect? Effect) Choose(int index) => (this with { Selected = index }, new OpenRound(RequestOf(Packs[index].Pack.Id)));

    /// <summary>The usual round from one pack, by its id or its file.</summary>
    public RoundRequest RequestOf(string pack) => RoundRequest.Usual with { Packs = [pack], Count = Home.Settings.Count, Filter = new([], [], Home.Settings.Sensitive) };

    protected override void BodyBelow(Canvas canvas)
    {
        base.BodyBelow(canvas);
        Description.Draw(canvas.Sub(DescriptionArea), Offset, Look);
    }

    /// <summary>Below the list and a free row, above what is told of the list.</summary>
    private Rect DescriptionArea => new(0, 1, BodySize.Columns - 2, RowsBelow - 3);

    private PacksScreen Scrolled(int pages)
    {
        var area = DescriptionArea;
        var last = Description.LastOffset(new(area.Width, area.Height));
        return this with { Offset = Math.Clamp(Math.Min(Offset, last) + (pages * (area.Height - 2)), 0, last) };
    }

    private Page Description
    {
        get
        {
            var page = new Page();
            if (!Packs.IsEmpty)
                PackPage.Describe(page, Look, Packs[Selected].Pack, Packs[Selected].Path);
            foreach (var broken in Facts?.Broken ?? [])
                page.Gap().Add(Words.CantBePlayed(broken.Summary(Words)), Look.Theme.Warning);
            return page;
        }
    }
}
