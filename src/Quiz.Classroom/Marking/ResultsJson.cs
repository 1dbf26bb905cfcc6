using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Statistics;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Results as one JSON object of format 1, which <see cref="SavedResults"/> is read from.</summary>
/// <remarks>
/// <c>results</c>: 1. <c>drill</c>: code, title, language, how orders were graded, packs. <c>all</c>: pupils, and mean, median, standard deviation (with n - 1) as
/// shares from 0 to 1, and Cronbach's alpha, each null where there is none. <c>classes</c>: the same for each table, with who was absent and how many rows were
/// left out. <c>questions</c>: in the order of variant A, with facility from 0 to 1, discrimination from -1 to 1 or null, the options with how often each was taken
/// (<c>right</c> is 1, 0.5 or 0), and why to teach it again. <c>pupils</c>: points of 100 for each question in that order, in sum and in percent, and the numbers
/// of the questions left blank and not readable. <c>troubles</c>: what could not be read, by file, line and column.
/// </remarks>
public static class ResultsJson
{
    public static byte[] Write(DrillResults results, ILanguage language) => LinedJson.Write(json => json.WriteObject(_ =>
    {
        json.Property("results", SavedResults.Format);
        json.ObjectProperty("drill", inner => WriteDrill(inner, results));
        json.ObjectProperty("all", inner => WriteClass(inner, results.Class));
        json.ObjectsProperty("classes", results.Groups, static (inner, group) => WriteGroup(inner, group));
        json.ObjectsProperty("questions", results.Drill.Questions.Select((_, i) => i), (inner, i) => WriteQuestion(inner, results, i, language));
        json.ObjectsProperty("pupils", results.Pupils, (inner, pupil) => WritePupil(inner, results, pupil));
        json.ObjectsProperty("troubles", results.Groups.SelectMany(g => g.Troubles.Select(t => (g.File, t))), static (inner, trouble) =>
        {
            inner.Property("file", trouble.File);
            inner.Property("line", trouble.t.Line);
            inner.Property("column", trouble.t.Column);
            inner.Property("what", trouble.t.What);
        });
    }));

    /// <summary>How hard each question was, for the authors of its packs: nothing of any pupil or class but how many they were.</summary>
    public static byte[] WriteDifficulty(DrillResults results, ILanguage language) => LinedJson.Write(json => json.WriteObject(_ =>
    {
        json.Property("difficulty", SavedResults.Format);
        json.Property("pupils", results.Pupils.Length);
        json.ObjectsProperty("packs", results.Drill.Packs, WritePack);
        json.ObjectsProperty("questions", results.Drill.Questions.Select((_, i) => i), (inner, i) => WriteItem(inner, results, i, language));
    }));

    private static void WriteDrill(JsonTextWriter json, DrillResults results)
    {
        json.Property("code", results.Code);
        json.Property("title", results.Drill.Title);
        json.Property("language", results.Drill.Language);
        json.Property("orders", OrderGrades.NameOf(results.Drill.Options.Orders));
        json.ObjectsProperty("packs", results.Drill.Packs, WritePack);
    }

    private static void WritePack(JsonTextWriter json, DrillPack pack)
    {
        json.Property("id", pack.Id);
        json.Property("version", pack.Version);
        json.Property("hash", pack.Hash);
    }

    private static void WriteGroup(JsonTextWriter json, MarkedGroup group)
    {
        json.Property("name", group.Name);
        WriteClass(json, DrillStatistics.OfClass(group.Pupils));
        json.TextsProperty("absent", group.Absent);
        json.Property("leftOut", group.LeftOut);
    }

    private static void WriteClass(JsonTextWriter json, ClassFigures figures)
    {
        json.Property("pupils", figures.Pupils);
        OrNull(json, "mean", figures.Mean);
        OrNull(json, "median", figures.Median);
        OrNull(json, "deviation", figures.Deviation);
        OrNull(json, "alpha", figures.Alpha);
    }

    private static void WriteQuestion(JsonTextWriter json, DrillResults results, int index, ILanguage language)
    {
        json.Property("question", index + 1);
        json.Property("prompt", ResultsWords.TitleOf(language, results.Drill.Questions[index]));
        WriteItem(json, results, index, language);
        json.TextsProperty("reteach", results.Items[index].Reteach.Select(ResultsTables.NameOf));
    }

    private static void WriteItem(JsonTextWriter json, DrillResults results, int index, ILanguage language)
    {
        var (question, item, options) = (results.Drill.Questions[index], results.Items[index], results.Options[index]);
        json.Property("id", question.Id);
        json.Property("pack", question.Pack.Reference);
        json.Property("item", question.Item);
        json.Property("kind", question.Kind.Key);
        json.Property("answered", item.Answered);
        json.Property("blank", item.Blank);
        json.Property("unreadable", item.Unreadable);
        OrNull(json, "facility", item.Facility);
        OrNull(json, "discrimination", item.Discrimination);
        if (options.Count == 0)
            return;
        var all = question.Form.Options;
        json.ObjectsProperty("options", Enumerable.Range(0, options.Count), (inner, option) =>
        {
            inner.Property("key", all[option].Key);
            inner.Property("text", ResultsWords.OptionText(language, question, option));
            inner.Property("right", options.Right.Contains(option) ? 1 : options.HalfRight.Contains(option) ? 0.5 : 0);
            inner.Property("taken", item.Taken[option]);
        });
    }

    private static void WritePupil(JsonTextWriter json, DrillResults results, MarkedPupil pupil)
    {
        json.Property("class", results.Groups[pupil.Group].Name);
        json.Property("name", pupil.Name);
        json.Property("variant", pupil.Variant);
        Numbers(json, "points", pupil.Answers);
        json.Property("total", pupil.Points);
        json.Property("percent", ResultsTables.Percent(pupil.Share));
        Positions(json, "blank", pupil.Answers, AnswerState.Blank);
        Positions(json, "unreadable", pupil.Answers, AnswerState.Unreadable);
    }

    private static void Numbers(JsonTextWriter json, string name, ImmutableArray<MarkedAnswer> answers)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var answer in answers)
            json.WriteValue(answer.Points);
        json.WriteEndArray();
    }

    /// <summary>The numbers of the questions whose answers became that.</summary>
    private static void Positions(JsonTextWriter json, string name, ImmutableArray<MarkedAnswer> answers, AnswerState state)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i].State == state)
                json.WriteValue(i + 1);
        }
        json.WriteEndArray();
    }

    private static void OrNull(JsonTextWriter json, string name, double? number)
    {
        json.WritePropertyName(name);
        if (ResultsTables.Rounded(number) is { } known)
            json.WriteValue(known);
        else
            json.WriteNull();
    }
}
