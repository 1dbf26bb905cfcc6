using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>A point told by the way to it, as a person types it: "120 km SE of Kyiv", "120 км на південний схід від Kyiv".</summary>
public static partial class WayLine
{
    /// <summary>A way from what is asked for would be an answer without knowing where that is.</summary>
    private const double TooNearKm = 5;

    private static readonly ImmutableDictionary<string, CompassPoint> Directions = NamesOfDirections();

    /// <param name="why">On failure, what is wrong with it; null too where it is no way at all.</param>
    public static bool TryRead(Pack pack, Challenge.PointAt challenge, string text, out GeoPoint point, out PointTrouble? why)
    {
        (point, why) = (default, null);
        if (text.Length > Answer.Typed.Longest || Form().Match(text) is not { Success: true } match)
            return false;
        var km = double.Parse(match.Groups["km"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var name = match.Groups["name"].Value.Trim();
        if (!TryDirection(match.Groups["direction"].Value, out var degrees))
            why = new(PointFault.NoDirection) { Name = match.Groups["direction"].Value.Trim() };
        else if (StartOf(pack, challenge.Map, name) is not { } start)
            why = new(PointFault.NoSuchStart) { Name = name };
        else if (DistanceKm(challenge.Target, start) < TooNearKm)
            why = new(PointFault.StartsAtTarget) { Name = name };
        else
            point = Geodesy.Destination(start, degrees, km);
        return why is null;
    }

    /// <summary>The place or city that a name means; null for none or for several.</summary>
    private static GeoPoint? StartOf(Pack pack, Map map, string name)
    {
        List<(ImmutableArray<string> Names, GeoPoint Point)> known =
        [
            .. pack.Places.Where(p => p is { Approximate: false, Sensitive: false, Point: not null }).Select(p => (ImmutableArray.Create([p.Name, .. p.Aliases]), p.Point!.Value)),
            .. map.Cities.Where(city => !pack.Places.Any(p => p.Name == city.Name)).Select(city => (ImmutableArray.Create(city.Name), city.Point)),
        ];
        if (known.Count == 0)
            return null;
        var understood = new NameBook(known[0].Names, [.. known.Skip(1).Select(k => k.Names)]).Understand(name);
        return known.Where(k => k.Names[0] == understood).Select(k => (GeoPoint?)k.Point).FirstOrDefault();
    }

    private static double DistanceKm(MapTarget target, GeoPoint start) => target is MapTarget.AtPoint at ? Geodesy.DistanceKm(at.Point, start) : double.PositiveInfinity;

    /// <summary>A direction by its name or its letters in a language that is spoken here, or in degrees from the north.</summary>
    private static bool TryDirection(string text, out double degrees)
    {
        var letters = string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
        if (letters.Length == 0)
            return double.TryParse(text.Trim().TrimEnd('°'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && degrees <= 360;
        var isKnown = Directions.TryGetValue(letters, out var direction);
        degrees = (int)direction * 22.5;
        return isKnown;
    }

    private static ImmutableDictionary<string, CompassPoint> NamesOfDirections()
    {
        var names = ImmutableDictionary.CreateBuilder<string, CompassPoint>(StringComparer.Ordinal);
        foreach (var direction in Enum.GetValues<CompassPoint>())
        {
            foreach (var language in Language.All)
            {
                names[string.Concat(language.Direction(direction).Where(char.IsLetter))] = direction;
                names[string.Concat(language.LettersOf(direction).Where(char.IsLetter)).ToLowerInvariant()] = direction;
            }
        }
        return names.ToImmutable();
    }

    // [0-9]: \d takes other scripts' digits, which can't be parsed.
    [GeneratedRegex(@"^\s*(?<km>[0-9]{1,5}(?:[.,][0-9]{1,3})?)\s*(?:km|км|kilomet(?:er|re)s?|кілометр\p{L}*)\.?\s+(?:to\s+the\s+|на\s+)?(?<direction>[\p{L}\p{Pd}.\s]{1,60}?|[0-9]{1,3}(?:\.[0-9])?°?)\s+(?:of|from|від)\s+(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
