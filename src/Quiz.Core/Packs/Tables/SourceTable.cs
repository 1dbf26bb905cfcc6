using Quiz.Core.Dates;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a source may have.</summary>
internal static class SourceTable
{
    private static readonly Property<Source, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Sources), source => source.Id)
    {
        IsRequired = true,
        About = "What items name it by. Keep it for good.",
        Examples = ["\"un2014\""],
    };

    private static readonly Property<Source, string?> Title = new("title", PropertyTypes.Text, source => source.Title)
    {
        IsRequired = true,
        IsShown = true,
        About = "The title as the source has it, with the medium if that tells more.",
        Examples = ["\"Resolution 68/262, Territorial integrity of Ukraine\""],
    };

    private static readonly Property<Source, string?> Publisher = new("publisher", PropertyTypes.Text, source => source.Publisher)
    {
        IsShown = true,
        About = "Who published it.",
        Examples = ["\"United Nations General Assembly\""],
    };

    private static readonly Property<Source, EdtfDate?> Date = new("date", PropertyTypes.Date, source => source.Date)
    {
        About = "When it was published.",
    };

    private static readonly Property<Source, string?> Url = new("url", PropertyTypes.Address, source => source.Url)
    {
        About = "Where it can be read, beginning https:// or http://, without spaces.",
        Examples = ["\"https://example.org/report\""],
    };

    private static readonly Property<Source, string?> Licence = new("licence", PropertyTypes.Text, source => source.Licence)
    {
        About = "Under which licence, where you took more than facts from it.",
    };

    private static readonly Property<Source, string?> Note = new("note", PropertyTypes.Text, source => source.Note)
    {
        IsShown = true,
        About = "What a reader should know about it: a copy, a translation, whose side it is on.",
    };

    public static ItemTable<Source> Table { get; } = new("a source", "source", Make, [Id, Title, Publisher, Date, Url, Licence, Note])
    {
        About = "A page, book or data set that items rest on. Name only what you opened. Players see title, publisher, date and address with every verdict.",
    };

    private static Source Make(PropertyValues values, ref PackReader reader) => new(Id.In(values) ?? "", Title.In(values) ?? "")
    {
        Publisher = Publisher.In(values),
        Date = Date.In(values),
        Url = Url.In(values),
        Licence = Licence.In(values),
        Note = Note.In(values),
    };
}
