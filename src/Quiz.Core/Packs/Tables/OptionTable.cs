namespace Quiz.Core.Packs.Tables;

/// <summary>What an option of a written question has.</summary>
internal static class OptionTable
{
    private static readonly Property<WrittenOption, string?> Id = new("id", PropertyTypes.Id, option => option.Id)
    {
        IsRequired = true,
        About = "What \"answer\" names it by; players see letters.",
        Examples = ["\"a\""],
    };

    private static readonly Property<WrittenOption, string?> Text = new("text", PropertyTypes.Text, option => option.Text)
    {
        IsRequired = true,
        IsShown = true,
        About = "As players read it. Wrong ones should be wrong for sure, and as likely as the right one to somebody who doesn't know.",
    };

    public static ItemTable<WrittenOption> Table { get; } = new("an option", "option", Make, [Id, Text])
    {
        About = "One of the things to choose from or to put in order.",
    };

    private static WrittenOption Make(PropertyValues values, ref PackReader reader) => new(Id.In(values) ?? "", Text.In(values) ?? "");
}
