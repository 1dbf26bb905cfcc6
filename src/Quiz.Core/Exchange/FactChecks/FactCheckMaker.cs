using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Exchange.FactChecks;

/// <summary>Makes a claim of what somebody said, and an assessment of each verdict on it.</summary>
internal sealed class FactCheckMaker(PackDraft draft)
{
    private const string StatementId = "claim";
    private const string Undated = "XXXX";
    private const int LongestShown = 60;
    private static readonly string[] Appearances = ["firstAppearance", "appearance", "url", "sameAs"];

    private readonly Dictionary<string, List<Checked>> _claims = new(StringComparer.Ordinal);
    private readonly List<Checked> _inOrder = [];
    private readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);

    /// <summary>A claim as far as its reviews were read.</summary>
    private sealed class Checked
    {
        public required int At { get; init; }
        public required string Text { get; init; }
        public required ImmutableArray<string> By { get; init; }
        public EdtfDate? Date { get; set; }
        public EdtfDate? Reviewed { get; set; }
        public List<string> Appearances { get; } = [];
        public List<string> Sources { get; } = [];
        public List<string> Notes { get; } = [];
        public List<Assessment> Assessments { get; } = [];
        public IdBook Ids { get; } = new();
    }

    public void Add(ForeignJson json, JsonElement review)
    {
        var at = json.OffsetOf(review);
        var item = First(review, "itemReviewed");
        var text = Words(json, review, "claimReviewed", "name", "headline") ?? Words(json, item, "name", "headline");
        if (text is null)
        {
            draft.Losses.Add(at, "review left out: it has no \"claimReviewed\"");
            return;
        }
        var claim = ClaimOf(json, at, text, item);
        var (reviewed, reviewer) = (Date(json, review, "datePublished", "dateModified", "dateCreated"), Name(json, First(review, "author")) ?? Name(json, First(review, "publisher")));
        claim.Date ??= Date(json, item, "datePublished", "dateCreated") ?? Date(json, First(item, "firstAppearance"), "datePublished") ?? Date(json, First(item, "appearance"), "datePublished");
        claim.Reviewed ??= reviewed;
        foreach (var appearance in Appearances.SelectMany(name => ForeignJson.Each(ForeignJson.Member(item, name))))
            AddAppearance(json, claim, appearance);
        var source = SourceOf(json, review, text, reviewer, reviewed);
        if (!claim.Sources.Contains(source))
            claim.Sources.Add(source);
        Assess(json, review, claim, reviewed, reviewer, source);
    }

    /// <summary>After the last review: writes the claims, in the order in which they came.</summary>
    public void Finish()
    {
        foreach (var claim in _inOrder)
        {
            draft.Add(claim.At, draft.Claims, new()
            {
                Id = draft.Ids<Claim>().Give(claim.Text),
                Title = claim.Text,
                Statements = [new(StatementId, claim.By, Act.Claim, DateOf(claim)) { Text = claim.Text, Sources = [.. claim.Appearances] }],
                Assessments = [.. claim.Assessments],
                Note = draft.Text(claim.At, "note", string.Join(' ', claim.Notes)),
                Sources = [.. claim.Sources],
            });
        }
    }

    /// <summary>What is said is said before it is checked.</summary>
    private EdtfDate DateOf(Checked claim)
    {
        if (claim.Date is { } known)
            return known;
        var date = claim.Reviewed is EdtfDate.Point reviewed && EdtfDate.TryParse($"[..{reviewed.Text}]", out var before, out _) ? before : EdtfDate.Parse(Undated);
        draft.Losses.Add(claim.At, $"the claim has no date of its own; here it is {date.Text}{(date.Text == Undated ? "" : ", the day of its review or before")}");
        return date;
    }

    private Checked ClaimOf(ForeignJson json, int at, string text, JsonElement item)
    {
        var by = Speakers(json, at, item);
        var alike = _claims.TryGetValue(text, out var known) ? known : _claims[text] = [];
        if (alike.Find(c => c.By.SequenceEqual(by)) is { } same)
            return same;
        var claim = new Checked { At = at, Text = text, By = by };
        alike.Add(claim);
        _inOrder.Add(claim);
        return claim;
    }

    private ImmutableArray<string> Speakers(ForeignJson json, int at, JsonElement item)
    {
        var names = ForeignJson.Each(ForeignJson.Member(item, "author")).Select(author => Name(json, author)).OfType<string>().Distinct().ToList();
        if (names.Count == 0)
        {
            draft.Losses.Add(at, "the review does not say who made the claim; here it is \"Unnamed\"");
            names.Add("Unnamed");
        }
        return [.. names.Select(ActorOf).Distinct()];
    }

    private string ActorOf(string name)
    {
        if (_actors.TryGetValue(name, out var known))
            return known;
        var id = draft.Ids<Actor>().Give(name);
        draft.Actors.Add(new(id, name));
        return _actors[name] = id;
    }

    private void Assess(ForeignJson json, JsonElement review, Checked claim, EdtfDate? reviewed, string? reviewer, string source)
    {
        var (at, rating) = (json.OffsetOf(review), First(review, "reviewRating"));
        var verdict = Words(json, rating, "alternateName") ?? Words(json, rating, "name");
        if (verdict is null)
        {
            draft.Losses.Add(rating.ValueKind == JsonValueKind.Object ? json.OffsetOf(rating) : at,
                "no assessment: the review has no verdict in words (\"alternateName\"), and its number says nothing for sure, since scales run either way");
            return;
        }
        var shown = ForeignText.Clean(verdict, LongestShown);
        if (VerdictWords.Find(verdict) is not { } status)
        {
            draft.Losses.Add(json.OffsetOf(rating), VerdictWords.IsOfTheTelling(verdict)
                ? $"no assessment: the verdict \"{shown}\" is on how the thing is told, which no status fits; it stands in the note"
                : $"no assessment: the verdict \"{shown}\" is no wording that is known; it stands in the note");
            claim.Notes.Add($"{reviewer ?? "A fact-check"} calls it “{verdict}”.");
        }
        else if (reviewed is null)
        {
            draft.Losses.Add(at, "no assessment: the review has no date that can be read; its verdict stands in the note");
            claim.Notes.Add($"{reviewer ?? "A fact-check"}, undated, calls it “{verdict}”.");
        }
        else
        {
            claim.Assessments.Add(new(claim.Ids.Give(reviewer ?? "review"), StatementId, reviewed, status)
            {
                By = reviewer,
                Basis = draft.Text(at, "basis", $"A fact-check, which is independent of the parties and no court; its verdict in its own words: “{verdict}”."),
                Text = Words(json, rating, "ratingExplanation") ?? Words(json, review, "reviewBody"),
                Sources = [source],
            });
        }
    }

    private string SourceOf(ForeignJson json, JsonElement review, string claim, string? reviewer, EdtfDate? reviewed)
    {
        var url = AddressOf(json, review);
        if (url is null && reviewer is null)
            return draft.UsualSource;
        var title = Words(json, review, "headline", "name") is { } own && own != claim ? own : $"{ForeignText.Clean(reviewer ?? "Fact-check", LongestShown)}: {ForeignText.Clean(claim, LongestShown)}";
        return draft.SourceOf(new("", title) { Url = url, Publisher = reviewer, Date = reviewed });
    }

    private void AddAppearance(ForeignJson json, Checked claim, JsonElement appearance)
    {
        if (AddressOf(json, appearance) is not { } url)
            return;
        var title = Words(json, appearance, "headline", "name") ?? $"Where it was said: {new Uri(url).Host}";
        var source = draft.SourceOf(new("", title) { Url = url });
        if (!claim.Appearances.Contains(source))
            claim.Appearances.Add(source);
    }

    /// <summary>An address, or that of an object; null without one that packs take, which is told.</summary>
    private string? AddressOf(ForeignJson json, JsonElement value)
    {
        var url = value.ValueKind == JsonValueKind.Object ? First(value, "url") : value;
        if (url.ValueKind == JsonValueKind.Undefined && value.ValueKind == JsonValueKind.Object)
            url = First(value, "@id") is var id && ForeignJson.Text(id).StartsWith("http", StringComparison.Ordinal) ? id : default;
        return url.ValueKind == JsonValueKind.String ? draft.Address(json.OffsetOf(url), "url", ForeignJson.Text(url)) : null;
    }

    /// <summary>The name of a person or body, which may be given as a text.</summary>
    private string? Name(ForeignJson json, JsonElement who) => who.ValueKind == JsonValueKind.String
        ? draft.Text(json.OffsetOf(who), "author", HtmlText.Plain(ForeignJson.Text(who), out _))
        : Words(json, who, "name", "alternateName");

    /// <summary>The first of some members that has any text, without its tags.</summary>
    private string? Words(ForeignJson json, JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var member = First(value, name);
            if (member.ValueKind == JsonValueKind.String && draft.Text(json.OffsetOf(member), name, HtmlText.Plain(ForeignJson.Text(member), out _)) is { } text)
                return text;
        }
        return null;
    }

    private EdtfDate? Date(ForeignJson json, JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var member = First(value, name);
            var text = ForeignJson.Text(member).Trim();
            if (text.Length == 0)
                continue;
            if (ForeignDate.TryRead(text, out var date, out var why))
                return text.Contains('T', StringComparison.Ordinal) && EdtfDate.TryParse(date.Text.Split('T')[0], out var day, out _) ? day : date;
            draft.Losses.Add(json.OffsetOf(member), $"\"{name}\" is left out: {why}");
        }
        return null;
    }

    /// <summary>A member, or the first of its array.</summary>
    private static JsonElement First(JsonElement value, string name) => ForeignJson.Each(ForeignJson.Member(value, name)).FirstOrDefault();
}
