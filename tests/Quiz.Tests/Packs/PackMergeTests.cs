using System.Text;
using CsCheck;
using Quiz.Core.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Packs;

public class PackMergeTests
{
    private const string Old = """
        {
          "format": 1, "id": "mine", "version": "2.3.0", "title": "Mine", "x-mine": [1],
          "sources": [ {"id": "s", "title": "S", "x-kind": "news"} ],
          "events": [
            {"id": "b", "date": "1970", "title": "B", "tags": ["hand"], "note": "Mine.", "x-seen": true, "sources": ["s"]},
            {"id": "a", "date": "1969", "title": "A", "sources": ["s"]}
          ]
        }
        """;

    [Fact]
    public void What_the_newer_gives_stands_for_what_was_there_and_the_rest_stays()
    {
        var merged = Merge(Old, """{"id":"b","date":"1971","title":"B, corrected","tags":["file"],"sources":["s"]}""");
        Assert.Contains("""{"id": "b", "date": "1971", "title": "B, corrected", "tags": ["hand", "file"], "note": "Mine.", "x-seen": true, "sources": ["s"]}""", merged.Text, StringComparison.Ordinal);
        Assert.Contains("\"x-kind\": \"news\"", merged.Text, StringComparison.Ordinal);
        Assert.Contains("\"x-mine\": [\n  1\n ]", merged.Text, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"2.3.0\"", merged.Text, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (merged.Merged.Added, merged.Merged.Updated, merged.Merged.Unchanged));
    }

    [Fact]
    public void The_order_of_the_file_stays_and_new_items_come_last()
    {
        var merged = Merge(Old, """{"id":"c","date":"1972","title":"C","sources":["s"]},{"id":"a","date":"1969","title":"A","sources":["s"]}""");
        Assert.Equal(["b", "a", "c"], PackReader.Read("p.json", merged.Merged.Json).Pack!.Events.Select(e => e.Id));
        Assert.Equal((1, 0, 1), (merged.Merged.Added, merged.Merged.Updated, merged.Merged.Unchanged));
    }

    [Fact]
    public void Notes_of_the_author_stay_digit_by_digit_even_with_what_no_text_can_hold()
    {
        var old = Old.Replace("\"x-mine\": [1]", """
            "x-mine": [1.50e3, 100000000000000000001, "\ud800"]
            """, StringComparison.Ordinal);
        var merged = Merge(old, """{"id":"a","date":"1970","title":"A","sources":["s"]}""");
        Assert.Contains("\"x-mine\": [\n  1.50e3,\n  100000000000000000001,\n  \"\\ud800\"\n ]", merged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_gains_nothing_keeps_its_very_bytes()
    {
        var old = Encoding.UTF8.GetBytes(Old);
        Assert.Same(old, PackMerge.Merge(old, Newer("""{"id":"a","date":"1969","title":"A","sources":["s"]}""")).Json);
    }

    [Fact]
    public void A_question_of_another_kind_leaves_nothing_of_the_old_answer()
    {
        var old = PackTexts.With("\"questions\":[{\"id\":\"q\",\"kind\":\"number\",\"prompt\":\"?\",\"answer\":1,\"unit\":\"m\",\"why\":\"w\",\"note\":\"n\",\"sources\":[\"s\"]}]");
        var newer = PackTexts.With("\"questions\":[{\"id\":\"q\",\"kind\":\"choice\",\"prompt\":\"?\",\"options\":[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"text\":\"B\"}],\"answer\":\"b\",\"why\":\"w\",\"sources\":[\"s\"]}]");
        var reading = PackReader.Read("p.json", PackMerge.Merge(Encoding.UTF8.GetBytes(old), Encoding.UTF8.GetBytes(newer)).Json);
        Assert.Empty(reading.Problems.Told);
        Assert.Equal("n", reading.Pack!.Questions[0].Note);
        Assert.Equal("b", Assert.IsType<WrittenForm.Choice>(reading.Pack.Questions[0].Form).Answer);
    }

    [Fact]
    public void Options_come_as_the_newer_has_them_and_keep_what_is_the_authors()
    {
        const string Question = "\"questions\":[{\"id\":\"q\",\"kind\":\"choice\",\"prompt\":\"?\",\"options\":[OPTIONS],\"answer\":\"a\",\"why\":\"w\",\"sources\":[\"s\"]}]";
        var old = PackTexts.With(Question.Replace("OPTIONS", "{\"id\":\"a\",\"text\":\"A\",\"x-a\":1},{\"id\":\"b\",\"text\":\"B\"}", StringComparison.Ordinal));
        var newer = PackTexts.With(Question.Replace("OPTIONS", "{\"id\":\"c\",\"text\":\"C\"},{\"id\":\"a\",\"text\":\"AA\"}", StringComparison.Ordinal));
        var merged = Encoding.UTF8.GetString(PackMerge.Merge(Encoding.UTF8.GetBytes(old), Encoding.UTF8.GetBytes(newer)).Json);
        Assert.Contains("\"options\": [{\"id\": \"c\", \"text\": \"C\"}, {\"id\": \"a\", \"text\": \"AA\", \"x-a\": 1}]", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void Bringing_up_to_date_once_more_changes_nothing() => Gen.Select(RandomPacks.All, RandomPacks.All).Sample((old, newer) =>
    {
        var once = PackMerge.Merge(PackWriter.Write(old.Pack), PackWriter.Write(newer.Pack)).Json;
        Assert.Same(once, PackMerge.Merge(once, PackWriter.Write(newer.Pack)).Json);
    }, iter: 50);

    [Fact]
    public void A_pack_brought_up_to_date_with_itself_stays_the_same() => RandomPacks.All.Sample(random =>
    {
        var json = PackWriter.Write(random.Pack);
        Assert.Same(json, PackMerge.Merge(json, json).Json);
    }, iter: 50);

    private static (MergedPack Merged, string Text) Merge(string old, string events)
    {
        var merged = PackMerge.Merge(Encoding.UTF8.GetBytes(old), Newer(events));
        Assert.Empty(PackReader.Read("p.json", merged.Json).Problems.Told);
        return (merged, Encoding.UTF8.GetString(merged.Json));
    }

    private static byte[] Newer(string events) => Encoding.UTF8.GetBytes(PackTexts.With($"\"events\":[{events}]"));
}
