using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Boards;

/// <summary>Regions picked on a map, where those to choose from have letters and the one that they may border has none.</summary>
/// <param name="Picked">Indices of options.</param>
/// <param name="Navigator">Null until the board has a size.</param>
public sealed record RegionsBoard(WordedQuestion Asked, ImmutableSortedSet<int> Picked, MapNavigator? Navigator = null) : Board(Asked)
{
    /// <summary>The line that shows what is under the cursor.</summary>
    private const int RowsBelow = 1;

    /// <summary>The option that the mouse was pressed on while the cursor was there; null for none.</summary>
    public int? Clicked { get; init; }

    private readonly Memo<WordedQuestion, ImmutableArray<MapRegion>> _regions = new();
    private readonly Memo<(Map, Size), Size> _area = new();

    private ImmutableArray<Option> Options => Asked.Form.Options;

    private Map Map => Asked.Scene!.Map;

    private MapRegion Middle => Map.Region(Asked.Scene!.Given!.Region!)!;

    private ImmutableArray<MapRegion> Regions => _regions.Of(Asked, static asked => [.. asked.Form.Options.Select(option => asked.Scene!.Map.Region(option.Key)!)]);

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
    [
        Screen.Bind("pick", "space", Under() is { } option && Picked.Contains(option) ? language.UnpickKey : language.PickKey, 2),
        Screen.Bind("next", "tab", language.NextCandidateKey, 2),
        Screen.Bind("previous", "shift+tab", language.PreviousCandidateKey),
        .. MapNavigator.MovingKeys(language),
        .. MapNavigator.ZoomKeys(language),
        Screen.Bind("letter", LettersBesideMoving(Options.Length), language.PickLetterKey),
    ];

    public override Answer? Answer => Picked.IsEmpty ? null : new Answer.PickedMany([.. Picked]);

    public override string Missing(ILanguage language) => language.PickAtLeastOne;

    public override Board Fitted(Size size)
    {
        var area = _area.Of((Map, size), static of => MapPanel.MapArea(of.Item1, of.Item2 with { Rows = of.Item2.Rows - RowsBelow }));
        return Navigator is null ? this with { Navigator = MapNavigator.Start(Map, area, Regions[0].Label, Surroundings()) }
            : Navigator.Size == area ? this
            : this with { Navigator = Navigator.Resized(area) };
    }

    public override Board On(string name, Key key) => name switch
    {
        "pick" => Under() is { } option ? Toggled(option) : this,
        "next" => JumpedTo((Last() + 1) % Regions.Length),
        "previous" => JumpedTo((Last() + Regions.Length - 1) % Regions.Length),
        "letter" => JumpedTo(key.Text[0] - 'a').Toggled(key.Text[0] - 'a'),
        _ => this with { Navigator = Navigator?.On(name) },
    };

    public override string? Advice(ILanguage language) => Navigator is { } at && AreLettersHidden(at) ? language.LettersAreHidden : null;

    /// <summary>A click on the region that the cursor is on picks it, unless it became a drag.</summary>
    public override Board On(Msg message, Size size, ILanguage language)
    {
        if (message is not MouseInput mouse || Navigator is not { } at || (at.Held is null && mouse.Row >= at.Size.Rows))
            return this;
        var before = Under();
        var next = this with { Navigator = at.On(mouse) };
        return mouse.Action switch
        {
            MouseAction.Press => next with { Clicked = next.Under() is { } option && option == before ? option : null },
            MouseAction.Release when Clicked is { } option => (next with { Clicked = null }).Toggled(option),
            _ => next with { Clicked = null },
        };
    }

    public override void Draw(Canvas canvas, Look look)
    {
        if (Navigator is not { } at)
            return;
        var (columns, rows) = canvas.Size;
        var picture = new MapPicture(Map, at.View)
        {
            Fills = [.. Picked.Select(option => new MapFill(Regions[option].Code, MapInk.Shade, DotPattern.Hatched))],
            Marks = [.. Regions.Select((region, i) => new MapMark(region.Label, Picked.Contains(i) ? OptionLetter.NameOf(i).ToUpperInvariant() : OptionLetter.NameOf(i), Picked.Contains(i) ? MapInk.Target : MapInk.Border))],
            Cursor = at.Cursor,
        };
        MapPanel.DrawMap(canvas.Sub(new(0, 0, columns, rows - RowsBelow)), picture, at.Size, look);
        var told = Under() is { } under
            ? $"[{(Picked.Contains(under) ? canvas.Glyphs.Check : " ")}] {OptionLetter.Of(under)}. {Options[under].Text}"
            : look.Language.NoCandidateHere;
        canvas.Text(0, rows - 1, TextLayout.TruncateAtWord($"{told}   {look.Language.PickedSoFar([.. Picked.Select(OptionLetter.NameOf)])}", columns), look.Theme.Text);
    }

    /// <summary>The option whose region is under the cursor, or whose letter is, where that is too small to be aimed at; null for none.</summary>
    private int? Under()
    {
        if (Navigator is not { } at)
            return null;
        return IndexOf(region => region.Shape.Contains(at.Cursor)) ?? IndexOf(region => at.Projection.CellAt(region.Label) == at.CursorCell);
    }

    /// <summary>The option that was jumped to last, by where the cursor stands.</summary>
    private int Last() => IndexOf(region => region.Label == Navigator?.Cursor) ?? Under() ?? -1;

    private int? IndexOf(Func<MapRegion, bool> isIt)
    {
        var regions = Regions;
        for (var i = 0; i < regions.Length; i++)
        {
            if (isIt(regions[i]))
                return i;
        }
        return null;
    }

    /// <summary>Whether a letter is out of sight, or two are in one cell.</summary>
    private bool AreLettersHidden(MapNavigator at)
    {
        var cells = new HashSet<(int, int)>();
        foreach (var region in Regions)
        {
            if (!at.Projection.Shows(region.Label) || !cells.Add(at.Projection.CellAt(region.Label)))
                return true;
        }
        return false;
    }

    private RegionsBoard JumpedTo(int option) => this with { Navigator = Navigator?.JumpedTo(Regions[Math.Max(0, option)].Label) };

    private RegionsBoard Toggled(int option) => this with { Picked = Picked.SymmetricExcept([option]) };

    /// <summary>Round all that can be picked.</summary>
    private GeoBounds Surroundings()
    {
        const double Margin = 0.15;
        var box = GeoBounds.RoundTheShorterWay([.. Regions.Append(Middle).Select(r => new GeoBounds(r.Label.Lat, r.Label.Lon, r.Label.Lat, r.Label.Lon))]);
        var (lat, lon) = ((box.North - box.South) * Margin, (box.East - box.West) * Margin);
        return new(Math.Max(-90, box.South - lat), box.West - lon, Math.Min(90, box.North + lat), box.East + lon);
    }
}
