using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Exchange.Csv;
using Quiz.Exchange.FactChecks;

namespace Quiz.Exchange;

/// <summary>A pack in the making: its ids are unique, its texts are such as packs hold, and what could not be carried is noted.</summary>
internal sealed class PackDraft(ImportOptions options, LossList losses)
{
    /// <summary>Why an answer is right, where a file does not say.</summary>
    public const string NoExplanation = "No explanation came with this question.";

    private readonly Dictionary<Type, IdBook> _ids = [];
    private readonly List<Source> _sources = [];
    private readonly Dictionary<(string Title, string? Url), string> _sourceIds = [];
    private ImmutableArray<string> _usualSources;
    private int _items;
    private bool _arePlacesSettled;

    public LossList Losses => losses;

    /// <summary>What may be written in the file, in each language that the program speaks; so of the next three.</summary>
    public ImmutableArray<TableReadingWords> Tables { get; } = [.. options.Reading.Select(words => words.Tables)];

    public ImmutableArray<DateReadingWords> Dates { get; } = [.. options.Reading.Select(words => words.Answers.Dates)];

    public ImmutableArray<NumberReadingWords> Numbers { get; } = [.. options.Reading.Select(words => words.Answers.Numbers)];

    public ImmutableArray<VerdictReadingWords> Verdicts { get; } = [.. options.Reading.Select(words => words.Verdicts)];

    public List<Actor> Actors { get; } = [];
    public List<Place> Places { get; } = [];
    public List<Region> Regions { get; } = [];
    public List<Event> Events { get; } = [];
    public List<Figure> Figures { get; } = [];
    public List<Claim> Claims { get; } = [];
    public List<WrittenQuestion> Questions { get; } = [];

    public string Title { get; set; } = options.Title;

    public string? Description { get; set; }

    /// <summary>The id of a map that is made beside the pack.</summary>
    public string? Map { get; set; }

    /// <summary>What rests on no source of the file rests on this.</summary>
    public string UsualSource => SourceOf(options.Source);

    /// <summary>That source alone: most items rest on it, and the list is kept once.</summary>
    public ImmutableArray<string> UsualSources => _usualSources.IsDefault ? _usualSources = [UsualSource] : _usualSources;

    /// <summary>Ids of things of one type.</summary>
    public IdBook Ids<T>() => _ids.TryGetValue(typeof(T), out var book) ? book : _ids[typeof(T)] = new();

    /// <summary>Adds an item; false, which is told, where the pack is full.</summary>
    public bool Add<T>(int at, List<T> to, T item) where T : Item
    {
        var isFull = _items++ >= PackReader.MostItems;
        if (isFull)
            losses.Add(at, FormattableString.Invariant($"\"{item.Id}\" is left out: a pack holds at most {PackReader.MostItems} items"));
        else if (options.Lines is { } lines && (_arePlacesSettled || item is not (Place or Region)))
            lines.Add(item);
        else
            to.Add(item);
        return !isFull;
    }

    /// <summary>After this no place and no region changes that was added.</summary>
    public void SettlePlaces()
    {
        _arePlacesSettled = true;
        if (options.Lines is not { } lines)
            return;
        Places.ForEach(lines.Add);
        Places.Clear();
        Regions.ForEach(lines.Add);
        Regions.Clear();
    }

    /// <summary>A text as packs hold it: on one line, without invisible characters, cut where it is too long. Null for nothing.</summary>
    /// <param name="name">What losses call it.</param>
    public string? Text(int at, string name, string? raw)
    {
        if (string.IsNullOrEmpty(raw))
            return null;
        var text = OneLine(raw, out var dropped).Trim();
        if (dropped > 0)
            losses.Add(at, FormattableString.Invariant($"\"{name}\": {dropped} invisible or control characters are left out"));
        if (text.Length > ForeignText.MostCharacters && ForeignText.CountCharacters(text) is > ForeignText.MostCharacters and var count)
        {
            losses.Add(at, FormattableString.Invariant($"\"{name}\": has {count} characters and is cut to {ForeignText.MostCharacters}"));
            text = CutTo(text, ForeignText.MostCharacters - 1).TrimEnd() + "…";
        }
        return text.Length == 0 ? null : text;
    }

    /// <summary>A short list without doubles, cleaned as texts are.</summary>
    public List<string> Texts(int at, string name, IEnumerable<string> raw)
    {
        var (texts, known) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var one in raw)
        {
            if (Text(at, name, one) is { } text && known.Add(text))
                texts.Add(text);
        }
        return texts;
    }

    /// <summary>The id of a source of the file, which is added when it is first met.</summary>
    public string SourceOf(Source source)
    {
        if (_sourceIds.TryGetValue((source.Title, source.Url), out var known))
            return known;
        return AddSource(source with { Id = Ids<Source>().Give(source.Id.Length > 0 ? source.Id : source.Title) });
    }

    /// <summary>Adds a source whose id was given.</summary>
    public string AddSource(Source source)
    {
        _sources.Add(source);
        _sourceIds.TryAdd((source.Title, source.Url), source.Id);
        return source.Id;
    }

    /// <summary>An address that packs take, or null, which is told.</summary>
    public string? Address(int at, string name, string? raw)
    {
        if (Text(at, name, raw) is not { } text)
            return null;
        if (PackReader.IsAddress(text))
            return text;
        losses.Add(at, $"\"{name}\": \"{ForeignText.Clean(text, 60)}\" is no address beginning https:// or http://, and is left out");
        return null;
    }

    /// <param name="utf8">What the offsets of losses count in.</param>
    public Imported Finish(byte[] utf8) => new(
        new Pack
        {
            Id = options.PackId,
            Version = "1.0.0",
            Title = Title,
            Description = Description,
            Language = options.Language,
            Map = Map,
            Sources = [.. _sources],
            Actors = [.. Actors],
            Places = [.. Places],
            Regions = [.. Regions],
            Events = [.. Events],
            Figures = [.. Figures],
            Claims = [.. Claims],
            Questions = [.. Questions],
        },
        losses.Placed(utf8));

    private static string OneLine(string raw, out int dropped)
    {
        dropped = 0;
        if (ForeignText.IndexOfForbidden(raw) < 0)
            return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsWhiteSpace(raw[i]) && ForeignText.IsForbidden(raw[i]))
            {
                if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            }
            else if (char.IsSurrogate(raw[i]) && i + 1 < raw.Length && char.IsSurrogatePair(raw[i], raw[i + 1]))
                text.Append(raw[i]).Append(raw[++i]);
            else if (char.IsSurrogate(raw[i]) || ForeignText.IsForbidden(raw[i]))
                dropped++;
            else if (raw[i] != ' ' || text.Length == 0 || text[^1] != ' ')
                text.Append(raw[i]);
        }
        return text.ToString();
    }

    private static string CutTo(string text, int characters)
    {
        var at = 0;
        for (; characters > 0; characters--)
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return text[..at];
    }
}
