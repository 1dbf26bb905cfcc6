using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Questions;

/// <summary>Questions and packs to try things on.</summary>
internal static class Samples
{
    public static Map Grid { get; } = GridMap.Make();

    public static ImmutableArray<Card> Cards(params string[] dates) => [.. dates.Select((d, i) => new Card($"k{i}", $"Card {i}", EdtfDate.Parse(d)))];

    /// <summary>Reads a pack that must have no problem.</summary>
    public static Pack Pack(string members)
    {
        var reading = PackTexts.Read(PackTexts.With(members), id => id == "grid" ? Grid : null);
        Assert.Empty(reading.Problems.Told);
        return reading.Pack!;
    }

    public static Deck Deck(Pack pack) => new(pack, pack.Map is null ? null : Grid, ItemFilter.Default with { Sensitive = true });

    public static string Event(string id, string date, string more = "") => $"{{\"id\":\"{id}\",\"date\":\"{date}\",\"title\":\"Title of {id}\",\"sources\":[\"s\"]{more}}}";

    /// <summary>A pack that every kind can ask from.</summary>
    public static Pack Full { get; } = Pack(FullMembers);

    public static string FullMembers => "\"map\":\"grid\",\"actors\":[" + string.Join(",", Enumerable.Range(0, 6).Select(i => $"{{\"id\":\"a{i}\",\"name\":\"Actor {i}\",\"side\":\"Side {i % 2}\"}}")) + "],\"regions\":["
        + string.Join(",", Enumerable.Range(1, 9).Select(i => $"{{\"id\":\"XA-{i}\",\"name\":\"Square {i}\",\"sources\":[\"s\"]}}")) + "],\"places\":["
        + string.Join(",", Enumerable.Range(0, 9).Select(i => $"{{\"id\":\"p{i}\",\"name\":\"{Towns[i]}\",\"lat\":{i / 3}.4,\"lon\":{i % 3}.6,\"region\":\"XA-{i + 1}\",\"sources\":[\"s\"]}}")) + "],\"events\":["
        + string.Join(",", Enumerable.Range(0, 12).Select(i => Event($"e{i}", $"{1900 + (i * 7)}-0{(i % 9) + 1}-10"))) + "],\"claims\":["
        + string.Join(",", Enumerable.Range(0, 4).Select(i => $"{{\"id\":\"c{i}\",\"title\":\"Matter {i}\",\"sources\":[\"s\"],\"statements\":[{{\"id\":\"one\",\"by\":[\"a{i}\"],\"act\":\"claim\",\"date\":\"2000-01-0{i + 1}\",\"text\":\"Words {i}\"}}],"
            + $"\"assessments\":[{{\"id\":\"x\",\"of\":\"one\",\"asOf\":\"2000-02-0{i + 1}\",\"status\":\"contested\"}}]}}")) + "],\"questions\":["
        + string.Join(",", Enumerable.Range(0, 3).Select(i => $"{{\"id\":\"q{i}\",\"kind\":\"choice\",\"prompt\":\"Prompt {i}?\",\"options\":[{{\"id\":\"r\",\"text\":\"Right\"}},{{\"id\":\"w\",\"text\":\"Wrong\"}},{{\"id\":\"v\",\"text\":\"Very wrong\"}}],\"answer\":\"r\",\"why\":\"Why {i}.\",\"sources\":[\"s\"]}}")) + "]";

    private static string[] Towns => ["Alden", "Brook", "Castor", "Dunmore", "Eastley", "Farway", "Granton", "Hollow", "Ivydale"];

    public static Question Ask(Pack pack, Kind kind, string id, ulong seed = 1) => TryAsk(pack, kind, id, seed) ?? throw new InvalidOperationException($"no {kind} about {id}");

    public static Question? TryAsk(Pack pack, Kind kind, string id, ulong seed = 1)
    {
        var (maker, deck) = (QuestionMakers.Of(kind), Deck(pack));
        var item = Enumerable.Range(0, maker.CountItems(deck)).Select(i => maker.ItemAt(deck, i)).First(i => i.Id == id);
        return maker.Make(deck, item, seed);
    }

    /// <summary>Every question that can be made from a pack with one seed.</summary>
    public static IEnumerable<Question> All(Deck deck, ulong seed) =>
        from maker in QuestionMakers.All
        from index in Enumerable.Range(0, maker.CountItems(deck))
        let question = maker.Make(deck, maker.ItemAt(deck, index), seed)
        where question is not null
        select question;

    /// <summary>A question of any pack with a challenge of one's own.</summary>
    public static Question Of(Challenge challenge, Kind kind = Kind.Order) => new()
    {
        Id = "0123456789abcdef",
        Kind = kind,
        Pack = Full,
        Item = "events/e0",
        Seed = 1,
        Subject = new Subject.Events(Full.Events),
        Challenge = challenge,
    };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
