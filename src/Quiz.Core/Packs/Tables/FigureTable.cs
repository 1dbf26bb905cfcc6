using Quiz.Core.Dates;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a figure may have.</summary>
internal static class FigureTable
{
    private static readonly Property<Figure, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Figures), figure => figure.Id)
    {
        IsRequired = true,
        Examples = ["\"area-ua-12\""],
    };

    private static readonly Property<Figure, string?> Of = new("of", PropertyTypes.PlaceOrRegion, figure => figure.Of)
    {
        IsRequired = true,
        About = "What it is the area or population of, or one end of a distance: a place's id or a region's code.",
        Examples = ["\"UA-12\""],
    };

    private static readonly Property<Figure, string?> To = new("to", PropertyTypes.PlaceOrRegion, figure => figure.To)
    {
        BelongsTo = "quantity",
        About = "The other end of a distance; only a distance has it.",
        Examples = ["\"dnipro\""],
    };

    private static readonly Property<Figure, Quantity?> Measured = new("quantity", PropertyTypes.OneOf(PackWords.Quantities,
        "In km2.",
        "In people.",
        "In km, from \"of\" to \"to\"."), figure => figure.Quantity)
    {
        IsRequired = true,
        About = "What was measured. Each has its unit.",
    };

    private static readonly Property<Figure, double?> Value = new("value", PropertyTypes.Positive, figure => figure.Value)
    {
        IsRequired = true,
        About = "Above 0, in the unit. As the source has it: don't compute it from shapes.",
        Examples = ["31914"],
    };

    private static readonly Property<Figure, Quantity?> Unit = new("unit", PropertyTypes.OneOf(PackWords.Units,
        "For an area.",
        "For a population.",
        "For a distance."), figure => figure.Quantity)
    {
        IsRequired = true,
        BelongsTo = "quantity",
        About = "km2 for an area, people for a population, km for a distance.",
    };

    private static readonly Property<Figure, Bound?> Limit = new("bound", PropertyTypes.OneOf(PackWords.Bounds,
        "The number itself.",
        "A rounded number.",
        "At least so much; shown, never asked as a number.",
        "At most so much; shown, never asked as a number."), figure => figure.Bound)
    {
        IsAlwaysWritten = true,
        Default = "\"exact\"",
        About = "How the source says it; \"exact\" if left out.",
    };

    private static readonly Property<Figure, EdtfDate?> AsOf = new("asOf", PropertyTypes.Date, figure => figure.AsOf)
    {
        About = "For when it was measured.",
    };

    public static ItemTable<Figure> Table { get; } = new("a figure", "figure", Make, [Id, Of, To, Measured, Value, Unit, Limit, AsOf, .. CommonProperties<Figure>.All])
    {
        About = "A measured or told number. Asked: estimate it, or rank several of one quantity, source and year by size. \"more-than\" and \"less-than\" are never asked as numbers.",
        IsItem = true,
    };

    private static Figure Make(PropertyValues values, ref PackReader reader)
    {
        Check(values, reader.Problems);
        return new()
        {
            Id = Id.In(values) ?? "",
            Of = Of.In(values) ?? "",
            To = To.In(values),
            Quantity = Measured.In(values) ?? default,
            Value = Value.In(values) ?? 1,
            Bound = Limit.In(values) ?? Bound.Exact,
            AsOf = AsOf.In(values),
            Tags = CommonProperties<Figure>.Tags.In(values),
            Sensitive = CommonProperties<Figure>.Sensitive.In(values),
            Note = CommonProperties<Figure>.Note.In(values),
            Sources = CommonProperties<Figure>.Sources.In(values),
        };
    }

    private static void Check(PropertyValues values, ProblemCollector problems)
    {
        var hasTo = To.IsIn(values);
        if (Measured.In(values) is not { } quantity)
            return;
        if (Unit.In(values) is { } unit && unit != quantity)
            problems.Add(values.Start, ProblemCode.WrongUnit, $"the unit of {PackWords.Of(PackWords.Quantities, quantity)} is {PackWords.Of(PackWords.Units, quantity)}, found {PackWords.Of(PackWords.Units, unit)}");
        if (quantity == Quantity.Distance && !hasTo)
            problems.Add(values.Start, ProblemCode.WrongEnds, "a distance lacks \"to\", its other end");
        if (quantity != Quantity.Distance && hasTo)
            problems.Add(values.Start, ProblemCode.WrongEnds, $"\"to\" belongs to a distance, not to {PackWords.Of(PackWords.Quantities, quantity)}");
    }
}
