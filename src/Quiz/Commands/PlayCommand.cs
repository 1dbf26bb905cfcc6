using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Play;
using Quiz.Wording;

namespace Quiz.Commands;

/// <summary>quiz play: a round on the full screen, in plain lines, or as a protocol of JSON lines.</summary>
public static class PlayCommand
{
    private static readonly Option<string[]> Packs = new("--pack") { Description = "A pack by its id or its file; all packs if left out. Can be given again", HelpName = "ID|FILE" };
    private static readonly Option<string[]> KindNames = new("--kind") { Description = $"A kind or family: {string.Join(", ", Kinds.Names)}. Can be given again", HelpName = "KIND" };
    private static readonly Option<int> Count = new("--count") { Description = "How many questions", HelpName = "N", DefaultValueFactory = _ => RoundChoices.UsualCount, CustomParser = ParseCount };
    private static readonly Option<ulong?> Seed = new("--seed") { Description = "The same seed gives the same round on every machine", HelpName = "N", CustomParser = ParseSeed };
    private static readonly Option<string[]> Tags = new("--tag") { Description = "Only items with this tag, or with one of several", HelpName = "T" };
    private static readonly Option<string[]> NotTags = new("--not-tag") { Description = "No items with this tag", HelpName = "T" };
    private static readonly Option<bool> Sensitive = new("--sensitive") { Description = "Asks about items marked sensitive too" };
    private static readonly Option<bool> Fresh = new("--new") { Description = "Starts anew even where such a round was left" };
    private static readonly Option<bool> Plain = new("--plain") { Description = "Lines of text, for a screen reader or a pipe" };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line, for programs" };

    public static Command Make(Func<Surroundings> around)
    {
        var command = new Command("play", "Plays a round, or goes on with one of the same choices that was left") { Packs, KindNames, Count, Seed, Tags, NotTags, Sensitive, Fresh, Plain, Json };
        KindNames.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Kinds.Named(t.Value).IsEmpty))
            {
                var meant = Spelling.Nearest(token.Value, Kinds.Names);
                result.AddError($"--kind: there is no kind \"{ForeignText.Clean(token.Value, 80)}\"{(meant is null ? $"; there are {string.Join(", ", Kinds.Names)}" : $"; did you mean \"{meant}\"?")}");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Plain) && result.GetValue(Json))
                result.AddError("--plain and --json can't be given together");
        });
        command.SetAction(result => Run(result, around()));
        return command;
    }

    /// <summary>The usual round in plain lines: what <c>quiz</c> alone does where there is no screen.</summary>
    public static int RunPlain(ParseResult result, Surroundings around) => RunLines(RoundRequest.Usual with { Fresh = false }, CommonOptions.FoldersOf(result, around), around, asJson: false);

    private static int ParseCount(ArgumentResult result)
    {
        if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > RoundChoices.MostQuestions)
            result.AddError($"--count: found \"{ForeignText.Clean(result.Tokens[0].Value, 80)}\", wanted a number from 1 to {RoundChoices.MostQuestions}");
        return count;
    }

    private static ulong? ParseSeed(ArgumentResult result)
    {
        if (!ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            result.AddError($"--seed: found \"{ForeignText.Clean(result.Tokens[0].Value, 80)}\", wanted a whole number from 0 to {ulong.MaxValue}");
        return seed;
    }

    private static int Run(ParseResult result, Surroundings around)
    {
        var kinds = (result.GetValue(KindNames) ?? []).SelectMany(name => Kinds.Named(name)).ToHashSet();
        var request = new RoundRequest(
            [.. result.GetValue(Packs) ?? []],
            [.. Kinds.All.Where(k => kinds.Count == 0 || kinds.Contains(k))],
            new([.. result.GetValue(Tags) ?? []], [.. result.GetValue(NotTags) ?? []], result.GetValue(Sensitive)),
            result.GetValue(Count),
            result.GetValue(Seed),
            result.GetValue(Fresh));
        if (around.IsScreen && !result.GetValue(Plain) && !result.GetValue(Json))
            return FullScreen.Run(result, around, request);
        return RunLines(request, CommonOptions.FoldersOf(result, around), around, result.GetValue(Json));
    }

    private static int RunLines(RoundRequest request, Folders folders, Surroundings around, bool asJson)
    {
        using var desk = folders.Desk(around.Clock);
        if (!desk.TryOpen(request, out var play, out var why))
            return around.Fail(why!);
        foreach (var leftOut in desk.LeftOut)
            around.Error.WriteLine($"quiz: {leftOut}");
        foreach (var broken in desk.Library.Broken)
            around.Error.WriteLine($"quiz: left out: {broken.Summary}");
        if (why is not null)
            around.Error.WriteLine($"quiz: {why}. Answers are kept in memory until they can be saved.");
        else if (desk.Keeper.Notice is { } notice)
            around.Error.WriteLine($"quiz: {notice}");
        var input = new LineInput(around.In);
        var isSaved = asJson ? new JsonGame(desk, input, around.Out).Play(play) : new PlainGame(desk, input, around.Out).Play(play);
        return isSaved ? 0 : around.Fail($"{Words.Count(desk.Keeper.UnsavedAnswers, "answer")} could not be saved: {desk.Keeper.Flush()}");
    }
}
