using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Rounds;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>The answers of a round so far, each of which opens its verdict.</summary>
/// <param name="From">Where it was called from.</param>
public sealed record VerdictsScreen(Look Look, HomeScreen Home, RoundPlay Play, Screen From, int Selected = 0) : ListScreen(Look, Selected)
{
    private readonly Memo<(RoundPlay, ILanguage), ImmutableArray<string>> _items = new();

    protected override string Title => Words.VerdictsTitle;

    protected override string Status => Words.Points(Play.Answers.Sum(a => a.Points));

    protected override Screen Back => From;

    protected override KeyWords ChooseWords => Words.OpenKey;

    protected override string Nothing => Words.NoVerdictsYet;

    /// <summary>Opened on the answer that was given last.</summary>
    public static VerdictsScreen Of(Look look, HomeScreen home, RoundPlay play, Screen from) => new(look, home, play, from, Math.Max(0, play.Answers.Count - 1));

    protected override ImmutableArray<string> Items => _items.Of((Play, Words), _ => [.. Play.Answers.Select(Describe)]);

    protected override (Screen Next, Effect? Effect) Choose(int index) => (new VerdictScreen(Look, Home, Play, Play.Answers[index], null, From: this with { Selected = index }), null);

    private string Describe(Answered answered) =>
        string.Create(CultureInfo.InvariantCulture, $"{answered.Number,3}. {answered.Points,3}  {Words.TitleOf(answered.Question.Kind)}: {Words.Word(answered.Question).Headed}");
}
