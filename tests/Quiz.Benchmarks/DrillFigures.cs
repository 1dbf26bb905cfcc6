using System.Globalization;
using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Benchmarks;

/// <summary>What marking a school's answers on paper costs.</summary>
public static class DrillFigures
{
    private const int Pupils = 2_000;
    private const int Questions = 50;
    private const int Pairs = 9;

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var (quiz, folder) = (workshop.Quiz, workshop.NewFolder("drills"));
        var (file, answers) = (Path.Combine(folder, "drill.json"), Path.Combine(folder, "answers.csv"));
        NativeRun.ProcessorTime(quiz, "drill", "make", "--pack", "ukraine-1991-2025", "--pack", "ukraine-regions", "--pack", "claims-and-denials",
            "--count", Questions.ToString(CultureInfo.InvariantCulture), "--seed", "5", "--variants", "3", "-o", file);
        var drill = DrillFile.Read(file).Drill!;
        File.WriteAllText(answers, AnswersTo(drill));
        yield return new("quiz drill mark: 2,000 pupils x 50 questions, against quiz --version", Sample.Ratio(Pairs, () => NativeRun.ProcessorTime(quiz, "drill", "mark", file, answers), () => NativeRun.ProcessorTime(quiz, "--version")), 20, "x",
            string.Create(CultureInfo.InvariantCulture, $"all kinds, three variants, {new FileInfo(answers).Length / 1_000:N0} kB; processor time of {Pairs} pairs"));
    }

    private static string AnswersTo(Drill drill)
    {
        var (random, table) = (new Random(7), new StringBuilder("drill,pupil,variant"));
        table.AppendJoin("", drill.Questions.Select((_, i) => FormattableString.Invariant($",{i + 1}"))).Append("\r\n");
        for (var pupil = 1; pupil <= Pupils; pupil++)
        {
            var variant = drill.Variants[pupil % drill.Variants.Length];
            table.Append(CultureInfo.InvariantCulture, $"{drill.Code},Pupil {pupil},{variant.Name}");
            foreach (var question in drill.QuestionsOf(variant))
                table.Append(',').Append(AnswerTo(question, random));
            table.Append("\r\n");
        }
        return table.ToString();
    }

    private static string AnswerTo(Question question, Random random) => question.Form switch
    {
        _ when random.Next(30) == 0 => "",
        OrderForm c => string.Concat(Letters(c.Cards.Length).OrderBy(_ => random.Next())),
        GapForm c => random.Next(c.Line.Length + 1).ToString(CultureInfo.InvariantCulture),
        ChoiceForm { Spec.IsCompass: true } => random.Next(2) == 0 ? "N" : "SW",
        ChoiceForm c => Letters(c.Options.Length)[random.Next(c.Options.Length)].ToString(),
        SeveralForm c => Letters(c.Options.Length)[..random.Next(1, c.Options.Length)],
        NameForm { Options.Length: > 0 } c => Letters(c.Options.Length)[random.Next(c.Options.Length)].ToString(),
        NameForm c => c.Names.Target[0],
        DateForm => FormattableString.Invariant($"{random.Next(1990, 2026)}-{random.Next(1, 13):00}"),
        NumberForm => FormattableString.Invariant($"{random.Next(1, 1_000) * 100}"),
        _ => FormattableString.Invariant($"\"{45 + (random.NextDouble() * 7):0.0}, {23 + (random.NextDouble() * 17):0.0}\""),
    };

    private static string Letters(int count) => "abcdefghijklmnopqrstuvwxyz"[..count];
}
