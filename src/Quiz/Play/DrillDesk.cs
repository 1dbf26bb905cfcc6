using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Classroom.Drills;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>What somebody wants of a drill.</summary>
/// <param name="Title">Null for the titles of its packs.</param>
/// <param name="Variants">From 1 to <see cref="Drill.MostVariants"/>.</param>
public sealed record DrillRequest(RoundRequest Round, string? Title, DrillOptions Options, int Variants)
{
    public static DrillRequest Usual { get; } = new(RoundRequest.Usual, null, DrillOptions.Default, 1);
}

/// <summary>A drill that is being made: its questions may still be swapped.</summary>
/// <param name="Seed">The one asked for, or a new one.</param>
public sealed record DrillPlan(DrillRequest Request, ImmutableArray<LoadedPack> Packs, DrillDraw Draw, ulong Seed)
{
    private const int MostTitles = 2;

    /// <summary>The title asked for, or those of the packs that something is asked from, or of many how many.</summary>
    public string TitleIn(ILanguage language) => Request.Title
        ?? (PacksAsked.Count() is > MostTitles and var packs ? language.DrillFromPacks(packs) : string.Join(", ", PacksAsked.Select(p => p.Pack.Title)));

    internal IEnumerable<LoadedPack> PacksAsked => Packs.Where(p => Draw.Questions.Any(q => q.Pack.Id == p.Pack.Id));
}

/// <summary>Draws the questions of drills and makes the drills.</summary>
internal sealed class DrillDesk(PackLibrary library)
{
    private const int LongestTitle = 200;

    /// <summary>What the drill drawn last lacks, a sentence each.</summary>
    public ImmutableArray<string> LeftOut { get; private set; } = [];

    /// <param name="why">On failure a sentence.</param>
    public bool TryDraw(ILanguage language, DrillRequest request, [NotNullWhen(true)] out DrillPlan? plan, [NotNullWhen(false)] out string? why)
    {
        plan = null;
        LeftOut = [];
        if (!PackFinder.TryFind(library, language, request.Round, out var packs, out var notFound))
        {
            why = notFound!;
            return false;
        }
        var round = request.Round;
        var choices = new RoundChoices([.. packs.Select(p => p.Pack.Id)], round.Kinds, round.Filter, round.Count, round.Seed ?? PackDecks.NewSeed());
        var decks = new PackDecks(library, packs, choices);
        var draw = DrillDraw.Of(choices, decks.All);
        LeftOut = [.. decks.LeftOut(language)];
        plan = draw.Questions.IsEmpty ? null : new(request, [.. packs], draw, choices.Seed);
        why = plan is null ? decks.WhyNone(language) : null;
        return plan is not null;
    }

    /// <summary>The drill of a plan, its words in the language of the class.</summary>
    /// <param name="why">On failure a sentence: a map can't be read any more.</param>
    public bool TryMake(ILanguage language, DrillPlan plan, [NotNullWhen(true)] out Drill? drill, [NotNullWhen(false)] out string? why)
    {
        (drill, why) = (null, null);
        ImmutableArray<Question> questions = [.. plan.Draw.Questions.Select(question => DrillWords.Fixed(language, question))];
        var maps = new List<DrillMap>();
        foreach (var (made, worded) in plan.Draw.Questions.Zip(questions))
        {
            if (worded.Wording?.Scene?.Value?.Map is not { } map || maps.Exists(m => m.Map == map))
                continue;
            var path = library.MapFile(map.Id, plan.Packs.First(p => p.Pack.Id == made.Pack.Id).Path);
            if (path is null || !ForeignFile.TryRead(path, out var bytes, out _))
            {
                why = language.MapIsNotFound(map.Id, made.Pack.Id);
                return false;
            }
            maps.Add(new(maps.Exists(m => m.Id == map.Id) ? $"{map.Id}-{maps.Count + 1}" : map.Id, bytes, map));
        }
        drill = new()
        {
            Title = Core.Text.ForeignText.Clean(plan.TitleIn(language), LongestTitle),
            Language = language.Code,
            Seed = plan.Seed,
            Packs = [.. plan.PacksAsked.Select(p => new DrillPack(p.Pack.Id, p.Pack.Version, p.Hash, p.Pack.Title))],
            Options = plan.Request.Options with { Sensitive = plan.Request.Round.Filter.Sensitive },
            Questions = questions,
            Variants = VariantDeal.Of(questions, plan.Request.Variants, plan.Seed),
            Maps = [.. maps],
        };
        return true;
    }
}
