using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Statistics;
using Quiz.Core.Text;
using Quiz.Languages;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Marks tables of answers to a drill, one after the other.</summary>
/// <param name="isAnonymous">Whether pupils are called by numbers, in the order of the tables.</param>
public sealed class DrillMarker(Drill drill, ILanguage language, bool isAnonymous)
{
    private const int LongestName = 80;
    private const int LongestShown = 60;

    private readonly ImmutableArray<VariantMarker> _variants = Markers(drill, language);
    private readonly string _code = drill.Code;
    private readonly List<MarkedGroup> _groups = [];
    private int _numbered;

    public DrillResults Results => new(drill, [.. _groups]);

    /// <param name="shown">The file as it is called in messages.</param>
    public MarkedGroup Mark(string shown, byte[] file)
    {
        var sheet = new AnswerSheet(file, drill.Questions.Length, Spoken.AnswerTables);
        var pupils = ImmutableArray.CreateBuilder<MarkedPupil>();
        var absent = ImmutableArray.CreateBuilder<string>();
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var leftOut = 0;
        while (sheet.Next() is { } row)
        {
            if (VariantOf(row) is not { } variant || IsDoubled(row, known))
            {
                leftOut++;
                continue;
            }
            var name = NameOf(row, sheet.NamesPupils);
            if (row.IsEmpty)
                absent.Add(name);
            else
                pupils.Add(new(_groups.Count, name, variant.Name, variant.Mark(row)));
        }
        var group = new MarkedGroup(shown, GroupName(shown), pupils.ToImmutable(), absent.ToImmutable(), leftOut, sheet.Troubles());
        _groups.Add(group);
        return group;
    }

    private static ImmutableArray<VariantMarker> Markers(Drill drill, ILanguage language)
    {
        ImmutableArray<KnownAnswers> asMade = [.. drill.Questions.Select(_ => new KnownAnswers())];
        return [.. drill.Variants.Select(v => new VariantMarker(drill, v, asMade, language))];
    }

    /// <summary>Null, which is told, for a row that can't be marked.</summary>
    private VariantMarker? VariantOf(PupilRow row)
    {
        // Whoever mends a drill after it was printed has its first code on paper.
        if (row.Drill.Length > 0 && DrillCode.Normalised(row.Drill) is var code && code != _code && code != drill.WrittenCode)
        {
            row.TellDrill(language.IsOfAnotherDrill(ForeignText.Clean(row.Drill, LongestShown), _code));
            return null;
        }
        var told = row.Variant.Split(' ')[^1];
        if (told.Length == 0 && _variants.Length == 1)
            return _variants[0];
        var found = _variants.FirstOrDefault(v => string.Equals(v.Name, Latin(told), StringComparison.OrdinalIgnoreCase));
        if (found is not null || row.IsEmpty)
            return found ?? _variants[0];
        string[] names = [.. _variants.Select(v => v.Name)];
        row.TellVariant(told.Length == 0 ? language.VariantIsMissing(names) : language.VariantIsUnknown(ForeignText.Clean(row.Variant, LongestShown), names));
        return null;
    }

    private bool IsDoubled(PupilRow row, Dictionary<string, string> known)
    {
        if (row.Pupil.Length == 0 || known.TryAdd(row.Pupil, row.PupilCell))
            return false;
        row.TellPupil(language.PupilIsDoubled(known[row.Pupil]));
        return true;
    }

    private string NameOf(PupilRow row, bool isColumnThere)
    {
        if (row.Pupil.Length == 0 && isColumnThere)
            row.TellPupil(language.PupilIsNameless);
        _numbered++;
        return isAnonymous ? FormattableString.Invariant($"{_numbered}") : row.Pupil.Length == 0 ? language.PupilOfRow(row.Number) : ForeignText.Clean(row.Pupil, LongestName);
    }

    /// <summary>That of the file; several of one name are numbered.</summary>
    private string GroupName(string shown)
    {
        var name = Path.GetFileNameWithoutExtension(shown) is { Length: > 0 } plain ? plain : shown;
        var same = _groups.Count(g => g.Name == name || g.Name.StartsWith($"{name} (", StringComparison.Ordinal));
        return same == 0 ? name : FormattableString.Invariant($"{name} ({same + 1})");
    }

    /// <summary>А and С from a Ukrainian keyboard look just like A and C; В may be B or the third letter, and is told.</summary>
    private string Latin(string variant) => variant is [var letter] ? ReadingWords.Latin(letter, language.Reading).ToString() : variant;
}
