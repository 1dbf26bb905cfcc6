using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Core.Packs;

/// <summary>The answer of a written question as it stands in a pack; what it must be is known only with the kind, which may come later.</summary>
internal sealed record WrittenAnswer
{
    /// <summary>Where it begins, in bytes.</summary>
    public int Offset { get; init; }
    public string? Text { get; init; }
    public double? Number { get; init; }
    public ImmutableArray<string> List { get; init; } = [];
    public GeoPoint? Point { get; init; }
    /// <summary>A phrase that names it.</summary>
    public string Found { get; init; } = "an unreadable answer";

    public static WrittenAnswer Of(WrittenForm form) => form switch
    {
        WrittenForm.Choice choice => new() { Text = choice.Answer },
        WrittenForm.Choices choices => new() { List = choices.Answer },
        WrittenForm.Order order => new() { List = order.Answer },
        WrittenForm.Number number => new() { Number = number.Answer },
        WrittenForm.Date date => new() { Text = date.Answer.Text },
        WrittenForm.Point point => new() { Point = point.Answer },
        WrittenForm.Text text => new() { List = text.Answer },
        _ => throw new ArgumentException($"{form.GetType().Name} has no answer that can be written", nameof(form)),
    };

    public void Write(LinedJson json, string name)
    {
        if (Text is { } text)
            json.Property(name, text);
        else if (Number is { } number)
            json.Property(name, number);
        else if (Point is { } point)
        {
            json.ObjectProperty(name, inner =>
            {
                inner.Property("lat", point.Lat);
                inner.Property("lon", point.Lon);
            });
        }
        else
            json.TextsProperty(name, List);
    }
}
