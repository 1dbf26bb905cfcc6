using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Newtonsoft.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>A pack of a round as the answer log names it.</summary>
/// <param name="Hash">Of the file, so that a changed pack is noticed.</param>
/// <param name="Path">Where it was read when it was given by path; null for one of the library.</param>
public sealed record PackSpec(string Id, string Version, string Hash, string? Path);

/// <summary>What a round was made from, as the answer log keeps it.</summary>
public sealed record RoundSpec(ImmutableArray<PackSpec> Packs, RoundChoices Choices)
{
    /// <summary>The property by which the log tells the rounds of a mode.</summary>
    public const string ModeProperty = "mode";
    /// <summary>The property by which the log tells the round of a day.</summary>
    public const string DayProperty = "day";

    private static readonly ImmutableArray<(RoundMode Mode, string Name)> Modes = [(RoundMode.Usual, "usual"), (RoundMode.Daily, "daily"), (RoundMode.Endless, "endless"), (RoundMode.Missed, "missed")];

    public static string NameOf(RoundMode mode) => Modes[(int)mode].Name;

    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are made from the same packs by the same choices, whatever their seeds. What was missed changes with every answer, and does not count.</summary>
    public bool IsSameChoice(RoundSpec other) =>
        (Choices.Mode, Choices.Day) == (other.Choices.Mode, other.Choices.Day)
        && Packs.SequenceEqual(other.Packs)
        && Choices.Kinds.SequenceEqual(other.Choices.Kinds)
        && Choices.Filter.Tags.SequenceEqual(other.Choices.Filter.Tags)
        && Choices.Filter.NotTags.SequenceEqual(other.Choices.Filter.NotTags)
        && (Choices.Filter.Sensitive, Choices.Filter.From, Choices.Filter.To) == (other.Choices.Filter.Sensitive, other.Choices.Filter.From, other.Choices.Filter.To)
        && Choices.Count == other.Choices.Count;

    public string Write() => JsonText.Write(json =>
    {
        json.Property(ModeProperty, NameOf(Choices.Mode));
        if (Choices.Day is { } day)
            json.Property(DayProperty, NameOf(day));
        json.ObjectsProperty("packs", Packs, Write);
        json.TextsProperty("kinds", Choices.Kinds.Select(kind => kind.Key));
        json.TextsProperty("tags", Choices.Filter.Tags);
        json.TextsProperty("notTags", Choices.Filter.NotTags);
        if (Choices.Filter.From is { } from)
            json.Property("from", from.Text);
        if (Choices.Filter.To is { } to)
            json.Property("to", to.Text);
        if (!Choices.Only.IsEmpty)
            json.TextsProperty("only", Choices.Only);
        json.Property("sensitive", Choices.Filter.Sensitive);
        json.Property("count", Choices.Count);
        json.Property("seed", Choices.Seed);
    });

    /// <summary>How many questions a round's points are out of: all that it has, or of an endless run those that were answered.</summary>
    public static int CountOf(PlayedRound round) => Read(round.Round.Spec) is { Choices.Mode: RoundMode.Endless } ? round.Answered : round.Round.Count;

    /// <summary>Null for a text that no version of this program wrote.</summary>
    public static RoundSpec? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            ImmutableArray<PackSpec> packs = [.. root.GetProperty("packs").EnumerateArray().Select(p =>
                new PackSpec(Text(p, "id"), Text(p, "version"), Text(p, "hash"), OptionalText(p, "path")))];
            var filter = new ItemFilter([.. Texts(root, "tags")], [.. Texts(root, "notTags")], root.GetProperty("sensitive").GetBoolean()) { From = OptionalDate(root, "from"), To = OptionalDate(root, "to") };
            var mode = Modes.First(m => m.Name == (OptionalText(root, ModeProperty) ?? Modes[0].Name)).Mode;
            var count = root.GetProperty("count").GetInt32();
            return count is < 1 or > RoundChoices.MostQuestions ? null : new(packs, new(
                [.. packs.Select(p => p.Id)],
                [.. Texts(root, "kinds").Distinct().Select(key => KindTable.WithKey(key) ?? throw new FormatException(key))],
                filter,
                count,
                root.GetProperty("seed").GetUInt64())
            {
                Only = root.TryGetProperty("only", out _) ? [.. Texts(root, "only")] : [],
                Mode = mode,
                Day = OptionalText(root, DayProperty) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            });
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() is { } text && Core.Text.ForeignText.IndexOfForbidden(text) < 0 ? text : throw new FormatException(name);

    private static IEnumerable<string> Texts(JsonElement root, string name) => root.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? "");

    private static string? OptionalText(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static EdtfDate? OptionalDate(JsonElement root, string name) => OptionalText(root, name) is { } text ? EdtfDate.Parse(text) : null;

    private static void Write(JsonTextWriter json, PackSpec pack)
    {
        json.Property("id", pack.Id);
        json.Property("version", pack.Version);
        json.Property("hash", pack.Hash);
        if (pack.Path is not null)
            json.Property("path", pack.Path);
    }
}

/// <summary>What a player asked for; what was left out is filled in when the round is made.</summary>
/// <param name="Packs">Ids or paths; empty for every pack of the library, or every shipped one for a daily round.</param>
/// <param name="Seed">Null for a new one.</param>
/// <param name="Fresh">Start anew even where such a round was left.</param>
public sealed record RoundRequest(ImmutableArray<string> Packs, ImmutableArray<Kind> Kinds, ItemFilter Filter, int Count, ulong? Seed, bool Fresh)
{
    public static RoundRequest Usual { get; } = new([], KindTable.All, ItemFilter.Default, RoundChoices.UsualCount, null, Fresh: true);

    /// <summary>The round of today, or its results once it was played.</summary>
    public static RoundRequest Daily { get; } = Usual with { Mode = RoundMode.Daily, Fresh = false };

    public RoundMode Mode { get; init; }
}
