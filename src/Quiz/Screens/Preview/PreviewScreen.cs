using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Screens.Boards;

namespace Quiz.Screens.Preview;

/// <summary>Every question that a pack can give, as the player sees it and to be answered as the player does; problems instead while the pack has errors.</summary>
/// <param name="Read">The pack as it was read last.</param>
/// <param name="Place">The place to come back to; null before any question was seen.</param>
/// <param name="Shown">The player's screen of the question, or the problems.</param>
public sealed record PreviewScreen(Look Look, HomeScreen Home, PackRead Read, PreviewPlace? Place, Screen Shown) : Screen(Look)
{
    /// <summary>So often it is looked whether the pack was saved.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    /// <summary>The catalog that <see cref="Place"/> is a place of: the last one that had questions.</summary>
    private QuestionCatalog? Catalog { get; init; }

    /// <summary>Whether the pack is looked at again and again.</summary>
    private bool IsWatching { get; init; }

    protected override string Title => Place is null || Catalog is null || Shown is TroubleScreen
        ? Words.PreviewProblems
        : Words.PreviewTitle(Place.Entry + 1, Catalog.Entries.Length, Words.TitleOf(Entry.Kind), Entry.Path);

    protected override string Status => Read.File.Why is not null ? "" : Words.ErrorsAndWarnings(Read.File.Problems.CountOf(Severity.Error), Read.File.Problems.CountOf(Severity.Warning));

    protected override Screen? Back => null;

    internal override bool IsTyping => Shown.IsTyping;

    private CatalogEntry Entry => Catalog!.Entries[Place!.Entry];

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("leave", "esc", Words.LeavePreviewKey, 3),
        .. Place is null || !Read.HasQuestions ? [] : (ImmutableArray<Binding<string>>)
        [
            Bind("preview-next", "f8 ]", Words.NextInPreviewKey, 4),
            Bind("preview-previous", "f7 [", Words.PreviousInPreviewKey, 3),
            Bind("preview-kind", "f6 }", Words.NextKindInPreviewKey),
            Bind("preview-verdict", "f9 \\", Words.VerdictInPreviewKey, 2),
            Bind("preview-problems", "f12 |", Words.ProblemsInPreviewKey),
        ],
        // A verdict leads on to the next question here, and to no results; there is no round whose verdicts could be listed.
        .. Shown.Keys.Where(binding => binding.Action != "verdicts").Select(binding => Shown is VerdictScreen && binding.Action == "next" ? Bind("next", "enter", Words.NextQuestionKey, 3) : binding),
    ];

    /// <summary>At the first question.</summary>
    public static PreviewScreen First(Look look, HomeScreen home, PackRead read, bool isWatching) =>
        new PreviewScreen(look, home, read, null, new TroubleScreen(look, read)) { IsWatching = isWatching }.WithPack(read);

    public override Screen In(Look look) => this with { Look = look, Home = Home with { Look = look }, Shown = Shown.In(look) };

    /// <summary>Begins to watch, where that was asked for.</summary>
    public Effect? Watching => IsWatching ? new Batch([new LookAtPack(), new After(Pause, new PreviewTick())]) : null;

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "leave" => (this, new Quit()),
        "preview-next" => (At(Place!.Next(Catalog!, 1)), null),
        "preview-previous" => (At(Place!.Next(Catalog!, -1)), null),
        "preview-kind" => (At(Place!.NextKind(Catalog!)), null),
        "preview-verdict" when Shown is QuestionScreen asked => (this, new GiveAnswer(asked.Play, new Answer.Skipped())),
        "preview-verdict" => (At(Place), null),
        "preview-problems" => (Shown is TroubleScreen ? At(Place) : this with { Shown = new TroubleScreen(Look, Read) }, null),
        _ => Showing(Shown.PassKey(name, key)),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        PreviewTick => (this, Watching),
        PackRead read => (WithPack(read), null),
        _ => Showing(Shown.PassMessage(message)),
    };

    protected override void Body(Canvas canvas) => Shown.DrawBody(canvas);

    /// <summary>Where the player's screens lead on to results, a preview goes to the next question.</summary>
    private (Screen Next, Effect? Effect) Showing((Screen Next, Effect? Effect) went) => went.Next is ResultScreen or HomeScreen
        ? (At(Place?.Next(Catalog!, 1)), null)
        : (this with { Shown = went.Next }, went.Effect);

    private PreviewScreen WithPack(PackRead read)
    {
        if (!read.HasQuestions)
            return this with { Read = read, Shown = new TroubleScreen(Look, read) };
        var place = Place is null || Catalog is null ? PreviewPlace.From(read.Catalog!, 0, 1) : Place.In(read.Catalog!, Entry);
        var next = this with { Read = read, Catalog = read.Catalog, Place = place };
        return place is null ? next with { Shown = new TroubleScreen(Look, read) } : next.At(place);
    }

    private PreviewScreen At(PreviewPlace? place)
    {
        if (place is null)
            return this;
        var entry = Catalog!.Entries[place.Entry];
        var question = Catalog.QuestionsOf(entry)[place.Number];
        var round = new Round(new([question.Pack.Id], [question.Kind], ItemFilter.Default, 1, question.Seed), [question]);
        return this with { Place = place, Shown = new QuestionScreen(Look, Home, new RoundPlay("", round, []), Board.For(Words.Word(question))).In(Look) };
    }
}
