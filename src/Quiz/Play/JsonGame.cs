using System.Globalization;
using Newtonsoft.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;

namespace Quiz.Play;

/// <summary>A round as a protocol, one JSON object a line; version 1.</summary>
public sealed class JsonGame(RoundDesk desk, LineInput input, TextWriter output)
{
    private const int Protocol = 1;

    /// <summary>Plays until the round is over or the input ends. False when an answer could not be saved.</summary>
    public bool Play(RoundPlay play)
    {
        WriteRound(play);
        while (play.Current is { } question)
        {
            WriteQuestion(play, question);
            if (Take(play, question) is not { } next)
            {
                desk.Leave();
                return IsSaved();
            }
            play = next;
        }
        WriteResult(play);
        return IsSaved();
    }

    /// <summary>Null at the end of the input.</summary>
    private RoundPlay? Take(RoundPlay play, Question question)
    {
        var since = desk.Clock.GetTimestamp();
        while (input.Read() is { } line)
        {
            if (line.Length == 0)
                continue;
            if (!AnswerJson.TryRead(question, line, out var request, out var why))
            {
                Line("error", json => Property(json, "message", why));
                continue;
            }
            if (request.Answer is { } answer)
                return Give(play, answer, since);
            play = play.WithHint();
            WriteHint(play.Number, question);
        }
        return null;
    }

    private RoundPlay Give(RoundPlay play, Answer answer, long since)
    {
        var (next, answered) = play.Give(answer, desk.Clock.GetElapsedTime(since));
        var why = desk.Keep(next, answered);
        if (why is not null)
            Line("unsaved", json => Property(json, "message", why));
        WriteVerdict(answered, isSaved: why is null);
        return next;
    }

    private bool IsSaved()
    {
        desk.Keeper.Flush();
        return desk.Keeper.UnsavedAnswers == 0;
    }

    private void WriteRound(RoundPlay play) => Line("round", json =>
    {
        Property(json, "protocol", Protocol);
        json.WritePropertyName("seed");
        json.WriteValue(play.Round.Choices.Seed);
        Property(json, "count", play.Round.Questions.Length);
        json.WritePropertyName("packs");
        json.WriteStartArray();
        foreach (var pack in play.Round.Questions.Select(q => q.Pack.Reference).Distinct())
            json.WriteValue(pack);
        json.WriteEndArray();
        if (!play.Answers.IsEmpty)
            Property(json, "answered", play.Answers.Count);
    });

    private void WriteQuestion(RoundPlay play, Question question) => Line("question", json =>
    {
        Property(json, "n", play.Number);
        Property(json, "id", question.Id);
        Property(json, "kind", Kinds.NameOf(question.Kind));
        Property(json, "prompt", Prompts.InFull(question));
        switch (question.Challenge)
        {
            case Challenge.PutInOrder c:
                Property(json, "first", "earliest");
                Lettered(json, "items", c.Cards.Select(card => card.Text));
                break;
            case Challenge.PlaceInLine c:
                WriteLine(json, c);
                Property(json, "lives", play.Lives);
                break;
            case Challenge.PickOne c: Lettered(json, "options", c.Options.Select(o => Prompts.OptionText(question, o))); break;
            case Challenge.PickMany c: Lettered(json, "options", c.Options.Select(o => o.Text)); break;
            case Challenge.NameIt { Options.Length: > 0 } c: Lettered(json, "options", c.Options.Select(o => o.Text)); break;
            case Challenge.PointAt c: WriteMap(json, c); break;
        }
    });

    private static void WriteLine(JsonTextWriter json, Challenge.PlaceInLine c)
    {
        json.WritePropertyName("timeline");
        json.WriteStartArray();
        for (var i = 0; i < c.Line.Length; i++)
        {
            json.WriteStartObject();
            Property(json, "id", Words.Letter(i).ToString());
            Property(json, "text", c.Line[i].Text);
            Property(json, "date", c.Line[i].Date.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("card");
        json.WriteStartObject();
        Property(json, "id", Words.Letter(c.Line.Length).ToString());
        Property(json, "text", c.Card.Text);
        json.WriteEndObject();
    }

    private static void WriteMap(JsonTextWriter json, Challenge.PointAt c)
    {
        Property(json, "map", c.Map.Id);
        json.WritePropertyName("bounds");
        json.WriteStartObject();
        Property(json, "south", c.Map.Bounds.South);
        Property(json, "west", c.Map.Bounds.West);
        Property(json, "north", c.Map.Bounds.North);
        Property(json, "east", c.Map.Bounds.East);
        json.WriteEndObject();
        Property(json, "note", c.Map.Note);
    }

    private void WriteHint(int number, Question question) => Line("hint", json =>
    {
        Property(json, "n", number);
        Property(json, "text", HintWords.Of(question));
    });

    private void WriteVerdict(Answered answered, bool isSaved) => Line("verdict", json =>
    {
        var explanation = Explanation.Of(answered);
        Property(json, "n", answered.Number);
        Property(json, "item", answered.Question.Item);
        Property(json, "score", answered.Verdict.Score);
        Property(json, "points", answered.Points);
        json.WritePropertyName("answer");
        AnswerJson.Write(json, answered.Question, AnswerJson.Right(answered.Question));
        Property(json, "why", explanation.InOneLine);
        WriteDates(json, answered.Question);
        WriteSequence(json, explanation);
        json.WritePropertyName("sources");
        json.WriteStartArray();
        foreach (var source in explanation.Sources)
            Write(json, source);
        json.WriteEndArray();
        if (!isSaved)
        {
            json.WritePropertyName("saved");
            json.WriteValue(false);
        }
    });

    /// <summary>The date of each card, as the pack writes it, so that an order can be graded again.</summary>
    private static void WriteDates(JsonTextWriter json, Question question)
    {
        if (question.Challenge is not Challenge.PutInOrder c)
            return;
        json.WritePropertyName("dates");
        json.WriteStartObject();
        for (var i = 0; i < c.Cards.Length; i++)
            Property(json, Words.Letter(i).ToString(), c.Cards[i].Date.Text);
        json.WriteEndObject();
    }

    private static void WriteSequence(JsonTextWriter json, Explanation explanation)
    {
        if (explanation.Sequence.IsEmpty)
            return;
        json.WritePropertyName("sequence");
        json.WriteStartArray();
        foreach (var entry in explanation.Sequence)
        {
            json.WriteStartObject();
            Property(json, "date", entry.Date);
            Property(json, "who", entry.Who);
            Property(json, "what", entry.What);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(JsonTextWriter json, Source source)
    {
        json.WriteStartObject();
        Property(json, "id", source.Id);
        Property(json, "title", source.Title);
        if (source.Publisher is not null)
            Property(json, "publisher", source.Publisher);
        if (source.Date is not null)
            Property(json, "date", source.Date.Text);
        if (source.Url is not null)
            Property(json, "url", source.Url);
        json.WriteEndObject();
    }

    private void WriteResult(RoundPlay play) => Line("result", json =>
    {
        var score = play.Score;
        Property(json, "points", score.Points);
        Property(json, "of", score.Of);
        Property(json, "answered", play.Answers.Count);
        Property(json, "seconds", Math.Round(score.Took.TotalSeconds, 1));
        json.WritePropertyName("kinds");
        json.WriteStartArray();
        foreach (var kind in score.Kinds)
        {
            json.WriteStartObject();
            Property(json, "kind", Kinds.NameOf(kind.Kind));
            Property(json, "points", kind.Points);
            Property(json, "of", kind.Of);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("again");
        json.WriteStartArray();
        foreach (var answered in score.LookAgain)
            json.WriteValue(answered.Question.Item);
        json.WriteEndArray();
        if (score.Claims is { } claims)
            Write(json, claims);
    });

    private static void Write(JsonTextWriter json, Discrimination claims)
    {
        json.WritePropertyName("claims");
        json.WriteStartObject();
        Property(json, "open", claims.Open);
        Property(json, "openCalledSettled", claims.OpenCalledSettled);
        Property(json, "settled", claims.Settled);
        Property(json, "settledCalledOpen", claims.SettledCalledOpen);
        json.WriteEndObject();
    }

    private static void Lettered(JsonTextWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var (index, text) in texts.Index())
        {
            json.WriteStartObject();
            Property(json, "id", Words.Letter(index).ToString());
            Property(json, "text", text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Property(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Property(JsonTextWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>One object on a line of its own, out at once: the other side waits for it.</summary>
    private void Line(string type, Action<JsonTextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text))
        {
            json.WriteStartObject();
            Property(json, "type", type);
            write(json);
            json.WriteEndObject();
        }
        output.WriteLine(text.ToString());
        output.Flush();
    }
}
