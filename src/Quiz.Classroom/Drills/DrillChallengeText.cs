using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Classroom.Drills;

/// <summary>What is to be done in a question and what is right, as drill files write it.</summary>
internal static class DrillChallengeText
{
    public static void Write(JsonTextWriter json, Form form)
    {
        switch (form)
        {
            case OrderForm c: WriteOrder(json, c); break;
            case GapForm c:
                json.ObjectsProperty("line", c.Line, Write);
                json.ObjectProperty("card", card => Write(card, c.Card));
                break;
            case ChoiceForm c:
                json.ObjectsProperty("options", c.Options, Write);
                json.Property("right", OptionLetter.NameOf(c.Right));
                if (!c.HalfRight.IsEmpty)
                    json.Property("half", Letters(c.HalfRight));
                break;
            case SeveralForm c:
                json.ObjectsProperty("options", c.Options, Write);
                json.Property("right", Letters(c.Right));
                break;
            case PointForm c: WritePlace(json, c); break;
            case NameForm c:
                if (!c.Options.IsEmpty)
                {
                    json.ObjectsProperty("options", c.Options, Write);
                    json.Property("right", OptionLetter.NameOf(c.Right));
                }
                json.ObjectProperty("names", names => WriteNames(names, c.Names));
                break;
            case DateForm c:
                json.Property("date", c.Right.Text);
                json.Property("scaleDays", c.ScaleDays);
                break;
            case NumberForm c:
                json.Property("number", c.Right);
                json.Optional("unit", c.Unit);
                break;
            default: throw new ArgumentException($"not a form: {form.GetType().Name}", nameof(form));
        }
    }

    public static void Write(JsonTextWriter json, GeoPoint point)
    {
        json.Property("lat", point.Lat);
        json.Property("lon", point.Lon);
    }

    private static void WriteOrder(JsonTextWriter json, OrderForm order)
    {
        json.ObjectsProperty("cards", order.Cards, Write);
        json.Property("first", DrillReader.NameOf(order.First));
        json.Property("order", Letters(order.Precedence.Order));
        json.TextsProperty("before", order.Precedence.Pairs.Select(pair => Letters([pair.First, pair.Then])));
    }

    private static void WritePlace(JsonTextWriter json, PointForm place)
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
