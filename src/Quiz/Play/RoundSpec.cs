using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
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
    /// <summary>The property by which the log finds the rounds of a mode.</summary>
    public const string ModeProperty = "mode";
    /// <summary>The property by which the log finds the round of a day.</summary>
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
        if (!JsonValue.TryRead(text, out var root, out _))
            return null;
        var mode = Modes.FirstOrDefault(m => m.Name == (root[ModeProperty]?.Text ?? Modes[0].Name));
        if (!TryPacks(root["packs"], out var packs) || Texts(root["tags"]) is not { } tags || Texts(root["notTags"]) is not { } notTags || Texts(root["kinds"]) is not { } keys
            || root["sensitive"]?.Flag is not { } sensitive || root["count"]?.Whole is not (>= 1 and <= RoundChoices.MostQuestions and var count) || root["seed"]?.Natural is not { } seed
            || !TryDate(root["from"], out var from) || !TryDate(root["to"], out var to) || !TryDay(root[DayProperty], out var day) || mode.Name is null)
            return null;
        ImmutableArray<Kind?> kinds = [.. keys.Distinct().Select(KindTable.WithKey)];
        ImmutableArray<string>? only = root["only"] is { } listed ? Texts(listed) : [];
        return kinds.Contains(null) || only is null ? null : new(packs, new([.. packs.Select(p => p.Id)], [.. kinds.OfType<Kind>()], new(tags, notTags, sensitive) { From = from, To = to }, count, seed)
        {
            Only = only.Value,
            Mode = mode.Mode,
            Day = day,
        });
    }

    private static bool TryPacks(JsonValue? value, out ImmutableArray<PackSpec> packs)
    {
        var read = value?.Items?.Select(pack => Fine(pack["id"]) is { } id && Fine(pack["version"]) is { } version && Fine(pack["hash"]) is { } hash
            ? new PackSpec(id, version, hash, pack["path"]?.Text)
            : null).ToList();
        packs = [.. read?.OfType<PackSpec>() ?? []];
        return read?.Count == packs.Length;
    }

    private static string? Fine(JsonValue? value) => value?.Text is { } text && ForeignText.IndexOfForbidden(text) < 0 ? text : null;

    private static ImmutableArray<string>? Texts(JsonValue? value) => value?.Items is { } items && items.All(item => item.Text is not null) ? [.. items.Select(item => item.Text!)] : null;

    /// <summary>False for what is there and no date.</summary>
    private static bool TryDate(JsonValue? value, out EdtfDate? date)
    {
        date = null;
        return value is null || (value.Text is { } text && EdtfDate.TryParse(text, out date, out _));
    }

    private static bool TryDay(JsonValue? value, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(value?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return value is null || day is not null;
    }

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
