using System.Text.Json;

namespace Quiz.Exchange.Timelines;

/// <summary>Makes packs of TimelineJS timelines: its JSON, that of its second version, and its spreadsheet as a table.</summary>
public static class TimelineImporter
{
    public static Imported Import(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var utf8 = ForeignEncoding.ToUtf8(file, losses);
        var draft = new PackDraft(options, losses);
        var maker = new TimelineMaker(draft);
        if (utf8.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
            losses.Add(0, "there is nothing in it");
        else if (TimelineSheet.IsLike(System.Text.Encoding.UTF8.GetString(utf8.AsSpan(0, Math.Min(utf8.Length, 4_096)))))
            TimelineSheet.Read(utf8, losses, maker);
        else if (ForeignJson.Open(utf8, losses) is { } json)
        {
            using (json)
                ReadJson(json, losses, maker);
        }
        return draft.Finish(utf8);
    }

    /// <summary>Whether a file begins like a timeline, of either way to write one.</summary>
    public static bool IsLike(string head) =>
        (head.Contains("\"start_date\"", StringComparison.Ordinal) && head.Contains("\"events\"", StringComparison.Ordinal))
        || (head.Contains("\"startDate\"", StringComparison.Ordinal) && head.Contains("\"timeline\"", StringComparison.Ordinal))
        || TimelineSheet.IsLike(head);

    private static void ReadJson(ForeignJson json, LossList losses, TimelineMaker maker)
    {
        if (ForeignJson.Text(json.Root, "scale") == "cosmological")
            losses.Add(json.OffsetOf(ForeignJson.Member(json.Root, "scale")), "the scale is cosmological: events beyond 9,999,999 years are left out, and the others are taken as years");
        var second = ForeignJson.Member(json.Root, "timeline");
        if (second.ValueKind == JsonValueKind.Object)
        {
            maker.Add(SecondVersion(json, second, "title"));
            foreach (var slide in ForeignJson.Each(ForeignJson.Member(second, "date")))
                maker.Add(SecondVersion(json, slide, ""));
            foreach (var era in ForeignJson.Each(ForeignJson.Member(second, "era")))
                maker.Add(SecondVersion(json, era, "era"));
            return;
        }
        var (title, events) = (ForeignJson.Member(json.Root, "title"), ForeignJson.Member(json.Root, "events"));
        if (events.ValueKind != JsonValueKind.Array)
            losses.Add(json.OffsetOf(json.Root), "found no array \"events\", wanted the slides of a timeline");
        if (title.ValueKind == JsonValueKind.Object)
            maker.Add(Slide(json, title, "title"));
        foreach (var slide in ForeignJson.Each(events))
            maker.Add(Slide(json, slide, ""));
        foreach (var era in ForeignJson.Each(ForeignJson.Member(json.Root, "eras")))
            maker.Add(Slide(json, era, "era"));
    }

    private static TimelineSlide Slide(ForeignJson json, JsonElement slide, string type)
    {
        var text = ForeignJson.Member(slide, "text");
        var at = json.OffsetOf(slide);
        var start = ForeignJson.Member(slide, "start_date");
        return new(at, type, Date(json, start, at), Date(json, ForeignJson.Member(slide, "end_date"), at))
        {
            Id = ForeignJson.Text(slide, "unique_id"),
            Headline = text.ValueKind == JsonValueKind.Object ? ForeignJson.Text(text, "headline") : ForeignJson.Text(slide, "headline"),
            Text = text.ValueKind == JsonValueKind.Object ? ForeignJson.Text(text, "text") : ForeignJson.Text(text),
            DisplayDate = ForeignJson.Text(slide, "display_date") is { Length: > 0 } shown ? shown : ForeignJson.Text(start, "display_date"),
            Group = ForeignJson.Text(slide, "group"),
            Shows = [.. Shown(slide, "media", "url"), .. Shown(slide, "background", "url")],
        };
    }

    private static TimelineSlide SecondVersion(ForeignJson json, JsonElement slide, string type)
    {
        var at = json.OffsetOf(slide);
        return new(at, type, TimelineSheet.Date(at, ForeignJson.Text(slide, "startDate")), TimelineSheet.Date(at, ForeignJson.Text(slide, "endDate")))
        {
            Headline = ForeignJson.Text(slide, "headline"),
            Text = ForeignJson.Text(slide, "text"),
            Group = ForeignJson.Text(slide, "tag"),
            Shows = [.. Shown(slide, "asset", "media")],
        };
    }

    private static TimelineDate Date(ForeignJson json, JsonElement date, int at) => date.ValueKind switch
    {
        JsonValueKind.Object => new(json.OffsetOf(date), ForeignJson.Text(date, "year").Trim(), ForeignJson.Text(date, "month").Trim(), ForeignJson.Text(date, "day").Trim(), ForeignJson.Text(date, "hour").Trim().Length > 0),
        JsonValueKind.String or JsonValueKind.Number => TimelineSheet.Date(json.OffsetOf(date), ForeignJson.Text(date)),
        _ => new(at, ""),
    };

    private static IEnumerable<string> Shown(JsonElement slide, string name, string address) =>
        ForeignJson.Text(ForeignJson.Member(slide, name), address).Trim().Length > 0 ? [name] : [];
}
