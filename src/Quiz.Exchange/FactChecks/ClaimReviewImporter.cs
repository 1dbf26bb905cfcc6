using System.Text;
using System.Text.Json;

namespace Quiz.Exchange.FactChecks;

/// <summary>Makes claims of fact-checks that pages publish as schema.org's ClaimReview: alone, in lists, graphs and feeds, or within a page of HTML.</summary>
public static class ClaimReviewImporter
{
    private const string ReviewType = "ClaimReview";

    public static Imported Import(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var utf8 = ForeignEncoding.ToUtf8(file, losses);
        var draft = new PackDraft(options, losses);
        var maker = new FactCheckMaker(draft);
        var first = utf8.AsSpan().IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
            losses.Add(0, "there is nothing in it");
        else if (utf8[first] == '<')
            ReadPage(utf8, losses, maker);
        else if (IsLines(utf8))
            ReadLines(utf8, losses, maker);
        else if (ForeignJson.Open(utf8, losses) is { } json)
            Read(json, losses, maker);
        maker.Finish();
        return draft.Finish(utf8);
    }

    public static bool IsLike(string head) =>
        head.Contains(ReviewType, StringComparison.Ordinal) || head.Contains("\"claimReviewed\"", StringComparison.Ordinal) || head.Contains("\"textualRating\"", StringComparison.Ordinal);

    /// <summary>Whether each line is an object of its own: the first is whole, and another follows.</summary>
    private static bool IsLines(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOf((byte)'\n');
        var rest = end < 0 ? default : utf8[end..].TrimStart(" \t\r\n"u8);
        return end > 0 && utf8[0] == '{' && utf8[..end].TrimEnd(" \t\r"u8).EndsWith("}"u8) && !rest.IsEmpty && rest[0] == '{';
    }

    /// <summary>A line that is broken keeps no other out.</summary>
    private static void ReadLines(byte[] utf8, LossList losses, FactCheckMaker maker)
    {
        for (var at = 0; at < utf8.Length;)
        {
            var length = utf8.AsSpan(at).IndexOf((byte)'\n');
            length = length < 0 ? utf8.Length - at : length;
            if (utf8.AsSpan(at, length).IndexOfAnyExcept(" \t\r"u8) >= 0 && ForeignJson.OpenPart(utf8, at, length, losses) is { } json)
                Read(json, losses, maker);
            at += length + 1;
        }
    }

    /// <summary>Each script of linked data stands by itself: one that is broken keeps no other out.</summary>
    private static void ReadPage(byte[] utf8, LossList losses, FactCheckMaker maker)
    {
        var found = false;
        for (var at = 0; utf8.AsSpan(at).IndexOf("application/ld+json"u8) is >= 0 and var next;)
        {
            at += next;
            var open = utf8.AsSpan(at).IndexOf((byte)'>');
            var close = open < 0 ? -1 : utf8.AsSpan(at + open).IndexOf("</script"u8);
            if (close < 0)
                break;
            var start = at + open + 1;
            at += open + close;
            // Pages have other linked data too, of which nothing is wanted.
            if (utf8.AsSpan(start, at - start).IndexOf(Encoding.UTF8.GetBytes(ReviewType)) < 0)
                continue;
            found = true;
            if (ForeignJson.OpenPart(utf8, start, at - start, losses) is { } json)
                Read(json, losses, maker);
        }
        if (!found)
            losses.Add(0, "the page has no ClaimReview in a script of the type application/ld+json");
    }

    private static void Read(ForeignJson json, LossList losses, FactCheckMaker maker)
    {
        using (json)
        {
            if (!Walk(json, json.Root, maker))
                losses.Add(json.OffsetOf(json.Root), "found no object of the type ClaimReview");
        }
    }

    /// <summary>Whether there was a review among the value and what it holds.</summary>
    private static bool Walk(ForeignJson json, JsonElement value, FactCheckMaker maker)
    {
        var found = false;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                found |= Walk(json, element, maker);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (IsReview(value))
            {
                maker.Add(json, value);
                return true;
            }
            if (IsListed(value))
            {
                maker.AddListed(json, value);
                return true;
            }
            foreach (var member in value.EnumerateObject())
                found |= Walk(json, member.Value, maker);
        }
        return found;
    }

    /// <summary>A claim of a list holds what was said of it, where that are no reviews of their own; one that names none has who made it and when.</summary>
    private static bool IsListed(JsonElement value)
    {
        var reviews = ForeignJson.Member(value, "claimReview");
        return (reviews.ValueKind == JsonValueKind.Array || (Has(value, "text") && (Has(value, "claimReview") || Has(value, "claimant") || Has(value, "claimDate"))))
            && !ForeignJson.Each(reviews).Any(IsReview);
    }

    private static bool Has(JsonElement value, string name) => ForeignJson.Member(value, name).ValueKind != JsonValueKind.Undefined;

    /// <summary>By its type, or by what only a review has.</summary>
    private static bool IsReview(JsonElement value) =>
        Has(value, "claimReviewed")
        || ForeignJson.Each(ForeignJson.Member(value, "@type")).Concat(ForeignJson.Each(ForeignJson.Member(value, "type"))).Any(t => ForeignJson.Text(t).EndsWith(ReviewType, StringComparison.Ordinal));
}
