using Quiz.Core.Packs;

namespace Quiz.Tests.Exchange;

public class ClaimReviewImportTests
{
    [Fact]
    public void A_review_becomes_a_claim_with_its_speaker_and_an_assessment_by_its_reviewer()
    {
        var imported = Imports.Of("claimreview", """
            {"@context":"https://schema.org","@type":"ClaimReview","url":"https://check.example/moon","datePublished":"2020-03-05T10:00:00+01:00",
             "claimReviewed":"The Moon is made of cheese","author":{"@type":"Organization","name":"Example Check","url":"https://check.example"},
             "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Jane Doe"},"datePublished":"2020-03-01","appearance":[{"@type":"OpinionNewsArticle","url":"https://news.example/1","headline":"Cheese!"}]},
             "reviewRating":{"@type":"Rating","ratingValue":"5","bestRating":"5","worstRating":"1","alternateName":"False","ratingExplanation":"It is <b>rock</b>."}}
            """);
        Assert.Empty(imported.Losses);
        var claim = imported.Pack.Claims.Single();
        var statement = claim.Statements.Single();
        Assert.Equal(("the-moon-is-made-of-cheese", "2020-03-01", "The Moon is made of cheese", Act.Claim), (claim.Id, statement.Date.Text, statement.Text, statement.Act));
        Assert.Equal("Jane Doe", imported.Pack.Actor(statement.By.Single())!.Name);
        Assert.Equal("https://news.example/1", imported.Pack.Source(statement.Sources.Single())!.Url);
        var found = claim.Assessments.Single();
        Assert.Equal((Status.Refuted, "2020-03-05", "Example Check", "It is rock."), (found.Status, found.AsOf.Text, found.By, found.Text));
        Assert.Contains("“False”", found.Basis, StringComparison.Ordinal);
        Assert.Equal(("https://check.example/moon", "Example Check"), (imported.Pack.Source(found.Sources.Single())!.Url, imported.Pack.Source(found.Sources.Single())!.Publisher));
    }

    [Theory]
    [InlineData("True", Status.Corroborated), InlineData("CORRECT.", Status.Corroborated), InlineData("Verdict: True", Status.Corroborated), InlineData("The claim is true.", Status.Corroborated), InlineData("“True”", Status.Corroborated), InlineData("Правда", Status.Corroborated), InlineData("Vrai", Status.Corroborated), InlineData("Das stimmt", Status.Corroborated)]
    [InlineData("false", Status.Refuted), InlineData("Pants on Fire!", Status.Refuted), InlineData("Not true", Status.Refuted), InlineData("Our rating: This is a hoax!", Status.Refuted), InlineData("Verdict : faux", Status.Refuted), InlineData("Вердикт: Неправда", Status.Refuted), InlineData("Фейк", Status.Refuted), InlineData("Неправда", Status.Refuted), InlineData("Ложь", Status.Refuted), InlineData("Bulo", Status.Refuted), InlineData("Falsch", Status.Refuted), InlineData("C’est faux", Status.Refuted)]
    [InlineData("Half-True", Status.Contested), InlineData("Mostly False", Status.Contested), InlineData("Mixture", Status.Contested), InlineData("Напівправда", Status.Contested), InlineData("Größtenteils richtig", Status.Contested), InlineData("Plutôt faux", Status.Contested), InlineData("Verdad a medias", Status.Contested)]
    [InlineData("Unproven", Status.Unverified), InlineData("No evidence", Status.Unverified), InlineData("Не підтверджено", Status.Unverified), InlineData("Sin pruebas", Status.Unverified), InlineData("Unbelegt", Status.Unverified)]
    [InlineData("True, but misleading", null), InlineData("Correct (with a reservation)", null), InlineData("Misleading", null), InlineData("Three Pinocchios", null), InlineData("5", null), InlineData("Not true that it is false", null), InlineData("It is false to say that this is untrue", null), InlineData("Маніпуляція", null), InlineData("Falso e verdadeiro", null)]
    [InlineData("True?", null), InlineData("True: partly", null), InlineData("True (satire)", null), InlineData("True, but he did not say it", null), InlineData("False. Actually true in part", null), InlineData("True. There is such a law.", null), InlineData("True...", null), InlineData("False / True", null), InlineData("Verdict:", null)]
    [InlineData("Correct Attribution", null), InlineData("Altered", null), InlineData("Altered photo", null), InlineData("False; the photo is real", null), InlineData("True – in 2010", null), InlineData("Is it true?", null)]
    public void The_status_comes_from_the_whole_wording_of_the_verdict(string verdict, Status? status)
    {
        var imported = Imports.Of("claimreview", Review($"\"ratingValue\":1,\"alternateName\":{System.Text.Json.JsonSerializer.Serialize(verdict)}"));
        Assert.Equal(status, imported.Pack.Claims.Single().Assessments.SingleOrDefault()?.Status);
        if (status is not null)
            return;
        Assert.Contains($"\"{verdict}\"", Assert.Single(imported.Told()), StringComparison.Ordinal);
        Assert.Equal($"C calls it “{verdict}”.", imported.Pack.Claims.Single().Note);
    }

    [Theory]
    [InlineData("\"ratingValue\":1,\"bestRating\":5,\"worstRating\":1"), InlineData("\"ratingValue\":1,\"bestRating\":1,\"worstRating\":5,\"alternateName\":\"\""), InlineData("\"ratingValue\":\"5\",\"alternateName\":\"  \"")]
    public void A_bare_number_says_nothing(string rating)
    {
        var imported = Imports.Of("claimreview", Review(rating));
        Assert.Empty(imported.Pack.Claims.Single().Assessments);
        Assert.Contains("its number says nothing for sure", Assert.Single(imported.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_against_its_words_changes_nothing()
    {
        Assert.Equal(Status.Refuted, Imports.Of("claimreview", Review("\"ratingValue\":5,\"bestRating\":5,\"alternateName\":\"False\"")).Pack.Claims.Single().Assessments.Single().Status);
        Assert.Equal(Status.Corroborated, Imports.Of("claimreview", Review("\"ratingValue\":0,\"alternateName\":\"True\"")).Pack.Claims.Single().Assessments.Single().Status);
    }

    [Fact]
    public void Reviews_are_found_in_lists_graphs_feeds_and_pages()
    {
        var review = Review("\"alternateName\":\"False\"");
        string[] files =
        [
            $"[{review}]", $"{{\"@graph\":[{{\"@type\":\"WebPage\"}},{review}]}}", $"{{\"@type\":\"DataFeed\",\"dataFeedElement\":[{{\"@type\":\"DataFeedItem\",\"item\":[{review}]}}]}}",
            review.Replace("\"ClaimReview\"", "[\"Review\",\"http://schema.org/ClaimReview\"]", StringComparison.Ordinal),
            $"<!DOCTYPE html>\n<html><script type=\"application/ld+json\">{{\"@type\":\"Organization\"}}</script>\n<script type='application/ld+json'>{review}</script><script type=\"application/ld+json\">{{\"@type\":\"ClaimReview\",</script></html>",
        ];
        Assert.All(files, file => Assert.Equal("A is B", Imports.Of("claimreview", file).Pack.Claims.Single().Title));
        Assert.StartsWith("3:", Imports.Of("claimreview", files[^1]).Told().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_reviews_are_read_one_by_one()
    {
        var imported = Imports.Of("claimreview", "{\"claimReviewed\":\"A\",\"datePublished\":\"2021-01-05 05:00\",\"reviewRating\":{\"alternateName\":\"Faux\"}}\n{\"claimReviewed\":\n{\"claimReviewed\":\"B\",\"datePublished\":\"2021\",\"reviewRating\":{\"ratingValue\":\"True\"}}\n");
        Assert.Equal([("A", Status.Refuted, "2021-01-05"), ("B", Status.Corroborated, "2021")], imported.Pack.Claims.Select(c => (c.Title, c.Assessments[0].Status, c.Assessments[0].AsOf.Text)));
        Assert.Contains(imported.Told(), told => told.StartsWith("2:18: not valid JSON", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_a_service_for_fact_checks_is_read_too()
    {
        var imported = Imports.Of("claimreview", """
            {"claims":[{"text":"A","claimant":"Social media","claimDate":"2022-06-23T00:00:00Z","claimReview":[
              {"publisher":{"name":"One","site":"one.example"},"url":"https://one.example/a","title":"No, not A","reviewDate":"2022-06-29T00:00:00Z","textualRating":"False"},
              {"publisher":{"site":"two.example"},"url":"https://two.example/a","reviewDate":"2022-07-01","textualRating":"Missing context"}]}]}
            """);
        var claim = imported.Pack.Claims.Single();
        Assert.Equal(("A", "2022-06-23", "Social media"), (claim.Title, claim.Statements[0].Date.Text, imported.Pack.Actors.Single().Name));
        Assert.Equal((Status.Refuted, "One"), (claim.Assessments.Single().Status, claim.Assessments.Single().By));
        Assert.Equal("two.example calls it “Missing context”.", claim.Note);
        Assert.Equal(["3:3: no assessment: the verdict \"Missing context\" is on how the thing is told, which no status fits; it stands in the note"], imported.Told());
    }

    [Fact]
    public void The_title_of_a_review_is_never_taken_for_the_claim()
    {
        var imported = Imports.Of("claimreview", """{"@type":"ClaimReview","claimReviewed":"","name":"Posts falsely claim that A","headline":"No, not A","reviewRating":{"alternateName":"False"},"datePublished":"2020"}""");
        Assert.Equal(0, imported.Pack.ItemCount);
    }

    [Fact]
    public void Two_reviews_of_one_claim_make_one_claim_with_two_assessments()
    {
        var (one, two) = (Review("\"alternateName\":\"False\""), Review("\"alternateName\":\"Unproven\"").Replace("\"C\"", "\"D\"", StringComparison.Ordinal));
        var claim = Imports.Of("claimreview", $"[{one},{two},{one}]").Pack.Claims.Single();
        Assert.Equal([("c", Status.Refuted), ("d", Status.Unverified), ("c-2", Status.Refuted)], claim.Assessments.Select(a => (a.Id, a.Status)));
    }

    [Fact]
    public void What_a_review_lacks_is_told_and_the_rest_kept()
    {
        var imported = Imports.Of("claimreview", """
            [
            {"@type":"ClaimReview","claimReviewed":"No date of its own","datePublished":"2020-03-05","author":"Checker","itemReviewed":{"author":{"name":""}},"reviewRating":{"alternateName":"False"}},
            {"@type":"ClaimReview","claimReviewed":"No date at all","datePublished":"0000-00-00","author":[{"name":"Checker"}],"itemReviewed":{"author":"X"},"reviewRating":{"alternateName":"False"}},
            {"@type":"ClaimReview","claimReviewed":"","reviewRating":{"alternateName":"False"}},
            {"@type":"ClaimReview","claimReviewed":"Bare","url":"not an address"}
            ]
            """);
        Assert.Equal([("No date of its own", "[..2020-03-05]", 1), ("No date at all", "XXXX", 0), ("Bare", "XXXX", 0)], imported.Pack.Claims.Select(c => (c.Title, c.Statements[0].Date.Text, c.Assessments.Length)));
        Assert.Equal(["Unnamed", "X"], imported.Pack.Actors.Select(a => a.Name));
        Assert.Equal(
            [
                "2:1: the claim has no date of its own; here it is [..2020-03-05], the day of its review or before", "2:1: the review does not say who made the claim; here it is \"Unnamed\"",
                "3:161: no assessment: the review has no date that can be read; its verdict \"False\" stands in the note",
                "3:1: the claim has no date of its own; here it is XXXX",
                "3:73: \"datePublished\" is left out: month 00 is not from 01 to 12",
                "4:1: review left out: it has no \"claimReviewed\"",
                "5:1: no assessment: the review has no verdict in words (\"alternateName\"), and its number says nothing for sure, since scales run either way",
                "5:1: the claim has no date of its own; here it is XXXX", "5:1: the review does not say who made the claim; here it is \"Unnamed\"",
                "5:53: \"url\": \"not an address\" is no address beginning https:// or http://, and is left out",
            ],
            imported.Told().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]", "2:13: claim left out: it has no review that can be read"), InlineData("null", "2:13: claim left out: it has no review that can be read")]
    [InlineData("[5]", "2:40: review left out: it has no verdict, publisher or address|2:13: claim left out: it has no review that can be read")]
    [InlineData("[{\"title\":\"T\"}]", "2:40: review left out: it has no verdict, publisher or address|2:13: claim left out: it has no review that can be read")]
    public void A_claim_without_a_review_is_left_out_of_a_list_and_the_rest_kept(string reviews, string told)
    {
        var imported = Imports.Of("claimreview", "{\"claims\":[\n            {\"text\":\"A\",\"claimReview\":" + reviews + """
            },{"text":"B","claimant":"C","claimDate":"2022-06-23","claimReview":[{"publisher":{"name":"One"},"reviewDate":"2022-06-29","textualRating":"False"}]}]}
            """);
        Assert.Equal("B", imported.Pack.Claims.Single().Title);
        Assert.Equal("C", imported.Pack.Actors.Single().Name);
        Assert.Equal(told.Split('|').Order(), imported.Told().Order());
    }

    [Fact]
    public void A_listed_claim_that_names_no_reviews_at_all_is_told()
    {
        var imported = Imports.Of("claimreview", """{"claims":[{"text":"A","claimant":"B","claimDate":"2020-01-01"},{"text":"C","claimReview":{"publisher":{"name":"One"},"textualRating":"False"}}]}""");
        Assert.Equal("C", imported.Pack.Claims.Single().Title);
        Assert.Contains("1:12: claim left out: it has no review that can be read", imported.Told());
    }

    [Fact]
    public void A_review_that_is_dated_before_its_claim_is_kept_and_told()
    {
        var imported = Imports.Of("claimreview", Review("\"alternateName\":\"False\"").Replace("2020-03-05", "2020-02-05", StringComparison.Ordinal));
        Assert.Equal(("2020-03-01", "2020-02-05"), (imported.Pack.Claims.Single().Statements[0].Date.Text, imported.Pack.Claims.Single().Assessments.Single().AsOf.Text));
        Assert.Equal(["1:1: the review is dated before the claim: 2020-02-05 against 2020-03-01"], imported.Told());
    }

    [Theory]
    [InlineData("\"reviewRating\":{\"alternateName\":{\"@language\":\"en\",\"@value\":\"False\"}}", Status.Refuted)]
    [InlineData("\"reviewRating\":\"False\"", Status.Refuted)]
    [InlineData("\"reviewRating\":[\"False\",{\"alternateName\":\"false\"}]", Status.Refuted)]
    [InlineData("\"reviewRating\":\"5\"", null)]
    [InlineData("\"reviewRating\":{\"alternateName\":[\"False\",\"True\"]}", null)]
    [InlineData("\"reviewRating\":[{\"alternateName\":\"True\"},{\"alternateName\":\"Misleading\"}]", null)]
    public void A_verdict_is_read_in_every_shape_and_two_that_differ_are_none(string rating, Status? status)
    {
        var imported = Imports.Of("claimreview", $$"""{"@type":"ClaimReview","claimReviewed":"A","datePublished":{"@type":"Date","@value":"2020-03-05"},"author":"C",{{rating}}}""");
        Assert.Equal(status, imported.Pack.Claims.Single().Assessments.SingleOrDefault()?.Status);
    }

    [Theory]
    [InlineData("5"), InlineData("2020"), InlineData("true"), InlineData("{\"year\":2020}")]
    public void A_date_that_is_no_text_is_left_out_and_told(string date)
    {
        var imported = Imports.Of("claimreview", Review("\"alternateName\":\"False\"").Replace("\"2020-03-05\"", date, StringComparison.Ordinal));
        Assert.Empty(imported.Pack.Claims.Single().Assessments);
        Assert.Contains(imported.Told(), told => told.Contains("\"datePublished\" is left out: found ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_nested_too_deep_is_told_in_plain_words()
    {
        var imported = Imports.Of("claimreview", string.Concat(Enumerable.Repeat("[", 100_000)));
        Assert.EndsWith("nested deeper than 64 levels; nothing of it is carried", imported.Told().Single(), StringComparison.Ordinal);
    }

    private static string Review(string rating) =>
        "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"A is B\",\"datePublished\":\"2020-03-05\",\"author\":{\"name\":\"C\"},"
        + "\"itemReviewed\":{\"author\":{\"name\":\"D. Doe\"},\"datePublished\":\"2020-03-01\"},\"reviewRating\":{" + rating + "}}";
}
