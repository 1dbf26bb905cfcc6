using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Languages;

namespace Quiz.Classroom.Drills;

public ref partial struct DrillReader
{
    private static readonly Shape CardShape = new("a card", "key*", "text*", "date");
    private static readonly Shape OptionShape = new("an option", "key*", "text*");
    private static readonly Shape NamesShape = new("names", "target*", "others*");
    private static readonly Shape AreaShape = new("an area", "south*", "west*", "north*", "east*");
    private static readonly Shape MarkShape = new("a mark", "region", "point", "label");

    private Card? ReadCard()
    {
        string? key = null, text = null;
        EdtfDate? date = null;
        if (!_json.EnterObject(CardShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "key": key = _json.Text(); break;
                case "text": text = _json.Text(); break;
                default: date = _json.Date(_dates); break;
            }
        }
        return key is null || text is null ? null : date is null ? new Card(key, text) : new DatedCard(key, text, date);
    }

    private Option? ReadOption()
    {
        string? key = null, text = null;
        if (!_json.EnterObject(OptionShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
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
        ImmutableArray<string> target = [];
        var others = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        if (!_json.EnterObject(NamesShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "target")
            {
                target = _json.Texts("names");
                continue;
            }
            if (!_json.EnterArray("names of others"))
                continue;
            while (_json.NextElement())
            {
                if (_json.Texts("names") is { IsEmpty: false } names)
                    others.Add(names);
            }
        }
        return target.IsEmpty ? null : new(target, others.ToImmutable(), Spoken.GenericWords);
    }

    private GeoBounds? ReadArea()
    {
        Span<double> ends = [double.NaN, double.NaN, double.NaN, double.NaN];
        if (!_json.EnterObject(AreaShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            // East of a map that goes round the earth is more than 180.
            var value = name is "south" or "north" ? _json.Number("degrees from -90 to 90", static n => Math.Abs(n) <= 90) : _json.Number("degrees from -540 to 540", static n => Math.Abs(n) <= 540);
            ends[AreaShape.Names.IndexOf(name)] = value ?? double.NaN;
        }
        if (ends.ContainsAny(double.NaN, double.NaN))
            return null;
        if (ends[0] < ends[2] && ends[1] < ends[3])
            return new(ends[0], ends[1], ends[2], ends[3]);
        _problems.Add(opened.Start, ProblemCode.WrongEnds, "\"area\": wanted south below north and west below east");
        return null;
    }

    private MapThing? ReadMark()
    {
        string? region = null, label = null;
        GeoPoint? point = null;
        if (!_json.EnterObject(MarkShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "region": region = _json.RegionCode(); break;
                case "point": point = Point(); break;
                default: label = _json.Text(); break;
            }
        }
        if ((region is null) != (point is null))
            return new(region, point, label);
        _problems.Add(opened.Start, ProblemCode.WrongForm, "\"mark\": wanted a \"region\" or a \"point\"");
        return null;
    }

    private string? Hash() => _json.Matching(ProblemCode.WrongForm, "sixteen hexadecimal digits", static text => text.Length == 16 && text.All(char.IsAsciiHexDigitLower));

    private GeoPoint? Point() => _json.Point("degrees from -90 to 90", "degrees from -180 to 180");

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
