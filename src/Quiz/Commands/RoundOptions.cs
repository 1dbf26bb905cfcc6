using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Play;

namespace Quiz.Commands;

/// <summary>The options that say what questions are made from.</summary>
internal sealed class RoundOptions
{
    private readonly Option<string[]> _packs = new("--pack") { HelpName = "ID|FILE" };
    private readonly Option<ulong?> _seed = new("--seed") { HelpName = "N" };
    private readonly Option<string[]> _tags = new("--tag") { HelpName = "T" };
    private readonly Option<string[]> _notTags = new("--not-tag") { HelpName = "T" };
    private readonly Option<bool> _sensitive = new("--sensitive");
    private readonly Option<EdtfDate?> _from = new("--from") { HelpName = "DATE" };
    private readonly Option<EdtfDate?> _to = new("--to") { HelpName = "DATE" };

    /// <param name="most">Questions at the most, and so many where no count is given.</param>
    /// <param name="mostSeed">A larger seed is refused.</param>
    public RoundOptions(CommonOptions common, Surroundings around, int most, int usual, ulong mostSeed = ulong.MaxValue)
    {
        var language = around.Language;
        Kinds = CommonOptions.KindOption(language);
        Count = CommonOptions.CountOption(language, language.CountOption, most, usual);
        _packs.Description = language.PackOption;
        _seed.Description = language.SeedOption;
        _tags.Description = language.TagOption;
        _notTags.Description = language.NotTagOption;
        _from.Description = language.FromOption;
        _to.Description = language.ToOption;
        _sensitive.Description = language.SensitiveOption;
        _seed.CustomParser = result => ParseSeed(language, result, mostSeed);
        _from.CustomParser = result => ParseDate(language, "--from", result);
        _to.CustomParser = result => ParseDate(language, "--to", result);
        _packs.CompletionSources.Add(context => PacksFor(context).Select(p => new CompletionItem(p.Id, detail: p.Title)));
        _tags.CompletionSources.Add(TagsFor);
        _notTags.CompletionSources.Add(TagsFor);

        IEnumerable<Pack> PacksFor(CompletionContext context) => common.FoldersOf(context.ParseResult, around).Library().Packs.Select(p => p.Pack);
        IEnumerable<CompletionItem> TagsFor(CompletionContext context) =>
            PacksFor(context).SelectMany(p => p.Items).SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal).Select(tag => new CompletionItem(tag));
    }

    public Option<string[]> Kinds { get; }

    public Option<int> Count { get; }

    public System.CommandLine.Option Seed => _seed;

    /// <summary>In the order in which help lists them.</summary>
    public ImmutableArray<System.CommandLine.Option> What => [_packs, Kinds, Count, _seed];

    /// <inheritdoc cref="What"/>
    public ImmutableArray<System.CommandLine.Option> Which => [_tags, _notTags, _from, _to, _sensitive];

    /// <summary>Tells what can't be together.</summary>
    public void Check(CommandResult result, ILanguage language)
    {
        if (DateGiven(result, _from) is { } from && DateGiven(result, _to) is { } to && from.Earliest > to.Latest)
            result.AddError(language.SpanIsBackwards(_from.Name, _to.Name));
    }

    public RoundRequest Request(ParseResult result) => RoundRequest.Usual with
    {
        Packs = [.. result.GetValue(_packs) ?? []],
        Kinds = CommonOptions.KindsOf(result, Kinds),
        Filter = new([.. result.GetValue(_tags) ?? []], [.. result.GetValue(_notTags) ?? []], result.GetValue(_sensitive)) { From = result.GetValue(_from), To = result.GetValue(_to) },
        Count = result.GetValue(Count),
        Seed = result.GetValue(_seed),
    };

    /// <summary>Null too for what is no date, which is told by its own option.</summary>
    private static EdtfDate? DateGiven(CommandResult result, Option<EdtfDate?> option) =>
        result.GetResult(option) is { Tokens: [var token] } && EdtfDate.TryParse(token.Value, out var date, out _) ? date : null;

    private static EdtfDate? ParseDate(ILanguage language, string option, ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (EdtfDate.TryParse(text, out var date, out _) && date.IsFinite)
            return date;
        result.AddError(language.DateOptionWanted(option, ForeignText.Clean(text, 80)));
        return null;
    }

    private static ulong? ParseSeed(ILanguage language, ArgumentResult result, ulong most)
    {
        if (!ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) || seed > most)
            result.AddError(language.SeedWanted("--seed", ForeignText.Clean(result.Tokens[0].Value, 80), most));
        return seed;
    }
}
