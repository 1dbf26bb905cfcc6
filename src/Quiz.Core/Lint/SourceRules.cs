using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Whether a reader can follow where everything comes from.</summary>
internal static class SourceRules
{
    public static void Check(Pack pack, LintSheet sheet)
    {
        if (string.IsNullOrWhiteSpace(pack.Licence))
            sheet.Add(ProblemCode.NoLicence, "/title", $"the pack has no \"licence\": nobody knows whether they may pass it on");
        CheckSources(pack, sheet);
        CheckActors(pack, sheet);
        foreach (var (c, claim) in pack.Claims.Index())
        {
            foreach (var (s, statement) in claim.Statements.Index())
            {
                if (statement.Sources.IsEmpty)
                    sheet.Add(ProblemCode.NoSourceOfItsOwn, $"/claims/{c}/statements/{s}/id", $"the statement \"{statement.Id}\" names no source of its own");
            }
            foreach (var (a, assessment) in claim.Assessments.Index())
            {
                if (assessment.Sources.IsEmpty)
                    sheet.Add(ProblemCode.NoSourceOfItsOwn, $"/claims/{c}/assessments/{a}/id", $"the finding \"{assessment.Id}\" names no source of its own");
            }
        }
    }

    private static void CheckSources(Pack pack, LintSheet sheet)
    {
        var used = UsedSources(pack);
        foreach (var (i, source) in pack.Sources.Index())
        {
            if (!used.Contains(source.Id))
                sheet.Add(ProblemCode.UnusedSource, $"/sources/{i}/id", $"nothing rests on the source \"{source.Id}\"");
            if (source.Url is null && source.Publisher is null)
                sheet.Add(ProblemCode.WeakSource, $"/sources/{i}/title", $"the source \"{source.Id}\" has neither \"url\" nor \"publisher\": a reader can't find it");
            else if (source.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { AbsolutePath: "/", Query: "" } && source.Publisher is null && source.Date is null)
                sheet.Add(ProblemCode.WeakSource, $"/sources/{i}/url", $"\"{ForeignText.Clean(url, 60)}\" is the front page of a site, and neither \"publisher\" nor \"date\" tells what was read there");
        }
    }

    private static HashSet<string> UsedSources(Pack pack)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Use(pack.Places);
        Use(pack.Regions);
        Use(pack.Events);
        Use(pack.Figures);
        Use(pack.Claims);
        Use(pack.Questions);
        foreach (var claim in pack.Claims)
        {
            foreach (var statement in claim.Statements)
                used.UnionWith(statement.Sources);
            foreach (var assessment in claim.Assessments)
                used.UnionWith(assessment.Sources);
        }
        return used;

        void Use<T>(ImmutableArray<T> items) where T : Item
        {
            foreach (var item in items)
            {
                if (used.Count == pack.Sources.Length)
                    return; // all are
                foreach (var source in item.Sources)
                    used.Add(source);
            }
        }
    }

    private static void CheckActors(Pack pack, LintSheet sheet)
    {
        var heard = pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, actor) in pack.Actors.Index())
        {
            if (!heard.Contains(actor.Id))
                sheet.Add(ProblemCode.UnusedActor, $"/actors/{i}/id", $"the actor \"{actor.Id}\" makes no statement");
        }
    }
}
