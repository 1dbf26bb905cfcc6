using Quiz.Core.Dates;
using Quiz.Languages;

namespace Quiz.Tests.Wording;

public class UkrainianDatesTests
{
    [Theory]
    [InlineData("2025-06-08", "8 червня 2025 року")]
    [InlineData("2025-06", "червень 2025 року")]
    [InlineData("2025", "2025 рік")]
    [InlineData("0800", "800 рік н. е.")]
    [InlineData("0000", "1 рік до н. е.")]
    [InlineData("-0043", "44 рік до н. е.")]
    [InlineData("-0043-03-15", "15 березня 44 року до н. е.")]
    [InlineData("Y-12345", "12 346 рік до н. е.")]
    [InlineData("Y20000", "20 000 рік")]
    [InlineData("1984~", "близько 1984 року")]
    [InlineData("1984?", "можливо, 1984 рік")]
    [InlineData("1984-05~", "близько травня 1984 року")]
    [InlineData("2004-06-11%", "можливо, близько 11 червня 2004 року")]
    [InlineData("2001-21", "весна 2001 року")]
    [InlineData("2001-22~", "близько літа 2001 року")]
    [InlineData("2001-24", "зима 2001 року")]
    [InlineData("198X-23", "осінь 1980-х років")]
    [InlineData("198X", "1980-ті роки")]
    [InlineData("198X~", "близько 1980-х років")]
    [InlineData("198X/..", "з 1980-х років")]
    [InlineData("19XX", "між 1900 і 1999 роками")]
    [InlineData("190X", "між 1900 і 1909 роками")]
    [InlineData("019X", "між 190 роком н. е. і 199 роком н. е.")]
    [InlineData("000X", "між 1 роком до н. е. і 9 роком н. е.")]
    [InlineData("19XX?", "між 1900 і 1999 роками, непевно")]
    [InlineData("1985-04-XX", "квітень 1985 року, день невідомий")]
    [InlineData("1985-04-XX~", "близько квітня 1985 року, день невідомий")]
    [InlineData("1985-XX-XX", "1985 рік, місяць невідомий")]
    [InlineData("156X-12-25", "25 грудня 1560-х років")]
    [InlineData("156X-12", "грудень 1560-х років")]
    [InlineData("15XX-12", "грудень, між 1500 і 1599 роками")]
    [InlineData("15XX-12-25~", "25 грудня, між 1500 і 1599 роками, приблизно")]
    [InlineData("1985-04-12T23:20:30Z", "12 квітня 1985 року")]
    [InlineData("2022-02-24/2022-04-08", "24 лютого – 8 квітня 2022 року")]
    [InlineData("2004-02-01/2004-02-08", "1 – 8 лютого 2004 року")]
    [InlineData("2004-02-01~/2004-02-08", "близько 1 лютого 2004 року – 8 лютого 2004 року")]
    [InlineData("2011/2012", "2011 рік – 2012 рік")]
    [InlineData("-0043/0014", "44 рік до н. е. – 14 рік н. е.")]
    [InlineData("2004-06/2004-08", "червень – серпень 2004 року")]
    [InlineData("2004-06/2006-08", "червень 2004 року – серпень 2006 року")]
    [InlineData("2001-21/2001-22", "весна 2001 року – літо 2001 року")]
    [InlineData("1985/..", "з 1985 року")]
    [InlineData("1985-03/..", "з березня 1985 року")]
    [InlineData("1985-03-02/..", "з 2 березня 1985 року")]
    [InlineData("2001-21/..", "з весни 2001 року")]
    [InlineData("../1985", "до 1985 року включно")]
    [InlineData("../1985-05", "до травня 1985 року включно")]
    [InlineData("1985/", "1985 рік – невідома дата")]
    [InlineData("/1985", "невідома дата – 1985 рік")]
    [InlineData("../..", "невідомий час")]
    [InlineData("[2025-06-07..2025-06-08]", "між 7 і 8 червня 2025 року")]
    [InlineData("[2025-05-31..2025-06-01]", "між 31 травня і 1 червня 2025 року")]
    [InlineData("[2024-12-31..2025-01-01]", "між 31 грудня 2024 року і 1 січня 2025 року")]
    [InlineData("[2025-05..2025-07]", "між травнем і липнем 2025 року")]
    [InlineData("[1984..1986]", "між 1984 і 1986 роками")]
    [InlineData("[1984~..1986]", "між близько 1984 року і 1986 роком")]
    [InlineData("[2001-21..2001-22]", "між весною 2001 року і літом 2001 року")]
    [InlineData("[1667,1668,1670]", "1667 рік, 1668 рік або 1670 рік")]
    [InlineData("[1667,1670..1672]", "1667 рік або між 1670 і 1672 роками")]
    [InlineData("[..1984]", "1984 рік або раніше")]
    [InlineData("[1760-12..]", "грудень 1760 року або пізніше")]
    [InlineData("1984-1X", "між 1 жовтня і 31 грудня 1984 року")]
    [InlineData("1560-XX-25", "між 25 січня і 25 грудня 1560 року")]
    [InlineData("2023-02-2X", "між 20 і 28 лютого 2023 року")]
    public void A_date_is_told_as_a_person_says_it(string edtf, string words) => Assert.Equal(words, Spoken.Ukrainian.Of(EdtfDate.Parse(edtf)).Replace('\u00A0', ' '));

    [Fact]
    public void Every_month_is_told_in_the_case_that_its_place_asks_for()
    {
        foreach (var month in Enumerable.Range(1, 12))
        {
            var (of, alone) = (Told($"2001-{month:00}-05").Split(' ')[1], Told($"2001-{month:00}").Split(' ')[0]);
            Assert.Equal($"близько {of} 2001 року", Told($"2001-{month:00}~"));
            Assert.Equal($"з {of} 2001 року", Told($"2001-{month:00}/.."));
            Assert.NotEqual(of, alone);
            Assert.EndsWith("м", Told($"[2001-{month:00}..2003-01]").Split(' ')[1], StringComparison.Ordinal);
        }
    }

    private static string Told(string edtf) => Spoken.Ukrainian.Of(EdtfDate.Parse(edtf));
}
