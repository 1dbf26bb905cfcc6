using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

/// <summary>
/// Items as the lines that they are in the file of their pack: written as soon as they are made, so that they need not be kept, which takes a fraction of
/// the memory.
/// </summary>
/// <param name="most">How many bytes of each list are kept; of a longer one they are only counted.</param>
public sealed class ItemLines(int most)
{
    private readonly ListLines<Place> _places = new(PlaceTable.Table, most);
    private readonly ListLines<Region> _regions = new(RegionTable.Table, most);
    private readonly ListLines<Event> _events = new(EventTable.Table, most);
    private readonly ListLines<Figure> _figures = new(FigureTable.Table, most);
    private readonly ListLines<Claim> _claims = new(ClaimTable.Table, most);
    private readonly ListLines<WrittenQuestion> _questions = new(QuestionTable.Table, most);

    public int Places => _places.Count;

    public int Regions => _regions.Count;

    public int Events => _events.Count;

    public int Figures => _figures.Count;

    public int Claims => _claims.Count;

    public int Questions => _questions.Count;

    public int Count => Places + Regions + Events + Figures + Claims + Questions;

    /// <summary>In bytes, whether they are kept or not.</summary>
    public long Length => _places.Length + _regions.Length + _events.Length + _figures.Length + _claims.Length + _questions.Length;

    public void Add(Item item)
    {
        switch (item)
        {
            case Place place: _places.Add(place); break;
            case Region region: _regions.Add(region); break;
            case Event happened: _events.Add(happened); break;
            case Figure figure: _figures.Add(figure); break;
            case Claim claim: _claims.Add(claim); break;
            case WrittenQuestion question: _questions.Add(question); break;
            default: throw new ArgumentException($"no list of a pack holds a {item.GetType().Name}", nameof(item));
        }
    }

    /// <summary>The file of a pack with these lines in it, which are no longer kept here.</summary>
    /// <param name="pack">As <see cref="PackWriter"/> writes it: in the order of a file these lists come after all others.</param>
    public byte[] MoveInto(ReadOnlySpan<byte> pack)
    {
        var end = "\n}\n"u8;
        var file = new byte[pack.Length + Length];
        pack[..^end.Length].CopyTo(file);
        var rest = file.AsSpan(pack.Length - end.Length);
        rest = _places.MoveTo(rest);
        rest = _regions.MoveTo(rest);
        rest = _events.MoveTo(rest);
        rest = _figures.MoveTo(rest);
        rest = _claims.MoveTo(rest);
        rest = _questions.MoveTo(rest);
        end.CopyTo(rest);
        return file;
    }
}
