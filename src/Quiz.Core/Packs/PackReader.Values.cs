using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Packs.Tables;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    /// <summary>Among so many words one is found by looking at each.</summary>
    private const int FewWords = 16;

    private static readonly object NoWords = ImmutableArray<string>.Empty;

    /// <summary>The version of the format that the pack needs, which is looked at when the pack was read.</summary>
    internal object? FormatNeeded()
    {
        var text = _json.Matching(ProblemCode.WrongForm, "a version of the format like \"1.1\"", static text => FormatVersion.TryParse(text, out _));
        if (text is null || !FormatVersion.TryParse(text, out var needs))
            return null;
        _needs = (_json.Offset, needs);
        return needs;
    }

    internal string? MapId()
    {
        var id = _json.Id();
        _mapOffset = _json.Offset;
        return id;
    }

    /// <summary>An id that the array it stands in has once.</summary>
    internal string? OwnId(PackArray array) => Defined(array, _json.NewId());

    /// <summary>A region's code, which the pack's map must have.</summary>
    internal string? OwnRegionCode()
    {
        var code = Defined(PackArray.Regions, _json.RegionCode());
        if (code is not null)
            (_regionOffsets ??= []).Add((_json.Offset, code));
        return code;
    }

    private readonly string? Defined(PackArray array, string? id)
    {
        if (id is not null)
            _references.Define(array, id, _json.Offset);
        return id;
    }

    internal string? Reference(PackArray array, string wanted)
    {
        var id = array == PackArray.Regions ? _json.RegionCode() : _json.Matching(ProblemCode.WrongId, wanted, static text => Ids.IsId(text));
        if (id is not null)
            _references.Refer(array, id, _json.Offset);
        return id;
    }

    internal string? PlaceOrRegion()
    {
        var id = _json.Matching(ProblemCode.WrongId, $"a place's id or {Ids.RegionWanted}", static text => Ids.IsId(text) || Ids.IsRegionCode(text));
        if (id is not null)
            _references.Refer(Ids.IsRegionCode(id) ? PackArray.Regions : PackArray.Places, id, _json.Offset);
        return id;
    }

    internal EdtfDate? Date() => _json.Date(_dates);

    /// <summary>A list of short texts, an <see cref="ImmutableArray{T}"/>; with <paramref name="refersTo"/> of ids that the pack must define.</summary>
    internal object Words(string wanted, PackArray? refersTo = null, bool atLeastOne = false)
    {
        _words.Clear();
        var (property, start) = (_json.Property, _json.Offset);
        if (!_json.EnterArray(wanted))
            return NoWords;
        HashSet<string>? many = null;
        while (_json.NextElement())
        {
            _json.BackTo(property);
            if ((refersTo is { } array ? Reference(array, wanted) : _json.Word(wanted)) is not { } word)
                continue;
            if (many?.Contains(word) ?? _words.Contains(word))
                _json.Report(ProblemCode.DoubledEntry, $"\"{word}\" stands twice");
            else
                _words.Add(word);
            if (_words.Count > FewWords)
                (many ??= [.. _words]).Add(word);
        }
        if (_words.Count == 0 && atLeastOne && _json.Token == JsonTokenType.EndArray)
            _problems.Add(start, ProblemCode.EmptyList, $"\"{property}\": found none, wanted at least one");
        return _words.Count switch
        {
            0 => NoWords,
            <= 2 => ShortList(),
            _ => _words.ToImmutableArray(),
        };
    }

    /// <summary>The words that were read, one or two. Most items rest on so many sources and have so many tags: equal lists are kept once.</summary>
    private readonly object ShortList()
    {
        var words = (_words[0], _words.Count > 1 ? _words[1] : null);
        if (!_shortLists.TryGetValue(words, out var list))
            _shortLists[words] = list = _words.ToImmutableArray();
        return list;
    }

    private void CountItem()
    {
        if (++_items > MostItems)
            throw new TooManyItemsException();
    }
}
