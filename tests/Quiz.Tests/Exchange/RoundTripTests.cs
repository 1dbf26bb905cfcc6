using System.Globalization;
using System.Text;
using System.Xml;
using CsCheck;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Exchange.Anki;
using Quiz.Exchange.Gift;
using Quiz.Exchange.MoodleXml;
using Quiz.Languages;

namespace Quiz.Tests.Exchange;

public class RoundTripTests
{
    private static readonly List<Pack> Shipped = [.. Directory.GetFiles(Path.Combine(Repository.Root, "data", "packs"), "*.json").Select(f => PackReader.Read(f, File.ReadAllBytes(f)).Pack!)];

    private static readonly ImportOptions Options = new("random", "Random", new Source("the-file", "The file")) { WordsIn = Spoken.OfPack, Reading = Spoken.Imported };

    [Fact]
    public void What_GIFT_holds_of_a_question_comes_back() => RandomQuestions.Packs.Sample(pack => AssertComesBack(pack, Export.Gift, GiftReader.Read, AsInGift));

    [Fact]
    public void What_Moodle_XML_holds_of_a_question_comes_back() => RandomQuestions.Packs.Sample(pack => AssertComesBack(pack, Export.Moodle, MoodleXmlReader.Read, AsInXml));

    [Fact]
    public void What_Anki_holds_of_a_question_comes_back() => RandomQuestions.Packs.Sample(pack =>
    {
        var texts = pack with { Questions = [.. pack.Questions.Where(q => q.Form is WrittenForm.Text or WrittenForm.Date && !Told(q).Contains("{{c1::", StringComparison.Ordinal) && !Told(q).Contains("[sound:", StringComparison.Ordinal))] };
        AssertComesBack(texts, Export.Anki, AnkiReader.Read, q => SpacedOnce(Told(AsTyped(q) with { Tags = [] })), q => SpacedOnce(Told(q with { Tags = [] })));
    });

    [Fact]
    public void Shipped_questions_come_back_from_GIFT_and_XML()
    {
        foreach (var pack in Shipped)
        {
            AssertComesBack(pack, Export.Gift, GiftReader.Read, AsInGift);
            AssertComesBack(pack, Export.Moodle, MoodleXmlReader.Read, AsInXml);
        }
    }

    [Fact]
    public void Every_item_of_the_shipped_packs_is_carried_or_told()
    {
        foreach (var pack in Shipped)
        {
            Assert.Contains(Export.Gift(pack).Losses, l => l.What.StartsWith("sources: GIFT holds none", StringComparison.Ordinal));
            var anki = Export.Anki(pack);
            var rows = Encoding.UTF8.GetString(anki.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToList();
            Assert.All(rows, r => Assert.Equal(4, r.Length));
            Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct().Count());
            Assert.All(pack.Events, e => Assert.Contains(rows, r => r[0] == $"{pack.Id}/events/{e.Id}" && r[2].TrimStart('"').StartsWith(e.Date.Text, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_XML_of_every_shipped_pack_is_XML()
    {
        foreach (var pack in Shipped)
        {
            var document = new XmlDocument { XmlResolver = null };
            document.LoadXml(Encoding.UTF8.GetString(Export.Moodle(pack).Content));
            Assert.Equal("quiz", document.DocumentElement!.Name);
        }
    }

    [Fact]
    public void Events_are_asked_in_an_order_that_their_dates_leave_no_doubt_of()
    {
        var pack = Shipped.Single(p => p.Id == "space-exploration");
        var imported = Import.Of(GiftReader.Read, Export.Gift(pack).Content);
        var orders = imported.Pack.Questions.Where(q => q.Id.StartsWith("order-", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(orders);
        foreach (var order in orders)
        {
            var form = Assert.IsType<WrittenForm.Order>(order.Form);
            var events = form.Answer.Select(id => pack.Events.Single(e => e.Title == form.Options.Single(o => o.Id == id).Text)).ToList();
            Assert.All(events.Zip(events.Skip(1)), pair => Assert.True(pair.First.Date.IsCertainlyBefore(pair.Second.Date)));
            Assert.InRange(events.Count, 3, 5);
        }
    }

    [Fact]
    public void What_many_items_lose_is_told_in_one_line()
    {
        var losses = Export.Gift(Shipped.Single(p => p.Id == "claims-and-denials")).Losses;
        Assert.Single(losses, l => l.What.StartsWith("claims/", StringComparison.Ordinal) && l.What.EndsWith(" more: GIFT holds no claims", StringComparison.Ordinal));
        Assert.Contains(Export.Gift(Shipped.Single(p => p.Id == "dnipropetrovsk-2025")).Losses, l => l.What == "claims/crossing: GIFT holds no claims");
    }

    private static void AssertComesBack(Pack pack, Func<Pack, Exported> write, Func<byte[], ImportOptions, Imported> read, Func<WrittenQuestion, string?> expected, Func<WrittenQuestion, string>? told = null)
    {
        var exported = write(pack);
        var imported = Import.Of(read, exported.Content, Options with { Language = pack.Language });
        var back = imported.Pack.Questions.ToDictionary(q => q.Id, told ?? Told);
        foreach (var question in pack.Questions)
        {
            if (expected(question) is { } wanted)
                Assert.Equal(wanted, back.GetValueOrDefault(question.Id, $"{question.Id} is missing: {string.Join(", ", imported.Losses.Select(Import.Told))}"));
            else
                Assert.Contains(exported.Losses, l => l.What.Contains($"questions/{question.Id}", StringComparison.Ordinal) || l.What.Contains(" more: left out", StringComparison.Ordinal));
        }
    }

    private static string Told(WrittenQuestion question) => Import.Told(question);

    /// <summary>Without a unit and tags with a backslash; no other answers beside one with an arrow. Null where it can't be held.</summary>
    private static string? AsInGift(WrittenQuestion original) => (original with { Tags = [.. original.Tags.Where(t => !t.Contains('\\'))] }) is var question ? question.Form switch
    {
        WrittenForm.Point => null,
        WrittenForm.Number form => Told(AsTyped(question with { Form = form with { Unit = null } })),
        WrittenForm.Text form when form.Answer[0].Contains("->", StringComparison.Ordinal) => Told(AsTyped(question with { Form = new WrittenForm.Text([form.Answer[0]]) })),
        WrittenForm.Text form => Told(AsTyped(question with { Form = new WrittenForm.Text([.. form.Answer.Where(a => !a.Contains("->", StringComparison.Ordinal))]) })),
        _ => Told(AsTyped(question)),
    } : null;

    private static string? AsInXml(WrittenQuestion question) => question.Form is WrittenForm.Point ? null : Told(AsTyped(question)).Replace('\uFFFE', '\uFFFD');

    /// <summary>A date to the year comes back as a text, a number with 15 digits; a text that is a date to the day as a date.</summary>
    private static WrittenQuestion AsTyped(WrittenQuestion question) => question.Form switch
    {
        WrittenForm.Date { Answer.Text: { Length: 4 } year } => question with { Form = new WrittenForm.Text([year]) },
        // 15 digits are written: what a double has beyond is noise.
        WrittenForm.Number form => question with { Form = form with { Answer = double.Parse(form.Answer.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) } },
        WrittenForm.Text { Answer: ["1969-07-20"] } => question with { Form = new WrittenForm.Date(Quiz.Core.Dates.EdtfDate.Parse("1969-07-20")) },
        _ => question,
    };

    private static string SpacedOnce(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
