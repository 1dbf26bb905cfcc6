using Quiz.Core.Dates;
using Quiz.Core.Text;

namespace Quiz.Core.Packs.Tables;

/// <summary>What an event may have.</summary>
internal static class EventTable
{
    private static readonly Property<Event, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Events), happened => happened.Id)
    {
        IsRequired = true,
        About = "Memory is kept under it: keep it when you mend the wording.",
        Examples = ["\"moon-landing\""],
    };

    private static readonly Property<Event, EdtfDate?> Date = new("date", PropertyTypes.Date, happened => happened.Date)
    {
        IsRequired = true,
    };

    private static readonly Property<Event, string?> Title = new("title", PropertyTypes.Text, happened => happened.Title)
    {
        IsRequired = true,
        IsShown = true,
        About = "What a card shows: short, in the present tense, without a date and without a word that gives it away. Say which moment is meant: begun, signed, found.",
        Examples = ["\"The first people walk on the Moon\""],
    };

    private static readonly Property<Event, FileText?> Text = new("text", PropertyTypes.FileText, happened => happened.TextInFile)
    {
        IsShown = true,
        About = "A sentence or two more, shown with the verdict.",
    };

    private static readonly Property<Event, string?> Place = new("place", PropertyTypes.PlaceOrRegion, happened => happened.Place)
    {
        About = "Where: a place's id or a region's code.",
        Examples = ["\"dnipro\"", "\"UA-12\""],
    };

    public static ItemTable<Event> Table { get; } = new("an event", "event", Make, [Id, Date, Title, Text, Place, .. CommonProperties<Event>.All])
    {
        About = "Something that happened at a date. Asked: which came first, the order of several, where it belongs in a time line, its date.",
        IsItem = true,
    };

    private static Event? Make(PropertyValues values, ref PackReader reader) => Date.In(values) is not { } date ? null : new()
    {
        Id = Id.In(values) ?? "",
        Date = date,
        Title = Title.In(values) ?? "",
        TextInFile = Text.In(values),
        Place = Place.In(values),
        Tags = CommonProperties<Event>.Tags.In(values),
        Sensitive = CommonProperties<Event>.Sensitive.In(values),
        Note = CommonProperties<Event>.Note.In(values),
        Sources = CommonProperties<Event>.Sources.In(values),
    };
}
