using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Play;

public sealed class PlainGameTests : IDisposable
{
    private readonly Table _table = new();

    public void Dispose() => _table.Dispose();

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Theory, MemberData(nameof(EveryKind))]
    public void A_whole_round_of_each_kind_is_played_in_lines(Kind kind)
    {
        var request = _table.Request(3, 5, kind);
        using var desk = _table.Desk();
        Assert.True(desk.TryOpen(Spoken.English, request with { Fresh = true }, out var play, out _));
        desk.Game.Leave();
        var (isSaved, text) = _table.PlayPlain(request, string.Concat(play.Round.Questions.Select(q => Line(q) + "\n")));
        Assert.True(isSaved);
        Assert.Contains("The round is over: 300 of 300 points in ", text, StringComparison.Ordinal);
        Assert.Contains("Nothing to look at again.", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("Right. 100 points.").Length - 1);
        AssertPlain(text);
    }

    [Fact]
    public void Hints_help_skips_and_what_cannot_be_read_are_answered_in_words()
    {
        var (_, text) = _table.PlayPlain(_table.Request(2, 5, TheKind.Choice), "h\nnonsense\n?\ns\nq\n");
        Assert.Contains("Hint: It is not ", text, StringComparison.Ordinal);
        Assert.Contains("That can't be read. Type a letter.", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("Question ").Length - 1); // the first is asked again
        Assert.Contains("The answer. 0 points.", text, StringComparison.Ordinal);
        Assert.Contains("Left at question 2 of 2. The same command goes on there.", text, StringComparison.Ordinal);
        AssertPlain(text);
    }

    [Fact]
    public void An_answer_is_taken_back_and_a_verdict_told_again()
    {
        var (_, text) = _table.PlayPlain(_table.Request(2, 5, TheKind.Choice), "u\nv\ns\nv\nv 1\nv 2\nundo\ns\ns\n");
        Assert.Contains("There is no answer to take back.", text, StringComparison.Ordinal);
        Assert.Contains("Nothing was answered in this round yet.", text, StringComparison.Ordinal);
        Assert.Contains("There are verdicts 1 to 1.", text, StringComparison.Ordinal);
        Assert.Contains("Your answer to question 1 was taken back; the log keeps it.", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("The answer. 0 points.").Length - 1); // three verdicts, one of them told three times
        Assert.Contains("Taken back: 1 answer.", text, StringComparison.Ordinal);
        Assert.Matches("Share: quiz #5 0/200 ⬜⬜ -1", text);
        AssertPlain(text);
    }

    [Fact]
    public void What_a_life_is_is_told_once_where_lives_begin()
    {
        var (_, text) = _table.PlayPlain(_table.Request(3, 5, TheKind.Insert), "s\ns\ns\n");
        Assert.Equal(3, text.Split("Lives: 3.").Length - 1);
        Assert.Equal(1, text.Split(Spoken.English.LivesHelp).Length - 1);
        var (_, other) = _table.PlayPlain(_table.Request(2, 5, TheKind.Choice), "s\ns\n");
        Assert.DoesNotContain(Spoken.English.LivesHelp, other, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_is_an_option_answers_and_its_word_commands()
    {
        var options = string.Join(',', Enumerable.Range(0, 9).Select(i => $"{{\"id\":\"o{i}\",\"text\":\"Option {i}\"}}"));
        File.WriteAllText(_table.PackPath, Tests.Packs.PackTexts.With($"\"questions\":[{{\"id\":\"q\",\"kind\":\"choice\",\"prompt\":\"?\",\"options\":[{options}],\"answer\":\"o1\",\"why\":\"w\",\"sources\":[\"s\"]}}]"));
        Assert.DoesNotContain("Hint:", _table.PlayPlain(_table.Request(1, 5, TheKind.Choice), "h\n").Text, StringComparison.Ordinal);
        Assert.Contains("Hint:", _table.PlayPlain(_table.Request(1, 6, TheKind.Choice), "hint\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_as_dealt_is_graded_after_a_question_only()
    {
        var request = _table.Request(1, 5, TheKind.Order);
        var letters = string.Join(' ', Enumerable.Range(0, 5).Select(OptionLetter.Of));
        Assert.Contains("Left at question 1", _table.PlayPlain(request, $"{letters}\nn\n").Text, StringComparison.Ordinal);
        var text = _table.PlayPlain(request, $"{letters}\ny\n").Text;
        Assert.Contains("That is the order in which the cards were dealt. Grade it? y or n", text, StringComparison.Ordinal);
        Assert.Contains("The round is over", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_that_was_left_goes_on_where_it_was()
    {
        var request = _table.Request(3, 5, TheKind.Choice);
        _table.PlayPlain(request, "s\n");
        var text = _table.PlayPlain(request, "").Text;
        Assert.StartsWith("Going on with the round you left, from \"P\": 1 of 3 questions answered.", text, StringComparison.Ordinal);
        Assert.Contains("Question 2 of 3.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_saved_is_said_before_the_verdict_and_at_the_end()
    {
        var (isSaved, text) = _table.PlayPlain(_table.Request(1, 5, TheKind.Choice), "s\n", Path.Combine(_table.PackPath, "below"));
        Assert.False(isSaved);
        Assert.True(text.IndexOf("Not saved: ", StringComparison.Ordinal) is > 0 and var unsaved && unsaved < text.IndexOf("The answer. 0 points.", StringComparison.Ordinal));
        Assert.Contains("1 answer could not be saved: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_name_is_echoed_as_it_was_understood()
    {
        for (var seed = 1UL; seed < 40; seed++)
        {
            var question = Tests.Questions.Samples.Ask(Tests.Questions.Samples.Full, TheKind.Name, "p0", seed);
            Assert.True(Spoken.English.Word(question).TryRead("ALDEN", out var answer, out _));
            Assert.Equal("Alden", Spoken.English.Word(question).Echo(answer));
            if (Spoken.English.Word(question).TryRead("\u001b[2Jxx", out answer, out _))
                Assert.Equal("none of the names of this pack", Spoken.English.Word(question).Echo(answer));
        }
    }

    private static string Line(Question question) => question.Form.RightAnswer switch
    {
        Answer.Ordered a => string.Join(' ', a.Cards.Select(OptionLetter.Of)),
        Answer.Placed a => $"{a.Position}",
        Answer.Picked a when question.Kind.Key == K.Bearing => ((ChoiceForm)question.Form).Options[a.Option].Key,
        Answer.Picked a => $"{OptionLetter.Of(a.Option)}".ToUpperInvariant(),
        Answer.PickedMany a => string.Join(", ", a.Options.Select(OptionLetter.Of)),
        Answer.Typed a => a.Text,
        Answer.Pointed a => a.Point.ToString(),
        Answer.Dated a => a.Date.Text,
        Answer.Number a => a.Value.ToString("#,0.###", System.Globalization.CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException(other.GetType().Name),
    };

    private static void AssertPlain(string text) => Assert.DoesNotMatch("[\u2500-\u28FF\u001b]|\\b1 (points|questions|answers)\\b", text);
}
