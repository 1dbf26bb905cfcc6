using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>The packs that can be played, what is in them, and files that can't be read.</summary>
public sealed record PacksScreen(Look Look, HomeScreen Home, HomeLoaded? Facts, int Selected = 0, int Offset = 0) : ListScreen(Look, Selected)
{
    private readonly Memo<ImmutableArray<LoadedPack>, ImmutableArray<string>> _items = new();

    protected override string Title => Words.PacksTitle;

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
        Bind("page-down", "pagedown", Words.DescriptionDownKey),
        Bind("page-up", "pageup", Words.DescriptionUpKey),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "page-down" => (Scrolled(1), null),
        "page-up" => (Scrolled(-1), null),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (Home with { Refusal = refused.Why }, new LoadHome()),
        _ => base.On(message),
    };

    protected override ListScreen Select(int index) => this with { Selected = index, Offset = 0 };

    protected override (Screen Next, Effect? Effect) Choose(int index) => (this with { Selected = index }, new OpenRound(RoundRequest.Usual with
    {
        Packs = [Packs[index].Pack.Id],
        Count = Home.Settings.Count,
        Filter = new([], [], Home.Settings.Sensitive),
    }));

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
                Describe(page, Packs[Selected]);
            foreach (var broken in Facts?.Broken ?? [])
                page.Gap().Add(Words.CantBePlayed(broken.Summary(Words)), Look.Theme.Warning);
            return page;
        }
    }

    private void Describe(Page page, LoadedPack loaded)
    {
        var pack = loaded.Pack;
        page.Add(pack.Description ?? pack.Title, Look.Theme.Text).Gap();
        foreach (var (name, value) in Details(pack))
            page.Add(value, Look.Theme.Text, lead: $"{TextLayout.Pad(name, 14)} ");
        page.Add(ForeignFile.Shown(loaded.Path), Look.Theme.Muted, lead: $"{TextLayout.Pad(Words.FileLabel, 14)} ");
    }

    private IEnumerable<(string Name, string Value)> Details(Pack pack)
    {
        yield return (Words.IdLabel, pack.Reference);
        yield return (Words.InItLabel, Words.List([.. Contents(pack)]));
        if (pack.AsOf is not null)
            yield return (Words.AsOfLabel, DateWords.Of(Words, pack.AsOf));
        yield return (Words.LanguageLabel, pack.Language);
        yield return (Words.LicenceLabel, pack.Licence ?? Words.LicenceNotTold);
        if (pack.Map is not null)
            yield return (Words.MapLabel, pack.Map);
    }

    private IEnumerable<string> Contents(Pack pack) =>
        new (int Count, Func<long, string> Told)[]
        {
            (pack.Events.Length, Words.Events),
            (pack.Places.Length, Words.Places),
            (pack.Regions.Length, Words.Regions),
            (pack.Claims.Length, Words.Claims),
            (pack.Figures.Length, Words.Figures),
            (pack.Questions.Length, Words.Questions),
            (pack.Sources.Length, Words.Sources),
        }.Where(c => c.Count > 0).Select(c => c.Told(c.Count));
}
