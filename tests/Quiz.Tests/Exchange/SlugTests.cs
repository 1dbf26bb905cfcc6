using CsCheck;
using Quiz.Core.Exchange;
using Quiz.Core.Packs;

namespace Quiz.Tests.Exchange;

public class SlugTests
{
    [Theory]
    [InlineData("Who is buried in Grant's tomb?", "who-is-buried-in-grants-tomb")]
    [InlineData("  --Ça va, Zoë & Łódź!--  ", "ca-va-zoe-lodz")]
    [InlineData("Згурський, Їжакевич, Щербань і м’ята", "zhurskyi-izhakevych-shcherban-i-miata")]
    [InlineData("Ґалаґан об'єкт", "galagan-obiekt")]
    [InlineData("2 + 2", "2-2")]
    public void Words_are_latin_letters_and_hyphens(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Theory, InlineData("日本"), InlineData("日本 1"), InlineData("?!"), InlineData(""), InlineData("Ελλάδα")]
    public void What_has_no_latin_letters_has_a_hash(string text) => Assert.Matches("^x[0-9a-f]{10}$", Slug.Of(text));

    [Fact]
    public void Long_texts_are_cut_after_a_word() => Assert.Equal("one-two", Slug.Of("one two three", 9));

    [Fact]
    public void Every_slug_is_an_id_and_so_is_a_numbered_one() => Gen.Select(Gen.String, Gen.Int[2, 1_000_000]).Sample((text, number) =>
        Ids.IsId(Slug.Of(text)) && Ids.IsId(Slug.Numbered(Slug.Of(text), number)) && Slug.Of(text) == Slug.Of(text));
}
