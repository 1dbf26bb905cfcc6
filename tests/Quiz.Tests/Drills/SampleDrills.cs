using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Maps;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Drills;

/// <summary>Drills to try things on.</summary>
internal static class SampleDrills
{
    /// <summary>One question of each kind, in the order of the kinds, from a pack on a map of nine squares.</summary>
    public static ImmutableArray<Question> OneOfEach { get; } = [.. KindTable.All.Select(kind => Samples.All(Samples.Deck(Samples.Full), 7).First(q => q.Kind == kind))];

    public static Drill OfAllKinds(string language = "en", int variants = 3, DrillOptions? options = null) => Of(OneOfEach, language, variants, options);

    public static Drill Of(ImmutableArray<Question> questions, string language = "en", int variants = 1, DrillOptions? options = null)
    {
        var worded = questions.Select(q => DrillWords.Fixed(Spoken.All.First(l => l.Code == language), q)).ToImmutableArray();
        return new()
        {
            Title = "Of all sorts",
            Language = language,
            Seed = 7,
            Packs = [.. questions.Select(q => q.Pack).DistinctBy(p => p.Id).Select(p => new DrillPack(p.Id, p.Version, "0123456789abcdef", p.Title))],
            Options = options ?? DrillOptions.Default,
            Questions = worded,
            Variants = VariantDeal.Of(worded, variants, 7),
            Maps = [new("grid", Samples.Utf8(GridMap.Text), Samples.Grid)],
        };
    }

    /// <summary>The drill as a file gives it.</summary>
    public static Drill Written(Drill drill)
    {
        var (read, problems) = DrillReader.Read("drill.json", DrillFile.Write(drill));
        Assert.Empty(problems.Told);
        return read!;
    }
}
