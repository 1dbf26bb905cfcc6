using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Drills;

public ref partial struct DrillReader
{
    private const int MostCards = 8;
    private const int MostOptions = 26;

    private static readonly ImmutableArray<(string Word, OrderBegin Value)> Begins = [("earliest", OrderBegin.Earliest), ("largest", OrderBegin.Largest), ("as-asked", OrderBegin.AsAsked)];

    /// <summary>How <see cref="DrillReader"/> spells what stands first.</summary>
    public static string NameOf(OrderBegin begin) => PackWords.Of(Begins, begin);

    /// <summary>What is done in a question, as it comes; which of it is needed is known with the kind.</summary>
    private struct FormParts
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

    private void ReadPart(string name, ref FormParts parts)
    {
        switch (name)
        {
            case "cards": this.ReadArray("a card", ref parts.Cards, static (ref r) => r.ReadCard()); break;
            case "line": this.ReadArray("a card", ref parts.Line, static (ref r) => r.ReadCard()); break;
            case "card": parts.Card = ReadCard(); break;
            case "first": parts.First = _json.OneOf(Begins); break;
            case "order": parts.Order = Letters(); break;
            case "before": parts.Before = Pairs(); break;
            case "options": this.ReadArray("an option", ref parts.Options, static (ref r) => r.ReadOption()); break;
            case "right": parts.Right = Letters(); break;
            case "half": parts.Half = Letters(); break;
            case "names": parts.Names = ReadNames(); break;
            case "point": parts.Point = Point(); break;
            case "region": parts.Region = _json.RegionCode(); break;
            case "area": parts.Area = ReadArea(); break;
            case "date": parts.Date = _json.Date(_dates); break;
            case "scaleDays": parts.ScaleDays = _json.Number("days, above 0", static n => n > 0); break;
            case "number": parts.Number = _json.Number("a number", static _ => true); break;
            default: parts.Unit = _json.Text(); break;
        }
    }

    /// <summary>What the kind needs of its form; null where a part of it is missing or wrong, which is reported.</summary>
    private readonly Form? FormOf(Kind kind, in FormParts parts, int start)
    {
        var (form, wanted) = kind.Form.Type switch
        {
            FormType.Order => (Order(parts), "\"cards\", 3 to 8 of them, \"first\", \"order\" with each letter once, and \"before\", which that order keeps"),
            FormType.Gap => (Gap(parts), "\"line\", earliest first, and \"card\", with a date on each card"),
            FormType.Choice => (Choice(kind.Form, parts), $"\"options\", {(kind.Form.IsCompass ? "8" : "2 to 26")} of them, and \"right\", the letter of one"),
            FormType.Several => (Several(kind.Form, parts), $"\"options\", 2 to 26 of them{(kind.Form.IsOnMap ? ", each a region of the map" : "")}, and \"right\", letters of those that are right"),
            FormType.Name => (Name(parts), "\"names\", of which the first of \"target\" is no other's, and where there are \"options\" with them \"right\", the letter of one"),
            FormType.Point => (Point(parts), "\"map\", and \"point\" or a \"region\" of that map"),
            FormType.Date => (Date(parts), "\"date\", with two ends, and \"scaleDays\""),
            _ => ((Form?)Number(parts), "\"number\""),
        };
        // Where a part could not be read, that is told already.
        if (form is null && !_problems.Any && _ofMap is null)
            _problems.Add(start, ProblemCode.WrongAnswer, $"a question of kind {kind.Key}: wanted {wanted}");
        return form is null ? null : form with { Spec = kind.Form };
    }

    private static OrderForm? Order(in FormParts parts)
    {
        if (parts.Cards is not { IsDefault: false, Length: >= 3 and <= MostCards } cards || parts.First is not { } first || parts.Order.IsDefault || parts.Before.IsDefault)
            return null;
        if (!parts.Order.Order().SequenceEqual(Enumerable.Range(0, cards.Length)) || parts.Before.IsEmpty || parts.Before.Any(pair => Math.Max(pair.First, pair.Then) >= cards.Length))
            return null;
        return Precedence.ByPairs(parts.Before, parts.Order) is { } precedence ? new OrderForm(cards, precedence, first) : null;
    }

    private static GapForm? Gap(in FormParts parts)
    {
        if (parts.Line.IsDefaultOrEmpty || parts.Card is not DatedCard placed || !parts.Line.All(card => card is DatedCard))
            return null;
        ImmutableArray<DatedCard> line = [.. parts.Line.Cast<DatedCard>()];
        return Timeline.Fits(line, placed, Timeline.PositionOf(line, placed)) ? new(line, placed) : null;
    }

    private static ChoiceForm? Choice(FormSpec spec, in FormParts parts)
    {
        var options = parts.AllOptions;
        var count = options.Length;
        var half = parts.Half.IsDefault ? [] : parts.Half;
        if ((spec.IsCompass ? count != 8 : count is < 2 or > MostOptions) || parts.Right is not { IsDefault: false, Length: 1 } right || right[0] >= count || half.Any(i => i >= count || i == right[0]))
            return null;
        return new(options, right[0]) { HalfRight = half };
    }

    private static SeveralForm? Several(FormSpec spec, in FormParts parts)
    {
        var (options, map) = (parts.AllOptions, parts.Map);
        if (options.Length is < 2 or > MostOptions || parts.Right is not { IsDefaultOrEmpty: false } right || right.Any(i => i >= options.Length))
            return null;
        return spec.IsOnMap && !options.All(o => map?.Region(o.Key) is not null) ? null : new(options, [.. right.Order()]);
    }

    private static NameForm? Name(in FormParts parts)
    {
        var options = parts.AllOptions;
        if (parts.Names is not { } names || options.Length > MostOptions)
            return null;
        // Where it is typed, the right name must be understood as the right one.
        if (options.IsEmpty)
            return names.Understand(names.Target[0]) == names.Target[0] ? new([], 0, names) : null;
        return parts.Right is { IsDefault: false, Length: 1 } right && right[0] < options.Length ? new(options, right[0], names) : null;
    }

    private static PointForm? Point(in FormParts parts)
    {
        if (parts.Map is not { } map || (parts.Region is { } code && map.Region(code) is null))
            return null;
        MapTarget? target = parts.Point is { } point ? new MapTarget.AtPoint(point, parts.Region) : parts.Region is { } region ? new MapTarget.InRegion(map.Region(region)!) : null;
        return target is null ? null : new(target, map) { Area = parts.Area };
    }

    private static DateForm? Date(in FormParts parts) => parts.Date is { IsFinite: true } date && parts.ScaleDays is { } scale ? new(date, scale) : null;

    private static NumberForm? Number(in FormParts parts) => parts.Number is { } number ? new(number, parts.Unit) : null;
}
