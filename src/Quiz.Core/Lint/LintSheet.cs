using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Lint;

/// <summary>Gathers warnings by what they are about; the places in the file are looked up once, at the end.</summary>
internal sealed class LintSheet(ImmutableArray<ProblemCode> allowed)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<ProblemCode, int> _counts = [];
    private int _untold;

    private sealed record Finding(string Pointer, ProblemCode Code, string Message);

    /// <summary>So many of one sort are told, so that one frequent sort does not hide the others.</summary>
    private const int MostOfASort = ProblemCollector.MostTold / 10;

    /// <summary>Whether a further warning of the sort would be told: nothing need be worded that is only counted.</summary>
    public bool Tells(ProblemCode code) => !allowed.Contains(code) && _counts.GetValueOrDefault(code) < MostOfASort;

    /// <summary>Counts a warning that would not be told.</summary>
    public void Count(ProblemCode code) => _untold += allowed.Contains(code) ? 0 : 1;

    /// <param name="pointer">What it is about, as a JSON pointer: <c>/events/3/title</c>. Where the file lacks that, what holds it.</param>
    public void Add(ProblemCode code, string pointer, FormattableString message)
    {
        if (allowed.Contains(code))
            return;
        var count = _counts[code] = _counts.GetValueOrDefault(code) + 1;
        if (count > MostOfASort)
            _untold++;
        else
            _findings.Add(new(pointer, code, FormattableString.Invariant(message)));
    }

    public ProblemReport Report(string file, byte[] json)
    {
        var offsets = JsonLocator.Offsets(json, _findings.SelectMany(f => Upwards(f.Pointer)));
        var problems = new ProblemCollector(file, json);
        foreach (var finding in _findings)
            problems.Add(Upwards(finding.Pointer).Where(offsets.ContainsKey).Select(p => offsets[p]).FirstOrDefault(), finding.Code, finding.Message);
        var report = problems.Report();
        return report with { Untold = report.Untold + _untold };
    }

    /// <summary>A pointer and those to what holds it.</summary>
    private static IEnumerable<string> Upwards(string pointer)
    {
        for (; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
            yield return pointer;
    }
}
