using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>quiz progress: what was played, as text or as JSON.</summary>
public static class ProgressCommands
{
    private const int UsualRounds = 20;

    public static Command Make(CommonOptions common, Surroundings around) =>
        new("progress", around.Language.ProgressCommand) { MakeStats(common, around), MakeHistory(common, around) };

    /// <summary>quiz progress stats, and quiz stats for short.</summary>
    public static Command MakeStats(CommonOptions common, Surroundings around)
    {
        var json = JsonOption(around.Language);
        var stats = new Command("stats", around.Language.StatsCommand) { json };
        stats.SetAction(result => Read(common.FoldersOf(result, around), around, (store, library) => Stats(store, library, result.GetValue(json), around)));
        return stats;
    }

    private static Command MakeHistory(CommonOptions common, Surroundings around)
    {
        var json = JsonOption(around.Language);
        var most = CommonOptions.CountOption(around.Language, around.Language.HistoryCountOption, int.MaxValue, UsualRounds);
        var round = CommonOptions.NumberOption(around.Language, "--round", around.Language.RoundOption, int.MaxValue);
        var history = new Command("history", around.Language.HistoryCommand) { json, most, round };
        history.SetAction(result => result.GetValue(round) is > 0 and var number
            ? Verdicts(common.FoldersOf(result, around), number, around)
            : Read(common.FoldersOf(result, around), around, (store, library) => History(store, library, result.GetValue(most), result.GetValue(json), around)));
        return history;
    }

    private static Option<bool> JsonOption(ILanguage language) => new("--json") { Description = language.JsonOption };

    private static int Read(Folders folders, Surroundings around, Action<ProgressStore, PackLibrary> tell)
    {
        using var keeper = folders.Keeper(around.Clock);
        if (!keeper.TryOpen(out var store, out var why))
            return around.Fail(around.Language.Of(why));
        if (keeper.DamageMovedTo is { } aside)
            around.Complain(around.Language.DamageWasMovedTo(aside));
        tell(store, folders.Library());
        return 0;
    }

    private static void Stats(ProgressStore store, PackLibrary library, bool asJson, Surroundings around)
    {
        var (language, output) = (around.Language, around.Out);
        var (totals, accuracy) = (store.Totals(), store.Accuracy());
        if (asJson)
        {
            output.WriteLine(JsonText.Write(json => WriteStats(json, totals, accuracy), Formatting.Indented));
            return;
        }
        if (totals.Answers == 0)
        {
            output.WriteLine(language.NothingAnsweredYetPlay);
            return;
        }
        var played = new PlayedWords(language, library.Packs);
        output.WriteLine(language.TotalsLine(totals, Share(totals.Points, totals.Answers)));
        foreach (var pack in accuracy.GroupBy(row => row.Pack))
        {
            output.WriteLine($"{played.TitleOf(pack.Key)}: {language.Percent(Share(pack.Sum(r => r.Points), pack.Sum(r => r.Answers)))}");
            foreach (var row in pack)
                output.WriteLine($"  {language.AccuracyLine(played.TitleOfKind(row.Kind), Share(row.Points, row.Answers), row.Answers)}");
        }
    }

    private static void History(ProgressStore store, PackLibrary library, int most, bool asJson, Surroundings around)
    {
        var (language, output) = (around.Language, around.Out);
        var rounds = store.RecentRounds(most);
        if (asJson)
        {
            output.WriteLine(JsonText.Write(json => json.ObjectsProperty("rounds", rounds, WriteRound), Formatting.Indented));
            return;
        }
        if (rounds.Count == 0)
        {
            output.WriteLine(language.NoRoundWasPlayedYet);
            return;
        }
        var played = new PlayedWords(language, library.Packs);
        foreach (var row in rounds)
            output.WriteLine(played.Of(row));
    }

    /// <summary>Every verdict of one round, as plain play shows them.</summary>
    /// <param name="number">From 1, the newest.</param>
    private static int Verdicts(Folders folders, int number, Surroundings around)
    {
        var language = around.Language;
        using var desk = folders.Desk(around.Clock);
        if (!desk.Keeper.TryOpen(out var store, out var unavailable))
            return around.Fail(language.Of(unavailable));
        var rounds = store.RecentRounds(number);
        if (number > rounds.Count)
            return around.Fail(rounds.Count == 0 ? language.NoRoundsYet : language.NoSuchRound(number, (int)Math.Min(int.MaxValue, store.Totals().Rounds)));
        if (!desk.TryReview(language, rounds[number - 1], out var play, out var why))
            return around.Fail(why!);
        foreach (var answered in play.Answers)
        {
            around.Out.WriteLine(language.QuestionLine(answered.Number, play.Round.Questions.Length, language.TitleOf(answered.Question.Kind)));
            around.Out.WriteLine(language.Word(answered.Question).InFull);
            foreach (var line in VerdictLines.Of(language, answered))
                around.Out.WriteLine(line);
            around.Out.WriteLine();
        }
        around.Out.WriteLine(play.Answers.IsEmpty ? language.NoVerdictsYet : ResultWords.Headline(language, play));
        return 0;
    }

    private static double Share(long points, long answers) => points / (100.0 * answers);

    /// <summary>As scripts read it: the same in every language.</summary>
    private static string State(PlayedRound row) => row.Outcome switch
    {
        RoundOutcome.Finished => "finished",
        RoundOutcome.GivenUp => "given up",
        _ => "left",
    };

    private static void WriteStats(JsonTextWriter json, ProgressTotals totals, IReadOnlyList<PackKindAccuracy> accuracy)
    {
        json.Property("rounds", totals.Rounds);
        json.Property("answers", totals.Answers);
        json.Property("points", totals.Points);
        json.ObjectsProperty("accuracy", accuracy, (inner, row) =>
        {
            inner.Property("pack", row.Pack);
            inner.Property("kind", row.Kind);
            inner.Property("answers", row.Answers);
            inner.Property("points", row.Points);
            inner.Property("of", 100 * row.Answers);
            inner.Property("skipped", row.Skipped);
            inner.Property("hints", row.Hints);
        });
    }

    private static void WriteRound(JsonTextWriter json, PlayedRound row)
    {
        json.Property("id", ForeignText.Clean(row.Round.Id));
        json.Property("started", row.Round.StartedAt.ToString("O", CultureInfo.InvariantCulture));
        json.Property("state", State(row));
        json.Property("answered", row.Answered);
        json.Property("count", RoundSpec.CountOf(row));
        json.Property("points", row.Points);
        json.Property("of", 100 * RoundSpec.CountOf(row));
        if (RoundSpec.Read(row.Round.Spec) is not { } spec)
            return;
        json.TextsProperty("packs", spec.Packs.Select(p => $"{p.Id}@{p.Version}"));
        json.Property("seed", spec.Choices.Seed);
    }
}
