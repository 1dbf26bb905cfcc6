using System.Collections.Immutable;

namespace Quiz.Core.Packs.Tables;

/// <summary>What an actor may have.</summary>
internal static class ActorTable
{
    private static readonly Property<Actor, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Actors), actor => actor.Id)
    {
        IsRequired = true,
        About = "What statements name it by.",
        Examples = ["\"ru-mod\""],
    };

    private static readonly Property<Actor, string?> Name = new("name", PropertyTypes.Text, actor => actor.Name)
    {
        IsRequired = true,
        IsShown = true,
        About = "As players read it, in one way in the whole pack.",
        Examples = ["\"Russia's Defence Ministry\""],
    };

    private static readonly Property<Actor, string?> Side = new("side", PropertyTypes.Side, actor => actor.Side)
    {
        IsShown = true,
        About = "Whose actor it is. Wrong answers are drawn from the same side where there are enough, so that the side alone gives nothing away. Leave it out for courts, the UN, scientists, reporters: they belong to no side.",
        Examples = ["\"Russia\""],
    };

    private static readonly Property<Actor, ImmutableArray<string>> Aliases = new("aliases", PropertyTypes.Names, actor => actor.Aliases)
    {
        IsShown = true,
        Grows = true,
        About = "Other names that players may type.",
    };

    private static readonly Property<Actor, string?> Note = new("note", PropertyTypes.Text, actor => actor.Note)
    {
        IsShown = true,
        About = "Who it is, for those who don't know it.",
    };

    public static ItemTable<Actor> Table { get; } = new("an actor", "actor", Make, [Id, Name, Side, Aliases, Note])
    {
        About = "A person or body that makes statements. Players are asked who said or denied what, so give its name as the sources do.",
    };

    private static Actor Make(PropertyValues values, ref PackReader reader) => new(Id.In(values) ?? "", Name.In(values) ?? "")
    {
        Side = Side.In(values),
        Aliases = Aliases.In(values),
        Note = Note.In(values),
    };
}
