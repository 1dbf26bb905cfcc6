using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Languages;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Questions;

public class QuestionCatalogTests
{
    public static TheoryData<string> Packs => ShippedPackTests.Files;

    [Theory, MemberData(nameof(Packs))]
    public void Every_statement_and_finding_that_can_be_asked_about_is_in_the_catalog(string id)
    {
        var deck = DeckOf(ShippedPackTests.Load(id));
        var catalog = new QuestionCatalog(deck, [.. KindTable.Of(Family.Claims)]);
        foreach (var entry in catalog.Entries)
        {
            var maker = entry.Kind;
            var all = Enumerable.Range(0, 300).Select(seed => maker.Make(deck, entry.Item, (ulong)seed)).OfType<Question>().Select(Asked).ToHashSet();
            Assert.Equal(all.Order(), catalog.QuestionsOf(entry).Select(Asked).Order());
        }
    }

    [Fact]
    public void A_name_is_asked_for_typed_and_chosen()
    {
        var catalog = new QuestionCatalog(DeckOf(ShippedPackTests.Load("ukraine-regions")), [TheKind.Name]);
        Assert.All(catalog.Entries, entry => Assert.Equal([true, false], catalog.QuestionsOf(entry).Select(q => ((NameForm)q.Form).Options.IsEmpty).OrderDescending()));
    }

    [Theory, MemberData(nameof(Packs))]
    public void Each_kind_and_item_stands_in_it_once(string id)
    {
        var entries = new QuestionCatalog(DeckOf(ShippedPackTests.Load(id)), KindTable.All).Entries;
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Length, entries.Select(e => (e.Kind, e.Path)).Distinct().Count());
    }

    private static Deck DeckOf(Pack pack) => new(pack, pack.Map switch { "ukraine" => ShippedPackTests.Ukraine, "world" => ShippedPackTests.World, _ => (Map?)null }, ItemFilter.Default with { Sensitive = true }, Spoken.GenericWords);

    private static string Asked(Question question) => question.Subject switch
    {
        StatementSubject s => s.Statement.Id,
        DenialSubject s => s.Denial.Id,
        StandingSubject s => s.Assessment.Id,
        _ => "",
    };
}
