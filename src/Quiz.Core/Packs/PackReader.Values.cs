using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    /// <summary>Among so many words one is found by looking at each.</summary>
    private const int FewWords = 16;

    /// <summary>An id that the array it stands in has once.</summary>
    private string? OwnId(References.Array array)
    {
        var id = array == References.Array.Regions ? _json.RegionCode() : _json.Id();
        if (id is not null)
            _references.Define(array, id, _json.Offset);
        return id;
    }

    private string? Reference(References.Array array, string wanted)
    {
        var id = array == References.Array.Regions ? _json.RegionCode() : _json.Matching(ProblemCode.WrongId, wanted, static text => Ids.IsId(text));
        if (id is not null)
            _references.Refer(array, id, _json.Offset);
        return id;
    }

    private string? PlaceOrRegion()
    {
        var id = _json.Matching(ProblemCode.WrongId, $"a place's id or {Ids.RegionWanted}", static text => Ids.IsId(text) || Ids.IsRegionCode(text));
        if (id is not null)
            _references.Refer(Ids.IsRegionCode(id) ? References.Array.Regions : References.Array.Places, id, _json.Offset);
        return id;
    }

    /// <summary>An object of these two; empty where one can't be used, which is reported.</summary>
    private (string Id, string Text)? IdAndText(Shape shape)
    {
        string? id = null, text = null;
        if (!_json.EnterObject(shape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "id")
                id = _json.Id();
            else
                text = _json.Text();
        }
        return (id ?? "", text ?? "");
    }

    /// <summary>A list of short texts; with <paramref name="refersTo"/> of ids that the pack must define.</summary>
    private ImmutableArray<string> Words(string wanted, References.Array? refersTo = null, bool atLeastOne = false)
    {
        var (property, start) = (_json.Property, _json.Offset);
        if (!_json.EnterArray(wanted))
            return [];
        string? first = null;
        List<string>? all = null;
        HashSet<string>? many = null;
        while (_json.NextElement())
        {
            _json.BackTo(property);
            if ((refersTo is { } array ? Reference(array, wanted) : _json.Word(wanted)) is not { } word)
                continue;
            if (word == first || (many?.Contains(word) ?? all?.Contains(word)) == true)
                _json.Report(ProblemCode.DoubledEntry, $"\"{word}\" stands twice");
            else if (first is null)
                first = word;
            else
                (all ??= [first]).Add(word);
            if (all is { Count: > FewWords })
                (many ??= [.. all]).Add(word);
        }
        if (first is null && atLeastOne && _json.Token == JsonTokenType.EndArray)
            _problems.Add(start, ProblemCode.EmptyList, $"\"{property}\": found none, wanted at least one");
        if (all is not null)
            return [.. all];
        if (first is null)
            return [];
        // Most items rest on one source: the list of one is kept once.
        return _singleLists.TryGetValue(first, out var single) ? single : _singleLists[first] = [first];
    }

    private void CountItem()
    {
        if (++_items > MostItems)
            throw new TooManyItemsException();
    }
}
