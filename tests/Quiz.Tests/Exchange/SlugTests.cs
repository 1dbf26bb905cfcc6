using CsCheck;
using Quiz.Core.Text;
using Quiz.Exchange;
using Quiz.Tests.Fuzz;

namespace Quiz.Tests.Exchange;

public class SlugTests
{
    [Theory]
    [InlineData("Apollo 11 lands!", "apollo-11-lands")]
    [InlineData("  --Élysée–Palast (Œuvre) ", "elysee-palast-oeuvre")]
    [InlineData("Незалежність України", "nezalezhnist-ukrainy")]
    [InlineData("Згорани, Єнакієве, Їжакевич, Юрій, Яготин, Щербухи", "zghorany-yenakiieve-yizhakevych-yurii-yahotyn-shcherbukhy")]
    [InlineData("об’єкт", "obiekt")]
    public void A_name_gives_an_id_that_can_be_read(string name, string id)
    {
        var slug = Slug.Of(name);
        Assert.True(slug == id || (id.Length > 48 && slug.StartsWith(id[..24], StringComparison.Ordinal)), slug);
    }

    [Theory]
    [InlineData("", "q-"), InlineData("…", "q-"), InlineData("日本", "q-"), InlineData("Tokyo 東京", "tokyo-")]
    public void What_ASCII_can_not_spell_is_told_apart_by_a_hash(string name, string beginning)
    {
        Assert.StartsWith(beginning, Slug.Of(name), StringComparison.Ordinal);
        Assert.NotEqual(Slug.Of(name), Slug.Of(name + "京"));
    }

    [Fact]
    public void Long_names_that_begin_alike_get_unlike_ids() => Assert.NotEqual(Slug.Of(new string('a', 60) + " b"), Slug.Of(new string('a', 60) + " c"));

    [Fact]
    public void Any_text_gives_an_id() => Gen.String.Sample(text => Ids.IsId(Slug.Of(text)));

    [Fact]
    public void Any_strange_text_gives_an_id() => Assert.All(NaughtyStrings.All, text => Assert.True(Ids.IsId(Slug.Of(text)), text));
}
