using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Kinds.Timeline;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Play;

public sealed class JsonGameTests : IDisposable
{
    private readonly Table _table = new();

    public void Dispose() => _table.Dispose();

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Theory, MemberData(nameof(EveryKind))]
    public void A_whole_round_of_each_kind_is_played_with_right_answers(Kind kind)
    {
        var lines = _table.PlayJson(_table.Request(3, 5, kind), (_, question) => question is null ? [] : [Right(question)]);
        Assert.Equal(["round", "question", "verdict", "question", "verdict", "question", "verdict", "result"], Types(lines));
        Assert.All(lines.Where(IsType("verdict")), v => Assert.Equal((1.0, 100), (v.GetProperty("score").GetDouble(), v.GetProperty("points").GetInt32())));
        var result = lines[^1];
        Assert.Equal((300, 300, 3), (result.GetProperty("points").GetInt32(), result.GetProperty("of").GetInt32(), result.GetProperty("answered").GetInt32()));
        Assert.Equal(kind.Name, Assert.Single(result.GetProperty("kinds").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void The_first_line_tells_the_round()
    {
        var round = _table.PlayJson(_table.Request(4, 12_345), (_, _) => [])[0];
        Assert.Equal("{\"type\":\"round\",\"protocol\":1,\"seed\":12345,\"count\":4,\"packs\":[\"p@1.0.0\"]}", round.GetRawText());
    }

    [Theory]
    [InlineData(K.Order, "items first")]
    [InlineData(K.Insert, "card lives timeline")]
    [InlineData(K.First, "options")]
    [InlineData(K.WhoSaid, "options")]
    [InlineData(K.Status, "options")]
    [InlineData(K.Choice, "options")]
    [InlineData(K.Neighbours, "options")]
    [InlineData(K.Locate, "bounds map note")]
    [InlineData(K.Date, "")]
    [InlineData(K.Distance, "unit")]
    [InlineData(K.Estimate, "unit")]
    [InlineData(K.Rank, "items first")]
    [InlineData(K.WhoDenied, "options")]
    [InlineData(K.Act, "options")]
    [InlineData(K.Denied, "options")]
    [InlineData(K.Sequence, "items first")]
    [InlineData(K.Choices, "options")]
    [InlineData(K.WrittenOrder, "items first")]
    [InlineData(K.Number, "unit")]
    [InlineData(K.WrittenDate, "")]
    [InlineData(K.Point, "bounds map note")]
    [InlineData(K.Text, "")]
    public void A_question_has_what_its_kind_needs_and_nothing_that_gives_it_away(string kind, string more)
    {
        foreach (var (line, question) in Questions(K.Of(kind)))
        {
            Assert.Equal($"id kind n prompt type {more}".TrimEnd().Split(' ').Order(), line.EnumerateObject().Select(p => p.Name).Order());
            AssertGivesNothingAway(line, question);
        }
    }

    [Fact]
    public void A_name_has_options_or_none_and_the_region_is_told_in_words()
    {
        foreach (var (line, question) in Questions(TheKind.Name))
        {
            var hasOptions = ((NameForm)question.Form).Options.Length > 0;
            Assert.Equal(hasOptions, line.TryGetProperty("options", out _));
            Assert.Contains("It lies", line.GetProperty("prompt").GetString(), StringComparison.Ordinal);
            AssertGivesNothingAway(line, question);
            Assert.DoesNotContain(((NameForm)question.Form).Names.Target[0], line.GetProperty("prompt").GetString()!.Split("It lies in ")[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_letters_of_options_come_after_shuffling()
    {
        var rights = Enumerable.Range(0, 40).SelectMany(seed => Core.Rounds.RoundMaker.Make(new(["p"], [TheKind.Choice], ItemFilter.Default, 3, (ulong)seed), [Tests.Questions.Samples.Deck(Tests.Questions.Samples.Full)]).Questions)
            .Select(q => ((ChoiceForm)q.Form).Right).CountBy(r => r).ToDictionary();
        Assert.All(Enumerable.Range(0, 3), letter => Assert.InRange(rights[letter], 20, 60));
    }

    [Fact]
    public void The_last_answer_can_be_taken_back_and_is_asked_again()
    {
        var undone = 0;
        var lines = _table.PlayJson(_table.Request(2, 5, TheKind.Choice), (line, question) =>
            question is null ? []
            : IsType("question")(line) && line.GetProperty("n").GetInt32() == 2 && undone++ == 0 ? ["{\"undo\":true}"]
            : undone == 1 ? [Right(question)] : ["{\"skip\":true}"]);
        Assert.Equal(["round", "question", "verdict", "question", "undone", "question", "verdict", "question", "verdict", "result"], Types(lines));
        Assert.Equal(1, lines[4].GetProperty("n").GetInt32());
        Assert.Equal(lines[1].GetRawText(), lines[5].GetRawText());
        Assert.Equal((1, 2), (lines[^1].GetProperty("takenBack").GetInt32(), lines[^1].GetProperty("answered").GetInt32()));
        using var store = _table.Store();
        Assert.Equal(2, store.Totals().Answers);
    }

    [Fact]
    public void Where_nothing_was_answered_nothing_can_be_taken_back()
    {
        var lines = _table.PlayJson(_table.Request(1, 5, TheKind.Choice), (_, question) => question is null ? [] : ["{\"undo\":true}", "{\"skip\":true}"]);
        Assert.Equal(["round", "question", "error", "verdict", "result"], Types(lines));
    }

    [Theory]
    [InlineData(K.Date, "{\"date\":\"1969-13\"}")]
    [InlineData(K.Date, "{\"date\":\"1969?\"}")]
    [InlineData(K.Date, "{\"date\":\"196X\"}")]
    [InlineData(K.Date, "{\"date\":\"1969-21\"}")]
    [InlineData(K.Date, "{\"date\":\"1969/1970\"}")]
    [InlineData(K.Date, "{\"date\":1969}")]
    [InlineData(K.Date, "{\"number\":1969}")]
    [InlineData(K.Estimate, "{\"number\":\"140\"}")]
    [InlineData(K.Estimate, "{\"number\":1e999}")]
    [InlineData(K.Estimate, "{\"date\":\"1969\"}")]
    [InlineData(K.Point, "{\"region\":\"XA-1\"}")]
    [InlineData(K.Denied, "{\"choice\":\"a\"}")]
    public void What_is_no_answer_to_the_kind_leaves_the_question_open(string kind, string answer)
    {
        var lines = _table.PlayJson(_table.Request(1, 5, K.Of(kind)), (_, question) => question is null ? [] : [answer, "{\"skip\":true}"]);
        Assert.Equal(["round", "question", "error", "verdict", "result"], Types(lines));
    }

    [Fact]
    public void A_hint_costs_a_quarter_and_leaves_the_question_open()
    {
        var lines = _table.PlayJson(_table.Request(1, 5, TheKind.Choice), (_, question) => question is null ? [] : ["{\"hint\":true}", "{\"hint\":true}", Right(question)]);
        Assert.Equal(["round", "question", "hint", "hint", "verdict", "result"], Types(lines));
        Assert.Equal(lines[2].GetRawText(), lines[3].GetRawText());
        Assert.Equal(75, lines[^1].GetProperty("points").GetInt32());
    }

    [Fact]
    public void I_do_not_know_shows_the_answer_and_scores_nothing()
    {
        var lines = _table.PlayJson(_table.Request(1, 5, TheKind.Choice), (_, question) => question is null ? [] : ["{\"skip\":true}"]);
        Assert.Equal(0, lines[2].GetProperty("points").GetInt32());
        Assert.Single(lines[2].GetProperty("answer").EnumerateObject());
        Assert.NotEmpty(lines[2].GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public void What_is_malformed_is_told_and_leaves_the_question_open()
    {
        string[] malformed = ["", "x", "{", "[]", "{}", "{\"choice\":\"z\"}", "{\"order\":[\"a\"]}", "{\"choice\":\"a\",\"choice\":\"b\"}", "\u001b[2J", new('[', 20_000), "{\"text\":\"\\ud800\"}", "{\"\\ud800\":1}"];
        var lines = _table.PlayJson(_table.Request(1, 5, TheKind.Choice), (_, question) => question is null ? [] : [.. malformed, Right(question)]);
        Assert.Equal(malformed.Length - 1, lines.Count(IsType("error"))); // an empty line is no answer and no fault
        Assert.All(lines.Where(IsType("error")), e => Assert.DoesNotMatch("LineNumber|BytePosition|\u001b", e.GetProperty("message").GetString()));
        Assert.Equal(100, lines[^1].GetProperty("points").GetInt32());
    }

    [Fact]
    public void The_result_is_the_sum_of_the_verdicts_whatever_was_answered()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var lines = _table.PlayJson(_table.Request(12, (ulong)seed), (_, question) => question is null ? [] : [AnswerJson.Write(AsSent(Tests.Questions.RandomAnswers.To(question, random)))]);
            var result = lines[^1];
            Assert.Equal(lines.Where(IsType("verdict")).Sum(v => v.GetProperty("points").GetInt32()), result.GetProperty("points").GetInt32());
            Assert.Equal(result.GetProperty("points").GetInt32(), result.GetProperty("kinds").EnumerateArray().Sum(k => k.GetProperty("points").GetInt32()));
            Assert.Equal(1_200, result.GetProperty("of").GetInt32());
        }
    }

    /// <summary>Over the protocol nobody aims with a cursor.</summary>
    private static Answer AsSent(Answer answer) => answer is Answer.Pointed pointed ? pointed with { CellRadiusKm = 0 } : answer;

    [Fact]
    public void A_round_that_was_left_goes_on_at_the_same_question_with_the_same_command()
    {
        var request = _table.Request(6, 9);
        var whole = new List<string>();
        for (var answered = 0; answered < 6; answered++)
        {
            var isFirst = true;
            var lines = _table.PlayJson(request with { Seed = answered == 3 ? null : request.Seed }, (_, question) => question is not null && isFirst && !(isFirst = false) ? [Right(question)] : []);
            Assert.Equal(answered > 0 ? answered : null, lines[0].TryGetProperty("answered", out var already) ? already.GetInt32() : (int?)null);
            var asked = lines.First(IsType("question"));
            Assert.Equal(answered + 1, asked.GetProperty("n").GetInt32());
            whole.Add(asked.GetProperty("id").GetString()!);
            if (answered < 5)
                Assert.Equal(asked.GetProperty("n").GetInt32() + 1, lines[^1].GetProperty("n").GetInt32());
            else
                Assert.Equal(600, lines[^1].GetProperty("points").GetInt32());
        }
        Assert.Equal(6, whole.Distinct().Count());
        using var store = _table.Store();
        Assert.Equal(6, store.Answers().Count());
        Assert.Empty(store.LeftRounds());
    }

    [Fact]
    public void A_finished_round_begins_anew_with_the_same_command()
    {
        var request = _table.Request(1, 9, TheKind.Choice);
        Assert.Equal("result", Types(_table.PlayJson(request, (_, question) => question is null ? [] : [Right(question)]))[^1]);
        Assert.False(_table.PlayJson(request, (_, _) => [])[0].TryGetProperty("answered", out _));
    }

    [Fact]
    public void An_answer_is_kept_before_its_verdict_is_shown()
    {
        var kept = new List<int>();
        _table.PlayJson(_table.Request(3, 5, TheKind.Choice), (line, question) =>
        {
            if (line.GetProperty("type").GetString() == "verdict")
            {
                using var store = _table.Store();
                kept.Add(store.Answers().Count());
            }
            return question is null ? [] : [Right(question)];
        });
        Assert.Equal([1, 2, 3], kept);
    }

    [Fact]
    public void Where_an_answer_cannot_be_saved_that_is_said_before_the_verdict()
    {
        // Below a regular file no folder can be made.
        var lines = _table.PlayJson(_table.Request(2, 5, TheKind.Choice), (_, question) => question is null ? [] : [Right(question)], Path.Combine(_table.PackPath, "below"));
        Assert.Equal(["round", "question", "unsaved", "verdict", "question", "unsaved", "verdict", "result"], Types(lines));
        Assert.All(lines.Where(IsType("verdict")), v => Assert.False(v.GetProperty("saved").GetBoolean()));
    }

    [Fact]
    public void Two_desks_on_one_folder_keep_every_answer_and_neither_takes_the_others_round()
    {
        var request = _table.Request(3, 5, TheKind.Choice);
        using var one = _table.Desk();
        using var two = _table.Desk();
        Assert.True(one.TryOpen(Spoken.English, request, out var first, out _));
        Assert.True(two.TryOpen(Spoken.English, request, out var second, out var why), why);
        Assert.NotEqual(first.Id, second.Id);
        for (var i = 0; i < 3; i++)
        {
            (first, _, var notSaved) = one.Game.Give(first, first.Current!.Form.RightAnswer);
            Assert.Null(notSaved);
            (second, _, notSaved) = two.Game.Give(second, new Answer.Skipped());
            Assert.Null(notSaved);
        }
        using var store = _table.Store();
        Assert.Equal(6, store.Answers().Count());
        Assert.Equal(300, store.AnswersOf(first.Id).Sum(a => a.Points));
        Assert.Equal(0, store.AnswersOf(second.Id).Sum(a => a.Points));
    }

    [Fact]
    public void A_round_goes_on_only_with_the_pack_that_it_was_made_from()
    {
        var request = _table.Request(3, 5, TheKind.Choice);
        var isFirst = true;
        _table.PlayJson(request, (_, question) => question is not null && isFirst && !(isFirst = false) ? [Right(question)] : []);
        File.WriteAllText(_table.PackPath, File.ReadAllText(_table.PackPath).Replace("Very wrong", "Most wrong", StringComparison.Ordinal));
        using var desk = _table.Desk();
        var left = Assert.Single(desk.Left());
        Assert.False(desk.TryResume(Spoken.English, left, out _, out var why));
        Assert.Equal("The round can't go on: the pack \"p\" has changed since. Kept from it: 1 answer.", why);
    }

    [Fact]
    public void Naughty_answers_neither_crash_nor_reach_the_output()
    {
        string[] naughty = ["\u0000", "\u202Egnp.exe", "\uFEFF", "Ω≈ç√∫˜µ≤≥÷", "社會科學院語學研究所", "👩🏽‍🚀", "ﷺ", "'; DROP TABLE answers; --", "<script>alert(1)</script>", "%s%n%x", "$(touch x)", "{0}", "\u001b]0;title\u0007", new('a', 9_000), "NaN", "-1e309", "\\u0000"];
        var lines = _table.PlayJson(_table.Request(4, 3, TheKind.Name), (_, question) => question is null ? [] : [.. naughty, .. naughty.Select(n => $"{{\"text\":{JsonSerializer.Serialize(n)}}}").Take(1), "{\"skip\":true}"]);
        Assert.Equal("result", Types(lines)[^1]);
        Assert.All(lines, line => Assert.DoesNotMatch("\u001b|\u202E|\u0007", line.GetRawText()));
    }

    private IEnumerable<(JsonElement Line, Question Question)> Questions(Kind kind)
    {
        for (var seed = 1UL; seed <= 8; seed++)
        {
            var asked = new List<(JsonElement, Question)>();
            _table.PlayJson(_table.Request(3, seed, kind), (line, question) =>
            {
                if (question is null)
                    return [];
                asked.Add((line, question));
                return ["{\"skip\":true}"];
            });
            foreach (var pair in asked)
                yield return pair;
        }
    }

    private static void AssertGivesNothingAway(JsonElement line, Question question)
    {
        var text = line.GetRawText();
        var id = question.Item.Split('/')[1];
        if (question.Item.StartsWith("events/", StringComparison.Ordinal) || question.Item.StartsWith("places/", StringComparison.Ordinal) || question.Item.StartsWith("claims/", StringComparison.Ordinal))
            Assert.DoesNotContain($"\"{id}\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(question.Item, text, StringComparison.Ordinal);
        if (question.Form is OrderForm order)
            Assert.All(order.Cards.OfType<DatedCard>(), c => Assert.DoesNotContain(c.Date.Text, text, StringComparison.Ordinal));
        if (question.Form is GapForm place)
            Assert.DoesNotContain(place.Card.Date.Text, text, StringComparison.Ordinal);
        if (question.Kind.Key == K.First)
            Assert.All(((EventsSubject)question.Subject).All, e => Assert.DoesNotContain(e.Date.Text, text, StringComparison.Ordinal));
        foreach (var name in (string[])["items", "options", "timeline"])
        {
            if (line.TryGetProperty(name, out var entries))
                Assert.Equal(Enumerable.Range(0, entries.GetArrayLength()).Select(i => $"{(char)('a' + i)}"), entries.EnumerateArray().Select(e => e.GetProperty("id").GetString()));
        }
    }

    private static string Right(Question question) => AnswerJson.Write(question.Form.RightAnswer);

    private static ImmutableArray<string> Types(IEnumerable<JsonElement> lines) => [.. lines.Select(l => l.GetProperty("type").GetString()!)];

    private static Func<JsonElement, bool> IsType(string type) => line => line.GetProperty("type").GetString() == type;
}
