namespace Quiz.Storage;

/// <content>What comes of all that was played.</content>
public sealed partial class ProgressStore
{
    /// <summary>Items for whose last answer less than half of the points were had, the latest first.</summary>
    public IReadOnlyList<MissedItem> Missed(int most) => ReadAll(
        "SELECT pack, item FROM (SELECT pack, item, score, max(seq) AS latest FROM standing GROUP BY pack, item) WHERE score < 0.5 ORDER BY latest DESC LIMIT $most",
        row => new MissedItem(row.Text("pack"), row.Text("item")),
        ("$most", most));

    /// <summary>Of the rounds whose spec has a property of this value the most answers of full score in one; 0 if there is none.</summary>
    public int MostRight(string property, string value) => ReadAll(
        """
        SELECT coalesce(max(run), 0) AS longest FROM (
          SELECT count(*) AS run FROM rounds JOIN standing ON standing.round_id = rounds.id
          WHERE json_valid(spec) AND json_extract(spec, $property) = $value AND score = 1 GROUP BY rounds.id)
        """,
        row => row.Int("longest"),
        ("$property", $"$.{property}"), ("$value", value))[0];

    // All answers less the few that were taken back: so the index by pack still answers both by itself.
    public ProgressTotals Totals() => ReadAll(
        """
        SELECT (SELECT count(*) FROM rounds) AS rounds, count(*) - (SELECT count(*) FROM taken_back) AS answers,
          coalesce(sum(points), 0) - (SELECT coalesce(sum(points), 0) FROM taken_back) AS points
        FROM answers WHERE entry = $entry
        """,
        row => new ProgressTotals(row.Long("rounds"), row.Long("answers"), row.Long("points")),
        ("$entry", ProgressSchema.Answer))[0];

    /// <summary>By pack, then by kind.</summary>
    public IReadOnlyList<PackKindAccuracy> Accuracy() => ReadAll(
        """
        SELECT pack, kind, sum(answers) AS answers, sum(points) AS points, sum(skipped) AS skipped, sum(hint) AS hints FROM (
          SELECT pack, kind, count(*) AS answers, sum(points) AS points, sum(skipped) AS skipped, sum(hint) AS hint FROM answers WHERE entry = $entry GROUP BY pack, kind
          UNION ALL SELECT pack, kind, -1, -points, -skipped, -hint FROM taken_back)
        GROUP BY pack, kind HAVING sum(answers) > 0 ORDER BY pack, kind
        """,
        row => new PackKindAccuracy(row.Shown("pack"), row.Shown("kind"), row.Long("answers"), row.Long("points"), row.Long("skipped"), row.Long("hints")),
        ("$entry", ProgressSchema.Answer));

    /// <summary>The newest rounds first, whether ended or left.</summary>
    public IReadOnlyList<PlayedRound> RecentRounds(int most) => Rounds("1", most);

    /// <summary>The newest rounds whose spec has a property of this value.</summary>
    public IReadOnlyList<PlayedRound> RoundsWith(string property, string value, int most) =>
        Rounds("json_valid(spec) AND json_extract(spec, $property) = $value", most, ("$property", $"$.{property}"), ("$value", value));

    private List<PlayedRound> Rounds(string which, int most, params (string Name, object? Value)[] values) => ReadAll(
        $"""
        SELECT id, at, utc_offset, spec, count,
          (SELECT outcome FROM round_ends WHERE round_id = rounds.id ORDER BY seq DESC LIMIT 1) AS outcome,
          (SELECT count(DISTINCT number) FROM standing WHERE round_id = rounds.id) AS answered,
          (SELECT coalesce(sum(points), 0) FROM standing WHERE round_id = rounds.id) AS points
        FROM rounds WHERE {which} ORDER BY seq DESC LIMIT $most
        """,
        row => new PlayedRound(Round(row), row.IsDBNull(row.GetOrdinal("outcome")) ? null : Outcome(row.Text("outcome")), row.Int("answered"), row.Long("points")),
        [("$most", most), .. values]);
}
