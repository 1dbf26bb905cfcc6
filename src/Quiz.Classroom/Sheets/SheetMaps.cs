using System.Collections.Immutable;
using Quiz.Classroom.Sheets.Pictures;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets;

/// <summary>Which maps stand on sheets: on a worksheet nothing that gives the answer away, in a key where it lies.</summary>
internal static class SheetMaps
{
    /// <summary>Something that is to be named is shown with so many times its own width and height.</summary>
    private const double Surroundings = 5;

    /// <summary>But at least with so many degrees.</summary>
    private const double LeastAcross = 30;
    private const double LeastDown = 15;

    /// <summary>Round options on a map, of the width and height of all of them.</summary>
    private const double Margin = 0.15;

    /// <summary>What is shown with the question; null for none.</summary>
    public static SheetMap? Asked(ILanguage language, Question question)
    {
        if (language.Word(question).Scene is not { } scene)
            return null;
        var (map, given) = (scene.Map, scene.Given);
        return question.Form switch
        {
            PointForm f => new(map, f.Area ?? map.Bounds, language.MapWithGrid(map.Title)) { HasGrid = true, Names = scene.Hidden.IsEmpty ? [] : LandsOf(language, map, scene.Hidden) },
            NameForm f when given?.Region is { } code && map.Region(code) is { } region =>
                new(map, Around(map, BoxOf(region.Shape)), language.MapWithHatching(map.Title)) { Hatched = code, Names = LandsOf(language, map, NamesIn(f)) },
            NameForm f when given?.Point is { } point =>
                new(map, Around(map, BoxOf(point)), language.MapWithMark(map.Title)) { Mark = (point, ""), Names = LandsOf(language, map, NamesIn(f)) },
            ChoiceForm when given?.Point is { } from => new(map, map.Bounds, language.MapWithMark(map.Title)) { Mark = (from, given.Label ?? "") },
            SeveralForm f when given?.Region is { } asked && map.Region(asked) is { } middle => Lettered(language, map, middle, [.. f.Options.Select(option => map.Region(option.Key)).OfType<MapRegion>()], f.Options.Length),
            _ => null,
        };
    }

    /// <summary>Where the answer lies, for what was to be found; null for anything else.</summary>
    public static SheetMap? Answered(ILanguage language, Question question) => (question.Form, Asked(language, question)) switch
    {
        (PointForm { Target: MapTarget.AtPoint at }, { } asked) => asked with { Name = language.MapWithMark(asked.Map.Title), Mark = (at.Point, "") },
        (PointForm { Target: MapTarget.InRegion within }, { } asked) => asked with { Name = language.MapWithHatching(asked.Map.Title), Hatched = within.Region.Code },
        _ => null,
    };

    private static SheetMap? Lettered(ILanguage language, Map map, MapRegion asked, ImmutableArray<MapRegion> options, int count)
    {
        if (options.Length < count)
            return null;
        var box = GeoBounds.RoundTheShorterWay([.. options.Append(asked).Select(region => BoxOf(region.Label))]);
        var (lat, lon) = ((box.North - box.South) * Margin, (box.East - box.West) * Margin);
        var area = new GeoBounds(Math.Max(-90, box.South - lat), box.West - lon, Math.Min(90, box.North + lat), box.East + lon);
        return new(map, area, language.MapWithLetters(map.Title)) { Letters = [.. options.Select((region, i) => (region.Label, OptionLetter.NameOf(i)))] };
    }

    /// <summary>Something that is to be named, and enough round it to know it by.</summary>
    private static GeoBounds Around(Map map, GeoBounds target)
    {
        var (south, north) = Span((target.South + target.North) / 2, Math.Max(LeastDown, (target.North - target.South) * Surroundings), map.Bounds.South, map.Bounds.North);
        var middle = Degrees.Near((target.West + target.East) / 2, (map.Bounds.West + map.Bounds.East) / 2);
        var isRound = map.Bounds.East - map.Bounds.West >= 359;
        var across = Math.Max(LeastAcross, (target.East - target.West) * Surroundings);
        var (west, east) = isRound && across < 360 ? (middle - (across / 2), middle + (across / 2)) : Span(middle, across, map.Bounds.West, map.Bounds.East);
        return new(south, west, north, east);
    }

    /// <summary>So much round a middle, as far as there is so much.</summary>
    private static (double From, double To) Span(double middle, double span, double least, double most)
    {
        if (span >= most - least)
            return (least, most);
        var from = Math.Clamp(middle - (span / 2), least, most - span);
        return (from, from + span);
    }

    /// <summary>What lies round the regions, but for names that could tell an answer.</summary>
    private static ImmutableArray<(GeoPoint, string)> LandsOf(ILanguage language, Map map, ImmutableArray<string> answers) =>
        [.. map.Lands.Where(land => land.Label is not null && !answers.Any(answer => Likeness.ShareAWord(land.Name, answer, ReadingWords.GenericIn(language.Reading)))).Select(land => (land.Label!.Value, land.Name))];

    private static ImmutableArray<string> NamesIn(NameForm form) => [.. form.Names.Target, .. form.Options.Select(option => option.Text)];

    private static GeoBounds BoxOf(GeoShape shape) => GeoBounds.RoundTheShorterWay([.. shape.Polygons.Select(polygon => polygon.Bounds)]);

    private static GeoBounds BoxOf(GeoPoint point) => new(point.Lat, point.Lon, point.Lat, point.Lon);
}
