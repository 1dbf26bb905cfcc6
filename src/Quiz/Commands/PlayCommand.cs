using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Play;
using Quiz.Wording.Languages;

namespace Quiz.Commands;

/// <summary>quiz play: a round on the full screen, in plain lines, or as a protocol of JSON lines.</summary>
internal sealed class PlayCommand : Command
{
    private readonly Option<string[]> _packs = new("--pack") { HelpName = "ID|FILE" };
    private readonly Option<string[]> _kinds;
    private readonly Option<int> _count;
    private readonly Option<ulong?> _seed = new("--seed") { HelpName = "N" };
    private readonly Option<string[]> _tags = new("--tag") { HelpName = "T" };
    private readonly Option<string[]> _notTags = new("--not-tag") { HelpName = "T" };
    private readonly Option<bool> _sensitive = new("--sensitive");
    private readonly Option<bool> _fresh = new("--new");
    private readonly Option<bool> _daily = new("--daily");
    private readonly Option<bool> _endless = new("--endless");
    private readonly Option<bool> _missed = new("--missed");
    private readonly Option<EdtfDate?> _from = new("--from") { HelpName = "DATE" };
    private readonly Option<EdtfDate?> _to = new("--to") { HelpName = "DATE" };
    private readonly Option<bool> _plain = new("--plain");
    private readonly Option<bool> _json = new("--json");

    /// <summary>Groups of options that say different things, of which at most one can be given.</summary>
    private readonly ImmutableArray<ImmutableArray<System.CommandLine.Option>> _apart;

    public PlayCommand(CommonOptions common, Surroundings around)
        : base("play", around.Language.PlayCommand)
    {
        var language = around.Language;
        Add(_packs, language.PackOption);
        _kinds = CommonOptions.KindOption(language);
        Options.Add(_kinds);
        _count = CommonOptions.CountOption(language, language.CountOption, RoundChoices.MostQuestions, RoundChoices.UsualCount);
        Options.Add(_count);
        Add(_seed, language.SeedOption);
        Add(_daily, language.DailyOption);
        Add(_endless, language.EndlessOption);
        Add(_missed, language.MissedOption);
        Add(_tags, language.TagOption);
        Add(_notTags, language.NotTagOption);
        Add(_from, language.FromOption);
        Add(_to, language.ToOption);
        Add(_sensitive, language.SensitiveOption);
        Add(_fresh, language.NewOption);
        Add(_plain, language.PlainOption);
        Add(_json, language.JsonLinesOption);
        _seed.CustomParser = result => ParseSeed(language, result);
        _from.CustomParser = result => ParseDate(language, "--from", result);
        _to.CustomParser = result => ParseDate(language, "--to", result);
        _packs.CompletionSources.Add(context => PacksFor(context).Select(p => new CompletionItem(p.Id, detail: p.Title)));
        _tags.CompletionSources.Add(TagsFor);
        _notTags.CompletionSources.Add(TagsFor);
        // The round of the day is the same for everyone, so nothing may change what is in it.
        ImmutableArray<System.CommandLine.Option> changing = [_seed, _packs, _kinds, _count, _tags, _notTags, _from, _to, _sensitive];
        _apart = [[_plain, _json], [_daily, _endless, _missed], .. changing.Select(option => ImmutableArray.Create(_daily, option)), [_missed, _seed], [_endless, _kinds], [_endless, _count]];
        Validators.Add(result =>
        {
            foreach (var group in _apart)
                RefuseTogether(language, result, group);
            if (DateGiven(result, _from) is { } from && DateGiven(result, _to) is { } to && from.Earliest > to.Latest)
                result.AddError(language.SpanIsBackwards(_from.Name, _to.Name));
        });
        SetAction(result => Run(result, common, around));

        IEnumerable<Pack> PacksFor(CompletionContext context) => common.FoldersOf(context.ParseResult, around).Library().Packs.Select(p => p.Pack);
        IEnumerable<CompletionItem> TagsFor(CompletionContext context) =>
            PacksFor(context).SelectMany(p => p.Items).SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal).Select(tag => new CompletionItem(tag));
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

    private static void RefuseTogether(Language language, CommandResult result, ImmutableArray<System.CommandLine.Option> options)
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

    /// <summary>Null too for what is no date, which is told by its own option.</summary>
    private static EdtfDate? DateGiven(CommandResult result, Option<EdtfDate?> option) =>
        result.GetResult(option) is { Tokens: [var token] } && EdtfDate.TryParse(token.Value, out var date, out _) ? date : null;

    private static EdtfDate? ParseDate(Language language, string option, ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (EdtfDate.TryParse(text, out var date, out _) && date.IsFinite)
            return date;
        result.AddError(language.DateOptionWanted(option, ForeignText.Clean(text, 80)));
        return null;
    }

    private static ulong? ParseSeed(Language language, ArgumentResult result)
    {
        if (!ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            result.AddError(language.SeedWanted("--seed", ForeignText.Clean(result.Tokens[0].Value, 80)));
        return seed;
    }

    private int Run(ParseResult result, CommonOptions common, Surroundings around)
    {
        var request = new RoundRequest(
            [.. result.GetValue(_packs) ?? []],
            CommonOptions.KindsOf(result, _kinds),
            new([.. result.GetValue(_tags) ?? []], [.. result.GetValue(_notTags) ?? []], result.GetValue(_sensitive)) { From = result.GetValue(_from), To = result.GetValue(_to) },
            result.GetValue(_count),
            result.GetValue(_seed),
            result.GetValue(_fresh))
        {
            Mode = result.GetValue(_daily) ? RoundMode.Daily : result.GetValue(_endless) ? RoundMode.Endless : result.GetValue(_missed) ? RoundMode.Missed : RoundMode.Usual,
        };
        if (around.IsScreen && !result.GetValue(_plain) && !result.GetValue(_json))
            return FullScreen.Run(result, common, around, request);
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
        var isSaved = asJson ? new JsonGame(language, desk, input, around.Out).Play(play) : new PlainGame(language, desk, input, around.Out, isAscii).Play(play);
        return isSaved || desk.Keeper.Flush() is not { } unsaved ? 0 : around.Fail(language.AnswersCouldNotBeSaved(desk.Keeper.UnsavedAnswers, language.Of(unsaved)));

        void TellWhatIsLeftOut()
        {
            foreach (var leftOut in desk.LeftOut(language))
                around.Complain(leftOut);
        }
    }
}
