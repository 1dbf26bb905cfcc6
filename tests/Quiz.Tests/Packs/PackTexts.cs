using System.Text;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Tests.Packs;

/// <summary>Packs as texts, and the reading of texts in which a mark stands where a problem must be told.</summary>
internal static class PackTexts
{
    /// <summary>Stands before the token that a problem is about, and is taken out before reading.</summary>
    public const char Mark = '¶';

    /// <summary>Something of everything, and no problem.</summary>
    public const string Small = """
        { "$schema": "../schema/pack-1.schema.json", "format": 1, "id": "small", "version": "1.0.0", "title": "Small", "language": "en", "asOf": "2025-08-26", "x-any": [1, {"a": null}],
          "sources": [ { "id": "s", "title": "Source", "publisher": "P", "date": "2025-06-08", "url": "https://example.org/a", "licence": "CC0", "note": "n" } ],
          "actors": [ { "id": "a", "name": "Anna", "side": "North" }, { "id": "b", "name": "Borys", "side": "South", "aliases": ["Boris"] } ],
          "places": [ { "id": "p", "name": "Дніпро", "aliases": ["Dnipro"], "lat": 48.464, "lon": 35.046, "region": "UA-12", "sources": ["s"] } ],
          "regions": [ { "id": "UA-12", "name": "Dnipropetrovsk Oblast", "capital": "p", "sources": ["s"] } ],
          "events": [ { "id": "e1", "date": "1969-07-20", "title": "One", "sources": ["s"] }, { "id": "e2", "date": "[1970..1972]", "title": "Two", "place": "UA-12", "tags": ["t"], "sensitive": true, "sources": ["s"] } ],
          "figures": [ { "id": "f", "of": "UA-12", "quantity": "area", "value": 31914, "unit": "km2", "bound": "exact", "asOf": "2021", "sources": ["s"] } ],
          "claims": [ { "id": "c", "title": "Matter", "place": "p", "sources": ["s"], "lesson": "l",
            "statements": [ { "id": "one", "by": ["a"], "act": "claim", "date": "2025-06-08", "text": "It is so.", "parts": [ { "id": "x", "text": "X" } ] },
                            { "id": "two", "by": ["b"], "act": "denial", "of": "one", "denies": ["x"], "date": "2025-06-09", "text": "It is not so." } ],
            "assessments": [ { "id": "first", "of": "one", "asOf": "2025-06-10", "status": "unverified" } ] } ],
          "questions": [ { "id": "q", "kind": "choice", "prompt": "?", "options": [ { "id": "a", "text": "A" }, { "id": "b", "text": "B" } ], "answer": "a", "why": "w", "sources": ["s"] } ]
        }
        """;

    /// <summary>Every property that a pack may have, and no problem.</summary>
    public const string Whole = """
        { "$schema": "../schema/pack-1.schema.json", "format": 1, "needs": "1.1", "id": "whole", "version": "1.0.0", "title": "Whole", "description": "d", "language": "uk", "licence": "CC0-1.0", "asOf": "2025-08-26", "map": "grid",
          "sources": [ { "id": "s", "title": "Source", "publisher": "P", "date": "2025-06-08", "url": "https://example.org/a", "licence": "CC0", "note": "n" } ],
          "actors": [ { "id": "a", "name": "Anna", "side": "North", "aliases": ["Ann"], "note": "n" } ],
          "places": [ { "id": "p", "name": "Castor", "aliases": ["Kastor"], "lat": 0.4, "lon": 0.6, "approximate": true, "region": "XA-1", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"] } ],
          "regions": [ { "id": "XA-1", "name": "Square", "aliases": ["Field"], "capital": "p", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"] } ],
          "events": [ { "id": "e", "date": "1969-07-20", "title": "One", "text": "x", "place": "p", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"] } ],
          "figures": [ { "id": "f", "of": "XA-1", "to": "p", "quantity": "distance", "value": 140, "unit": "km", "bound": "about", "asOf": "2021", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"] } ],
          "claims": [ { "id": "c", "title": "Matter", "place": "p", "lesson": "l", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"],
            "statements": [ { "id": "one", "by": ["a"], "act": "claim", "date": "2025-06-08", "channel": "briefing", "reportedBy": "P", "text": "It is so.", "parts": [ { "id": "x", "text": "X" } ], "note": "n", "sources": ["s"] },
                            { "id": "two", "by": ["a"], "act": "denial", "of": "one", "denies": ["x"], "date": "2025-06-09" } ],
            "assessments": [ { "id": "first", "of": "one", "asOf": "2025-06-10", "status": "unverified", "by": "P", "basis": "b", "text": "x", "note": "n", "sources": ["s"] } ] } ],
          "questions": [ { "id": "q", "kind": "choice", "prompt": "?", "options": [ { "id": "a", "text": "A" }, { "id": "b", "text": "B" } ], "answer": "a", "why": "w", "tags": ["t"], "sensitive": true, "note": "n", "sources": ["s"] },
                         { "id": "n", "kind": "number", "prompt": "?", "answer": 5, "unit": "km", "why": "w", "sources": ["s"] } ]
        }
        """;

    private static readonly string[] Arrays = ["\"places\"", "\"regions\"", "\"events\"", "\"figures\"", "\"claims\"", "\"questions\""];

    /// <summary>A pack with a source "s" and these members, which begin the second line; with an event before them where they have no items.</summary>
    public static string With(string members) =>
        "{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"P\",\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],"
        + (Arrays.Any(array => members.Contains(array, StringComparison.Ordinal)) ? "" : "\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}],") + "\n" + members + "}";

    public static PackReading Read(string text, Func<string, Map?>? findMap = null) => PackReader.Read("p.json", Encoding.UTF8.GetBytes(text), findMap);

    /// <summary>Asserts that the text with its marks taken out has exactly these problems, one at each mark, in this order.</summary>
    public static void AssertProblems(string marked, Func<string, Map?>? findMap, params string[] messages)
    {
        var reading = Read(Unmarked(marked), findMap);
        AssertTold(marked, messages, reading.Problems);
        Assert.Null(reading.Pack);
    }

    public static string Unmarked(string marked) => marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    /// <summary>Asserts that exactly these problems are told, one at each mark, in this order.</summary>
    public static void AssertTold(string marked, string[] messages, ProblemReport problems)
    {
        var places = Places(marked);
        Assert.Equal(messages.Length, places.Count);
        Assert.Equal(places.Zip(messages, (place, message) => $"{place.Line}:{place.Column}: {message}"), problems.Told.Select(p => $"{p.Line}:{p.Column}: {p.Message}"));
        Assert.Equal(messages.Length, problems.Count);
    }

    private static List<(int Line, int Column)> Places(string marked)
    {
        var places = new List<(int, int)>();
        foreach (var (number, line) in marked.Split('\n').Index())
        {
            var column = 1;
            foreach (var rune in line.EnumerateRunes())
            {
                if (rune.Value == Mark)
                    places.Add((number + 1, column));
                else
                    column++;
            }
        }
        return places;
    }
}
