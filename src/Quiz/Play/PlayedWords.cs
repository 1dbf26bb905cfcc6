using System.Globalization;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>What was played, in words: rounds as the home menu names them, packs and kinds by their titles.</summary>
/// <param name="packs">Those that are there.</param>
public sealed class PlayedWords(ILanguage language, IReadOnlyList<LoadedPack> packs)
{
    /// <summary>More can't be read at a glance, and are only counted.</summary>
    public const int MostNamedPacks = 2;

    public static string NameOf(ILanguage language, RoundChoices choices) => choices.Mode switch
    {
        RoundMode.Daily => language.DailyRound,
        RoundMode.Endless => language.EndlessRun,
        RoundMode.Missed => language.MissedRound,
        _ when choices.Kinds.SequenceEqual(KindTable.All) => language.MixedRound,
        _ when choices.Kinds is [var first, ..] && choices.Kinds.SequenceEqual(KindTable.Of(first.Family)) => language.Of(first.Family),
        _ => language.OwnRound,
    };

    /// <summary>Of a pack that is no longer there its id.</summary>
    public string TitleOf(string pack) => packs.FirstOrDefault(p => p.Pack.Id == pack)?.Pack.Title ?? pack;

    /// <summary>By the name in the log, which a written kind may share with another: the other's title then says what both ask.</summary>
    public string TitleOfKind(string name) => KindTable.All.FirstOrDefault(kind => kind.Name == name) is { } kind ? language.TitleOf(kind) : name;

    public string Of(PlayedRound round)
    {
        var (spec, at) = (RoundSpec.Read(round.Round.Spec), round.Round.StartedAt);
        return language.HistoryRow(
            spec is null ? language.SomeRound : NameOf(language, spec.Choices),
            language.Date(new(at.Year, at.Month, at.Day), DateUse.Alone),
            at.ToString("HH:mm", CultureInfo.InvariantCulture),
            round,
            100 * RoundSpec.CountOf(round),
            spec is null ? language.UnknownPacks : Of(spec));
    }

    private string Of(RoundSpec spec) => spec.Packs.Length > MostNamedPacks ? language.Packs(spec.Packs.Length) : language.List([.. spec.Packs.Select(p => TitleOf(p.Id))]);
}
