using System.Collections.Immutable;
using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Kinds.Geography;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens.Maps;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Drills;

public class DrillFileTests
{
    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Theory, InlineData("en"), InlineData("uk")]
    public void A_written_drill_is_read_without_a_problem_and_written_the_same_again(string language)
    {
        var file = DrillFile.Write(SampleDrills.OfAllKinds(language, options: new() { Seconds = 30, Speed = true, Orders = OrderGrade.RelativeToCorrect, Teams = ["Red", "Blue"], Sensitive = true }));
        var (drill, problems) = DrillReader.Read("drill.json", file);
        Assert.Empty(problems.Told);
        Assert.False(drill!.IsEdited);
        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(DrillFile.Write(drill)));
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void A_question_read_from_a_drill_is_asked_and_explained_as_it_was_made(Kind kind)
    {
        var made = SampleDrills.OneOfEach[KindTable.All.IndexOf(kind)];
        var read = SampleDrills.Written(SampleDrills.OfAllKinds()).Questions[KindTable.All.IndexOf(kind)];
        var language = Spoken.English;
        Assert.Equal(language.Word(made).Prompt, language.Word(read).Prompt);
        Assert.Equal(language.Word(made).InFull, language.Word(read).InFull);
        Assert.Equal(language.Word(made).Lines, language.Word(read).Lines);
        Assert.Equal(VerdictLines.Of(language, Skipped(made)), VerdictLines.Of(language, Skipped(read)));
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void An_answer_to_a_question_read_from_a_drill_scores_what_it_scores_in_a_round(Kind kind)
    {
        var made = SampleDrills.OneOfEach[KindTable.All.IndexOf(kind)];
        var read = SampleDrills.Written(SampleDrills.OfAllKinds()).Questions[KindTable.All.IndexOf(kind)];
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var answer = RandomAnswers.To(made, random);
            Assert.Equal(made.Grade(answer).Score, read.Grade(answer).Score, 12);
        }
    }

    [Theory, InlineData(K.Name), InlineData(K.Bearing), InlineData(K.Order)]
    public void A_map_beside_a_question_of_a_drill_shows_what_it_shows_in_a_round(string kind)
    {
        var made = Samples.All(Samples.Deck(Samples.Full), 7).Where(q => q.Kind.Key == kind && (kind != K.Name || q.Subject is RegionSubject)).Take(9).ToImmutableArray();
        var read = SampleDrills.Written(SampleDrills.Of(made)).Questions;
        foreach (var (one, other) in made.Zip(read))
        {
            var (before, after) = (MapPanel.Of(Spoken.English.Word(one)), MapPanel.Of(Spoken.English.Word(other)));
            Assert.Equal(before is null, after is null);
            Assert.Equal(before?.Context.Labels ?? [], after?.Context.Labels ?? []);
            Assert.Equal(before?.Fills ?? [], after?.Fills ?? []);
            Assert.Equal(before?.Marks ?? [], after?.Marks ?? []);
            Assert.Equal((before?.Focus, before?.Region?.Code), (after?.Focus, after?.Region?.Code));
        }
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void The_right_answer_is_right_in_every_variant(Kind kind)
    {
        var drill = SampleDrills.Written(SampleDrills.OfAllKinds(variants: Drill.MostVariants));
        foreach (var question in drill.Variants.SelectMany(variant => drill.QuestionsOf(variant)).Where(q => q.Kind == kind))
            Assert.Equal(1, question.Grade(question.Form.RightAnswer).Score, 12);
    }

    [Fact]
    public void What_stands_at_a_letter_of_a_variant_is_told_by_its_index_in_the_drill()
    {
        var drill = SampleDrills.OfAllKinds(variants: 4);
        foreach (var variant in drill.Variants)
        {
            foreach (var (asked, shown) in variant.Questions.Zip(drill.QuestionsOf(variant)))
            {
                var options = shown.Form.Options;
                for (var place = 0; place < options.Length; place++)
                    Assert.Equal(drill.Questions[asked.Index].Form.Options[asked.OriginalOf(place)], options[place]);
            }
        }
    }

    [Fact]
    public void Variants_differ_in_the_order_of_questions_and_of_options()
    {
        var drill = SampleDrills.OfAllKinds(variants: 3);
        Assert.Equal(["A", "B", "C"], drill.Variants.Select(v => v.Name));
        Assert.Equal(3, drill.Variants.Select(v => string.Join(' ', v.Questions.Select(q => q.Index))).Distinct().Count());
        foreach (var (place, question) in drill.Variants[1].Questions.Index())
        {
            Assert.NotEqual(place, question.Index);
            Assert.Equal(drill.Questions[question.Index].Form.DealtCount < 2, question.Shown.IsEmpty);
            Assert.False(!question.Shown.IsEmpty && question.Shown.Order().SequenceEqual(question.Shown), "options stand as in A");
        }
    }

    [Fact]
    public void Drills_that_ask_the_same_have_the_same_code_and_others_have_others()
    {
        var drill = SampleDrills.OfAllKinds();
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$", drill.Code);
        Assert.Equal(drill.Code, (SampleDrills.OfAllKinds() with { Title = "Another name" }).Code);
        Drill[] others = [SampleDrills.OfAllKinds("uk"), SampleDrills.OfAllKinds(variants: 2), SampleDrills.Of(SampleDrills.OneOfEach[..5]), SampleDrills.OfAllKinds(options: new() { Orders = OrderGrade.AllOrNothing })];
        Assert.Equal(5, others.Select(d => d.Code).Append(drill.Code).Distinct().Count());
    }

    [Theory, InlineData("k7m 4qx", "K7M-4QX"), InlineData("K7M-4QX", "K7M-4QX"), InlineData("kom-lix", "K0M-11X"), InlineData("other", "0THER")]
    public void A_code_is_read_as_it_may_be_typed(string typed, string code) => Assert.Equal(code, DrillCode.Normalised(typed));

    [Fact]
    public void A_drill_whose_words_were_changed_by_hand_says_so_and_is_read_all_the_same()
    {
        var text = Encoding.UTF8.GetString(DrillFile.Write(SampleDrills.OfAllKinds())).Replace("\"Prompt 0?\"", "\"Prompt zero?\"", StringComparison.Ordinal);
        var (drill, problems) = DrillReader.Read("drill.json", Samples.Utf8(text));
        Assert.Empty(problems.Told);
        Assert.True(drill!.IsEdited);
    }

    private static Answered Skipped(Question question) => new(1, question, new Answer.Skipped(), question.Grade(new Answer.Skipped()), false, TimeSpan.Zero);
}
