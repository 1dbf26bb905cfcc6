using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Drills;

/// <summary>A round fixed for a class: everything that is asked, shown and explained, so that it runs without its packs.</summary>
public sealed record Drill
{
    public const int MostQuestions = 200;
    public const int MostVariants = 6;
    public const int MostTeams = 30;
    /// <summary>A team's name is at most so long, in UTF-16 units.</summary>
    public const int LongestTeam = 40;

    public required string Title { get; init; }
    /// <summary>Of all that a class sees: <c>en</c> or <c>uk</c>.</summary>
    public required string Language { get; init; }
    /// <summary>The seed that it was made with.</summary>
    public required ulong Seed { get; init; }
    /// <summary>The packs that it was made from, for whoever wants to know; none is needed.</summary>
    public required ImmutableArray<DrillPack> Packs { get; init; }
    public required DrillOptions Options { get; init; }
    /// <summary>As they were made, each worded once and for all; variants ask them in other orders.</summary>
    public required ImmutableArray<Question> Questions { get; init; }
    /// <summary>At least one; the first asks everything as it was made.</summary>
    public required ImmutableArray<DrillVariant> Variants { get; init; }
    /// <summary>Those that its questions need.</summary>
    public ImmutableArray<DrillMap> Maps { get; init; } = [];
    /// <summary>Tells two drills apart: <c>K7M-4QX</c>. Computed from what is asked, so that a file that was edited has another.</summary>
    public string Code => DrillCode.Of(this);
    /// <summary>The code that stands in the file; null for a drill that was not written yet.</summary>
    public string? WrittenCode { get; init; }

    /// <summary>Whether the file was changed after the program wrote it.</summary>
    public bool IsEdited => WrittenCode is not null && WrittenCode != Code;

    /// <summary>What a variant asks, in its order: its options and cards stand as they are shown there.</summary>
    public ImmutableArray<Question> QuestionsOf(DrillVariant variant) => [.. variant.Questions.Select(q => VariantDeal.Shown(Questions[q.Index], q.Shown))];

    public DrillVariant? Variant(string name) => Variants.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Hash">Of the file that it was made from, as sixteen hexadecimal digits.</param>
public sealed record DrillPack(string Id, string Version, string Hash, string Title)
{
    public string Reference => $"{Id}@{Version}";
}

/// <summary>A map as it was when the drill was made.</summary>
/// <param name="Id">Unique in the drill.</param>
/// <param name="GeoJson">The file.</param>
/// <param name="Map">What was read from it, to which the questions refer.</param>
public sealed record DrillMap(string Id, byte[] GeoJson, Map Map);

/// <summary>How a drill is run and marked.</summary>
public sealed record DrillOptions
{
    public const int LeastSeconds = 5;
    public const int MostSeconds = 3_600;

    public static DrillOptions Default { get; } = new();

    /// <summary>For each question, from 5 to 3,600; null for no limit, as is usual.</summary>
    public int? Seconds { get; init; }
    /// <summary>Whether a quick answer is worth more; only with a limit.</summary>
    public bool Speed { get; init; }
    /// <summary>How an order is graded.</summary>
    public OrderGrade Orders { get; init; }
    /// <summary>Names of teams, at most 30 and each once; empty where they are told in the lesson or there are none.</summary>
    public ImmutableArray<string> Teams { get; init; } = [];
    /// <summary>Whether sensitive items were let in.</summary>
    public bool Sensitive { get; init; }
}

/// <summary>The questions of a drill in another order and other shuffles, for neighbours at a desk.</summary>
/// <param name="Name">A capital letter.</param>
/// <param name="Questions">Each question of the drill once.</param>
public sealed record DrillVariant(string Name, ImmutableArray<VariantQuestion> Questions);

/// <summary>A question as a variant asks it.</summary>
/// <param name="Index">In the drill, from 0.</param>
/// <param name="Shown">For each place in the variant the option or card that stands there, by its index in the drill; empty where they stand as there.</param>
public sealed record VariantQuestion(int Index, ImmutableArray<int> Shown)
{
    /// <summary>The option or card of the drill that stands at a place in the variant.</summary>
    public int OriginalOf(int place) => Shown.IsEmpty ? place : Shown[place];
}
