using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>The names that a column may have: the first is its own, the others stand for it.</summary>
public sealed record CsvColumn(string Name, params string[] Also);

/// <summary>Finds columns by what headers call them: case, spaces and marks are no part of a name.</summary>
public sealed class CsvColumnNames
{
    private const int LongestName = 40;
    private readonly Dictionary<string, string> _byPlain = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public CsvColumnNames(params CsvColumn[] columns)
    {
        _names = [.. columns.Select(c => c.Name)];
        foreach (var column in columns)
            _byPlain.TryAdd(Plain(column.Name), column.Name);
        foreach (var column in columns)
        {
            foreach (var also in column.Also)
                _byPlain.TryAdd(Plain(also), column.Name);
        }
    }

    /// <summary>The column's own name; null for none that is known.</summary>
    public string? Find(string header) => header.Length > LongestName ? null : _byPlain.GetValueOrDefault(Plain(header));

    /// <summary>No number is near another.</summary>
    public string? Nearest(string header) => header.Length > LongestName || Plain(header).All(char.IsAsciiDigit) ? null : Spelling.Nearest(Plain(header), _names);

    private static string Plain(string header) => string.Concat(header.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
