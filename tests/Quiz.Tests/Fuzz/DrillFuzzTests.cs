using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Fuzz;

/// <summary>Drill files that were changed at random: refused with problems at their places, or asked, answered, explained and written again.</summary>
public class DrillFuzzTests
{
    private static readonly byte[] Seed = DrillFile.Write(SampleDrills.OfAllKinds(variants: 2, options: new() { Seconds = 30, Speed = true, Teams = ["Red", "Blue"] }));

    [Fact]
    public void A_drill_whose_values_were_changed_is_refused_or_can_be_run() => Fuzzing.Run(400, random => Examine(new Mutator(random).Json(Seed), random));

    [Fact]
    public void A_drill_whose_bytes_were_changed_is_refused_or_can_be_run() => Fuzzing.Run(300, random => Examine(new Mutator(random).Bytes(Seed, Seed), random));

    [Fact]
    public void A_drill_that_is_cut_off_is_refused()
    {
        for (var length = 0; length < Seed.Length - 2; length += Fuzzing.IsLong ? 1 : 101)
        {
            var (drill, problems) = DrillReader.Read("drill.json", Seed[..length]);
            Assert.Null(drill);
            Assert.NotEmpty(problems.Told);
        }
    }

    private static void Examine(byte[] json, Random random)
    {
        var (drill, problems) = DrillReader.Read("drill.json", json);
        Assert.All(problems.Told, problem => Assert.True(problem.Line >= 1 && problem.Column >= 1));
        Assert.Equal(drill is null, problems.Count > 0);
        if (drill is null)
            return;
        foreach (var question in drill.Variants.SelectMany(variant => drill.QuestionsOf(variant)))
        {
            _ = Spoken.English.Word(question).Lines.Append(Spoken.English.Word(question).InFull).ToList();
            var right = question.Form.RightAnswer;
            Assert.True(question.Grade(right).Score > 0.999_999, $"the right answer to {question.Kind} is not right");
            foreach (var answer in new[] { right, RandomAnswers.To(question, random), new Answer.Skipped() })
            {
                var verdict = question.Grade(answer);
                Assert.InRange(verdict.Score, 0, 1);
                Assert.InRange(DrillGrader.Points(drill.Options, DrillGrader.Score(drill.Options, question, answer), TimeSpan.FromSeconds(random.Next(100))), 0, 100);
                Assert.NotEmpty(VerdictLines.Of(Spoken.Ukrainian, new Answered(1, question, answer, verdict, false, TimeSpan.Zero)));
            }
        }
        var written = DrillFile.Write(drill);
        var again = DrillReader.Read("drill.json", written);
        Assert.Empty(again.Problems.Told);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(DrillFile.Write(again.Drill!)));
    }
}
