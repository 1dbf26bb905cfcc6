using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>The seven kinds of hand-written questions.</summary>
public class PackReaderQuestionTests
{
    private const string Three = "\"options\":[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"text\":\"B\"},{\"id\":\"c\",\"text\":\"C\"}]";

    [Fact]
    public void A_choice_names_its_right_option() => Assert.Equal("b", Assert.IsType<WrittenForm.Choice>(Form($"\"kind\":\"choice\",{Three},\"answer\":\"b\"")).Answer);

    [Fact]
    public void Choices_name_their_right_options() => Assert.Equal(["c", "a"], Assert.IsType<WrittenForm.Choices>(Form($"\"answer\":[\"c\",\"a\"],{Three},\"kind\":\"choices\"")).Answer);

    [Fact]
    public void An_order_names_all_its_options() => Assert.Equal(["c", "a", "b"], Assert.IsType<WrittenForm.Order>(Form($"\"kind\":\"order\",{Three},\"answer\":[\"c\",\"a\",\"b\"]")).Answer);

    [Fact]
    public void A_number_may_have_a_unit() => Assert.Equal(new WrittenForm.Number(-1.5, "km"), Form("\"kind\":\"number\",\"answer\":-1.5,\"unit\":\"km\""));

    [Fact]
    public void A_date_is_one_of_the_packs_dates() => Assert.Equal(EdtfDate.Parse("1969-07-20~"), Assert.IsType<WrittenForm.Date>(Form("\"kind\":\"date\",\"answer\":\"1969-07-20~\"")).Answer);

    [Fact]
    public void A_point_has_latitude_and_longitude() => Assert.Equal(new WrittenForm.Point(new GeoPoint(48.4, 35)), Form("\"kind\":\"point\",\"answer\":{\"lat\":48.4,\"lon\":35}"));

    [Fact]
    public void A_text_has_one_right_answer_or_several()
    {
        Assert.Equal(["A"], Assert.IsType<WrittenForm.Text>(Form("\"kind\":\"text\",\"answer\":\"A\"")).Answer);
        Assert.Equal(["A", "B"], Assert.IsType<WrittenForm.Text>(Form("\"kind\":\"text\",\"answer\":[\"A\",\"B\"]")).Answer);
    }

    [Theory]
    [InlineData($"{{\"kind\":\"choice\",{Three},\"answer\":¶\"d\"", "\"answer\": found \"d\", wanted the id of an option")]
    [InlineData($"{{\"kind\":\"choice\",{Three},\"answer\":¶[\"a\"]", "\"answer\": found an array, wanted the id of an option")]
    [InlineData("¶{\"kind\":\"choice\",\"answer\":\"a\"", "\"options\": found 0, wanted 2 to 12")]
    [InlineData("¶{\"kind\":\"choice\",\"options\":[{\"id\":\"a\",\"text\":\"A\"}],\"answer\":\"a\"", "\"options\": found 1, wanted 2 to 12")]
    [InlineData("{\"kind\":\"choice\",\"options\":¶[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"a\",\"text\":\"B\"}],\"answer\":\"a\"", "\"options\": \"a\" stands twice")]
    [InlineData("{\"kind\":\"choice\",\"options\":¶[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"text\":\"A\"}],\"answer\":\"a\"", "\"options\": the text \"A\" stands twice, wanted texts that differ")]
    [InlineData($"{{\"kind\":\"choices\",{Three},\"answer\":¶[]", "\"answer\": found an array, wanted ids of options, at least one")]
    [InlineData($"{{\"kind\":\"choices\",{Three},\"answer\":¶[\"a\",\"x\"]", "\"answer\": found an array, wanted ids of options, at least one")]
    [InlineData($"{{\"kind\":\"choices\",{Three},\"answer\":[\"a\",¶\"a\"]", "\"answer\": \"a\" stands twice")]
    [InlineData($"{{\"kind\":\"order\",{Three},\"answer\":¶[\"a\",\"b\"]", "\"answer\": found an array, wanted the ids of all options in the right order")]
    [InlineData("{\"kind\":\"number\",\"answer\":¶\"5\"", "\"answer\": found \"5\", wanted a number")]
    [InlineData($"¶{{\"kind\":\"number\",{Three},\"answer\":5", "a question of kind number has no \"options\"")]
    [InlineData("{\"kind\":\"date\",\"answer\":¶\"1969-13\"", "\"answer\": month 13 is not from 01 to 12")]
    [InlineData("{\"kind\":\"date\",\"answer\":¶\"[0395-05-17..-1920-03?]\"", "\"answer\": the range 0395-05-17..-1920-03? begins after its end")]
    [InlineData("{\"kind\":\"date\",\"answer\":¶1969", "\"answer\": found a number, wanted a date like 1969, 1969-07 or 1969-07-20")]
    [InlineData("{\"kind\":\"point\",\"answer\":¶\"48.4, 35\"", "\"answer\": found \"48.4, 35\", wanted a point like {\"lat\": 48.4, \"lon\": 35.0}")]
    [InlineData("{\"kind\":\"text\",\"answer\":¶[]", "\"answer\": found an array, wanted a text, or an array of all texts that are right")]
    [InlineData("¶{\"kind\":\"text\",\"unit\":\"km\",\"answer\":\"A\"", "\"unit\" belongs to a question of kind number")]
    [InlineData("{\"kind\":¶\"chioce\",\"answer\":\"A\"", "\"kind\": found \"chioce\", wanted one of choice, choices, order, number, date, point, text; did you mean \"choice\"?")]
    [InlineData("¶{\"kind\":\"text\"", "a question lacks \"answer\"")]
    public void What_does_not_fit_the_kind_is_told(string question, string message) =>
        AssertProblems(With($"\"questions\":[{question},\"id\":\"q\",\"prompt\":\"?\",\"why\":\"w\",\"sources\":[\"s\"]}}]"), null, message);

    [Fact]
    public void An_answer_of_no_kind_is_told_and_so_is_what_it_lacks() => AssertProblems(
        With("\"questions\":[{\"kind\":\"point\",\"id\":\"q\",\"prompt\":\"?\",\"answer\":¶¶{\"lat\":48},\"why\":\"w\",\"sources\":[\"s\"]}]"), null,
        "a point lacks \"lon\"", "\"answer\": found an object, wanted a point like {\"lat\": 48.4, \"lon\": 35.0}");

    private static WrittenForm Form(string members)
    {
        var reading = Read(With($"\"questions\":[{{\"id\":\"q\",\"prompt\":\"?\",\"why\":\"w\",\"sources\":[\"s\"],{members}}}]"));
        Assert.Empty(reading.Problems.Told);
        return Assert.Single(reading.Pack!.Questions).Form;
    }
}
