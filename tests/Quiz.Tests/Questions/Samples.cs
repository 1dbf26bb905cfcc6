using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Kinds.Timeline;
using Quiz.Languages;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Questions;

/// <summary>Questions and packs to try things on.</summary>
internal static class Samples
{
    public static Map Grid { get; } = GridMap.Make();

    public static ImmutableArray<DatedCard> Cards(params string[] dates) => [.. dates.Select((d, i) => new DatedCard($"k{i}", $"Card {i}", EdtfDate.Parse(d)))];

    /// <summary>Cards to be put in order, as dealt.</summary>
    public static OrderForm Order(params string[] dates) => new([.. Cards(dates)], Precedence.ByDate(Cards(dates)), OrderBegin.Earliest);

    /// <summary>Reads a pack that must have no problem.</summary>
    public static Pack Pack(string members)
    {
        var reading = PackTexts.Read(PackTexts.With(members), id => id == "grid" ? Grid : null);
        Assert.Empty(reading.Problems.Told);
        return reading.Pack!;
    }

    public static Deck Deck(Pack pack) => new(pack, pack.Map is null ? null : Grid, ItemFilter.Default with { Sensitive = true }, Spoken.GenericWords);

    public static string Event(string id, string date, string more = "") => $"{{\"id\":\"{id}\",\"date\":\"{date}\",\"title\":\"Title of {id}\",\"sources\":[\"s\"]{more}}}";

    /// <summary>A pack that every kind can ask from.</summary>
    public static Pack Full { get; } = Pack(FullMembers);

    public static string FullMembers => string.Join(',',
        "\"map\":\"grid\"",
        Array("actors", 6, i => $$"""{"id":"a{{i}}","name":"Actor {{i}}","side":"Side {{i % 2}}"}"""),
        Array("regions", 9, i => $$"""{"id":"XA-{{i + 1}}","name":"Square {{i + 1}}","sources":["s"]}"""),
        Array("places", 9, i => $$"""{"id":"p{{i}}","name":"{{Towns[i]}}","lat":{{i / 3}}.4,"lon":{{i % 3}}.6,"region":"XA-{{i + 1}}","sources":["s"]}"""),
        Array("events", 12, i => Event($"e{i}", $"{1900 + (i * 7)}-0{(i % 9) + 1}-10")),
        Array("figures", 12, i => i < 9
            ? $$"""{"id":"f{{i}}","of":"XA-{{i + 1}}","quantity":"{{(i < 6 ? "area" : "population")}}","value":{{100 + (i * 30)}},"unit":"{{(i < 6 ? "km2" : "people")}}","asOf":"2001","sources":["s"]}"""
            : $$"""{"id":"f{{i}}","of":"p0","to":"p{{i - 8}}","quantity":"distance","value":{{20 * i}},"unit":"km","bound":"about","sources":["s"]}"""),
        Array("claims", 4, i => $$"""
            {"id":"c{{i}}","title":"Matter {{i}}","sources":["s"],"statements":[
              {"id":"one","by":["a{{i}}"],"act":"claim","date":"2000-01-0{{i + 1}}","text":"Words {{i}}","parts":[{"id":"x","text":"Part x"},{"id":"y","text":"Part y"},{"id":"z","text":"Part z"}]},
              {"id":"two","by":["a{{i + 1}}"],"act":"denial","of":"one","denies":{{(i % 2 == 0 ? "\"whole\"" : "[\"x\",\"z\"]")}},"date":"2000-01-0{{i + 1}}","text":"No words {{i}}"}],
             "assessments":[{"id":"x","of":"one","asOf":"2000-02-0{{i + 1}}","status":"contested","text":"Found {{i}}"}]}
            """),
        Array("questions", 21, WrittenQuestion));

    private static string WrittenQuestion(int i)
    {
        const string Options = "\"options\":[{\"id\":\"r\",\"text\":\"Right\"},{\"id\":\"w\",\"text\":\"Wrong\"},{\"id\":\"v\",\"text\":\"Very wrong\"}],";
        var (kind, answer) = (i / 3) switch
        {
            1 => ("choices", "[\"r\",\"v\"]"),
            2 => ("order", "[\"v\",\"r\",\"w\"]"),
            3 => ("number", "140"),
            4 => ("date", "\"1969-07-20\""),
            5 => ("point", "{\"lat\":1.5,\"lon\":1.5}"),
            6 => ("text", "[\"Castor\",\"The Town of Castor\"]"),
            _ => ("choice", "\"r\""),
        };
        return $$"""{"id":"q{{i}}","kind":"{{kind}}",{{(kind.StartsWith("choice", StringComparison.Ordinal) || kind == "order" ? Options : "")}}"answer":{{answer}},"prompt":"Prompt {{i}}?","why":"Why {{i}}.","sources":["s"]}""";
    }

    private static string Array(string name, int count, Func<int, string> member) => $"\"{name}\":[{string.Join(',', Enumerable.Range(0, count).Select(member))}]";

    private static string[] Towns => ["Alden", "Brook", "Castor", "Dunmore", "Eastley", "Farway", "Granton", "Hollow", "Ivydale"];

    public static Question Ask(Pack pack, Kind kind, string id, ulong seed = 1) => TryAsk(pack, kind, id, seed) ?? throw new InvalidOperationException($"no {kind} about {id}");

    public static Question? TryAsk(Pack pack, Kind kind, string id, ulong seed = 1)
    {
        var (maker, deck) = (kind, Deck(pack));
        return maker.Make(deck, maker.ItemsOf(deck).First(i => i.Id == id), seed);
    }

    /// <summary>Every question that can be made from a pack with one seed.</summary>
    public static IEnumerable<Question> All(Deck deck, ulong seed) =>
        from kind in KindTable.All
        from item in kind.ItemsOf(deck)
        let question = kind.Make(deck, item, seed)
        where question is not null
        select question;

    /// <summary>A question of any pack with a form of one's own.</summary>
    public static Question Of(Form form, string kind = K.Order) => new()
    {
        Id = "0123456789abcdef",
        Kind = K.Of(kind),
        Pack = Full,
        Item = "events/e0",
        Seed = 1,
        Subject = new EventsSubject(Full.Events),
        Form = K.Of(kind).Form is { } spec && spec.Type == form.Spec.Type ? form with { Spec = spec } : form,
    };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
