using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.FactChecks;

/// <summary>Makes a claim of what somebody said, and an assessment of each verdict on it.</summary>
internal sealed class FactCheckMaker(PackDraft draft)
{
    private const string StatementId = "claim";
    private const string Undated = "XXXX";
    private const int MostVerdicts = 8;
    private static readonly string[] Appearances = ["firstAppearance", "appearance", "url", "sameAs"];

    private readonly Dictionary<string, List<CheckedClaim>> _claims = new(StringComparer.Ordinal);
    private readonly LinkedData _data = new(draft);
    private readonly VerdictReader _verdicts = new(draft.Verdicts);
    private readonly List<CheckedClaim> _inOrder = [];
    private readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);

    /// <summary>A ClaimReview.</summary>
    public void Add(ForeignJson json, JsonElement review)
    {
        var at = json.OffsetOf(review);
        var item = LinkedData.First(review, "itemReviewed");
        // The title of a review is no claim: mostly it says the contrary.
        var text = _data.Words(json, review, "claimReviewed") ?? (ForeignJson.Text(item, "@type") == "Claim" ? _data.Words(json, item, "text", "name") : null);
        if (text is null)
        {
            draft.Losses.Add(at, "review left out: it has no \"claimReviewed\"");
            return;
        }
        var claim = ClaimOf(json, at, text, ForeignJson.Member(item, "author"));
        claim.Date ??= _data.Date(json, item, "datePublished", "dateCreated") ?? _data.Date(json, LinkedData.First(item, "firstAppearance"), "datePublished") ?? _data.Date(json, LinkedData.First(item, "appearance"), "datePublished");
        foreach (var appearance in Appearances.SelectMany(name => ForeignJson.Each(ForeignJson.Member(item, name))))
            AddAppearance(json, claim, appearance);
        var ratings = ForeignJson.Each(ForeignJson.Member(review, "reviewRating")).ToList();
        var rating = ratings.Find(r => r.ValueKind == JsonValueKind.Object);
        Assess(claim, new()
        {
            At = at,
            RatingAt = rating.ValueKind == JsonValueKind.Object ? json.OffsetOf(rating) : at,
            Date = _data.Date(json, review, "datePublished", "dateModified", "dateCreated"),
            By = _data.Name(json, LinkedData.First(review, "author")) ?? _data.Name(json, LinkedData.First(review, "publisher")),
            // Where several differ, all of them together are no wording that is known.
            Verdict = ratings.SelectMany(r => _data.Verdicts(json, r)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostVerdicts).ToList() is { Count: > 0 } verdicts ? string.Join(" / ", verdicts) : null,
            Text = _data.Words(json, rating, "ratingExplanation") ?? _data.Words(json, review, "reviewBody"),
            Title = _data.Words(json, review, "headline", "name"),
            Url = _data.AddressOf(json, review),
        });
    }

    /// <summary>A claim with its reviews, as Google's service for fact-checks lists them.</summary>
    public void AddListed(ForeignJson json, JsonElement listed)
    {
        var at = json.OffsetOf(listed);
        if (_data.Words(json, listed, "text") is not { } text)
        {
            draft.Losses.Add(at, "claim left out: it has no \"text\"");
            return;
        }
        var reviews = ForeignJson.Each(ForeignJson.Member(listed, "claimReview")).Select(review => ListedReview(json, review)).OfType<ClaimVerdict>().ToList();
        if (reviews.Count == 0)
        {
            draft.Losses.Add(at, "claim left out: it has no review that can be read");
            return;
        }
        var claim = ClaimOf(json, at, text, ForeignJson.Member(listed, "claimant"));
        claim.Date ??= _data.Date(json, listed, "claimDate");
        foreach (var review in reviews)
            Assess(claim, review);
    }

    /// <summary>Null for what is no review, which is told.</summary>
    private ClaimVerdict? ListedReview(ForeignJson json, JsonElement review)
    {
        var at = json.OffsetOf(review);
        var made = new ClaimVerdict
        {
            At = at,
            RatingAt = at,
            Date = _data.Date(json, review, "reviewDate"),
            By = _data.Name(json, LinkedData.First(review, "publisher")) ?? _data.Words(json, LinkedData.First(review, "publisher"), "site"),
            Verdict = _data.Words(json, review, "textualRating"),
            Title = _data.Words(json, review, "title"),
            Url = review.ValueKind == JsonValueKind.Object ? _data.AddressOf(json, review) : null,
        };
        if (made.Verdict is not null || made.By is not null || made.Url is not null)
            return made;
        draft.Losses.Add(at, "review left out: it has no verdict, publisher or address");
        return null;
    }

    /// <summary>After the last review: writes the claims, in the order in which they came.</summary>
    public void Finish()
    {
        foreach (var claim in _inOrder)
        {
            foreach (var (at, reviewed) in claim.Reviewed.Where(r => claim.Date is { } said && r.Date.IsCertainlyBefore(said)))
                draft.Losses.Add(at, $"the review is dated before the claim: {reviewed.Text} against {claim.Date!.Text}");
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
    private EdtfDate DateOf(CheckedClaim claim)
    {
        if (claim.Date is { } known)
            return known;
        var date = claim.Reviewed.Count > 0 && claim.Reviewed[0].Date is EdtfDate.Point reviewed && EdtfDate.TryParse($"[..{reviewed.Text}]", out var before, out _) ? before : EdtfDate.Parse(Undated);
        draft.Losses.Add(claim.At, $"the claim has no date of its own; here it is {date.Text}{(date.Text == Undated ? "" : ", the day of its review or before")}");
        return date;
    }

    private CheckedClaim ClaimOf(ForeignJson json, int at, string text, JsonElement authors)
    {
        var by = Speakers(json, at, authors);
        var alike = _claims.TryGetValue(text, out var known) ? known : _claims[text] = [];
        if (alike.Find(c => c.By.SequenceEqual(by)) is { } same)
            return same;
        var claim = new CheckedClaim { At = at, Text = text, By = by };
        alike.Add(claim);
        _inOrder.Add(claim);
        return claim;
    }

    private ImmutableArray<string> Speakers(ForeignJson json, int at, JsonElement authors)
    {
        var names = ForeignJson.Each(authors).Select(author => _data.Name(json, author)).OfType<string>().Distinct().ToList();
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

    private void Assess(CheckedClaim claim, ClaimVerdict review)
    {
        if (review.Date is { } reviewed)
            claim.Reviewed.Add((review.At, reviewed));
        var source = SourceOf(claim, review);
        if (!claim.Sources.Contains(source))
            claim.Sources.Add(source);
        var shown = ForeignText.Clean(review.Verdict ?? "", LinkedData.LongestShown);
        var status = review.Verdict is null ? null : _verdicts.Find(review.Verdict);
        var why = review.Verdict is null ? "the review has no verdict in words (\"alternateName\"), and its number says nothing for sure, since scales run either way"
            : status is null && _verdicts.IsOfTheTelling(review.Verdict) ? $"the verdict \"{shown}\" is on how the thing is told, which no status fits; it stands in the note"
            : status is null ? $"the verdict \"{shown}\" is no wording that is known; it stands in the note"
            : review.Date is null ? $"the review has no date that can be read; its verdict \"{shown}\" stands in the note"
            : null;
        if (why is null)
        {
            claim.Assessments.Add(new(claim.Ids.Give(review.By ?? "review"), StatementId, review.Date!, status!.Value)
            {
                By = review.By,
                Basis = draft.Text(review.At, "basis", $"A fact-check, which is independent of the parties and no court; its verdict in its own words: “{review.Verdict}”."),
                Text = review.Text,
                Sources = [source],
            });
            return;
        }
        draft.Losses.Add(review.RatingAt, $"no assessment: {why}");
        if (review.Verdict is not null)
            claim.Notes.Add($"{review.By ?? "A fact-check"} calls it “{review.Verdict}”.");
    }

    private string SourceOf(CheckedClaim claim, ClaimVerdict review)
    {
        if (review.Url is null && review.By is null)
            return draft.UsualSource;
        var title = review.Title is { } own && own != claim.Text ? own : $"{ForeignText.Clean(review.By ?? "Fact-check", LinkedData.LongestShown)}: {ForeignText.Clean(claim.Text, LinkedData.LongestShown)}";
        return draft.SourceOf(new("", title) { Url = review.Url, Publisher = review.By, Date = review.Date });
    }

    private void AddAppearance(ForeignJson json, CheckedClaim claim, JsonElement appearance)
    {
        if (_data.AddressOf(json, appearance) is not { } url)
            return;
        var title = _data.Words(json, appearance, "headline", "name") ?? $"Where it was said: {new Uri(url).Host}";
        var source = draft.SourceOf(new("", title) { Url = url });
        if (!claim.Appearances.Contains(source))
            claim.Appearances.Add(source);
    }
}
