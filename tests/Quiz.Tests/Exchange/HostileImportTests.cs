using System.Text;
using CsCheck;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Exchange.Anki;
using Quiz.Exchange.Gift;
using Quiz.Exchange.MoodleXml;

namespace Quiz.Tests.Exchange;

public class HostileImportTests
{
    private const string Gift = "// [id:q1] [tag:t]\n::Q::[html]Which <b>one</b>?{\n=yes#right\n~%50%no\n####Because.\n}\n\nNumber?{#1822:5}\n\nMatch{=a -> b =c -> d}\n";
    private const string Xml = "<?xml version=\"1.0\"?>\n<quiz>\n<question type=\"multichoice\"><name><text>Q</text></name><questiontext format=\"html\"><text><![CDATA[<p>Which?</p>]]></text></questiontext><single>true</single><answer fraction=\"100\"><text>a</text><feedback><text>f</text></feedback></answer><answer fraction=\"0\"><text>b</text></answer></question>\n</quiz>\n";
    private const string Anki = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\na-1\tFront <i>x</i>\t\"Back\nmore\"\tt u\nb\t{{c1::gap}} and {{c2::other::hint}}\t\t\n";

    public static TheoryData<string, string> Formats => new() { { "gift", Gift }, { "xml", Xml }, { "anki", Anki } };

    private static Func<byte[], ImportOptions, Imported> Reader(string format) => format switch { "gift" => GiftReader.Read, "xml" => MoodleXmlReader.Read, _ => AnkiReader.Read };

    [Theory, MemberData(nameof(Formats))]
    public void Every_cut_gives_a_pack_that_can_be_read(string format, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        for (var length = 0; length < bytes.Length; length++)
            Import.Of(Reader(format), bytes[..length]);
    }

    [Theory, MemberData(nameof(Formats))]
    public void Every_byte_may_be_another(string format, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Sample((at, b) =>
        {
            var mutated = bytes.ToArray();
            mutated[at] = b;
            Import.Of(Reader(format), mutated);
        });
    }

    [Theory, MemberData(nameof(Formats))]
    public void Any_parts_in_any_order_give_a_pack_that_can_be_read(string format, string file)
    {
        var parts = Gen.OneOf(Gen.Int[0, file.Length - 6].Select(i => file.Substring(i, 5)), Gen.String[0, 5], Gen.Char["\t\n\"{}=~#:\\<>&;[]-%*$/\u202E\u0007\uD800"].Select(c => c.ToString()));
        parts.Array[0, 60].Select(p => string.Concat(p)).Sample(text => Import.Of(Reader(format), text));
    }

    [Theory, MemberData(nameof(Formats))]
    public void An_empty_file_says_so(string format, string file)
    {
        _ = file;
        foreach (var empty in (string[])["", "\uFEFF", "\n \r\n"])
        {
            var imported = Import.Of(Reader(format), empty);
            Assert.Empty(imported.Pack.Questions);
            Assert.Contains("there is nothing in it", imported.Losses.Select(l => l.What));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Every_encoding_and_end_of_line_gives_the_same(string format, string file)
    {
        var expected = Import.Of(Reader(format), file).Pack.Questions.Select(Import.Told).ToList();
        byte[][] others =
        [
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(file)],
            Encoding.UTF8.GetBytes(file.Replace("\n", "\r\n")),
            Encoding.UTF8.GetBytes(file.Replace("\n", "\r")),
        ];
        Assert.All(others, other => Assert.Equal(expected, Import.Of(Reader(format), other).Pack.Questions.Select(Import.Told)));
    }

    [Fact]
    public void Latin_1_is_read_and_told()
    {
        var imported = Import.Of(GiftReader.Read, Encoding.Latin1.GetBytes("Où?{=là ~ça}"));
        Assert.Equal("ou: Où? -> choice *là | ça", Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Equal("1:1: the file is not UTF-8; it was read as Windows-1252, so look at its letters, and save it as UTF-8 if they are wrong", Import.Told(Assert.Single(imported.Losses)));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Bytes_that_no_text_has_are_told(string format, string file)
    {
        _ = file;
        var imported = Import.Of(Reader(format), [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 2, 0xFF, 0xFE]);
        Assert.Empty(imported.Pack.Questions);
        Assert.Equal("1:1: found bytes that no text has; wanted a text file, in UTF-8", Import.Told(imported.Losses[0]));
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_same_file_gives_the_same_ids(string format, string file) =>
        Assert.Equal(Import.Of(Reader(format), file).Pack.Questions.Select(q => q.Id), Import.Of(Reader(format), file).Pack.Questions.Select(q => q.Id));

    public static TheoryData<string, string> Heaps => new()
    {
        { "gift", "{" }, { "gift", "}" }, { "gift", "a{\n\n" }, { "gift", "a{=b}\n" }, { "gift", "{T}\n\n" }, { "gift", "\\" }, { "gift", "::" }, { "gift", "//[tag:a]\n" }, { "gift", "#" }, { "gift", "=~" }, { "gift", "\n" },
        { "gift", "<<<<<<< a\n" }, { "gift", "$CATEGORY:a\n" },
        { "xml", "<question>" }, { "xml", "<question></question>" }, { "xml", "<!--" }, { "xml", "<question><!--" }, { "xml", "<question><![CDATA[" }, { "xml", "<" }, { "xml", "<question>&" }, { "xml", "</question>" }, { "xml", "<!DOCTYPE" },
        { "anki", "\"" }, { "anki", "\t" }, { "anki", "a\tb\n" }, { "anki", "\"\"\"\n" }, { "anki", "#\n" }, { "anki", "{{c1::" }, { "anki", "a{{c1::b}}" }, { "anki", "[sound:" }, { "anki", "a\t\"\n" },
    };

    [Theory, MemberData(nameof(Heaps))]
    public void A_heap_of_anything_ends_soon_and_tells_no_more_than_a_thousand_losses(string format, string part)
    {
        var heap = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));
        Assert.InRange(Import.Of(Reader(format), heap).Losses.Length, 0, 1_001);
    }

    [Theory]
    [InlineData("gift", "Q?{{{0}}}", "=a")]
    [InlineData("gift", "Q?{{{0}}}", "=a -> b")]
    [InlineData("gift", "Q?{{{0}}}", "~a#b")]
    [InlineData("gift", "Q?{{#{0}}}", "=1")]
    [InlineData("xml", "<question type=\"multichoice\"><name><text>n</text></name><questiontext><text>q</text></questiontext>{0}</question>", "<answer fraction=\"100\"><text>a</text></answer>")]
    [InlineData("xml", "<question type=\"matching\"><questiontext><text>q</text></questiontext>{0}</question>", "<subquestion><text>a</text><answer>b</answer></subquestion>")]
    [InlineData("xml", "<question type=\"multichoice\"><questiontext format=\"html\"><text>{0}</text></questiontext></question>", "&lt;b")]
    [InlineData("anki", "q\t{0}", "a / ")]
    [InlineData("anki", "{0}\tb", "{{c1::a}}")]
    [InlineData("anki", "q\tb{0}", "\tc")]
    public void A_question_of_a_heap_of_answers_ends_soon(string format, string around, string part)
    {
        var heap = string.Concat(Enumerable.Range(0, 300_000 / part.Length).Select(i => format == "xml" ? part : $"{part}{i}"));
        Import.Of(Reader(format), around.Replace("{0}", heap, StringComparison.Ordinal).Replace("{{{", "{", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_nested_a_hundred_thousand_deep_are_told()
    {
        var imported = Import.Of(MoodleXmlReader.Read, $"<quiz><question>{string.Concat(Enumerable.Repeat("<a>", 100_000))}</question>");
        Assert.StartsWith("question left out: not well-formed XML", Assert.Single(imported.Losses).What);
    }

    [Fact]
    public void Texts_that_are_too_long_are_cut_and_told()
    {
        var imported = Import.Of(GiftReader.Read, $"::Q::{new string('a', 3_998)}😀b😀{{T####{new string('w', 5_000)}}}");
        var question = Assert.Single(imported.Pack.Questions);
        Assert.Equal($"{new string('a', 3_998)}…", question.Prompt);
        Assert.Equal(4_000, question.Why.Length);
        Assert.Equal(["question \"Q\": a text of 4001 characters is cut: a pack holds 4000", "question \"Q\": a text of 5000 characters is cut: a pack holds 4000"], imported.Losses.Select(l => l.What));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        var imported = GiftReader.Read(new byte[(64 * 1024 * 1024) + 1], Import.Options);
        Assert.Equal("1:1: the file has 67108865 bytes, at most 67108864 (64 MiB) are read", Import.Told(Assert.Single(imported.Losses)));
    }

    [Fact]
    public void A_hundred_thousand_short_questions_are_all_carried()
    {
        var imported = GiftReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"::q{i}::Is {i} odd?{{=yes ~no}}\n\n"))), Import.Options);
        Assert.Empty(imported.Losses);
        Assert.Equal(100_000, imported.Pack.Questions.Length);
    }

    [Theory]
    [InlineData('a', 14_000)]
    [InlineData('\\', 7_000)]
    [InlineData('\u00E9', 7_000)]
    public void A_pack_that_would_be_too_large_is_cut_and_told(char letter, int fewest)
    {
        var filler = new string(letter, 3_900);
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{filler}\tf{i}\t{filler[..500]}\n")));
        var imported = AnkiReader.Read(file[..(Array.LastIndexOf(file, (byte)'\n', PackReader.MostBytes - 1) + 1)], Import.Options);
        Assert.InRange(imported.Pack.Questions.Length, fewest, 19_000);
        Assert.InRange(PackWriter.Write(imported.Pack).Length, PackReader.MostBytes / 10 * 9, PackReader.MostBytes);
        Assert.Contains(imported.Losses, l => l.What.EndsWith("left out: the pack would be larger than a pack can be (64 MiB)", StringComparison.Ordinal));
    }
}
