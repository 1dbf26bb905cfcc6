namespace Quiz.Core.Packs.Tables;

/// <summary>What a part of a statement has.</summary>
internal static class PartTable
{
    private static readonly Property<StatementPart, string?> Id = new("id", PropertyTypes.Id, part => part.Id)
    {
        IsRequired = true,
        Examples = ["\"reached\""],
    };

    private static readonly Property<StatementPart, string?> Text = new("text", PropertyTypes.Text, part => part.Text)
    {
        IsRequired = true,
        IsShown = true,
        About = "The part in a few words that can stand alone.",
        Examples = ["\"Troops have reached the border.\""],
    };

    public static ItemTable<StatementPart> Table { get; } = new("a part", "part", Make, [Id, Text])
    {
        About = "One of the things that a statement says, so that a denial can name which of them it denies.",
    };

    private static StatementPart Make(PropertyValues values, ref PackReader reader) => new(Id.In(values) ?? "", Text.In(values) ?? "");
}
