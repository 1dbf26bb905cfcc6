using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Quiz.Core.Rounds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens;

namespace Quiz.Commands;

/// <summary>quiz play: a round on the full screen, in plain lines, or as a protocol of JSON lines.</summary>
internal sealed class PlayCommand : Command
{
    private readonly RoundOptions _round;
    private readonly Option<bool> _fresh = new("--new");
    private readonly Option<bool> _daily = new("--daily");
    private readonly Option<bool> _endless = new("--endless");
    private readonly Option<bool> _missed = new("--missed");
    private readonly Option<bool> _plain = new("--plain");
    private readonly Option<bool> _json = new("--json");

    /// <summary>Groups of options that say different things, of which at most one can be given.</summary>
    private readonly ImmutableArray<ImmutableArray<System.CommandLine.Option>> _apart;

    public PlayCommand(CommonOptions common, Surroundings around)
        : base("play", around.Language.PlayCommand)
    {
        var language = around.Language;
        _round = new(common, around, RoundChoices.MostQuestions, RoundChoices.UsualCount);
        foreach (var option in _round.What)
            Options.Add(option);
        Add(_daily, language.DailyOption);
        Add(_endless, language.EndlessOption);
        Add(_missed, language.MissedOption);
        foreach (var option in _round.Which)
            Options.Add(option);
        Add(_fresh, language.NewOption);
        Add(_plain, language.PlainOption);
        Add(_json, language.JsonLinesOption);
        // The round of the day is the same for everyone, so nothing may change what is in it.
        ImmutableArray<System.CommandLine.Option> changing = [.. _round.What, .. _round.Which];
        _apart = [[_plain, _json], [_daily, _endless, _missed], .. changing.Select(option => ImmutableArray.Create(_daily, option)), [_missed, _round.Seed], [_endless, _round.Kinds], [_endless, _round.Count]];
        Validators.Add(result =>
        {
            foreach (var group in _apart)
                RefuseTogether(language, result, group);
            _round.Check(result, language);
        });
        SetAction(result => Run(result, common, around));
    }

    /// <summary>The usual round in plain lines: what <c>quiz</c> alone does where there is no screen.</summary>
    public static int RunUsual(Folders folders, Surroundings around) => RunLines(RoundRequest.Usual with { Fresh = false }, folders, around, asJson: false, isAscii: false);

    private void Add(System.CommandLine.Option option, string description)
    {
        option.Description = description;
        Options.Add(option);
    }

    /// <summary>Whether the one is refused beside the other.</summary>
    public bool AreApart(System.CommandLine.Option one, System.CommandLine.Option other) => one != other && _apart.Any(group => group.Contains(one) && group.Contains(other));

    private static void RefuseTogether(ILanguage language, CommandResult result, ImmutableArray<System.CommandLine.Option> options)
    {
        System.CommandLine.Option? first = null;
        foreach (var option in options)
        {
            if (result.GetResult(option) is not { Implicit: false })
                continue;
            if (first is not null)
                result.AddError(language.NotTogether(first.Name, option.Name));
            first ??= option;
        }
    }

    private int Run(ParseResult result, CommonOptions common, Surroundings around)
    {
        var request = _round.Request(result) with
        {
            Fresh = result.GetValue(_fresh),
            Mode = result.GetValue(_daily) ? RoundMode.Daily : result.GetValue(_endless) ? RoundMode.Endless : result.GetValue(_missed) ? RoundMode.Missed : RoundMode.Usual,
        };
        if (around.IsScreen && !result.GetValue(_plain) && !result.GetValue(_json))
            return FullScreen.Run(result, common, around, new OpenRound(request));
        return RunLines(request, common.FoldersOf(result, around), around, result.GetValue(_json), result.GetValue(common.Ascii));
    }

    private static int RunLines(RoundRequest request, Folders folders, Surroundings around, bool asJson, bool isAscii)
    {
        var language = around.Language;
        using var desk = folders.Desk(around.Clock);
        if (!desk.TryOpen(language, request, out var play, out var why))
        {
            TellWhatIsLeftOut();
            return around.Fail(why!);
        }
        TellWhatIsLeftOut();
        foreach (var broken in desk.Library.Broken)
            around.Complain(language.LeftOut(broken.Summary(language)));
        if (why is not null)
            around.Complain(language.AnswersAreKeptInMemory(why));
        else if (desk.Keeper.DamageMovedTo is { } aside)
            around.Complain(language.DamageWasMovedTo(aside));
        var input = new LineInput(around.In);
        var isSaved = asJson ? new JsonGame(language, desk.Game, input, around.Out).Play(play) : new PlainGame(language, desk.Game, input, around.Out, isAscii).Play(play);
        return isSaved || desk.Keeper.Flush() is not { } unsaved ? 0 : around.Fail(language.AnswersCouldNotBeSaved(desk.Keeper.UnsavedAnswers, language.Of(unsaved)));

        void TellWhatIsLeftOut()
        {
            foreach (var leftOut in desk.LeftOut(language))
                around.Complain(leftOut);
        }
    }
}
