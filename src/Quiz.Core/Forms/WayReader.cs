using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Forms;

/// <summary>A point told by the way to it, as a person types it: "120 km SE of Kyiv", "120 км на південний схід від Kyiv".</summary>
internal static class WayReader
{
    /// <summary>A way from what is asked for would be an answer without knowing where that is.</summary>
    private const double TooNearKm = 5;

    private const double MostKm = 20_000;

    /// <param name="why">On failure, what is wrong with it; null too where it is no way at all.</param>
    public static bool TryRead(PointForm form, string text, Pack pack, IFormWords words, out GeoPoint point, out PointTrouble? why)
    {
        (point, why) = (default, null);
        var generic = ReadingWords.GenericIn(words.Reading);
        if (text.Length > Answer.Typed.Longest || !TryParts(text, words.Reading, out var km, out var direction, out var name))
            return false;
        if (!TryDirection(direction, words, out var degrees))
            why = new(PointFault.NoDirection) { Name = direction };
        else if (StartOf(pack, form.Map, name, generic) is not { Point: { } from } start)
            why = new(PointFault.NoSuchStart) { Name = name };
        else if (IsAtTarget(form, start, from, generic))
            why = new(PointFault.StartsAtTarget) { Name = name };
        else
            point = Geodesy.Destination(from, degrees, km);
        return why is null;
    }

    /// <summary>A number, a unit, a direction, and after "of" a name.</summary>
    private static bool TryParts(string text, IReadOnlyList<ReadingWords> languages, out double km, out string direction, out string name)
    {
        (direction, name) = ("", "");
        var number = text.TrimStart();
        var digits = number.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end && end > 0 && number[end] is '.' or ',' ? end + 1 + CountOfDigits(number.AsSpan(end + 1)) : end;
        if (digits <= 0 || !double.TryParse(number[..digits].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out km) || km is 0 or > MostKm)
        {
            km = 0;
            return false;
        }
        var words = number[digits..].TrimStart();
        var unit = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? words[..space] : "";
        if (!languages.Any(language => language.Kilometres.Contains(unit.TrimEnd('.').ToLowerInvariant())))
            return false;
        var rest = words[unit.Length..].TrimStart();
        if (languages.Select(language => $"{language.BeforeDirection} ").FirstOrDefault(before => rest.StartsWith(before, StringComparison.OrdinalIgnoreCase)) is { } before)
            rest = rest[before.Length..].TrimStart();
        if (languages.SelectMany(language => language.AfterDirection).Select(word => $" {word} ").Where(after => rest.IndexOf(after, StringComparison.OrdinalIgnoreCase) > 0)
            .MinBy(after => rest.IndexOf(after, StringComparison.OrdinalIgnoreCase)) is not { } after)
            return false;
        var at = rest.IndexOf(after, StringComparison.OrdinalIgnoreCase);
        (direction, name) = (rest[..at].Trim(), rest[(at + after.Length)..].Trim());
        return name.Length > 0;
    }

    private static int CountOfDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var count ? count : text.Length;

    /// <summary>The place or city that a name means; null for none or for several.</summary>
    private static Place? StartOf(Pack pack, Map map, string name, ImmutableArray<string> generic)
    {
        List<Place> known =
        [
            .. pack.Places.Where(p => p is { Approximate: false, Sensitive: false, Point: not null }),
            .. map.Cities.Where(city => !pack.Places.Any(p => p.Name == city.Name)).Select(city => new Place { Id = city.Name, Name = city.Name, Point = city.Point }),
        ];
        if (known.Count == 0)
            return null;
        var understood = new NameBook(NamesOf(known[0]), [.. known.Skip(1).Select(NamesOf)], generic).Understand(name);
        return known.Find(place => place.Name == understood);
    }

    private static ImmutableArray<string> NamesOf(Place place) => [place.Name, .. place.Aliases];

    /// <summary>Whether a way that begins there needs no knowledge of where the target is: at it, or at a region's capital or a place called like it.</summary>
    private static bool IsAtTarget(PointForm form, Place start, GeoPoint from, ImmutableArray<string> generic) => form.Target is MapTarget.AtPoint at
        ? Geodesy.DistanceKm(at.Point, from) < TooNearKm
        : form.Capital == start.Id || form.TargetNames.Any(name => Likeness.ShareAWord(name, start.Name, generic));

    /// <summary>A direction by its name or its letters in a language that is spoken here, or in degrees from the north.</summary>
    internal static bool TryDirection(string text, IFormWords words, out double degrees)
    {
        var letters = ReadingWords.LettersIn(text);
        if (letters.Length == 0)
            return double.TryParse(text.TrimEnd('°'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && degrees <= 360;
        foreach (var reading in words.Reading)
        {
            if (reading.DirectionOf(letters) is { } direction)
            {
                degrees = (int)direction * 22.5;
                return true;
            }
        }
        degrees = 0;
        return false;
    }
}
