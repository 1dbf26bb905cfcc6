using System.Collections.Immutable;
using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Marking;
using Quiz.Classroom.Sheets;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Marking;

public class DrillMarkerTests
{
    private static readonly Drill Drill = SampleDrills.Written(SampleDrills.OfAllKinds());

    [Theory, InlineData("en"), InlineData("uk")]
    public void Right_answers_to_every_kind_get_all_points_in_every_variant(string language)
    {
        var drill = SampleDrills.Written(SampleDrills.OfAllKinds(language));
        var table = PaperCells.Header(drill.Questions.Length) + string.Concat(drill.Variants.Select(v => PaperCells.Row($"Pupil of {v.Name}", v.Name, drill.QuestionsOf(v).Select(q => PaperCells.Of(q, PaperCells.Right(q))))));
        var group = Mark(drill, table, language: Spoken.WithCode(language)!);
        Assert.Empty(group.Troubles);
        Assert.Equal(3, group.Pupils.Length);
        Assert.All(group.Pupils, pupil => Assert.All(pupil.Answers, (answer, i) => Assert.True(answer.Score > 0.999, $"{drill.Questions[i].Kind}: {answer.Score}")));
    }

    [Fact]
    public void The_same_answers_get_the_same_marks_whichever_variant_a_pupil_had()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var drill = SampleDrills.Of(SampleDrills.OneOfEach, variants: 3, options: DrillOptions.Default with { Orders = OrderGrades.All[seed % OrderGrades.All.Length] }) with { Variants = VariantDeal.Of(Drill.Questions, 3, (ulong)seed) };
            ImmutableArray<Answer> answers = [.. drill.Questions.Select(q => RandomAnswers.To(q, random))];
            var table = PaperCells.Header(answers.Length) + string.Concat(drill.Variants.Select(v =>
                PaperCells.Row(v.Name, v.Name, v.Questions.Zip(drill.QuestionsOf(v), (shown, question) => PaperCells.Of(question, PaperCells.Moved(answers[shown.Index], shown))))));
            var pupils = Mark(drill, table).Pupils;
            for (var i = 0; i < answers.Length; i++)
            {
                var score = pupils[0].Answers[i].State == AnswerState.Given ? DrillGrader.Score(drill.Options, drill.Questions[i], answers[i]) : 0;
                Assert.All(pupils, pupil => Assert.Equal(score, pupil.Answers[i].Score, 4)); // points are typed with four decimals
                Assert.All(pupils, pupil => Assert.Equal(pupils[0].Answers[i].Options, pupil.Answers[i].Options));
            }
        }
    }

    [Theory, InlineData("en"), InlineData("uk")]
    public void What_the_answer_key_says_gets_all_points_as_it_stands_there(string code)
    {
        Kind[] kinds = [TheKind.Order, TheKind.Date, TheKind.Neighbours, TheKind.Distance, TheKind.Estimate, TheKind.Rank, TheKind.Denied, TheKind.Status, TheKind.Sequence, TheKind.Choice, TheKind.Choices, TheKind.WrittenOrder, TheKind.Number, TheKind.WrittenDate, TheKind.Point];
        var language = Spoken.WithCode(code)!;
        var drill = SampleDrills.Of([.. SampleDrills.OneOfEach.Where(q => kinds.Contains(q.Kind))], code);
        var group = Mark(drill, PaperCells.Header(kinds.Length) + PaperCells.Row("Key", "A", drill.Questions.Select(q => language.Word(q).Form.RightOnPaper(language))), language);
        Assert.Equal("", string.Join("; ", group.Troubles.Select(t => t.What)));
        Assert.All(group.Pupils.Single().Answers, (answer, i) => Assert.True(answer.Score > 0.99, $"{drill.Questions[i].Kind}: {answer.Score}"));
    }

    [Fact]
    public void The_table_that_comes_with_the_sheets_is_read_filled_in_or_not()
    {
        var table = Encoding.UTF8.GetString(AnswerTable.Write(Drill, Drill.Variants));
        var empty = Mark(Drill, table);
        Assert.Equal((0, 30, 0), (empty.Pupils.Length, empty.Absent.Length, empty.Troubles.Length));
        var filled = Mark(Drill, table.Replace(",2,B,", ",2,B,-", StringComparison.Ordinal));
        Assert.Equal(("2", "B", 29), (filled.Pupils.Single().Name, filled.Pupils[0].Variant, filled.Absent.Length));
    }

    [Fact]
    public void Options_are_counted_as_the_drill_has_them()
    {
        var index = Drill.Questions.IndexOf(Drill.Questions.First(q => q.Kind.Key == K.Choice));
        var challenge = (ChoiceForm)Drill.Questions[index].Form;
        var table = PaperCells.Header(Drill.Questions.Length) + string.Concat(Drill.Variants.Select(v =>
            PaperCells.Row(v.Name, v.Name, Drill.QuestionsOf(v).Select(q => q.Kind.Key == K.Choice ? PaperCells.Of(q, new Answer.Picked(((ChoiceForm)q.Form).Options.IndexOf(challenge.Options[2]))) : "-"))));
        var marker = new DrillMarker(Drill, Spoken.English, isAnonymous: false);
        marker.Mark("a.csv", Encoding.UTF8.GetBytes(table));
        Assert.Equal([0, 0, 3], marker.Results.Items[index].Taken);
        Assert.Equal(0, marker.Results.Items[index == 0 ? 1 : 0].Answered);
    }

    [Fact]
    public void A_name_written_out_counts_for_the_option_that_it_names()
    {
        var question = SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Name);
        var names = ((NameForm)question.Form).Names;
        ImmutableArray<Option> options = [new("x", names.Target[0]), new("y", names.Others[0][0])];
        var drill = SampleDrills.Of([question with { Form = new NameForm(options, 0, names) }]);
        var marker = new DrillMarker(drill, Spoken.English, isAnonymous: false);
        marker.Mark("a.csv", Encoding.UTF8.GetBytes($"pupil,1\nx,{options[1].Text.ToUpperInvariant()}\n"));
        Assert.Equal(1, marker.Results.Items[0].Taken[1]);
    }

    [Theory] // rows after pupil, variant, drill and the question, and what is told of them
    [InlineData("Ann,A,,b\nann ,A,,c", "A3: this pupil stands in A2 already; the row is left out", 1)]
    [InlineData(",A,,b\nBen,A,,b", "A2: nobody is named here; the pupil is called by the row", 2)]
    [InlineData("Ann,,,b", "B2: no variant is told, wanted one of A, B, C; the row is left out", 0)]
    [InlineData("Ann,D,,b", "B2: \"D\" is no variant, wanted one of A, B, C; the row is left out", 0)]
    [InlineData("Ann,В,,b", "B2: \"В\" is no variant, wanted one of A, B, C; the row is left out", 0)] // Cyrillic: B, or the third?
    [InlineData("Ann,а,,b", "", 1)] // Cyrillic
    [InlineData("Ann,Variant b,,b", "", 1)]
    [InlineData("Ann,A,abc-def,b", "C2: found the drill abc-def, wanted CODE; the row is left out", 0)]
    [InlineData("Ann,A,CODE,b", "", 1)]
    [InlineData("Ann,A,,=HYPERLINK(\u001B[31mb)", "D2: question 1: \"=HYPERLINK(\uFFFD[31mb)\": That can't be read. Type a letter.", 1)]
    [InlineData("Ann,,,", "", 0)] // absent
    [InlineData("Ann,A,,-", "", 1)] // there, and knew nothing
    [InlineData("Ann,A,,\" \"\nBen,A,,b,,,", "", 1)]
    public void What_a_row_lacks_is_told_and_the_rest_is_marked(string rows, string told, int marked)
    {
        var question = SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice);
        var drill = SampleDrills.Of([question], variants: 3);
        var group = Mark(drill, $"pupil,variant,drill,1\n{rows.Replace("CODE", drill.Code.ToLowerInvariant().Replace('-', ' '), StringComparison.Ordinal)}");
        Assert.Equal(told.Replace("CODE", drill.Code, StringComparison.Ordinal), string.Join('\n', group.Troubles.Select(t => t.What)));
        Assert.Equal(marked, group.Pupils.Length);
    }

    [Fact]
    public void A_sheet_that_was_printed_before_the_drill_was_mended_is_marked()
    {
        var drill = SampleDrills.Of(SampleDrills.OneOfEach) with { WrittenCode = "ABC-DEF" };
        Assert.Single(Mark(drill, "pupil,drill,1\nAnn,abcdef,\nBen,xyzxyz,\n").Troubles, t => t.What.Contains("xyzxyz", StringComparison.OrdinalIgnoreCase) || t.What.Contains("XYZ-XYZ", StringComparison.Ordinal));
    }

    [Fact]
    public void Pupils_of_two_tables_may_have_the_same_name_and_tables_too()
    {
        var drill = SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice)]);
        var marker = new DrillMarker(drill, Spoken.English, isAnonymous: true);
        foreach (var file in new[] { "a/7a.csv", "b/7a.csv" })
            Assert.Empty(marker.Mark(file, "pupil,1\nAnn,a\nBen,b\n"u8.ToArray()).Troubles);
        Assert.Equal(["7a", "7a (2)"], marker.Results.Groups.Select(g => g.Name));
        Assert.Equal(["1", "2", "3", "4"], marker.Results.Pupils.Select(p => p.Name));
    }

    private static MarkedGroup Mark(Drill drill, string table, ILanguage? language = null) => new DrillMarker(drill, language ?? Spoken.English, isAnonymous: false).Mark("a.csv", Encoding.UTF8.GetBytes(table));
}
