using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Json;

namespace Quiz.Core.Maps;

public ref partial struct MapReader
{
    private static readonly Shape GeometryShape = new("a geometry", "type*", "coordinates*");

    /// <summary>How deep positions are nested in the coordinates of each type: a position alone is 1.</summary>
    private static readonly ImmutableArray<(string Type, int Depth)> Types = [("Point", 1), ("LineString", 2), ("MultiLineString", 3), ("Polygon", 3), ("MultiPolygon", 4)];

    /// <summary>Coordinates as they were read.</summary>
    /// <param name="Lines">Every innermost array of positions, and where it begins.</param>
    /// <param name="Groups">For each array of such arrays the indices of those in it.</param>
    /// <param name="Point">Of a point.</param>
    private sealed record Geometry(string Type, List<(int Offset, ImmutableArray<GeoPoint> Points)> Lines, List<Range> Groups, GeoPoint Point);

    private Geometry? ReadGeometry()
    {
        var (lines, groups, position) = (new List<(int, ImmutableArray<GeoPoint>)>(), new List<Range>(), default(GeoPoint));
        string? type = null;
        var depth = 0;
        if (!_json.EnterObject(GeometryShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "type")
                type = _json.Matching(ProblemCode.NotOneOf, "Point, LineString, MultiLineString, Polygon or MultiPolygon", static text => Types.Any(t => t.Type == text));
            else
                depth = ReadCoordinates(lines, groups, ref position);
        }
        if (type is null || depth == 0)
            return null;
        if (Types.First(t => t.Type == type).Depth == depth)
            return new(type, lines, groups, position);
        _problems.Add(opened.Start, ProblemCode.WrongGeometry, $"\"coordinates\": are not nested as those of a {type}");
        return null;
    }

    /// <summary>Reads an array of numbers, which is a position, or of arrays.</summary>
    /// <param name="position">The last position that was read.</param>
    /// <returns>How deep it is nested; 0 where something in it is wrong, which is reported.</returns>
    private int ReadCoordinates(List<(int Offset, ImmutableArray<GeoPoint> Points)> lines, List<Range> groups, ref GeoPoint position)
    {
        var (start, inner, isWrong) = (_json.Offset, 0, false);
        if (!_json.EnterArray("coordinates"))
            return 0;
        var firstLine = lines.Count;
        ImmutableArray<GeoPoint>.Builder? points = null;
        while (_json.NextElement())
        {
            if (_json.Token == JsonTokenType.Number && inner == 0)
            {
                if (RestOfPosition(start) is not { } read)
                    return 0;
                position = read;
                return 1;
            }
            var depth = ReadCoordinates(lines, groups, ref position);
            isWrong |= depth == 0;
            if (depth > 0 && inner > 0 && depth != inner)
            {
                _problems.Add(start, ProblemCode.WrongGeometry, "\"coordinates\": arrays of unlike depth stand beside each other");
                isWrong = true;
            }
            inner = Math.Max(inner, depth);
            if (depth == 1)
                (points ??= ImmutableArray.CreateBuilder<GeoPoint>()).Add(position);
        }
        if (points is not null)
            lines.Add((start, points.DrainToImmutable()));
        else if (inner == 2)
            groups.Add(firstLine..lines.Count);
        else if (inner == 0 && !isWrong)
            _problems.Add(start, ProblemCode.WrongGeometry, "\"coordinates\": an array is empty");
        return isWrong || inner == 0 ? 0 : inner + 1;
    }

    /// <summary>A position [longitude, latitude], where a position alone is wanted.</summary>
    private GeoPoint? ReadPosition()
    {
        var start = _json.Offset;
        if (!_json.EnterArray("a position [longitude, latitude]"))
            return null;
        if (_json.NextElement())
            return RestOfPosition(start);
        _problems.Add(start, ProblemCode.WrongGeometry, "a position has a longitude and a latitude");
        return null;
    }

    /// <summary>A position whose first element was met.</summary>
    private GeoPoint? RestOfPosition(int start)
    {
        var (lon, lat, count) = (_json.Longitude(), (double?)null, 1);
        while (_json.NextElement())
        {
            if (count == 1)
                lat = _json.Latitude();
            else
                _json.Number("a height in metres", static _ => true);
            count++;
        }
        if (count < 2)
            _problems.Add(start, ProblemCode.WrongGeometry, "a position has a longitude and a latitude");
        return lon is { } x && lat is { } y ? new GeoPoint(y, x) : null;
    }

    private readonly GeoShape? ShapeOf(int start, string role, Geometry geometry)
    {
        if (geometry.Type is not ("Polygon" or "MultiPolygon"))
        {
            _problems.Add(start, ProblemCode.WrongGeometry, $"a {role} is a Polygon or a MultiPolygon, not a {geometry.Type}");
            return null;
        }
        var areRings = true;
        foreach (var (offset, ring) in geometry.Lines)
            areRings &= IsRing(offset, ring);
        return areRings ? new([.. geometry.Groups.Select(group => new GeoPolygon([.. geometry.Lines[group].Select(line => line.Points)]))]) : null;
    }

    private readonly bool IsRing(int offset, ImmutableArray<GeoPoint> ring)
    {
        var fault = ring.Length < 4 ? "a ring has fewer than four points"
            : ring[0] != ring[^1] ? "a ring does not end where it begins"
            : null;
        if (fault is not null)
            _problems.Add(offset, ProblemCode.WrongGeometry, fault);
        return fault is null && IsWithoutJump(offset, ring);
    }

    private readonly bool IsWithoutJump(int offset, ImmutableArray<GeoPoint> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (Math.Abs(line[i].Lon - line[i - 1].Lon) <= 180)
                continue;
            _problems.Add(offset, ProblemCode.LeapAcrossTheMap, FormattableString.Invariant($"a line leaps from longitude {line[i - 1].Lon} to {line[i].Lon}; cut the shape at the 180th meridian"));
            return false;
        }
        return true;
    }

    private readonly ImmutableArray<ImmutableArray<GeoPoint>>? LinesOf(int start, Geometry geometry)
    {
        if (geometry.Type is not ("LineString" or "MultiLineString"))
        {
            _problems.Add(start, ProblemCode.WrongGeometry, $"a river is a LineString or a MultiLineString, not a {geometry.Type}");
            return null;
        }
        foreach (var (offset, line) in geometry.Lines)
        {
            if (line.Length < 2)
                _problems.Add(offset, ProblemCode.WrongGeometry, "a line has fewer than two points");
            IsWithoutJump(offset, line);
        }
        return [.. geometry.Lines.Select(line => line.Points)];
    }

    private readonly GeoPoint? PointOf(int start, Geometry geometry)
    {
        if (geometry.Type != "Point")
            _problems.Add(start, ProblemCode.WrongGeometry, $"a city is a Point, not a {geometry.Type}");
        return geometry.Type == "Point" ? geometry.Point : null;
    }
}
