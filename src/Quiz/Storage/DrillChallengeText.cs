using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Drills;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Wording;

namespace Quiz.Storage;

/// <summary>What is to be done in a question and what is right, as drill files write it.</summary>
internal static class DrillChallengeText
{
    public static void Write(JsonTextWriter json, Challenge challenge)
    {
        switch (challenge)
        {
            case Challenge.PutInOrder c: WriteOrder(json, c); break;
            case Challenge.PlaceInLine c:
                json.ObjectsProperty("line", c.Line, Write);
                json.ObjectProperty("card", card => Write(card, c.Card));
                break;
            case Challenge.PickOne c:
                json.ObjectsProperty("options", c.Options, Write);
                json.Property("right", OptionLetter.NameOf(c.Right));
                if (!c.HalfRight.IsEmpty)
                    json.Property("half", Letters(c.HalfRight));
                break;
            case Challenge.PickMany c:
                json.ObjectsProperty("options", c.Options, Write);
                json.Property("right", Letters(c.Right));
                break;
            case Challenge.PointAt c: WritePlace(json, c); break;
            case Challenge.NameIt c:
                if (!c.Options.IsEmpty)
                {
                    json.ObjectsProperty("options", c.Options, Write);
                    json.Property("right", OptionLetter.NameOf(c.Right));
                }
                json.ObjectProperty("names", names => WriteNames(names, c.Names));
                break;
            case Challenge.GiveDate c:
                json.Property("date", c.Right.Text);
                json.Property("scaleDays", c.ScaleDays);
                break;
            case Challenge.GiveNumber c:
                json.Property("number", c.Right);
                json.Optional("unit", c.Unit);
                break;
            default: throw new ArgumentException($"no form for {challenge.GetType().Name}", nameof(challenge));
        }
    }

    public static void Write(JsonTextWriter json, GeoPoint point)
    {
        json.Property("lat", point.Lat);
        json.Property("lon", point.Lon);
    }

    private static void WriteOrder(JsonTextWriter json, Challenge.PutInOrder order)
    {
        json.ObjectsProperty("cards", order.Cards, Write);
        json.Property("first", DrillReader.NameOf(order.First));
        json.Property("order", Letters(order.Precedence.Order));
        json.TextsProperty("before", DrillPairs.Of(order.Precedence).Select(pair => Letters([pair.First, pair.Then])));
    }

    private static void WritePlace(JsonTextWriter json, Challenge.PointAt place)
    {
        switch (place.Target)
        {
            case MapTarget.AtPoint at:
                json.ObjectProperty("point", point => Write(point, at.Point));
                json.Optional("region", at.Region);
                break;
            case MapTarget.InRegion within:
                json.Property("region", within.Region.Code);
                break;
        }
        if (place.Area is { } area)
            json.ObjectProperty("area", inner =>
            {
                inner.Property("south", area.South);
                inner.Property("west", area.West);
                inner.Property("north", area.North);
                inner.Property("east", area.East);
            });
    }

    private static void WriteNames(JsonTextWriter json, NameBook names)
    {
        json.TextsProperty("target", names.Target);
        json.WritePropertyName("others");
        json.WriteStartArray();
        foreach (var other in names.Others)
        {
            json.WriteStartArray();
            foreach (var name in other)
                json.WriteValue(name);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Write(JsonTextWriter json, Card card)
    {
        json.Property("key", card.Key);
        json.Property("text", card.Text);
        if (card is DatedCard dated)
            json.Property("date", dated.Date.Text);
    }

    private static void Write(JsonTextWriter json, Option option)
    {
        json.Property("key", option.Key);
        json.Property("text", option.Text);
    }

    private static string Letters(ImmutableArray<int> indices) => string.Concat(indices.Select(OptionLetter.NameOf));
}
