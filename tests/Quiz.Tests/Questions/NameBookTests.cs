using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Languages;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

public class NameBookTests
{
    private static readonly NameBook Dnipro = new(["Dnipropetrovsk Oblast", "Dnipropetrovshchyna", "Дніпропетровська область"], [["Donetsk Oblast", "Donechchyna"], ["Kyiv"], ["Kyiv Oblast"], ["Lviv Oblast"], ["Ivano-Frankivsk Oblast"], ["Chernivtsi Oblast"], ["Chernihiv Oblast"]], Spoken.GenericWords);

    [Theory]
    [InlineData("Dnipropetrovsk Oblast")]
    [InlineData("dnipropetrovsk")]
    [InlineData("  DNIPROPETROVSK   region ")]
    [InlineData("Dnipropetrovshchyna")]
    [InlineData("дніпропетровська")]
    [InlineData("Dnipropetrowsk")]
    [InlineData("Dnirpopetrovsk")]
    [InlineData("Dnipropetrovs")]
    [InlineData("Dnípropetróvsk Oblasť")]
    public void A_name_is_understood_in_any_case_with_accents_and_small_typos(string typed) => Assert.Equal("Dnipropetrovsk Oblast", Dnipro.Understand(typed));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("Dnipro")]
    [InlineData("Dnipropetrovsk Donetsk")]
    [InlineData("💣\u0000")]
    public void What_is_near_no_name_is_not_understood(string typed) => Assert.Null(Dnipro.Understand(typed));

    [Theory]
    [InlineData("Donetsk", "Donetsk Oblast")]
    [InlineData("donechchyna", "Donetsk Oblast")]
    [InlineData("Ivano Frankivsk", "Ivano-Frankivsk Oblast")]
    [InlineData("ivano–frankivsk", "Ivano-Frankivsk Oblast")]
    [InlineData("Chernivtsi", "Chernivtsi Oblast")]
    [InlineData("Chernihiv", "Chernihiv Oblast")]
    public void Another_name_is_understood_as_that_one_and_never_as_the_target(string typed, string understood) => Assert.Equal(understood, Dnipro.Understand(typed));

    [Theory]
    [InlineData("Kyiv", "Kyiv")]
    [InlineData("kyiv", "Kyiv")]
    [InlineData("Kyiv Oblast", "Kyiv Oblast")]
    [InlineData("kyiv region", "Kyiv Oblast")]
    public void A_city_and_the_region_of_its_name_are_told_apart(string typed, string understood) => Assert.Equal(understood, Dnipro.Understand(typed));

    [Fact]
    public void Short_names_forgive_no_typo_and_a_tie_is_not_understood()
    {
        var book = new NameBook(["Lviv"], [["Kaniv"], ["Kanev"]], Spoken.GenericWords);
        Assert.Null(book.Understand("Lvov"));
        Assert.Null(book.Understand("Kanov")); // one typo from either
    }

    [Fact]
    public void A_name_that_another_place_has_too_is_not_asked_to_be_typed()
    {
        var pack = Pack("\"map\":\"grid\",\"places\":[" + string.Join(",", new[] { ("a", "Springfield", "Fieldton"), ("b", "Shelby", "Springfield"), ("c", "Ogden", "O"), ("d", "Capital", "C") }
            .Select((p, i) => $"{{\"id\":\"{p.Item1}\",\"name\":\"{p.Item2}\",\"aliases\":[\"{p.Item3}\"],\"lat\":{(i * 0.5) + 0.1},\"lon\":1,\"sources\":[\"s\"]}}")) + "]");
        for (var seed = 0UL; seed < 30; seed++)
        {
            if (TryAsk(pack, TheKind.Name, "a", seed) is { } question)
                Assert.Equal(1, question.Grade(question.Form.RightAnswer).Score);
        }
    }
}
