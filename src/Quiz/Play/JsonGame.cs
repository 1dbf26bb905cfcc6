using Newtonsoft.Json;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>A round as a protocol, one JSON object a line; version 1.</summary>
public sealed class JsonGame(ILanguage language, Game game, LineInput input, TextWriter output)
{
    private const int Protocol = 1;

    /// <summary>Plays until the round is over or the input ends. False when an answer could not be saved.</summary>
    public bool Play(RoundPlay play)
    {
        WriteRound(play);
        while (play.Current is { } question)
        {
            WriteQuestion(play, question);
            if (play.HintTaken)
                WriteHint(play.Number, question);
            if (Take(play, question) is not { } next)
            {
                game.Leave();
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
        game.Ask();
        while (input.Read() is { } line)
        {
            if (line.Length == 0)
                continue;
            if (!AnswerJson.TryRead(language, question, line, out var request, out var why))
            {
                Line("error", json => json.Property("message", why));
                continue;
            }
            if (request.Answer is { } answer)
                return Give(play, answer);
            if (request.IsUndo && play.Answers.IsEmpty)
            {
                Line("error", json => json.Property("message", language.NothingToTakeBack));
                continue;
            }
            if (request.IsUndo)
                return TakeBack(play);
            play = game.TakeHint(play);
            WriteHint(play.Number, question);
        }
        return null;
    }

    private RoundPlay Give(RoundPlay play, Answer answer)
    {
        var (next, answered, why) = game.Give(play, answer);
        if (why is not null)
            Line("unsaved", json => json.Property("message", language.Of(why)));
        WriteVerdict(answered, isSaved: why is null);
        return next;
    }

    private RoundPlay TakeBack(RoundPlay play)
    {
        var (next, why) = game.TakeBack(play);
        if (why is not null)
            Line("unsaved", json => json.Property("message", language.Of(why)));
        Line("undone", json => json.Property("n", play.Answers[^1].Number));
        return next;
    }

    private bool IsSaved()
    {
        game.Keeper.Flush();
        return game.Keeper.UnsavedAnswers == 0;
    }

    private void WriteRound(RoundPlay play) => Line("round", json =>
    {
        json.Property("protocol", Protocol);
        json.Property("seed", play.Round.Choices.Seed);
        json.Property("count", play.Round.Questions.Length);
        json.TextsProperty("packs", play.Round.Questions.Select(q => q.Pack.Reference).Distinct());
        if (play.Round.Choices.Mode != RoundMode.Usual)
            json.Property("mode", RoundSpec.NameOf(play.Round.Choices.Mode));
        if (play.Round.Choices.Day is { } day)
            json.Property("day", RoundSpec.NameOf(day));
        if (!play.Answers.IsEmpty)
            json.Property("answered", play.Answers.Count);
    });

    private void WriteQuestion(RoundPlay play, Question question) => Line("question", json =>
    {
        var worded = language.Word(question);
        json.Property("n", play.Number);
        json.Property("id", question.Id);
        json.Property("kind", question.Kind.Name);
        json.Property("prompt", worded.InFull);
        worded.Form.WriteAsked(json);
        if (worded.Form is GapForm)
            json.Property("lives", play.Lives);
    });

    private void WriteHint(int number, Question question) => Line("hint", json =>
    {
        json.Property("n", number);
        json.Property("text", language.Word(question).Hint);
    });

    private void WriteVerdict(Answered answered, bool isSaved) => Line("verdict", json =>
    {
        VerdictJson.Write(json, language, answered);
        if (!isSaved)
            json.Property("saved", false);
    });

    private void WriteResult(RoundPlay play) => Line("result", json =>
    {
        var score = play.Score;
        json.Property("points", score.Points);
        json.Property("of", score.Of);
        json.Property("answered", play.Answers.Count);
        json.Property("seconds", Math.Round(score.Took.TotalSeconds, 1));
        json.ObjectsProperty("kinds", score.Kinds, (inner, kind) =>
        {
            inner.Property("kind", kind.Kind.Name);
            inner.Property("points", kind.Points);
            inner.Property("of", kind.Of);
        });
        json.TextsProperty("again", score.LookAgain.Select(a => a.Question.Item));
        if (play.TakenBack > 0)
            json.Property("takenBack", play.TakenBack);
        if (play.Round.Choices.Mode == RoundMode.Endless)
        {
            json.Property("placed", play.Placed);
            json.Property("record", Math.Max(play.Placed, play.Record));
        }
        json.Property("share", ShareLine.Of(play, isAscii: false));
        if (score.Claims is { } claims)
            json.ObjectProperty("claims", inner => WriteClaims(inner, claims));
    });

    private static void WriteClaims(JsonTextWriter json, Discrimination claims)
    {
        json.Property("open", claims.Open);
        json.Property("openCalledSettled", claims.OpenCalledSettled);
        json.Property("settled", claims.Settled);
        json.Property("settledCalledOpen", claims.SettledCalledOpen);
        json.Property("toldRight", claims.ToldRight);
        json.Property("alwaysOpen", claims.Open);
        json.Property("alwaysSettled", claims.Settled);
    }

    /// <summary>One object on a line of its own, out at once: the other side waits for it.</summary>
    private void Line(string type, Action<JsonTextWriter> write)
    {
        output.WriteLine(JsonText.Write(json =>
        {
            json.Property("type", type);
            write(json);
        }));
        output.Flush();
    }
}
