using System.Collections.Immutable;

namespace Quiz.Core.Packs;

/// <summary>The words that packs write for what has a few values.</summary>
public static class PackWords
{
    public static ImmutableArray<(string Word, Quantity Value)> Quantities { get; } =
        [("area", Quantity.Area), ("population", Quantity.Population), ("distance", Quantity.Distance)];

    /// <summary>The unit of each quantity.</summary>
    public static ImmutableArray<(string Word, Quantity Value)> Units { get; } =
        [("km2", Quantity.Area), ("people", Quantity.Population), ("km", Quantity.Distance)];

    public static ImmutableArray<(string Word, Bound Value)> Bounds { get; } =
        [("exact", Bound.Exact), ("about", Bound.About), ("more-than", Bound.MoreThan), ("less-than", Bound.LessThan)];

    public static ImmutableArray<(string Word, Act Value)> Acts { get; } =
    [
        ("claim", Act.Claim), ("denial", Act.Denial), ("confirmation", Act.Confirmation),
        ("partial-confirmation", Act.PartialConfirmation), ("no-comment", Act.NoComment), ("query", Act.Query),
    ];

    public static ImmutableArray<(string Word, Status Value)> Statuses { get; } =
    [
        ("established", Status.Established), ("corroborated", Status.Corroborated), ("contested", Status.Contested),
        ("unverified", Status.Unverified), ("refuted", Status.Refuted),
    ];

    public static ImmutableArray<(string Word, WrittenKind Value)> WrittenKinds { get; } =
    [
        ("choice", WrittenKind.Choice), ("choices", WrittenKind.Choices), ("order", WrittenKind.Order), ("number", WrittenKind.Number),
        ("date", WrittenKind.Date), ("point", WrittenKind.Point), ("text", WrittenKind.Text),
    ];

    /// <summary>The word that a table has for a value.</summary>
    public static string Of<T>(ImmutableArray<(string Word, T Value)> words, T value) => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;

    /// <summary>The kind of a written question.</summary>
    public static string KindOf(WrittenForm form) => Of(WrittenKinds, form.Kind);
}
