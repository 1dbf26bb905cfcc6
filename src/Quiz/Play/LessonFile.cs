using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Core.Json;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>The record of a lesson: everything that is needed to go on with it at the same question, in one JSON object.</summary>
internal static class LessonFile
{
    private const string Format = "quiz-lesson";
    private const int Version = 1;
    private const int MostDepth = 16;

    /// <summary>A property that is not as it must be, by its pointer.</summary>
    private sealed class WrongValue(string pointer) : Exception
    {
        public string Pointer { get; } = pointer;
    }

    public static byte[] Write(Lesson lesson) => Encoding.UTF8.GetBytes(JsonText.Write(json =>
    {
        json.Property("format", Format);
        json.Property("version", Version);
        json.Property("drill", lesson.Code);
        json.Property("title", lesson.Drill.Title);
        json.TextsProperty("teams", lesson.Teams);
        json.Property("timed", lesson.IsTimed);
        json.Property("standings", lesson.ShowsStandings);
        json.Property("current", lesson.Current);
        json.Property("over", lesson.IsOver);
        json.ObjectsProperty("questions", lesson.Turns.Select((turn, question) => (turn, question)), (inner, of) => WriteTurn(inner, lesson.Drill, of.question, of.turn));
    }, Formatting.Indented) + "\n");

    /// <param name="why">On failure a phrase that begins with the file.</param>
    public static bool TryRead(string path, Drill drill, ILanguage language, [NotNullWhen(true)] out Lesson? lesson, [NotNullWhen(false)] out string? why)
    {
        (lesson, why) = (null, null);
        var shown = ForeignFile.Shown(path);
        if (!ForeignFile.TryRead(path, out var bytes, out var trouble))
        {
            why = language.FileIsRefused(shown, trouble.Value);
            return false;
        }
        if (!JsonValue.TryRead(bytes, out var root, out var error, MostDepth))
        {
            why = language.RecordIsNoJson(FormattableString.Invariant($"{shown}:{error.Line}:{error.Column}"));
            return false;
        }
        try
        {
            lesson = Read(root, drill, language, shown, out why);
        }
        catch (WrongValue wrong)
        {
            why = language.RecordIsWrongAt($"{shown}:{PlaceOf(bytes, wrong.Pointer)}", wrong.Pointer);
        }
        return lesson is not null;
    }

    private static void WriteTurn(JsonTextWriter json, Drill drill, int question, LessonTurn turn)
    {
        json.WritePropertyName("answers");
        json.WriteStartArray();
        foreach (var given in turn.Answers)
        {
            if (given is null)
            {
                json.WriteNull();
                continue;
            }
            json.WriteObject(inner =>
            {
                inner.ObjectProperty("answer", answer => AnswerJson.WriteProperty(answer, given.Answer));
                inner.Property("seconds", Math.Round(given.Took.TotalSeconds, 3));
            });
        }
        json.WriteEndArray();
        json.WritePropertyName("hands");
        json.WriteStartArray();
        foreach (var hands in turn.Hands)
            json.WriteValue(hands);
        json.WriteEndArray();
        json.Property("seconds", Math.Round(turn.Spent.TotalSeconds, 3));
        json.Property("revealed", turn.IsRevealed);
        json.Property("skipped", turn.IsSkipped);
    }

    private static Lesson? Read(JsonValue root, Drill drill, ILanguage language, string shown, out string? why)
    {
        why = null;
        if (root["format"]?.Text != Format)
            why = language.IsNoRecord(shown);
        else if (root["version"]?.Whole is not (>= 1 and var number))
            throw new WrongValue("/version");
        else if (number > Version)
            why = language.RecordIsNewer(shown, number);
        else if (Text(root, "", "drill") is var code && code != drill.Code)
            why = language.RecordIsOfAnotherDrill(shown, Core.Text.ForeignText.Clean(code, 20), drill.Code);
        else
            return ReadLesson(root, drill, language);
        return null;
    }

    private static Lesson ReadLesson(JsonValue root, Drill drill, ILanguage language)
    {
        AssertOnly(root, "", "format", "version", "drill", "title", "teams", "timed", "standings", "current", "over", "questions");
        Text(root, "", "title");
        var teams = Items(root, "", "teams").Select((item, i) => item.Text ?? throw Wrong($"/teams/{i}")).ToImmutableArray();
        if (!TeamNames.Kept(teams).SequenceEqual(teams))
            throw new WrongValue("/teams");
        var turns = Items(root, "", "questions");
        if (turns.Length != drill.Questions.Length)
            throw new WrongValue("/questions");
        var lesson = Lesson.Start(drill, teams, Flag(root, "", "timed"), Flag(root, "", "standings"));
        lesson = lesson with { Turns = [.. turns.Select((turn, question) => ReadTurn(turn, lesson, question, language))] };
        var current = Number(root, "", "current", turns.Length - 1);
        if (current != Math.Floor(current))
            throw new WrongValue("/current");
        return lesson with { Current = (int)current, IsOver = Flag(root, "", "over") };
    }

    private static LessonTurn ReadTurn(JsonValue turn, Lesson lesson, int question, ILanguage language)
    {
        var at = FormattableString.Invariant($"/questions/{question}");
        if (turn.Members is null)
            throw new WrongValue(at);
        AssertOnly(turn, at, "answers", "hands", "seconds", "revealed", "skipped");
        var answers = Items(turn, at, "answers");
        if (answers.Length != lesson.Takers)
            throw new WrongValue($"{at}/answers");
        var hands = Items(turn, at, "hands");
        if (hands.Length != 0 && (!lesson.CountsHands(question) || hands.Length != Lesson.OptionsOf(lesson.Drill.Questions[question]).Length))
            throw new WrongValue($"{at}/hands");
        return new LessonTurn([.. answers.Select((given, taker) => ReadAnswer(given, lesson, question, FormattableString.Invariant($"{at}/answers/{taker}"), language))])
        {
            Hands = [.. hands.Select((count, option) => count.Whole is >= 0 and <= Lesson.MostHands and var number ? number : throw Wrong($"{at}/hands/{option}"))],
            Spent = TimeSpan.FromSeconds(Number(turn, at, "seconds", MostSeconds)),
            IsRevealed = Flag(turn, at, "revealed"),
            IsSkipped = Flag(turn, at, "skipped"),
        };
    }

    /// <summary>More than a day is no lesson.</summary>
    private const double MostSeconds = 86_400;

    private static TeamAnswer? ReadAnswer(JsonValue given, Lesson lesson, int question, string at, ILanguage language)
    {
        if (given.IsNull)
            return null;
        if (given.Members is null)
            throw new WrongValue(at);
        AssertOnly(given, at, "answer", "seconds");
        return given["answer"] is { Members: not null } answer && AnswerJson.TryRead(language, lesson.Drill.Questions[question], answer, out var request, out _, isKept: true) && request.Answer is { } read
            ? new(read, TimeSpan.FromSeconds(Number(given, at, "seconds", MostSeconds)))
            : throw new WrongValue($"{at}/answer");
    }

    private static WrongValue Wrong(FormattableString pointer) => new(pointer.ToString(CultureInfo.InvariantCulture));

    private static void AssertOnly(JsonValue value, string at, params ReadOnlySpan<string> names)
    {
        foreach (var name in value.Members!.Keys)
        {
            if (!names.Contains(name))
                throw new WrongValue($"{at}/{Core.Text.ForeignText.Clean(name, 80)}");
        }
    }

    private static string Text(JsonValue from, string at, string name) => from[name]?.Text ?? throw new WrongValue($"{at}/{name}");

    private static ImmutableArray<JsonValue> Items(JsonValue from, string at, string name) => from[name]?.Items ?? throw new WrongValue($"{at}/{name}");

    private static bool Flag(JsonValue from, string at, string name) => from[name]?.Flag ?? throw new WrongValue($"{at}/{name}");

    /// <summary>From 0 on.</summary>
    private static double Number(JsonValue from, string at, string name, double most) =>
        from[name]?.Number is >= 0 and var number && number <= most ? number : throw new WrongValue($"{at}/{name}");

    /// <summary>Line and column of a value, or of the nearest that holds it where it is missing.</summary>
    private static string PlaceOf(byte[] json, string pointer)
    {
        var pointers = new List<string> { pointer };
        while (pointers[^1].LastIndexOf('/') is > 0 and var slash)
            pointers.Add(pointers[^1][..slash]);
        var offsets = JsonLocator.Offsets(json, pointers);
        var before = json.AsSpan(0, pointers.Where(offsets.ContainsKey).Select(p => offsets[p]).FirstOrDefault());
        var line = Encoding.UTF8.GetString(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return FormattableString.Invariant($"{before.Count((byte)'\n') + 1}:{Core.Text.ForeignText.CountCharacters(line) + 1}");
    }
}
