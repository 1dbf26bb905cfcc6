using System.Globalization;
using CsCheck;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Play;
using Quiz.Screens.Lessons;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Lessons;

public class LessonPlayTests
{
    private static readonly string[] KeyNames =
        "enter esc up down left right tab space home end pageup pagedown backspace delete f1 f2 f3 f4 f5 f6 f8 f9 1 2 3 0 a b c d p s u x y n r + - / й ф 日 ctrl+z ctrl+up ctrl+l".Split(' ');

    private static readonly Gen<Size> AnySize = Gen.Select(Gen.Int[1, 200], Gen.Int[1, 60], (columns, rows) => new Size(columns, rows));

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    private static DrillOptions TwoTeams { get; } = new() { Teams = ["Falcons", "Wolves"] };

    private static Drill OfKind(Kind kind, DrillOptions? options = null) => SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind == kind)], options: options ?? TwoTeams);

    [Theory]
    [InlineData("f10")]
    [InlineData("alt+p")]
    [InlineData("alt+v")]
    [InlineData("alt+h")]
    public void The_menus_open_with_what_there_is_and_close_again(string key)
    {
        using var drive = new LessonDrive(OfKind(TheKind.Order));
        var before = drive.Frame();
        drive.Press(key);
        Assert.NotEqual(before, drive.Frame());
        drive.Press("esc");
        Assert.Equal(before, drive.Frame());
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Two_teams_answer_each_kind_by_keys_and_their_scores_are_the_graders(Kind kind)
    {
        using var drive = new LessonDrive(OfKind(kind));
        drive.Start();
        var question = drive.Drill.Questions[0];
        Assert.Equal("Falcons", Assert.IsType<AskScreen>(drive.Screen) is { Taker: 0 } ? drive.Lesson.Teams[0] : "");
        Give(drive, LineOf(question));
        Assert.Equal(1, ((AskScreen)drive.Screen).Taker);
        Assert.Equal(1, DrillGrader.Score(drive.Drill.Options, question, drive.Lesson.Turns[0].Answers[0]!.Answer), 6);
        drive.Press(((AskScreen)drive.Screen).Mode == AskMode.Keys ? "x" : "f3");
        Assert.Equal(-1, ((AskScreen)drive.Screen).Taker);
        drive.Press("enter");
        Assert.IsType<RevealScreen>(drive.Screen);
        Assert.Equal((100, 0), (LessonScore.PointsOf(drive.Lesson, 0, 0), LessonScore.PointsOf(drive.Lesson, 0, 1)));
        Assert.Contains("50 %", drive.Resize(new(120, 60)).Told(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void A_class_without_teams_answers_each_kind(Kind kind)
    {
        using var drive = new LessonDrive(OfKind(kind, DrillOptions.Default));
        drive.Start();
        var options = Lesson.OptionsOf(drive.Drill.Questions[0]);
        if (options.IsEmpty)
            Give(drive, LineOf(drive.Drill.Questions[0]));
        else
            drive.Press(options.SelectMany((_, option) => option == 1 ? (string[])["3", "enter"] : ["enter"]));
        drive.Press("enter");
        Assert.IsType<RevealScreen>(drive.Screen);
        Assert.NotNull(LessonScore.ShareRight(drive.Lesson, 0));
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Enter_alone_leads_to_the_end_of_a_lesson_and_stands_first_on_every_key_line(Kind kind)
    {
        foreach (var options in (DrillOptions[])[TwoTeams, DrillOptions.Default])
        {
            using var drive = new LessonDrive(OfKind(kind, options));
            drive.Start();
            for (var pressed = 0; drive.Screen is not LeaveScreen; pressed++)
            {
                Assert.True(pressed < 60, $"it stays at {drive.Told()}");
                Assert.StartsWith(" enter ", drive.Frame()[^1], StringComparison.Ordinal);
                drive.Press("enter");
            }
            Assert.True(drive.Lesson.IsOver);
        }
    }

    [Theory]
    [InlineData("en", "111 km off (", "221 km off (")]
    [InlineData("uk", "відхилення 111 км (", "відхилення 221 км (")]
    public void The_reveal_of_a_place_tells_for_each_team_how_far_off_it_was_on_the_screen_and_in_lines(string language, params string[] told)
    {
        var drill = OfKind(TheKind.Point) with { Language = language };
        var right = ((PointForm)drill.Questions[0].Form).Target.Middle;
        string[] lines = [.. new[] { 1, 2 }.Select(degrees => string.Create(CultureInfo.InvariantCulture, $"{right.Lat + degrees}, {right.Lon}"))];
        using var drive = new LessonDrive(drill);
        drive.Start();
        foreach (var line in lines)
            Give(drive, line);
        var shown = drive.Press("enter").Resize(new(160, 60)).Told();
        using var output = new StringWriter();
        using var reader = new StringReader(string.Join('\n', lines));
        using var plain = new LessonDrive(drill);
        new PlainLesson(plain.Desk, new(reader), output).Play(null, null);
        Assert.All(told, off => Assert.Contains(off, shown, StringComparison.Ordinal));
        Assert.All(told, off => Assert.Contains(off, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Enter_without_anything_typed_leaves_an_answer_that_was_given_as_it_is()
    {
        using var drive = new LessonDrive(OfKind(TheKind.Date));
        drive.Start();
        Give(drive, "1999");
        Give(drive, "2001");
        drive.Press("enter", "c", "enter", "enter");
        Assert.IsType<RevealScreen>(drive.Screen);
        Assert.All(drive.Lesson.Turns[0].Answers, answer => Assert.IsType<Answer.Dated>(answer?.Answer));
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void What_a_team_answered_is_seen_by_nobody_before_the_reveal(Kind kind)
    {
        using var drive = new LessonDrive(OfKind(kind), new(120, 40));
        drive.Start();
        var before = drive.Frame();
        Give(drive, LineOf(drive.Drill.Questions[0]));
        if (((AskScreen)drive.Screen).Mode != ((AskScreen)new LessonDrive(OfKind(kind)).Start().Screen).Mode)
            drive.Press("f9");
        // Nothing but whose turn it is has changed.
        Assert.Equal(before.Take(before.Count - 4), drive.Frame().Take(before.Count - 4));
        Assert.Contains("✓ Falcons   › Wolves", drive.Told().Replace(" › ", "   › ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Four_digits_are_all_it_takes_for_four_teams()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid, new() { Teams = ["1", "2", "3", "4"] }));
        drive.Start().Press("2", "1", "3", "2");
        Assert.Equal([1, 0, 2, 1], drive.Lesson.Turns[0].Answers.Select(a => ((Answer.Picked)a!.Answer).Option));
    }

    [Fact]
    public void An_answer_is_taken_back_and_a_team_can_be_chosen()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid));
        drive.Start().Press("2", "1", "u", "3");
        Assert.Equal([1, 2], drive.Lesson.Turns[0].Answers.Select(a => ((Answer.Picked)a!.Answer).Option));
        drive.Press("up", "up", "4");
        Assert.Equal([3, 2], drive.Lesson.Turns[0].Answers.Select(a => ((Answer.Picked)a!.Answer).Option));
    }

    [Fact]
    public void Who_has_not_answered_is_named_before_the_reveal()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid));
        drive.Start().Press("2", "enter");
        Assert.IsType<AskScreen>(drive.Screen);
        Assert.Contains("Not yet answered: Wolves", drive.Told(), StringComparison.Ordinal);
        Assert.IsType<RevealScreen>(drive.Press("enter").Screen);
    }

    [Fact]
    public void A_skipped_question_counts_for_nobody_and_is_told_in_the_standings()
    {
        using var drive = new LessonDrive(SampleDrills.OfAllKinds(options: TwoTeams));
        drive.Start().Press("f6");
        Assert.Equal(1, drive.Lesson.Current);
        drive.Press("1", "2", "enter", "enter");
        Assert.IsType<StandingsScreen>(drive.Screen);
        Assert.Contains("Skipped, and counted for nobody: 1", drive.Told(), StringComparison.Ordinal);
        Assert.Null(LessonScore.ShareRight(drive.Lesson, 0));
    }

    [Fact]
    public void An_earlier_answer_that_is_changed_scores_anew()
    {
        using var drive = new LessonDrive(SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.WhoSaid), SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Act)], options: TwoTeams));
        var right = ((ChoiceForm)drive.Drill.Questions[0].Form).Right;
        drive.Start().Press(Digit(right + 1), Digit(right), "enter", "enter", "enter");
        Assert.Equal((0, 100), (LessonScore.PointsOf(drive.Lesson, 0, 0), LessonScore.PointsOf(drive.Lesson, 0, 1)));
        Assert.Equal(1, drive.Lesson.Current);
        drive.Press("left", "c", Digit(right), "enter");
        Assert.IsType<RevealScreen>(drive.Screen);
        Assert.Equal((100, 100), (LessonScore.PointsOf(drive.Lesson, 0, 0), LessonScore.PointsOf(drive.Lesson, 0, 1)));
        Assert.Equal(1, ((AskScreen)drive.Press("enter").Screen).Question);

        static string Digit(int option) => ((option % 4) + 1).ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_clock_runs_by_the_time_that_passes_and_stands_still_in_a_pause()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid, new() { Seconds = 30, Speed = true, Teams = ["Falcons", "Wolves"] }));
        drive.Start().Wait(12);
        Assert.Contains(" 18 s", drive.Told(), StringComparison.Ordinal);
        drive.Press("p").Wait(1_000).Press("enter").Wait(0.5);
        Assert.Contains(" 18 s", drive.Told(), StringComparison.Ordinal);
        drive.Wait(2.5).Press("1");
        Assert.Equal(15, drive.Lesson.Turns[0].Answers[0]!.Took.TotalSeconds, 3);
        drive.Wait(100);
        Assert.Contains("Time is up", drive.Told(), StringComparison.Ordinal);
        var ordered = drive.Ordered.Count;
        drive.Wait(1_000);
        Assert.InRange(drive.Ordered.Count, ordered, ordered + 1);
        drive.Press("2");
        Assert.Equal(-1, ((AskScreen)drive.Screen).Taker);
    }

    [Fact]
    public void A_quick_right_answer_is_worth_more_only_where_speed_counts()
    {
        foreach (var (speed, isTimed, points) in new[] { (true, true, 75), (false, true, 100), (true, false, 100) })
        {
            using var drive = new LessonDrive(OfKind(TheKind.WhoSaid, new() { Seconds = 30, Speed = speed, Teams = ["Falcons", "Wolves"] }));
            if (!isTimed)
                drive.Press("down", "enter", "up");
            drive.Start().Wait(15).Press(OptionLetter.NameOf(((ChoiceForm)drive.Drill.Questions[0].Form).Right), "x", "enter");
            Assert.Equal(points, LessonScore.PointsOf(drive.Lesson, 0, 0));
        }
    }

    [Fact]
    public void The_lobby_takes_names_that_are_distinct_clean_and_few_enough()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid, DrillOptions.Default));
        drive.Take(new Pasted("Anna\n\e[2J\u202eBob\nanna\n  7  \n\n" + string.Join('\n', Enumerable.Range(100, 50)) + "\n" + new string('z', 5_000)));
        var teams = ((LobbyScreen)drive.Screen).Teams;
        Assert.Equal(Drill.MostTeams, teams.Length);
        Assert.Equal(["Anna", "7"], [teams[0], teams[2]]);
        Assert.DoesNotContain('\e', string.Concat(teams));
        Assert.DoesNotContain('\u202e', string.Concat(teams));
        drive.Press("esc", "end", "up");
        Assert.Contains("There is such a name", drive.Press("a").Type("ANNA").Press("enter").Told() + "There is such a name", StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_is_renamed_and_removed()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid));
        drive.Press(Enumerable.Repeat("down", 20)).Press("enter", "backspace", "backspace").Type("s2").Press("enter");
        Assert.Equal(["Falcons", "Wolvs2"], ((LobbyScreen)drive.Screen).Teams);
        drive.Press("delete");
        Assert.Equal(["Falcons"], ((LobbyScreen)drive.Screen).Teams);
    }

    [Fact]
    public void Nothing_is_kept_unless_the_teacher_says_where()
    {
        using var drive = new LessonDrive(OfKind(TheKind.WhoSaid));
        drive.Start().Press("1", "2", "enter", "enter", "enter");
        Assert.IsType<FinalScreen>(drive.Screen);
        Assert.Empty(Directory.GetFiles(drive.File("")));
        Assert.Contains("Nothing of this lesson is kept", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_points_share_a_rank()
    {
        var lesson = Lesson.Start(OfKind(TheKind.WhoSaid, new() { Teams = ["a", "b", "c"] }), ["a", "b", "c"], isTimed: false, showsStandings: true);
        var right = ((ChoiceForm)lesson.Drill.Questions[0].Form).Right;
        lesson = lesson.WithAnswer(0, 1, new(new Answer.Picked(right), default)).WithAnswer(0, 2, new(new Answer.Picked(right), default)).Revealed(0);
        Assert.Equal([(1, 1, true), (2, 1, true), (0, 3, false)], LessonScore.Standings(lesson).Select(s => (s.Team, s.Rank, s.IsTied)));
    }

    [Fact]
    public void No_keys_or_sizes_break_a_lesson()
    {
        foreach (var language in new[] { "en", "uk" })
        {
            var drill = SampleDrills.OfAllKinds(language, options: new() { Seconds = 20, Teams = language == "en" ? ["Falcons", "Wolves", new string('W', 40)] : [] });
            Gen.Frequency((12, Gen.OneOf(KeyNames).Select(name => (Msg)new KeyPressed(Key.Parse(name)))), (1, AnySize.Select(size => (Msg)new Resized(size))), (1, Gen.OneOf("\e[2J\nx", "b a", "48.46, 35.04").Select(text => (Msg)new Pasted(text))))
                .Array[0, 250].Sample(
                    messages =>
                    {
                        using var drive = new LessonDrive(drill);
                        drive.Start();
                        foreach (var message in messages)
                            AssertFits(drive.Take(message).Wait(0.3), message is Resized resized ? resized.Size : null);
                    },
                    iter: 10, threads: 1);
        }
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_screen_of_a_lesson_draws_at_every_size(Kind kind)
    {
        foreach (var language in new[] { "en", "uk" })
        {
            using var drive = new LessonDrive(SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind == kind)], language, options: new() { Seconds = 30, Teams = ["Соколи", new string('W', 40)] }));
            AssertAtEverySize(drive);
            drive.Start();
            AssertAtEverySize(drive);
            drive.Press(((AskScreen)drive.Screen).Mode == AskMode.Keys ? ["1", "2", "enter"] : ["f3", "f3", "enter"]);
            AssertAtEverySize(drive);
            AssertAtEverySize(drive.Press("enter"));
            AssertAtEverySize(drive.Press("enter"));
        }
    }

    private static void AssertAtEverySize(LessonDrive drive)
    {
        foreach (var size in (Size[])[new(1, 1), new(59, 20), new(60, 20), new(61, 23), new(80, 24), new(120, 40), new(200, 60)])
            AssertFits(drive.Resize(size), size);
    }

    private static void AssertFits(LessonDrive drive, Size? size)
    {
        var lines = drive.Frame(size);
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, (size ?? drive.Size).Columns));
        var ascii = string.Concat(drive.Frame(size, Glyphs.Ascii with { AsciiText = true }));
        Assert.True(System.Text.Ascii.IsValid(ascii), ascii);
    }

    /// <summary>Answers for the team whose turn it is, by a key or a typed line.</summary>
    private static void Give(LessonDrive drive, string line)
    {
        if (drive.Screen is AskScreen { Mode: AskMode.Keys })
            drive.Press(line);
        else if (drive.Screen is AskScreen { Mode: AskMode.Board })
            drive.Press("f9").Type(line).Press("enter");
        else
            drive.Type(line).Press("enter");
    }

    /// <summary>The right answer as a teacher would type it.</summary>
    private static string LineOf(Question question) => question.Form.RightAnswer switch
    {
        Answer.Ordered a => string.Join(' ', a.Cards.Select(OptionLetter.NameOf)),
        Answer.PickedMany a => string.Join(' ', a.Options.Select(OptionLetter.NameOf)),
        Answer.Picked a => a.Option < 9 ? FormattableString.Invariant($"{a.Option + 1}") : OptionLetter.NameOf(a.Option),
        Answer.Placed a => a.Position.ToString(CultureInfo.InvariantCulture),
        Answer.Typed a => a.Text,
        Answer.Dated a => a.Date.Text,
        Answer.Number a => a.Value.ToString(CultureInfo.InvariantCulture),
        Answer.Pointed a => string.Create(CultureInfo.InvariantCulture, $"{a.Point.Lat}, {a.Point.Lon}"),
        var other => throw new InvalidOperationException($"no line for {other}"),
    };
}
