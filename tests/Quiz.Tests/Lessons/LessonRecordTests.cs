using System.Text;
using CsCheck;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens.Lessons;
using Quiz.Tests.Drills;
using Quiz.Tests.Hosting;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Lessons;

public sealed class LessonRecordTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static Drill Drill { get; } = SampleDrills.OfAllKinds(options: new() { Seconds = 30, Teams = ["Falcons", "Wolves"] });

    private string Record => _folder.File("record.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var lesson = Played();
        File.WriteAllBytes(Record, LessonFile.Write(lesson));
        Assert.True(LessonFile.TryRead(Record, Drill, Spoken.English, out var read, out var why), why);
        Assert.Equal(LessonFile.Write(lesson), LessonFile.Write(read));
        Assert.Equal(LessonScore.Standings(lesson), LessonScore.Standings(read));
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 7", "a newer version")]
    [InlineData("\"quiz-lesson\"", "\"quiz-pack\"", "no record of a lesson")]
    [InlineData("\"over\": false", "\"over\": 3", ":13:11: no lesson of this drill can have /over like this")]
    [InlineData("\"over\": false", "\"over\": false, \"more\": 1", "/more")]
    [InlineData("\"over\": false,", "", "/over")]
    [InlineData("\"current\": 2", "\"current\": 24", "/current")]
    [InlineData("\"current\": 2", "\"current\": -1", "/current")]
    [InlineData("\"current\": 2", "\"current\": 0.5", "/current")]
    [InlineData("\"Falcons\"", "\"Wolves\"", "/teams")]
    [InlineData("\"Falcons\"", "\"\\u001b[2J\"", "/teams")]
    [InlineData("\"Falcons\"", "\"\\ud800\"", "not valid JSON")]
    [InlineData("\"choice\": \"b\"", "\"choice\": \"z\"", "/questions/1/answers/0/answer")]
    [InlineData("\"choice\": \"b\"", "\"hint\": true", "/questions/1/answers/0/answer")]
    [InlineData("\"hands\": []", "\"hands\": [1]", "/questions/0/hands")]
    [InlineData("\"title\"", "title", "not valid JSON")]
    [InlineData("\"over\": false", "\"over\": false, \"over\": true", "not valid JSON")]
    public void A_record_that_was_edited_into_nonsense_is_told_of_and_left_alone(string from, string to, string told)
    {
        var text = Encoding.UTF8.GetString(LessonFile.Write(Played()));
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        File.WriteAllText(Record, text[..at] + to + text[(at + from.Length)..]);
        var before = File.ReadAllBytes(Record);
        using var desk = Desk();
        Assert.False(desk.TryGoOn(Record, out _, out var why));
        Assert.Contains(told, why, StringComparison.Ordinal);
        Assert.Contains("record.json", why, StringComparison.Ordinal);
        Assert.NotNull(desk.Begin(Lesson.Start(Drill, [], false, false), Record));
        Assert.Equal(before, File.ReadAllBytes(Record));
    }

    [Fact]
    public void A_record_of_another_drill_is_told_of()
    {
        File.WriteAllBytes(Record, LessonFile.Write(Played()));
        Assert.False(LessonFile.TryRead(Record, SampleDrills.OfAllKinds("uk"), Spoken.English, out _, out var why));
        Assert.Contains($"a lesson of another drill, {Drill.Code}", why, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        var text = LessonFile.Write(Played());
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 6].Sample(
            changes =>
            {
                var bytes = (byte[])text.Clone();
                foreach (var (at, value, what) in changes)
                    bytes = what switch { 0 => bytes[..Math.Min(at, bytes.Length)], 1 => [.. bytes, .. bytes[Math.Min(at, bytes.Length)..]], _ => [.. bytes.Select((b, i) => i == at ? value : b)] };
                File.WriteAllBytes(Record, bytes);
                if (LessonFile.TryRead(Record, Drill, Spoken.English, out var lesson, out _))
                    LessonScore.Standings(lesson);
            },
            iter: 500, threads: 1);
    }

    [Fact]
    public void Two_programs_on_one_record_are_told()
    {
        using var first = Desk();
        Assert.Null(first.Begin(Lesson.Start(Drill, [], false, false), Record));
        using var second = Desk();
        Assert.False(second.TryGoOn(Record, out _, out var why));
        Assert.Contains("another window", why, StringComparison.Ordinal);
        first.Dispose();
        Assert.True(second.TryGoOn(Record, out _, out _));
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_not_overwritten()
    {
        using var desk = Desk();
        var lesson = Lesson.Start(Drill, ["Falcons"], false, false);
        Assert.Null(desk.Begin(lesson, Record));
        File.WriteAllText(Record, "mine");
        desk.Keep(lesson.Skipped(0));
        Assert.Contains("somebody else changed it", desk.NotKept, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Record));
    }

    [Fact]
    public void A_record_that_can_no_longer_be_written_is_told_before_anything_counts_and_the_lesson_goes_on()
    {
        using var drive = new LessonDrive(Drill, new(100, 30), record: Path.Combine(_folder.Path, "sub", "record.json"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "sub"));
        drive.Start();
        drive.Press("f6");
        Assert.Null(drive.Desk.NotKept);
        Directory.Delete(Path.Combine(_folder.Path, "sub"), recursive: true);
        drive.Press("1");
        Assert.Contains("Not kept:", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("not kept", drive.Frame()[0], StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "sub"));
        drive.Press("2", "enter");
        Assert.IsType<RevealScreen>(drive.Screen);
        Assert.Null(drive.Desk.NotKept);
    }

    [Fact]
    public void A_lesson_goes_on_wherever_it_was_cut_off()
    {
        Gen.OneOf("1 2 3 enter f3 u f6 left c up p".Split(' ')).Array[0, 60].Sample(
            keys =>
            {
                File.Delete(Record);
                byte[] kept;
                Lesson lesson;
                using (var drive = new LessonDrive(Drill, record: Record))
                {
                    drive.Start();
                    foreach (var key in keys)
                        drive.Press(key).Wait(1);
                    (kept, lesson) = (File.ReadAllBytes(Record), drive.Lesson);
                }
                // As after a kill: nothing more is written.
                File.WriteAllBytes(Record, kept);
                using var again = new LessonDrive(Drill, record: Record, goneOn: desk => desk.TryGoOn(Record, out var goneOn, out var why) ? goneOn : throw new InvalidOperationException(why));
                Assert.Equal((lesson.Current, lesson.IsOver), (again.Lesson.Current, again.Lesson.IsOver));
                Assert.Equal(lesson.Teams, again.Lesson.Teams);
                Assert.Equal(LessonScore.Standings(lesson), LessonScore.Standings(again.Lesson));
                Assert.Equal(lesson.Turns[lesson.Current].IsRevealed, again.Screen is not PauseScreen);
            },
            iter: 60, threads: 1);
    }

    [Fact]
    public void The_time_that_was_left_is_kept_while_nobody_answers()
    {
        using var drive = new LessonDrive(Drill, record: Record);
        drive.Start().Type("b a").Wait(17);
        Assert.True(LessonFile.TryRead(Record, Drill, Spoken.English, out var kept, out _));
        Assert.Equal(15, kept.Turns[0].Spent.TotalSeconds, 3);
        Assert.Equal("b a", ((AskScreen)drive.Screen).Field.Text);
        drive.Press("ctrl+q");
        Assert.True(LessonFile.TryRead(Record, Drill, Spoken.English, out kept, out _));
        Assert.Equal(17, kept.Turns[0].Spent.TotalSeconds, 3);
    }

    [Fact]
    public void A_lesson_that_was_left_beside_its_drill_is_offered()
    {
        using var drive = new LessonDrive(Drill);
        drive.Press("enter", "enter").Press("f6", "1", "2").Wait(4);
        Assert.True(File.Exists(drive.File("drill.lesson.json")));
        drive.Desk.Dispose();
        using var again = new LessonDesk(Drill, drive.File("drill.json"), new(drive.File("")), drive.File(""), new HandTime(), Spoken.English);
        var (path, left) = again.Proposal();
        Assert.Equal((drive.File("drill.lesson-2.json"), drive.File("drill.lesson.json"), 1), (path, left!.Path, left.Lesson.Current));
        Assert.True(again.TryGoOn(left.Path, out _, out _));
        again.Keep(left.Lesson with { IsOver = true });
        Assert.Equal((drive.File("drill.lesson-2.json"), null), again.Proposal());
    }

    [Fact]
    public void A_file_that_is_named_in_the_lobby_and_holds_a_lesson_is_gone_on_with_and_never_overwritten()
    {
        File.WriteAllBytes(Record, LessonFile.Write(Played()));
        using var drive = new LessonDrive(Drill, record: Record);
        drive.Press("enter");
        Assert.Contains("holds a lesson that was left", drive.Told(), StringComparison.Ordinal);
        Assert.Equal(LessonFile.Write(Played()), File.ReadAllBytes(Record));
        drive.Press("enter");
        Assert.Equal(2, Assert.IsType<PauseScreen>(drive.Screen).State.Lesson.Current);
    }

    [Fact]
    public void A_record_that_cannot_be_made_is_told_of_in_the_lobby()
    {
        using var drive = new LessonDrive(Drill, record: Path.Combine(_folder.Path, "no", "such", "record.json"));
        drive.Press("enter");
        Assert.IsType<LobbyScreen>(drive.Screen);
        Assert.Contains("cannot write", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_program_left_half_written_is_taken_away_and_nothing_else()
    {
        File.WriteAllBytes(Record, LessonFile.Write(Played()));
        File.WriteAllText($"{Record}.abc.tmp", "half");
        File.WriteAllText($"{Record}.old", "mine");
        using var desk = Desk();
        Assert.True(desk.TryGoOn(Record, out _, out _));
        Assert.Equal(["record.json", "record.json.old"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    private LessonDesk Desk() => new(Drill, _folder.File("drill.json"), new(_folder.Path), _folder.Path, new HandTime(), Spoken.English);

    /// <summary>At the third question, the second with an answer.</summary>
    private static Lesson Played()
    {
        var lesson = Lesson.Start(Drill, ["Falcons", "Wolves"], isTimed: true, showsStandings: true).Skipped(0).Next();
        return lesson.WithAnswer(1, 0, new(new Answer.Picked(1), TimeSpan.FromSeconds(2.5))).Revealed(1).Next();
    }
}
