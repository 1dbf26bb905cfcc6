using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Tests.Maps;
using Quiz.Tests.Questions;
using Quiz.Tests.Screens;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Play;

/// <summary>Rounds on maps that are larger or stranger than those that come with the program.</summary>
public class StrangeGameTests
{
    private static readonly string[] Keys =
        "enter f3 up down left right tab shift+tab space home H J K L + - + + 0 a b c d / 1 2 j k h l t".Split(' ');

    public static TheoryData<string> Names => StrangeMaps.MadeNames;

    [Theory, MemberData(nameof(Names))]
    public void A_round_is_answered_rightly_line_by_line(string name)
    {
        using var table = new Table(StrangeMaps.TextOf(name), StrangeMaps.PackFor(name));
        var asked = new HashSet<Kind>();
        var lines = table.PlayJson(table.Request(20, 7, [.. KindTable.Of(Family.Geography)]), (line, question) =>
        {
            if (question is null)
                return [];
            asked.Add(question.Kind);
            return [AnswerJson.Write(question.Form.RightAnswer)];
        });
        Assert.InRange(asked.Count, 4, 7);
        Assert.All(lines.Where(line => line.GetProperty("type").GetString() == "verdict"), line => Assert.Equal(100, line.GetProperty("points").GetInt32()));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_round_is_skipped_through_in_plain_lines(string name)
    {
        using var table = new Table(StrangeMaps.TextOf(name), StrangeMaps.PackFor(name));
        var (isSaved, text) = table.PlayPlain(table.Request(15, 3, [.. KindTable.Of(Family.Geography)]), string.Concat(Enumerable.Repeat("h\ns\n", 15)));
        Assert.True(isSaved);
        Assert.Contains("The round is over", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u2500-\u28FF\u001b]|NaN|∞|E[+-][0-9]", text);
    }

    [Theory, MemberData(nameof(Names))]
    public void Any_keys_and_clicks_at_any_size_leave_whole_frames(string name)
    {
        foreach (var (i, kind) in KindTable.Of(Family.Geography).Index())
        {
            using var drive = new Drive();
            var pack = Path.Combine(drive.Folder, "p.json");
            File.WriteAllText(Path.Combine(drive.Folder, "maps", "grid.geojson"), StrangeMaps.TextOf(name));
            File.WriteAllText(pack, StrangeMaps.PackFor(name));
            drive.Play([kind], 5, 3, pack);
            Assert.True(drive.Screen is QuestionScreen || kind.Key is not (K.Locate or K.Name), $"{kind}: {drive.Screen.GetType().Name}");
            PlayAtRandom(drive, new Random(i));
        }
    }

    private static void PlayAtRandom(Drive drive, Random random)
    {
        for (var step = 0; step < 120 && drive.Screen is QuestionScreen or VerdictScreen; step++)
        {
            switch (random.Next(10))
            {
                case 0:
                    drive.Resize(new Size(random.Next(1, 251), random.Next(1, 71)));
                    break;
                case 1 or 2 or 3:
                    drive.Take(new MouseInput((MouseAction)random.Next(5), random.Next(drive.Size.Columns), random.Next(drive.Size.Rows), default));
                    break;
                default:
                    drive.Press(Keys[random.Next(Keys.Length)]);
                    break;
            }
            var frame = drive.Frame();
            Assert.Equal(drive.Size.Rows, frame.Count);
            Assert.All(frame, line => Assert.InRange(TextWidth.Of(line), 0, drive.Size.Columns));
            Assert.DoesNotMatch("NaN|∞|E[+-][0-9]", string.Join('\n', frame));
        }
    }
}
