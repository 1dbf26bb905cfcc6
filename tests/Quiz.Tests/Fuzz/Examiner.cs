using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Questions;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Fuzz;

/// <summary>Does with a pack all that the program does with one, and asserts what must hold for any.</summary>
internal static class Examiner
{
    private const int LongestProblem = 1_000;
    private const int MostItems = 3;
    private static readonly Size[] Sizes = [new(60, 20), new(80, 24), new(120, 40), new(200, 25), new(1, 1), new(300, 100)];

    public static void AssertPlaced(ProblemReport report, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        foreach (var problem in report.Told)
        {
            Assert.InRange(problem.Line, 1, Math.Max(1, bytes.AsSpan().Count((byte)'\n') + 1));
            // What is not UTF-8 becomes other characters in the text: bytes bound it all the same.
            Assert.InRange(problem.Column, 1, Math.Max(Encoding.UTF8.GetByteCount(lines[Math.Min(problem.Line, lines.Length) - 1]), bytes.Length) + 1);
            Assert.InRange(problem.Message.Length, 1, LongestProblem);
            Foreign.AssertHarmless(problem.ToString());
        }
    }

    public static void Play(Pack pack, Map? map, Random random)
    {
        var deck = new Deck(pack, map, ItemFilter.Default with { Sensitive = true }, Spoken.GenericWords);
        foreach (var maker in KindTable.All)
        {
            var items = maker.ItemsOf(deck);
            for (var i = 0; i < Math.Min(MostItems, items.Length); i++)
            {
                if (maker.Make(deck, items[random.Next(items.Length)], (ulong)random.NextInt64()) is { } question)
                    Ask(question, random);
            }
        }
        Draw(deck, random);
    }

    /// <summary>Words, answers, verdicts and explanations of one question, in every language.</summary>
    public static void Ask(Question question, Random random)
    {
        Assert.Equal(1, question.Grade(question.Form.RightAnswer).Score, 9);
        ImmutableArray<Answer> answers = [question.Form.RightAnswer, new Answer.Skipped(), RandomAnswers.To(question, random) is Answer.RegionNamed ? new Answer.Skipped() : RandomAnswers.To(question, random) switch { Answer.RegionNamed => new Answer.Skipped(), var answer => answer }];
        foreach (var language in Spoken.All)
        {
            Foreign.AssertHarmless(language.Word(question).InFull);
            Foreign.AssertHarmless(language.Word(question).Prompt);
            Foreign.AssertHarmless(language.Word(question).HowToType);
            Foreign.AssertHarmless(language.Word(question).Hint);
            foreach (var fact in language.Word(question).Wording.Facts)
                Foreign.AssertHarmless($"{fact.Name}: {fact.Value}");
            foreach (var answer in answers)
                Judge(language, question, answer);
        }
    }

    public static void Judge(ILanguage language, Question question, Answer answer)
    {
        var verdict = question.Grade(answer);
        Assert.InRange(verdict.Score, 0, 1);
        Assert.InRange(verdict.Points(hint: false), 0, 100);
        Assert.InRange(verdict.Points(hint: true), 0, 75);
        foreach (var line in VerdictLines.Of(language, new(1, question, answer, verdict, false, TimeSpan.Zero)))
            Foreign.AssertHarmless(line);
        if (language.Word(question).Echo(answer) is { } echo)
            Foreign.AssertHarmless(echo);
        var kept = AnswerJson.Write(answer);
        Foreign.AssertHarmless(kept);
        Assert.True(AnswerJson.TryRead(language, question, kept, out var request, out var why, isKept: true), $"{kept}: {why}");
        Assert.Equal(verdict.Score, question.Grade(request.Answer!).Score, 9);
    }

    /// <summary>A round on the real screens: each question is drawn, hinted at or not, skipped, and its verdict drawn, at several sizes.</summary>
    private static void Draw(Deck deck, Random random)
    {
        var language = Spoken.All[random.Next(Spoken.All.Length)];
        var settings = Settings.Default with { Theme = (ThemeChoice)random.Next(3) };
        var look = Look.Of(settings, colour: random.Next(2) == 0, language);
        var round = RoundMaker.Make(new([deck.Pack.Id], KindTable.All, ItemFilter.Default with { Sensitive = true }, 6, (ulong)random.NextInt64()), [deck]);
        (IScreen screen, _) = QuestionScreen.Begin(look, new HomeScreen(look, settings), new("r", round, []), null);
        for (var i = 0; i < 40 && screen is not HomeScreen; i++)
        {
            var size = Sizes[random.Next(Sizes.Length)];
            screen = Take(screen, new Resized(size));
            var frame = new Frame(size, random.Next(4) == 0 ? Glyphs.Ascii with { AsciiText = true } : Glyphs.Unicode);
            screen.View(new Canvas(frame));
            Foreign.AssertHarmless(frame);
            screen = Take(screen, new KeyPressed(Key.Parse(screen switch { QuestionScreen => random.Next(3) == 0 ? "f2" : random.Next(3) == 0 ? "j" : "f3", VerdictScreen => random.Next(3) == 0 ? "pagedown" : "enter", _ => "enter" })));
        }
    }

    private static IScreen Take(IScreen screen, Msg message)
    {
        (screen, var effect) = screen.Update(message);
        if (effect is not GiveAnswer give)
            return screen;
        var (next, answered) = give.Play.Give(give.Answer, TimeSpan.Zero);
        return Take(screen, new AnswerKept(next, answered, null));
    }
}
