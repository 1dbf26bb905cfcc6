using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Core.Maps;
using Quiz.Drawing.Maps;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>Lines of a map as the data of an SVG path: in whole units, each from the one before, without what would not be seen.</summary>
internal sealed class MapPath(MapFrame frame)
{
    private readonly StringBuilder _data = new();
    private readonly List<(int X, int Y)> _line = [];

    public override string ToString() => _data.ToString();

    /// <summary>Adds what shows of a line, on either side of the 180th meridian.</summary>
    /// <param name="isClosed">Whether it comes back to where it began.</param>
    public void Add(ImmutableArray<GeoPoint> points, bool isClosed)
    {
        for (var turn = -360; turn <= 360; turn += 360)
        {
            Fit(points, turn);
            if (IsSeen())
                Write(isClosed);
        }
    }

    /// <summary>Adds what shows of a ring but for where it was cut at the 180th meridian.</summary>
    public void AddWithoutSeams(ImmutableArray<GeoPoint> ring)
    {
        var from = 0;
        for (var i = 1; i <= ring.Length; i++)
        {
            if (i < ring.Length && !MapLines.IsSeam(ring[i - 1], ring[i]))
                continue;
            Add(ring[from..i], isClosed: from == 0 && i == ring.Length);
            from = i;
        }
    }

    /// <summary>Puts the points on the grid of units; those nearer than two units to the one before are left out, but for both ends.</summary>
    private void Fit(ImmutableArray<GeoPoint> points, int turn)
    {
        _line.Clear();
        for (var i = 0; i < points.Length; i++)
        {
            (int X, int Y) at = ((int)Math.Round(frame.X(points[i].Lon + turn)), (int)Math.Round(frame.Y(points[i].Lat)));
            if (_line.Count > 0 && at == _line[^1])
                continue;
            if (_line.Count > 0 && i < points.Length - 1 && Math.Abs(at.X - _line[^1].X) < 2 && Math.Abs(at.Y - _line[^1].Y) < 2)
                continue;
            _line.Add(at);
        }
    }

    private bool IsSeen() =>
        _line.Count > 1
        && _line.Max(p => p.X) >= 0 && _line.Min(p => p.X) <= frame.Width
        && _line.Max(p => p.Y) >= 0 && _line.Min(p => p.Y) <= frame.Height;

    private void Write(bool isClosed)
    {
        _data.Append(CultureInfo.InvariantCulture, $"M{_line[0].X} {_line[0].Y}l");
        for (var i = 1; i < _line.Count; i++)
        {
            var (x, y) = (_line[i].X - _line[i - 1].X, _line[i].Y - _line[i - 1].Y);
            if (i > 1 && x >= 0)
                _data.Append(' ');
            _data.Append(CultureInfo.InvariantCulture, $"{x}");
            if (y >= 0)
                _data.Append(' ');
            _data.Append(CultureInfo.InvariantCulture, $"{y}");
        }
        if (isClosed)
            _data.Append('z');
    }
}
