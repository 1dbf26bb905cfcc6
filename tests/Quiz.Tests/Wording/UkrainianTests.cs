using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Drawing.Keys;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Languages;
using Quiz.Languages.Words;

namespace Quiz.Tests.Wording;

public class UkrainianTests
{
    private static readonly ILanguage Words = Spoken.Ukrainian;

    [Theory]
    [InlineData(0, "0 відповідей", "0 балів", "0 запитань", "0 місць")]
    [InlineData(1, "1 відповідь", "1 бал", "1 запитання", "1 місце")]
    [InlineData(2, "2 відповіді", "2 бали", "2 запитання", "2 місця")]
    [InlineData(4, "4 відповіді", "4 бали", "4 запитання", "4 місця")]
    [InlineData(5, "5 відповідей", "5 балів", "5 запитань", "5 місць")]
    [InlineData(11, "11 відповідей", "11 балів", "11 запитань", "11 місць")]
    [InlineData(12, "12 відповідей", "12 балів", "12 запитань", "12 місць")]
    [InlineData(14, "14 відповідей", "14 балів", "14 запитань", "14 місць")]
    [InlineData(20, "20 відповідей", "20 балів", "20 запитань", "20 місць")]
    [InlineData(21, "21 відповідь", "21 бал", "21 запитання", "21 місце")]
    [InlineData(22, "22 відповіді", "22 бали", "22 запитання", "22 місця")]
    [InlineData(25, "25 відповідей", "25 балів", "25 запитань", "25 місць")]
    [InlineData(101, "101 відповідь", "101 бал", "101 запитання", "101 місце")]
    [InlineData(111, "111 відповідей", "111 балів", "111 запитань", "111 місць")]
    [InlineData(113, "113 відповідей", "113 балів", "113 запитань", "113 місць")]
    [InlineData(1002, "1002 відповіді", "1002 бали", "1002 запитання", "1002 місця")]
    [InlineData(-1, "-1 відповідь", "-1 бал", "-1 запитання", "-1 місце")]
    public void A_count_takes_the_plural_that_it_needs(int count, string answers, string points, string questions, string places) =>
        Assert.Equal((answers, points, questions, places), (Words.Answers(count), Words.Points(count), Words.Questions(count), Words.Places(count)));

    [Fact]
    public void Every_noun_that_is_counted_has_three_forms_or_one_for_one_and_few_alike()
    {
        Func<long, string>[] nouns = [Words.Answers, Words.Cards, Words.Claims, Words.Events, Words.Figures, Words.Items, Words.Packs, Words.Places, Words.Points, Words.Problems, Words.Questions, Words.Regions, Words.Rounds, Words.Sources];
        Assert.All(nouns, told =>
        {
            string Noun(int count) => told(count).Split(' ')[1];
            Assert.Equal(Noun(1), Noun(21));
            Assert.Equal(Noun(2), Noun(34));
            Assert.Equal(Noun(5), Noun(12));
            Assert.NotEqual(Noun(1), Noun(5));
            Assert.NotEqual(Noun(2), Noun(5));
        });
    }

    [Theory, InlineData(1, "1 з 1 бала"), InlineData(4, "1 з 4 балів"), InlineData(21, "1 з 21 бала"), InlineData(500, "1 з 500 балів"), InlineData(111, "1 з 111 балів")]
    public void What_is_told_out_of_a_whole_stands_in_the_genitive(int of, string words) =>
        Assert.StartsWith($"{words}, час: ", Words.PointsIn(1, of, TimeSpan.FromSeconds(7)), StringComparison.Ordinal);

    [Theory]
    [InlineData(31914, "km2", "31\u00A0914 км²")]
    [InlineData(3000604, "people", "3\u00A0000\u00A0604 особи")]
    [InlineData(1, "people", "1 особа")]
    [InlineData(2.5, "people", "2,5 особи")]
    [InlineData(1e300, "people", null)]
    [InlineData(140.5, "km", "140,5 км")]
    [InlineData(-7, null, "-7")]
    [InlineData(7, "m", "7 m")]
    public void A_measure_has_its_thousands_and_decimals_parted_as_in_Ukraine(double number, string? unit, string? words)
    {
        if (words is null)
            Assert.EndsWith(" осіб", Words.Measure(number, unit), StringComparison.Ordinal);
        else
            Assert.Equal(words, Words.Measure(number, unit));
    }

    [Theory]
    [InlineData(0, "1 секунда")]
    [InlineData(42, "42 секунди")]
    [InlineData(71, "1 хвилина, 11 секунд")]
    [InlineData(185, "3 хвилини, 5 секунд")]
    [InlineData(1260, "21 хвилина")]
    [InlineData(7200, "2 години")]
    [InlineData(18000, "5 годин")]
    public void A_span_is_told_in_two_units_at_most(int seconds, string words) => Assert.Equal(words, Words.Span(TimeSpan.FromSeconds(seconds)));

    [Theory, InlineData(1, "Різниця: 1 день."), InlineData(3, "Різниця: 3 дні."), InlineData(30, "Різниця: 30 днів."), InlineData(1096, "Різниця: 3 роки."), InlineData(4_000_000, "Різниця: 10\u00A0951 рік.")]
    public void Days_and_years_off_are_counted(long days, string words) => Assert.Equal(words, Words.DaysOff(days));

    [Theory, InlineData(1.5, "На 50 % більше, ніж насправді."), InlineData(2, "У 2 рази більше, ніж насправді."), InlineData(2.5, "У 2,5 раза більше, ніж насправді."), InlineData(21, "У 21 раз більше, ніж насправді."), InlineData(1000, "У 1\u00A0000 разів більше, ніж насправді.")]
    public void What_is_too_high_is_told_in_percent_or_in_times(double times, string words) => Assert.Equal(words, Words.TooHigh(times));

    [Fact]
    public void A_list_is_told_with_a_word_before_its_last()
    {
        Assert.Equal("нічого", Words.List([]));
        Assert.Equal("а", Words.List(["а"]));
        Assert.Equal("а, б і в", Words.List(["а", "б", "в"]));
        Assert.Equal("а або б", Words.Either(["а", "б"]));
    }

    [Fact]
    public void A_key_with_a_sign_is_named_and_one_with_a_Latin_name_keeps_it()
    {
        Assert.Equal("пробіл", Words.NameOf(Key.Parse("space")));
        Assert.Equal("shift+вгору", Words.NameOf(Key.Parse("shift+up")));
        Assert.Equal("ctrl+q", Words.NameOf(Key.Parse("ctrl+q")));
        Assert.Equal("+", Words.NameOf(Key.Of("+")));
    }

    [Fact]
    public void Every_kind_family_status_and_act_has_words_of_its_own()
    {
        AssertAllDiffer(KindTable.All.Select(Words.TitleOf));
        AssertAllDiffer(Enum.GetValues<Family>().Select(Words.Of));
        AssertAllDiffer(Enum.GetValues<Status>().Select(Words.Of));
        AssertAllDiffer(Enum.GetValues<Status>().Select(Words.Meaning));
        AssertAllDiffer(Enum.GetValues<Act>().Select(act => Words.DidIt("Суд", act)));
        AssertAllDiffer(Enum.GetValues<Act>().Select(((IActWords)Words).Option));
    }

    [Fact]
    public void A_sentence_that_ends_with_words_of_a_pack_has_one_end()
    {
        Assert.Equal("Це не b: Так було.", Words.NotThis('b', "Так було."));
        Assert.Equal("Це не b: так.", Words.NotThis('b', "так"));
        Assert.Equal("Почніть із цього: Чому?", Words.BeginWith("Чому?"));
    }

    private static void AssertAllDiffer(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.DoesNotContain("", all);
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
