using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Storage;

namespace Quiz.Screens.Files;

/// <summary>What checking a file gave: what is in the pack, which can be played and added, or what is wrong with it.</summary>
/// <param name="Packs">The screen that it was chosen on.</param>
/// <param name="Path">The file.</param>
/// <param name="File">What was found.</param>
public sealed record PackFileScreen(Look Look, PacksScreen Packs, string Path, CheckedFile File, int Offset = 0) : PageScreen(Look, Offset)
{
    private const string Adding = "adding";
    private const string Added = "added";
    private const string Refused = "refused";

    /// <summary>The pack that is being added; null while none is.</summary>
    public FileWork? Work { get; init; }

    /// <summary>What came of adding it, until that was read.</summary>
    public string? WasAdded { get; init; }

    /// <summary>Why what was asked for could not be done, until that was read.</summary>
    public string? Refusal { get; init; }

    /// <summary>How often it was added.</summary>
    private int Additions { get; init; }

    protected override string Title => FileDialogs.NameOf(Path);

    protected override Screen Back => Packs;

    protected override Effect? OnLeave => Work is null ? null : new StopWork();

    private Pack? Pack => File.Pack;

    protected override Panel? Dialog =>
        Work is { IsLong: true } ? new ProgressPanel(Adding, Words.AddingTitle, $"{Words.BeingAdded(FileDialogs.NameOf(Path))} {Words.EscCancels}", null)
        : WasAdded is not null ? new DialogPanel(Added, Words.AddedTitle, WasAdded, [Words.ReadButton])
        : Refusal is not null ? new DialogPanel(Refused, Words.NotPossible, Refusal, [Words.ReadButton])
        : null;

    public override ImmutableArray<Binding<string>> Keys => Pack is null ? Scrolling :
    [
        Bind("play", "enter", Words.PlayFileKey, 3),
        Bind("add", "a", Words.AddPackKey, 3),
        .. Scrolling,
    ];

    public override Screen In(Look look) => this with { Look = look, Packs = (PacksScreen)Packs.In(look) };

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "play" => (this, new OpenRound(Packs.RequestOf(Path))),
        "add" => Add(),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Packs.Home, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Refusal = refused.Why }, null),
        DialogAnswered => (this with { WasAdded = null, Refusal = null }, null),
        WorkIsLong { Number: var number } when Work?.Number == number => (this with { Work = Work with { IsLong = true } }, null),
        WorkCancelled => (this with { Work = null }, new StopWork()),
        // What was written before it could be cancelled is told, too.
        PackFileAdded { Done: { IsDone: true, Told: var told } } => (this with { Work = null, WasAdded = string.Join(' ', told) }, new ReadPacksAnew()),
        PackFileAdded added when Work?.Number == added.Work.Number => (this with { Work = null, Refusal = string.Join(' ', added.Done.Told) }, null),
        PacksAreBeingRead => (this, new AwaitPacks()),
        PacksRead => (this, new LoadHome()),
        HomeLoaded facts => (this with { Packs = Packs.With(facts) }, null),
        _ => base.On(message),
    };

    protected override Page MakePage()
    {
        var page = new Page();
        if (Pack is not null)
        {
            page.Add(Words.PackHasNoErrors, Look.Theme.Right).Gap();
            PackPage.Describe(page, Look, Pack, Path);
            if (File.Problems.Told.IsEmpty && File.BrokenMap is null)
                return page;
            page.Gap();
        }
        else if (File.Map is not null)
            return page.Add(Words.FileIsMap, Look.Theme.Warning);
        else
            page.Add(Words.PackHasErrors, Look.Theme.Warning).Gap();
        ProblemPage.Add(page, File, Look, BodySize.Columns, isNamed: true);
        if (File.BrokenMap is { } map)
            ProblemPage.Add(page.Gap(), map, Look, BodySize.Columns, isNamed: true);
        return page;
    }

    private (Screen Next, Effect? Effect) Add()
    {
        if (Work is not null)
            return (this, null);
        var work = new FileWork(Additions + 1, Path);
        return (this with { Work = work, Additions = work.Number }, work.Begin(new AddPackFile(work)));
    }
}
