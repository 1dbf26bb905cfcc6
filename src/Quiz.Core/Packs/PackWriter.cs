using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Core.Packs;

/// <summary>Writes packs of format 1, so that <see cref="PackReader"/> reads the same pack.</summary>
public static class PackWriter
{
    /// <summary>Where the parts of a claim stand, each on its line.</summary>
    internal const int ClaimLevel = 4;

    /// <summary>Arrays whose elements stand on lines of their own within a claim.</summary>
    internal static readonly ImmutableArray<string> LinedInClaims = ["statements", "assessments"];

    public static byte[] Write(Pack pack) => LinedJson.Write(json => json.WriteObject(_ => WritePack(json, pack)));

    private static void WritePack(LinedJson json, Pack pack)
    {
        json.Property("format", 1);
        json.Property("id", pack.Id);
        json.Property("version", pack.Version);
        json.Property("title", pack.Title);
        json.Optional("description", pack.Description);
        json.Property("language", pack.Language);
        json.Optional("licence", pack.Licence);
        json.Optional("asOf", pack.AsOf?.Text);
        json.Optional("map", pack.Map);
        Array(json, "sources", pack.Sources, WriteSource);
        Array(json, "actors", pack.Actors, WriteActor);
        Array(json, "places", pack.Places, WritePlace);
        Array(json, "regions", pack.Regions, WriteRegion);
        Array(json, "events", pack.Events, WriteEvent);
        Array(json, "figures", pack.Figures, WriteFigure);
        json.LineLevel = ClaimLevel - 1;
        Array(json, "claims", pack.Claims, (_, claim) => WriteClaim(json, claim));
        json.LineLevel = ClaimLevel - 2;
        Array(json, "questions", pack.Questions, WriteQuestion);
    }

    private static void WriteSource(JsonTextWriter json, Source source)
    {
        json.Property("id", source.Id);
        json.Property("title", source.Title);
        json.Optional("publisher", source.Publisher);
        json.Optional("date", source.Date?.Text);
        json.Optional("url", source.Url);
        json.Optional("licence", source.Licence);
        json.Optional("note", source.Note);
    }

    private static void WriteActor(JsonTextWriter json, Actor actor)
    {
        json.Property("id", actor.Id);
        json.Property("name", actor.Name);
        json.Optional("side", actor.Side);
        json.Texts("aliases", actor.Aliases);
        json.Optional("note", actor.Note);
    }

    private static void WritePlace(JsonTextWriter json, Place place)
    {
        json.Property("id", place.Id);
        json.Property("name", place.Name);
        json.Texts("aliases", place.Aliases);
        if (place.Point is { } point)
            WritePoint(json, point);
        json.Flag("approximate", place.Approximate);
        json.Optional("region", place.Region);
        WriteCommon(json, place);
    }

    private static void WriteRegion(JsonTextWriter json, Region region)
    {
        json.Property("id", region.Id);
        json.Property("name", region.Name);
        json.Texts("aliases", region.Aliases);
        json.Optional("capital", region.Capital);
        WriteCommon(json, region);
    }

    private static void WriteEvent(JsonTextWriter json, Event happened)
    {
        json.Property("id", happened.Id);
        json.Property("date", happened.Date.Text);
        json.Property("title", happened.Title);
        json.Optional("text", happened.Text);
        json.Optional("place", happened.Place);
        WriteCommon(json, happened);
    }

    private static void WriteFigure(JsonTextWriter json, Figure figure)
    {
        json.Property("id", figure.Id);
        json.Property("of", figure.Of);
        json.Optional("to", figure.To);
        json.Property("quantity", PackWords.Of(PackWords.Quantities, figure.Quantity));
        json.Property("value", figure.Value);
        json.Property("unit", PackWords.Of(PackWords.Units, figure.Quantity));
        json.Property("bound", PackWords.Of(PackWords.Bounds, figure.Bound));
        json.Optional("asOf", figure.AsOf?.Text);
        WriteCommon(json, figure);
    }

    private static void WriteClaim(LinedJson json, Claim claim)
    {
        json.Property("id", claim.Id);
        json.Property("title", claim.Title);
        json.Optional("place", claim.Place);
        Lined("statements", claim.Statements, WriteStatement);
        Lined("assessments", claim.Assessments, WriteAssessment);
        json.Optional("lesson", claim.Lesson);
        WriteCommon(json, claim);

        void Lined<T>(string name, ImmutableArray<T> elements, Action<JsonTextWriter, T> write)
        {
            json.LineLevel = ClaimLevel;
            Array(json, name, elements, write);
            json.LineLevel = ClaimLevel - 1;
        }
    }

    private static void WriteStatement(JsonTextWriter json, Statement statement)
    {
        json.Property("id", statement.Id);
        json.TextsProperty("by", statement.By);
        json.Property("act", PackWords.Of(PackWords.Acts, statement.Act));
        json.Optional("of", statement.Of);
        json.Optional("denies", statement.DeniesWhole ? "whole" : null);
        json.Texts("denies", statement.DeniedParts);
        json.Property("date", statement.Date.Text);
        json.Optional("channel", statement.Channel);
        json.Optional("reportedBy", statement.ReportedBy);
        json.Optional("text", statement.Text);
        if (!statement.Parts.IsEmpty)
            json.ObjectsProperty("parts", statement.Parts, static (inner, part) => WriteIdAndText(inner, part.Id, part.Text));
        json.Optional("note", statement.Note);
        json.Texts("sources", statement.Sources);
    }

    private static void WriteAssessment(JsonTextWriter json, Assessment assessment)
    {
        json.Property("id", assessment.Id);
        json.Property("of", assessment.Of);
        json.Property("asOf", assessment.AsOf.Text);
        json.Property("status", PackWords.Of(PackWords.Statuses, assessment.Status));
        json.Optional("by", assessment.By);
        json.Optional("basis", assessment.Basis);
        json.Optional("text", assessment.Text);
        json.Optional("note", assessment.Note);
        json.Texts("sources", assessment.Sources);
    }

    private static void WriteQuestion(JsonTextWriter json, WrittenQuestion question)
    {
        json.Property("id", question.Id);
        json.Property("kind", PackWords.KindOf(question.Form));
        json.Property("prompt", question.Prompt);
        WriteForm(json, question.Form);
        json.Property("why", question.Why);
        WriteCommon(json, question);
    }

    private static void WriteForm(JsonTextWriter json, WrittenForm form)
    {
        switch (form)
        {
            case WrittenForm.Choice choice:
                WriteOptions(choice.Options);
                json.Property("answer", choice.Answer);
                break;
            case WrittenForm.Choices choices:
                WriteOptions(choices.Options);
                json.TextsProperty("answer", choices.Answer);
                break;
            case WrittenForm.Order order:
                WriteOptions(order.Options);
                json.TextsProperty("answer", order.Answer);
                break;
            case WrittenForm.Number number:
                json.Property("answer", number.Answer);
                json.Optional("unit", number.Unit);
                break;
            case WrittenForm.Date date:
                json.Property("answer", date.Answer.Text);
                break;
            case WrittenForm.Point point:
                json.ObjectProperty("answer", inner => WritePoint(inner, point.Answer));
                break;
            case WrittenForm.Text text:
                json.TextsProperty("answer", text.Answer);
                break;
            default:
                throw new ArgumentException($"{form.GetType().Name} can't be written", nameof(form));
        }

        void WriteOptions(ImmutableArray<WrittenOption> options) =>
            json.ObjectsProperty("options", options, static (inner, option) => WriteIdAndText(inner, option.Id, option.Text));
    }

    private static void WriteIdAndText(JsonTextWriter json, string id, string text)
    {
        json.Property("id", id);
        json.Property("text", text);
    }

    private static void WritePoint(JsonTextWriter json, GeoPoint point)
    {
        json.Property("lat", point.Lat);
        json.Property("lon", point.Lon);
    }

    private static void WriteCommon(JsonTextWriter json, Item item)
    {
        json.Texts("tags", item.Tags);
        json.Flag("sensitive", item.Sensitive);
        json.Optional("note", item.Note);
        json.TextsProperty("sources", item.Sources);
    }

    private static void Array<T>(JsonTextWriter json, string name, ImmutableArray<T> elements, Action<JsonTextWriter, T> write)
    {
        if (!elements.IsEmpty)
            json.ObjectsProperty(name, elements, write);
    }

    extension(JsonTextWriter json)
    {
        private void Texts(string name, ImmutableArray<string> texts)
        {
            if (!texts.IsEmpty)
                json.TextsProperty(name, texts);
        }

        private void Flag(string name, bool value)
        {
            if (value)
                json.Property(name, value);
        }
    }
}
