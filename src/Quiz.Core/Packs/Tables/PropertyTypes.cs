using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;

using Quiz.Core.Text;
namespace Quiz.Core.Packs.Tables;

/// <summary>What properties of packs hold; <c>definitions</c> of the schema describe the same.</summary>
internal static class PropertyTypes
{
    public static PropertyType<string?> Text { get; } = OfText("text", static (ref r) => r.Json.Text());

    /// <summary>A long text, which is seldom shown.</summary>
    public static PropertyType<FileText?> FileText { get; } = new(static (ref r) => r.Json.FileText(), static (json, name, value) => json.Property(name, value?.ToString())) { Definition = "text" };

    /// <summary>A text that often recurs.</summary>
    public static PropertyType<string?> Side { get; } = OfText("text", static (ref r) => r.Json.Word("a side"));

    /// <summary>A text of more than spaces.</summary>
    public static PropertyType<string?> Title { get; } = OfText("title", static (ref r) => r.Json.Title("a text"));

    public static PropertyType<string?> Version { get; } = OfText("version", static (ref r) => r.Json.Version());

    public static PropertyType<string?> Language { get; } = OfText("language", static (ref r) => r.Json.Matching(ProblemCode.WrongForm, "a language like \"en\" or \"uk\"", PackReader.IsLanguage));

    public static PropertyType<string?> Address { get; } = OfText("address", static (ref r) => r.Json.Matching(ProblemCode.WrongForm, "an address beginning https:// or http://", PackReader.IsAddress));

    public static PropertyType<string?> Id { get; } = OfText("id", static (ref r) => r.Json.Id());

    /// <summary>The only format there is.</summary>
    public static PropertyType<double> Format { get; } =
        new(static (ref r) => r.Json.Format(), static (json, name, value) => json.Property(name, value)) { Definition = "format" };

    /// <summary>The version of the format that a pack needs.</summary>
    public static PropertyType<FormatVersion?> FormatNeeded { get; } = new(static (ref r) => r.FormatNeeded(), static (json, name, value) => json.Property(name, $"{value}")) { Definition = "formatVersion" };

    public static PropertyType<EdtfDate?> Date { get; } = new(static (ref r) => r.Date(), static (json, name, value) => json.Property(name, value?.Text)) { Definition = "date" };

    public static PropertyType<bool> Flag { get; } = new(static (ref r) => r.Json.Flag(), static (json, name, value) => json.Property(name, value)) { Definition = "flag" };

    public static PropertyType<double?> Latitude { get; } = OfNumber("latitude", static (ref r) => r.Json.Latitude());

    public static PropertyType<double?> Longitude { get; } = OfNumber("longitude", static (ref r) => r.Json.Longitude());

    public static PropertyType<double?> Positive { get; } = OfNumber("positive", static (ref r) => r.Json.Number("a number above 0", static n => n > 0));

    /// <summary>The map of a pack, which is looked for when the pack was read.</summary>
    public static PropertyType<string?> Map { get; } = OfText("id", static (ref r) => r.MapId());

    public static PropertyType<string?> Region { get; } = OfText("regionCode", static (ref r) => r.Reference(PackArray.Regions, Ids.RegionWanted));

    public static PropertyType<string?> Place { get; } = OfText("id", static (ref r) => r.Reference(PackArray.Places, "a place's id"));

    public static PropertyType<string?> PlaceOrRegion { get; } = OfText("placeOrRegion", static (ref r) => r.PlaceOrRegion());

    public static PropertyType<string?> Statement { get; } = OfText("id", static (ref r) => r.StatementReference());

    public static PropertyType<string?> StatementId { get; } = OfText("id", static (ref r) => r.StatementId());

    public static PropertyType<string?> AssessmentId { get; } = OfText("id", static (ref r) => r.AssessmentId());

    public static PropertyType<ImmutableArray<string>> Names { get; } = OfTexts("texts", static (ref r) => r.Words("names"));

    public static PropertyType<ImmutableArray<string>> Tags { get; } = OfTexts("texts", static (ref r) => r.Words("tags"));

    public static PropertyType<ImmutableArray<string>> Actors { get; } = OfTexts("someIds", static (ref r) => r.Words("ids of actors", PackArray.Actors, atLeastOne: true));

    public static PropertyType<ImmutableArray<string>> Sources { get; } = OfTexts("ids", static (ref r) => r.Words("ids of sources", PackArray.Sources));

    public static PropertyType<ImmutableArray<string>> SomeSources { get; } = OfTexts("someIds", static (ref r) => r.Words("ids of sources", PackArray.Sources, atLeastOne: true));

    /// <summary>What a statement denies.</summary>
    public static PropertyType<Denial> Denial { get; } = new(static (ref r) => r.Denial(), WriteDenial)
    {
        Definition = "denial",
        Missing = new(false, []),
        IsMissing = static denial => denial is { Whole: false, Parts.IsEmpty: true },
    };

    /// <summary>What is right, which a question's kind gives a meaning.</summary>
    public static PropertyType<WrittenAnswer?> Answer { get; } = new(static (ref r) => r.Answer(), static (json, name, answer) => answer!.Write(json, name)) { Definition = "answer" };

    /// <summary>The id of an object in an array of the pack, which has it once.</summary>
    public static PropertyType<string?> OwnId(PackArray array) => array switch
    {
        PackArray.Regions => OfText("regionCode", static (ref r) => r.OwnRegionCode()),
        PackArray.Sources => OfText("id", static (ref r) => r.OwnId(PackArray.Sources)),
        PackArray.Actors => OfText("id", static (ref r) => r.OwnId(PackArray.Actors)),
        PackArray.Places => OfText("id", static (ref r) => r.OwnId(PackArray.Places)),
        PackArray.Events => OfText("id", static (ref r) => r.OwnId(PackArray.Events)),
        PackArray.Figures => OfText("id", static (ref r) => r.OwnId(PackArray.Figures)),
        PackArray.Claims => OfText("id", static (ref r) => r.OwnId(PackArray.Claims)),
        _ => OfText("id", static (ref r) => r.OwnId(PackArray.Questions)),
    };

    /// <summary>One of some words.</summary>
    public static PropertyType<T?> OneOf<T>(ImmutableArray<(string Word, T Value)> words, params ImmutableArray<string> meanings)
        where T : struct => new((ref r) => r.Json.OneOf(words), (json, name, value) => json.Property(name, PackWords.Of(words, value!.Value)))
        {
            Words = [.. words.Zip(meanings, static (word, meaning) => new WordMeaning(word.Word, meaning))],
        };

    /// <summary>A list of objects.</summary>
    public static PropertyType<ImmutableArray<T>> ListOf<T>(ItemTable<T> table)
        where T : class => ListOf(table, (ref r) => r.Objects(table));

    /// <param name="read">What reads the list, and looks at it as a whole.</param>
    public static PropertyType<ImmutableArray<T>> ListOf<T>(ItemTable<T> table, ValueReading read)
        where T : class => new(read, (json, name, items) => WriteList(json, name, items, table)) { Items = table, Missing = [], IsMissing = static items => items.IsEmpty };

    private static PropertyType<string?> OfText(string definition, ValueReading read) => new(read, static (json, name, value) => json.Property(name, value)) { Definition = definition };

    private static PropertyType<double?> OfNumber(string definition, ValueReading read) => new(read, static (json, name, value) => json.Property(name, value!.Value)) { Definition = definition };

    private static PropertyType<ImmutableArray<string>> OfTexts(string definition, ValueReading read) =>
        new(read, static (json, name, texts) => json.TextsProperty(name, texts)) { Definition = definition, Missing = [], IsMissing = static texts => texts.IsEmpty };

    private static void WriteList<T>(LinedJson json, string name, ImmutableArray<T> items, ItemTable<T> table)
        where T : class
    {
        var level = json.LineLevel;
        json.LineLevel = table.LineLevel;
        json.ObjectsProperty(name, items, (_, item) => table.Write(json, item));
        json.LineLevel = level;
    }

    private static void WriteDenial(LinedJson json, string name, Denial denial)
    {
        if (denial.Whole)
            json.Property(name, "whole");
        else
            json.TextsProperty(name, denial.Parts);
    }
}
