using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Drawing.Maps;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>Draws a map for paper: black on white, what is asked for hatched or ringed, what lies round the regions dotted.</summary>
/// <param name="id">Of the picture, unique within the page.</param>
/// <param name="letterHeight">In units of the picture.</param>
internal sealed class MapSvg(HtmlWriter html, SheetMap sheet, ILanguage language, string id, int letterHeight)
{
    private const double MmPerUnit = 0.17;

    /// <summary>What fits between the margins of both A4 and Letter: 178 mm.</summary>
    private const int Widest = 1045;

    /// <summary>Of a letter's height.</summary>
    private const double LatitudeWidth = 4.2;

    /// <summary>What is hatched and smaller than this is ringed too.</summary>
    private const double Least = 24;
    private const double Ring = 11;

    /// <summary>From here on lines are thinner, and names left out: there is much, and near to each other.</summary>
    private const double FineKmPerUnit = 10;

    /// <summary>Of a letter's height: about as wide as letters are.</summary>
    private const double LetterWidth = 0.58;

    /// <summary>Room on the left, for latitudes.</summary>
    private readonly int _left = sheet.HasGrid ? (int)(letterHeight * LatitudeWidth) : 2;
    private readonly MapFrame _frame = new(sheet.Area, Widest - (sheet.HasGrid ? (int)(letterHeight * LatitudeWidth) : 2));
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    private bool IsFine => _frame.KmPerUnit > FineKmPerUnit;

    /// <param name="inWords">What it shows, for whoever does not see it; null where its name is enough.</param>
    public void Write(string? inWords = null)
    {
        var scale = new MapScale(_frame, language);
        var below = (int)(letterHeight * (sheet.HasGrid ? 3 : 1.8));
        var (width, height) = (_left + _frame.Width + 2, 2 + _frame.Height + below);
        using (html.In("svg", ("class", IsFine ? "map fine" : "map"), ("role", "img"), ("aria-labelledby", inWords is null ? id : $"{id} {id}-words"), ("viewBox", Box(-_left, -2, width, height)), ("width", Mm(width)), ("height", Mm(height)), ("font-size", Number(letterHeight))))
        {
            html.Put("title", sheet.Name, ("id", id));
            if (inWords is not null)
                html.Put("desc", inWords, ("id", $"{id}-words"));
            using (html.In("svg", ("width", Number(_frame.Width)), ("height", Number(_frame.Height)), ("viewBox", Box(0, 0, _frame.Width, _frame.Height))))
                WriteInside();
            html.Void("rect", ("class", "frame"), ("width", Number(_frame.Width)), ("height", Number(_frame.Height)));
            if (sheet.HasGrid)
                new MapGrid(_frame, language, letterHeight).WriteLabels(html);
            scale.Write(html, letterHeight, _frame.Height + below - (letterHeight / 2));
        }
    }

    private void WriteInside()
    {
        if (sheet.HasGrid)
            new MapGrid(_frame, language, letterHeight).WriteLines(html);
        var target = sheet.Hatched is { } code ? sheet.Map.Region(code) : null;
        if (target is not null)
            Hatch(target.Shape);
        foreach (var ink in MapLines.Of(sheet.Map).Pieces.GroupBy(piece => piece.Ink))
        {
            var path = new MapPath(_frame);
            foreach (var (_, points) in ink)
                path.Add(points, isClosed: false);
            if (path.ToString() is { Length: > 0 } data)
                html.Void("path", ("class", ClassOf(ink.Key)), ("d", data));
        }
        if (target is not null)
            Outline(target.Shape);
        if (sheet.Mark is var (point, label))
            WriteMark(point, label);
        foreach (var (at, letter) in sheet.Letters)
            WriteLetter(at, letter);
        if (IsFine)
            return;
        foreach (var (at, name) in sheet.Names)
            WriteName(at, name);
    }

    private void Hatch(GeoShape shape)
    {
        using (html.In("pattern", ("id", $"{id}-lines"), ("width", "9"), ("height", "9"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
            html.Void("rect", ("width", "3"), ("height", "9"));
        var path = new MapPath(_frame);
        foreach (var ring in MapLines.RingsOf(shape))
            path.Add(ring, isClosed: true);
        html.Void("path", ("fill", $"url(#{id}-lines)"), ("fill-rule", "evenodd"), ("d", path.ToString()));
    }

    private void Outline(GeoShape shape)
    {
        var path = new MapPath(_frame);
        foreach (var ring in MapLines.RingsOf(shape))
            path.AddWithoutSeams(ring);
        html.Void("path", ("class", "target"), ("d", path.ToString()));
        // A region of a few millimetres would not be found by its hatching.
        var box = GeoBounds.RoundTheShorterWay([.. shape.Polygons.Select(polygon => polygon.Bounds)]);
        if ((box.East - box.West) * _frame.PerLon >= Least || (box.North - box.South) * _frame.PerLat >= Least)
            return;
        var (x, y) = _frame.At(box.Centre);
        html.Void("circle", ("class", "ring"), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(Least)));
    }

    private void WriteMark(GeoPoint point, string label)
    {
        var (x, y) = _frame.At(point);
        html.Void("circle", ("class", "ring"), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(Ring)));
        html.Void("circle", ("class", "dot"), ("cx", Number(x)), ("cy", Number(y)), ("r", "3.5"));
        _taken.Add((x - Ring, y - Ring, x + Ring, y + Ring));
        if (label.Length == 0)
            return;
        var (gap, width) = (Ring + 5, WidthOf(label));
        var isLeft = x + gap + width > _frame.Width && x - gap - width > 0;
        var at = isLeft ? x - gap - width : x + gap;
        html.Put("text", label, ("class", "strong"), ("x", Number(at)), ("y", Number(y + (letterHeight * 0.35))));
        _taken.Add((at, y - letterHeight, at + width, y + letterHeight));
    }

    private void WriteLetter(GeoPoint point, string letter)
    {
        var (x, y) = _frame.At(point);
        var radius = letterHeight * 0.72;
        html.Void("circle", ("class", "badge"), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)));
        html.Put("text", letter, ("class", "strong middle"), ("x", Number(x)), ("y", Number(y + (letterHeight * 0.33))));
        _taken.Add((x - radius, y - radius, x + radius, y + radius));
    }

    /// <summary>Where there is room for it: a name over another helps nobody.</summary>
    private void WriteName(GeoPoint point, string name)
    {
        var (x, y) = _frame.At(point);
        var (half, up) = (WidthOf(name) / 2, letterHeight * 0.8);
        (double Left, double Top, double Right, double Bottom) box = (x - half, y - up, x + half, y + (letterHeight * 0.4));
        if (box.Left < 4 || box.Right > _frame.Width - 4 || box.Top < 4 || box.Bottom > _frame.Height - 4
            || _taken.Exists(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom))
            return;
        _taken.Add(box);
        html.Put("text", name, ("class", "name middle"), ("x", Number(x)), ("y", Number(y)));
    }

    private double WidthOf(string text) => text.Length * letterHeight * LetterWidth;

    private static string ClassOf(MapInk ink) => ink switch
    {
        MapInk.Land => "land",
        MapInk.River => "river",
        MapInk.Border => "border",
        _ => "outline",
    };

    private static string Box(int x, int y, int width, int height) => FormattableString.Invariant($"{x} {y} {width} {height}");

    private static string Mm(int units) => FormattableString.Invariant($"{units * MmPerUnit:0.#}mm");

    internal static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
