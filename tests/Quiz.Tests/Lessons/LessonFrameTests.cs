using Quiz.Classroom.Drills;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Screens.Lessons;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Lessons;

/// <summary>What a class sees, drawn.</summary>
public class LessonFrameTests
{
    private static readonly Size Small = new(60, 20);
    private static readonly Size Usual = new(80, 24);
    private static readonly Size Large = new(120, 40);

    private static Drill Timed { get; } = SampleDrills.OfAllKinds(options: new() { Seconds = 30, Teams = ["Falcons", "Wolves"] });

    [Fact]
    public void The_lobby() => Check(drive => drive.Press("a").Type("Owls, Bears").Press("enter"));

    [Fact]
    public void A_lobby_that_asks_where_the_lesson_is_kept() => Check(drive => drive.Press("enter"));

    [Fact]
    public void Leaving() => Check(drive => drive.Start().Press("esc"));

    [Fact]
    public void A_pause() => Check(drive => drive.Start().Press("f8"));

    [Fact]
    public void The_end() => Check(drive =>
    {
        drive.Start();
        while (drive.Screen is not FinalScreen)
            drive.Press(drive.Screen is AskScreen { Mode: AskMode.Keys, Taker: >= 0 } ? ["1"] : drive.Screen is AskScreen { Taker: >= 0 } ? ["f3"] : ["enter"]);
    });

    [Theory, InlineData(K.WhoSaid), InlineData(K.Order), InlineData(K.Locate), InlineData(K.Name), InlineData(K.Denied), InlineData(K.Insert), InlineData(K.Neighbours), InlineData(K.Bearing), InlineData(K.Number)]
    public void A_question_of_a_kind(string kind)
    {
        var lines = new List<string>();
        foreach (var size in new[] { Small, Usual, Large })
        {
            using var drive = new LessonDrive(SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == kind)], options: new() { Seconds = 30, Teams = ["Falcons", "Wolves"] }), size);
            drive.Start().Wait(7);
            lines.AddRange(drive.Frame());
            drive.Press(drive.Screen is AskScreen { Mode: AskMode.Keys } ? ["2", "1"] : ["f3", "f3"]);
            drive.Press("enter");
            Assert.IsType<RevealScreen>(drive.Screen);
            lines.AddRange(drive.Frame());
        }
        Golden.Check(string.Join('\n', lines), test: $"A_question_of_the_kind_{K.Of(kind).Key}");
    }

    [Fact]
    public void Hands_that_are_counted() => Check(drive => drive.Start().Type("12").Press("enter").Type("3"), SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice)]));

    [Fact]
    public void Standings_between_two_questions() => Check(drive => drive.Start().Press("1", "2", "enter", "enter"), SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.First), .. SampleDrills.OneOfEach[..2]], options: new() { Teams = ["Falcons", "Wolves"] }));

    private static void Check(Action<LessonDrive> play, Drill? drill = null, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var lines = new List<string>();
        foreach (var size in new[] { Small, Usual, Large })
        {
            using var drive = new LessonDrive(drill ?? Timed, size);
            play(drive);
            lines.AddRange(drive.Frame().Select(line => line.Replace(drive.File(""), "", StringComparison.Ordinal)));
        }
        Golden.Check(string.Join('\n', lines), test: test);
    }
}
