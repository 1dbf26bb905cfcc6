using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Core.Drills;

public ref partial struct DrillReader
{
    private const int MostCards = 8;
    private const int MostOptions = 26;

    private static readonly Shape CardShape = new("a card", "key*", "text*", "date");
    private static readonly Shape OptionShape = new("an option", "key*", "text*");
    private static readonly Shape NamesShape = new("names", "target*", "others*");
    private static readonly Shape PointShape = new("a point", "lat*", "lon*");
    private static readonly Shape AreaShape = new("an area", "south*", "west*", "north*", "east*");
    private static readonly Shape MarkShape = new("a mark", "region", "point", "label");

    private static readonly ImmutableArray<(string Word, OrderBegin Value)> Begins = [("earliest", OrderBegin.Earliest), ("largest", OrderBegin.Largest), ("as-asked", OrderBegin.AsAsked)];

    /// <summary>How <see cref="DrillReader"/> spells what stands first.</summary>
    public static string NameOf(OrderBegin begin) => PackWords.Of(Begins, begin);

    /// <summary>What is done in a question, as it comes; which of it is needed is known with the kind.</summary>
    private struct ChallengeParts
    {
        public Map? Map;
        public ImmutableArray<Card> Cards, Line;
        public Card? Card;
        public OrderBegin? First;
        public ImmutableArray<int> Order, Right, Half;
        public ImmutableArray<(int First, int Then)> Before;
        public ImmutableArray<Option> Options;
        public NameBook? Names;
        public GeoPoint? Point;
        public string? Region, Unit;
        public GeoBounds? Area;
        public EdtfDate? Date;
        public double? ScaleDays, Number;

        public readonly ImmutableArray<Option> AllOptions => Options.IsDefault ? [] : Options;
    }

    private void ReadPart(string name, ref ChallengeParts parts)
    {
        switch (name)
        {
            case "cards": ReadArray("a card", ref parts.Cards, static (ref r) => r.ReadCard()); break;
            case "line": ReadArray("a card", ref parts.Line, static (ref r) => r.ReadCard()); break;
            case "card": parts.Card = ReadCard(); break;
            case "first": parts.First = _json.OneOf(Begins); break;
            case "order": parts.Order = Letters(); break;
            case "before": parts.Before = Pairs(); break;
            case "options": ReadArray("an option", ref parts.Options, static (ref r) => r.ReadOption()); break;
            case "right": parts.Right = Letters(); break;
            case "half": parts.Half = Letters(); break;
            case "names": parts.Names = ReadNames(); break;
            case "point": parts.Point = ReadPoint(); break;
            case "region": parts.Region = RegionCode(); break;
            case "area": parts.Area = ReadArea(); break;
            case "date": parts.Date = Date(); break;
            case "scaleDays": parts.ScaleDays = _json.Number("days, above 0", static n => n > 0); break;
            case "number": parts.Number = _json.Number("a number", static _ => true); break;
            default: parts.Unit = _json.Text(); break;
        }
    }

    /// <summary>What the kind asks to be done; null where a part of it is missing or wrong, which is reported.</summary>
    private readonly Challenge? ChallengeOf(Kind kind, in ChallengeParts parts, int start)
    {
        Challenge? challenge;
        string wanted;
        switch (kind)
        {
            case Kind.Order or Kind.Rank or Kind.Sequence or Kind.WrittenOrder:
                (challenge, wanted) = (PutInOrder(parts), "\"cards\", 3 to 8 of them, \"first\", \"order\" with each letter once, and \"before\", which that order keeps");
                break;
            case Kind.Insert:
                (challenge, wanted) = (PlaceInLine(parts), "\"line\", earliest first, and \"card\", with a date on each card");
                break;
            case Kind.First or Kind.WhoSaid or Kind.WhoDenied or Kind.Act or Kind.Status or Kind.Bearing or Kind.Choice:
                (challenge, wanted) = (PickOne(kind, parts), "\"options\", 2 to 26 of them (8 of bearing), and \"right\", the letter of one");
                break;
            case Kind.Denied or Kind.Neighbours or Kind.Choices:
                (challenge, wanted) = (PickMany(kind, parts), "\"options\", 2 to 26 of them (regions of the map of neighbours), and \"right\", letters of those that are right");
                break;
            case Kind.Name or Kind.Text:
                (challenge, wanted) = (NameIt(parts), "\"names\", of which the first of \"target\" is no other's, and where there are \"options\" with them \"right\", the letter of one");
                break;
            case Kind.Locate or Kind.Point:
                (challenge, wanted) = (PointAt(parts), "\"map\", and \"point\" or a \"region\" of that map");
                break;
            case Kind.Date or Kind.WrittenDate:
                (challenge, wanted) = (GiveDate(parts), "\"date\", with two ends, and \"scaleDays\"");
                break;
            default:
                (challenge, wanted) = (GiveNumber(parts), "\"number\"");
                break;
        }
        // Where a part could not be read, that is told already.
        if (challenge is null && !_problems.Any && _ofMap is null)
            _problems.Add(start, ProblemCode.WrongAnswer, $"a question of kind {Kinds.KeyOf(kind)}: wanted {wanted}");
        return challenge;
    }

    private static Challenge.PutInOrder? PutInOrder(in ChallengeParts parts)
    {
        if (parts.Cards is not { IsDefault: false, Length: >= 3 and <= MostCards } cards || parts.First is not { } first || parts.Order.IsDefault || parts.Before.IsDefault)
            return null;
        if (!parts.Order.Order().SequenceEqual(Enumerable.Range(0, cards.Length)) || parts.Before.IsEmpty || parts.Before.Any(pair => Math.Max(pair.First, pair.Then) >= cards.Length))
            return null;
        return Precedence.ByPairs(parts.Before, parts.Order) is { } precedence ? new(cards, precedence, first) : null;
    }

    private static Challenge.PlaceInLine? PlaceInLine(in ChallengeParts parts)
    {
        if (parts.Line.IsDefaultOrEmpty || parts.Card is not DatedCard placed || !parts.Line.All(card => card is DatedCard))
            return null;
        ImmutableArray<DatedCard> line = [.. parts.Line.Cast<DatedCard>()];
        return Timeline.Fits(line, placed, Timeline.PositionOf(line, placed)) ? new(line, placed) : null;
    }

    private static Challenge.PickOne? PickOne(Kind kind, in ChallengeParts parts)
    {
        var options = parts.AllOptions;
        var count = options.Length;
        var half = parts.Half.IsDefault ? [] : parts.Half;
        if ((kind == Kind.Bearing ? count != 8 : count is < 2 or > MostOptions) || parts.Right is not { IsDefault: false, Length: 1 } right || right[0] >= count || half.Any(i => i >= count || i == right[0]))
            return null;
        return new(options, right[0]) { HalfRight = half };
    }

    private static Challenge.PickMany? PickMany(Kind kind, in ChallengeParts parts)
    {
        var (options, map) = (parts.AllOptions, parts.Map);
        if (options.Length is < 2 or > MostOptions || parts.Right is not { IsDefaultOrEmpty: false } right || right.Any(i => i >= options.Length))
            return null;
        return kind == Kind.Neighbours && !options.All(o => map?.Region(o.Key) is not null) ? null : new(options, [.. right.Order()]);
    }

    private static Challenge.NameIt? NameIt(in ChallengeParts parts)
    {
        var options = parts.AllOptions;
        if (parts.Names is not { } names || options.Length > MostOptions)
            return null;
        // Where it is typed, the right name must be understood as the right one.
        if (options.IsEmpty)
            return names.Understand(names.Target[0]) == names.Target[0] ? new([], 0, names) : null;
        return parts.Right is { IsDefault: false, Length: 1 } right && right[0] < options.Length ? new(options, right[0], names) : null;
    }

    private static Challenge.PointAt? PointAt(in ChallengeParts parts)
    {
        if (parts.Map is not { } map || (parts.Region is { } code && map.Region(code) is null))
            return null;
        MapTarget? target = parts.Point is { } point ? new MapTarget.AtPoint(point, parts.Region) : parts.Region is { } region ? new MapTarget.InRegion(map.Region(region)!) : null;
        return target is null ? null : new(target, map) { Area = parts.Area };
    }

    private static Challenge.GiveDate? GiveDate(in ChallengeParts parts) => parts.Date is { IsFinite: true } date && parts.ScaleDays is { } scale ? new(date, scale) : null;

    private static Challenge.GiveNumber? GiveNumber(in ChallengeParts parts) => parts.Number is { } number ? new(number, parts.Unit) : null;

    private Card? ReadCard()
    {
        var (seen, start) = (0UL, _json.Offset);
        string? key = null, text = null;
        EdtfDate? date = null;
        if (!_json.EnterObject("a card"))
            return null;
        while (_json.NextProperty(CardShape, ref seen, start, out var name))
        {
            switch (name)
            {
                case "key": key = _json.Text(); break;
                case "text": text = _json.Text(); break;
                default: date = Date(); break;
            }
        }
        return key is null || text is null ? null : date is null ? new Card(key, text) : new DatedCard(key, text, date);
    }

    private Option? ReadOption()
    {
        var (seen, start) = (0UL, _json.Offset);
        string? key = null, text = null;
        if (!_json.EnterObject("an option"))
            return null;
        while (_json.NextProperty(OptionShape, ref seen, start, out var name))
        {
            if (name == "key")
                key = _json.Text();
            else
                text = _json.Text();
        }
        return key is null || text is null ? null : new(key, text);
    }

    private NameBook? ReadNames()
    {
        var (seen, start) = (0UL, _json.Offset);
        ImmutableArray<string> target = [];
        var others = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        if (!_json.EnterObject("names"))
            return null;
        while (_json.NextProperty(NamesShape, ref seen, start, out var name))
        {
            if (name == "target")
            {
                target = Texts("names");
                continue;
            }
            if (!_json.EnterArray("names of others"))
                continue;
            while (_json.NextElement())
            {
                if (Texts("names") is { IsEmpty: false } names)
                    others.Add(names);
            }
        }
        return target.IsEmpty ? null : new(target, others.ToImmutable());
    }

    private GeoPoint? ReadPoint()
    {
        var (seen, start) = (0UL, _json.Offset);
        double? lat = null, lon = null;
        if (!_json.EnterObject("a point"))
            return null;
        while (_json.NextProperty(PointShape, ref seen, start, out var name))
        {
            if (name == "lat")
                lat = _json.Number("degrees from -90 to 90", static n => Math.Abs(n) <= 90);
            else
                lon = _json.Number("degrees from -180 to 180", static n => Math.Abs(n) <= 180);
        }
        return lat is { } a && lon is { } o ? new GeoPoint(a, o) : null;
    }

    private GeoBounds? ReadArea()
    {
        var (seen, start) = (0UL, _json.Offset);
        Span<double> ends = [double.NaN, double.NaN, double.NaN, double.NaN];
        if (!_json.EnterObject("an area"))
            return null;
        while (_json.NextProperty(AreaShape, ref seen, start, out var name))
        {
            // East of a map that goes round the earth is more than 180.
            var value = name is "south" or "north" ? _json.Number("degrees from -90 to 90", static n => Math.Abs(n) <= 90) : _json.Number("degrees from -540 to 540", static n => Math.Abs(n) <= 540);
            ends[AreaShape.Names.IndexOf(name)] = value ?? double.NaN;
        }
        if (ends.ContainsAny(double.NaN, double.NaN))
            return null;
        if (ends[0] < ends[2] && ends[1] < ends[3])
            return new(ends[0], ends[1], ends[2], ends[3]);
        _problems.Add(start, ProblemCode.WrongEnds, "\"area\": wanted south below north and west below east");
        return null;
    }

    private FixedMark? ReadMark()
    {
        var (seen, start) = (0UL, _json.Offset);
        string? region = null, label = null;
        GeoPoint? point = null;
        if (!_json.EnterObject("a mark"))
            return null;
        while (_json.NextProperty(MarkShape, ref seen, start, out var name))
        {
            switch (name)
            {
                case "region": region = RegionCode(); break;
                case "point": point = ReadPoint(); break;
                default: label = _json.Text(); break;
            }
        }
        if ((region is null) != (point is null))
            return new(region, point, label);
        _problems.Add(start, ProblemCode.WrongForm, "\"mark\": wanted a \"region\" or a \"point\"");
        return null;
    }

    private string? RegionCode() => _json.Matching(ProblemCode.WrongId, Ids.RegionWanted, static text => Ids.IsRegionCode(text));

    /// <summary>Letters a to z, each once, as indices from 0; default where they are none, which is reported.</summary>
    private ImmutableArray<int> Letters() =>
        _json.Matching(ProblemCode.WrongForm, "letters a to z, each at most once", static text => text.All(char.IsAsciiLetterLower) && text.Distinct().Count() == text.Length) is { } letters
            ? [.. letters.Select(letter => letter - 'a')] : default;

    /// <summary>Pairs of letters, the one that comes first before the other; default where one is none, which is reported.</summary>
    private ImmutableArray<(int First, int Then)> Pairs()
    {
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        if (!_json.EnterArray("pairs of letters"))
            return default;
        var areFine = true;
        while (_json.NextElement())
        {
            if (_json.Matching(ProblemCode.WrongForm, "two letters, like \"ab\"", static text => text is [>= 'a' and <= 'z', >= 'a' and <= 'z'] && text[0] != text[1]) is { } pair)
                pairs.Add((pair[0] - 'a', pair[1] - 'a'));
            else
                areFine = false;
        }
        return areFine ? pairs.ToImmutable() : default;
    }
}
