using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Core.Lint;

/// <summary>
/// Tells what is valid in a pack and should be better: sources, what can be asked, texts that give answers away, fairness.
/// Costs time about linear in the pack.
/// </summary>
public static class PackLint
{
    /// <param name="kinds">Those that a pack may be asked.</param>
    /// <param name="file">The name that warnings are told under.</param>
    /// <param name="json">The text that the pack was read from.</param>
    /// <param name="pack">As <see cref="PackReader"/> read it, without a problem.</param>
    /// <param name="map">The map that the pack names; null where it names none or none is found.</param>
    /// <param name="genericWords">Words that add nothing to a region's name.</param>
    /// <param name="allowed">Warnings that are not told.</param>
    public static ProblemReport Check(ImmutableArray<Kind> kinds, string file, byte[] json, Pack pack, Map? map, ImmutableArray<string> genericWords, ImmutableArray<ProblemCode> allowed)
    {
        var sheet = new LintSheet(allowed);
        SourceRules.Check(pack, sheet);
        AskingRules.Check(pack, map, kinds, genericWords, sheet);
        OrderRules.Check(pack, sheet);
        TextRules.Check(pack, sheet);
        WordRules.Check(pack, sheet);
        NameRules.Check(pack, sheet);
        DuplicateRules.Check(pack, sheet);
        ClaimRules.Check(pack, sheet);
        return sheet.Report(file, json);
    }
}
