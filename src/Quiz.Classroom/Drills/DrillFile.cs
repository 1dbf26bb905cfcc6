using System.Collections.Immutable;
using System.Text;
using Newtonsoft.Json;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Storage;

namespace Quiz.Classroom.Drills;

/// <summary>Drill files: reads them as <see cref="DrillReader"/> says, and writes what that reads.</summary>
public static class DrillFile
{
    /// <summary>The drill, or null and in the file's problems why.</summary>
    public static (Drill? Drill, CheckedFile File) Read(string path)
    {
        var shown = ForeignFile.Shown(path);
        if (!ForeignFile.TryRead(path, out var bytes, out var why))
            return (null, new(shown, [], new(shown, [], 0)) { Why = why });
        var (drill, problems) = DrillReader.Read(shown, bytes);
        return (drill, new(shown, bytes, problems));
    }

    public static byte[] Write(Drill drill) => LinedJson.Write(json => json.WriteObject(_ => WriteDrill(json, drill)));

    private static void WriteDrill(JsonTextWriter json, Drill drill)
    {
        json.Property("drill", 1);
        json.Property("code", drill.Code);
        json.Property("title", drill.Title);
        json.Property("language", drill.Language);
        json.Property("seed", drill.Seed);
        json.ObjectsProperty("packs", drill.Packs, WritePack);
        json.ObjectProperty("options", options => WriteOptions(options, drill.Options));
        if (!drill.Maps.IsEmpty)
            json.ObjectsProperty("maps", drill.Maps, WriteMap);
        json.ObjectsProperty("questions", drill.Questions, (inner, question) => WriteQuestion(inner, question, drill.Maps));
        json.ObjectsProperty("variants", drill.Variants, WriteVariant);
    }

    private static void WritePack(JsonTextWriter json, DrillPack pack)
    {
        json.Property("id", pack.Id);
        json.Property("version", pack.Version);
        json.Property("hash", pack.Hash);
        json.Property("title", pack.Title);
    }

    private static void WriteOptions(JsonTextWriter json, DrillOptions options)
    {
        if (options.Seconds is { } seconds)
            json.Property("seconds", seconds);
        json.Property("speed", options.Speed);
        json.Property("orders", OrderGrades.NameOf(options.Orders));
        json.TextsProperty("teams", options.Teams);
        json.Property("sensitive", options.Sensitive);
    }

    private static void WriteMap(JsonTextWriter json, DrillMap map)
    {
        json.Property("id", map.Id);
        json.WritePropertyName("geojson");
        json.WriteRawValue(Encoding.UTF8.GetString(map.GeoJson));
    }

    private static void WriteQuestion(JsonTextWriter json, Question question, ImmutableArray<DrillMap> maps)
    {
        var (words, scene) = (question.Wording!, question.Wording!.Scene?.Value);
        json.Property("id", question.Id);
        json.Property("kind", question.Kind.Key);
        json.Property("pack", question.Pack.Id);
        json.Property("item", question.Item);
        json.Property("prompt", words.Prompt);
        json.Optional("inWords", words.InWords);
        if (!words.Facts.IsEmpty)
            json.ObjectsProperty("facts", words.Facts, WriteFact);
        if (scene is not null)
            json.Property("map", maps.First(m => m.Map == scene.Map).Id);
        if (scene is not null && DrillScene.MarkOf(scene) is { } mark)
            json.ObjectProperty("mark", inner => WriteMark(inner, mark));
        DrillChallengeText.Write(json, question.Form);
        json.TextsProperty("why", words.Why);
        if (!words.Sequence.IsEmpty)
            json.ObjectsProperty("sequence", words.Sequence, WriteStep);
        if (!words.Notes.IsEmpty)
            json.TextsProperty("notes", words.Notes);
        json.ObjectsProperty("sources", words.Sources, WriteSource);
    }

    private static void WriteFact(JsonTextWriter json, Fact fact)
    {
        json.Property("name", fact.Name);
        json.Property("value", fact.Value);
    }

    private static void WriteMark(JsonTextWriter json, MapThing mark)
    {
        json.Optional("region", mark.Region);
        if (mark.Point is { } point)
            json.ObjectProperty("point", inner => DrillChallengeText.Write(inner, point));
        json.Optional("label", mark.Label);
    }

    private static void WriteStep(JsonTextWriter json, Step step)
    {
        json.Property("date", step.Date);
        json.Property("who", step.Who);
        json.Property("what", step.What);
        if (step.IsFinding)
            json.Property("finding", true);
        if (step.IsAsked)
            json.Property("asked", true);
    }

    private static void WriteSource(JsonTextWriter json, Source source)
    {
        json.Property("title", source.Title);
        json.Optional("publisher", source.Publisher);
        json.Optional("date", source.Date?.Text);
        json.Optional("url", source.Url);
    }

    private static void WriteVariant(JsonTextWriter json, DrillVariant variant)
    {
        json.Property("name", variant.Name);
        json.ObjectsProperty("questions", variant.Questions, static (inner, question) =>
        {
            inner.Property("question", question.Index + 1);
            if (!question.Shown.IsEmpty)
                inner.Property("shown", string.Concat(question.Shown.Select(OptionLetter.NameOf)));
        });
    }
}
