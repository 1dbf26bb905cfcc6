using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>The packs that can be played, what is in them, and files that can't be read.</summary>
public sealed record PacksScreen(Look Look, HomeScreen Home, HomeLoaded? Facts, int Selected = 0, int Offset = 0) : Screen(Look)
{
    protected override string Title => "Packs";

    protected override string Status => Words.Count(Packs.Length, "pack");

    protected override Screen Back => Home;

    private ImmutableArray<LoadedPack> Packs => Facts?.Packs ?? [];

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("play", "enter", "Play", "Plays a mixed round from the selected pack"),
        new("up", "up k", "Move", "Selects the pack above"),
        new("down", "down j", "Move", "Selects the pack below"),
        new("page-down", "pagedown space", "Scroll", "Scrolls the description down"),
        new("page-up", "pageup", "", "Scrolls the description up"),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1), Offset = 0 }, null),
        "down" => (this with { Selected = Math.Min(Math.Max(0, Packs.Length - 1), Selected + 1), Offset = 0 }, null),
        "page-down" => (Scrolled(1), null),
        "page-up" => (Scrolled(-1), null),
        "play" when !Packs.IsEmpty => (this, new OpenRound(RoundRequest.Usual with
        {
            Packs = [Packs[Selected].Pack.Id],
            Count = Home.Settings.Count,
            Filter = new([], [], Home.Settings.Sensitive),
        })),
        _ => (this, null),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (Home with { Notice = refused.Why }, new LoadHome()),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        var columns = canvas.Size.Columns;
        var first = Math.Clamp(Selected - ListRows + 1, 0, Math.Max(0, Packs.Length - ListRows));
        for (var i = 0; i < ListRows; i++)
        {
            var isSelected = first + i == Selected;
            canvas.Text(0, i, TextLayout.Pad($" {(isSelected ? canvas.Glyphs.Chevron : " ")} {Packs[first + i].Pack.Title}", columns), isSelected ? Look.Theme.Selected : Look.Theme.Text);
        }
        Description.Draw(canvas.Sub(DescriptionArea), Offset, Look);
    }

    private int ListRows => Math.Min(Packs.Length, Math.Max(1, BodySize.Rows / 3));

    private Rect DescriptionArea => new(1, ListRows + 1, BodySize.Columns - 2, BodySize.Rows - ListRows - 1);

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
                page.Gap().Add($"Can't be played: {broken.Summary}", Look.Theme.Warning);
            return page;
        }
    }

    private void Describe(Page page, LoadedPack loaded)
    {
        var pack = loaded.Pack;
        page.Add(pack.Description ?? pack.Title, Look.Theme.Text).Gap();
        foreach (var (name, value) in Details(pack))
            page.Add(value, Look.Theme.Text, lead: $"{TextLayout.Pad(name, 14)} ");
        page.Add(ForeignFile.Shown(loaded.Path), Look.Theme.Muted, lead: $"{TextLayout.Pad("File", 14)} ");
    }

    private static IEnumerable<(string Name, string Value)> Details(Pack pack)
    {
        yield return ("Id, version", pack.Reference);
        yield return ("In it", Words.List([.. Contents(pack)]));
        if (pack.AsOf is not null)
            yield return ("As of", DateWords.Of(pack.AsOf));
        yield return ("Language", pack.Language);
        yield return ("Licence", pack.Licence ?? "not told");
        if (pack.Map is not null)
            yield return ("Map", pack.Map);
    }

    private static IEnumerable<string> Contents(Pack pack) =>
        new[] { (pack.Events.Length, "event"), (pack.Places.Length, "place"), (pack.Regions.Length, "region"), (pack.Claims.Length, "claim"), (pack.Figures.Length, "figure"), (pack.Questions.Length, "question"), (pack.Sources.Length, "source") }
            .Where(c => c.Item1 > 0).Select(c => Words.Count(c.Item1, c.Item2));
}
