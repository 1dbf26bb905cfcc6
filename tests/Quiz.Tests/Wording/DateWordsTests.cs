using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Languages;

namespace Quiz.Tests.Wording;

public class DateWordsTests
{
    [Theory]
    [InlineData("2025-06-08", "8 June 2025")]
    [InlineData("2025-06", "June 2025")]
    [InlineData("2025", "2025")]
    [InlineData("0800", "AD 800")]
    [InlineData("0000", "1 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("Y-12345", "12,346 BC")]
    [InlineData("Y20000", "the year 20,000")]
    [InlineData("1984~", "about 1984")]
    [InlineData("1984?", "perhaps 1984")]
    [InlineData("2004-06-11%", "perhaps about 11 June 2004")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-24", "winter 2001")]
    [InlineData("198X", "the 1980s")]
    [InlineData("19XX", "between 1900 and 1999")]
    [InlineData("1985-04-XX", "April 1985, on an unknown day")]
    [InlineData("1985-XX-XX", "1985, in an unknown month")]
    [InlineData("156X-12-25", "25 December in the 1560s")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985")]
    [InlineData("2022-02-24/2022-04-08", "24 February to 8 April 2022")]
    [InlineData("2011/2012", "2011 to 2012")]
    [InlineData("1985/..", "since 1985")]
    [InlineData("../1985", "until 1985")]
    [InlineData("1985/", "1985 to an unknown date")]
    [InlineData("/1985", "an unknown date to 1985")]
    [InlineData("[2025-06-07..2025-06-08]", "between 7 and 8 June 2025")]
    [InlineData("[2025-05-31..2025-06-01]", "between 31 May and 1 June 2025")]
    [InlineData("[2024-12-31..2025-01-01]", "between 31 December 2024 and 1 January 2025")]
    [InlineData("[2025-05..2025-07]", "between May and July 2025")]
    [InlineData("[1984~..1986]", "between about 1984 and 1986")]
    [InlineData("[1667,1668,1670]", "1667, 1668 or 1670")]
    [InlineData("0079-08-24", "24 August AD 79")]
    [InlineData("-0043/0014", "44 BC to AD 14")]
    [InlineData("190X", "between 1900 and 1909")]
    [InlineData("019X", "between AD 190 and AD 199")]
    [InlineData("000X", "between 1 BC and AD 9")]
    [InlineData("-01XX", "between 200 BC and 101 BC")]
    [InlineData("198X~", "about the 1980s")]
    [InlineData("19XX?", "between 1900 and 1999, uncertain")]
    [InlineData("15XX-12-25~", "25 December, between 1500 and 1599, approximate")]
    [InlineData("15XX-12", "December, between 1500 and 1599")]
    [InlineData("1984-1X", "between 1 October and 31 December 1984")]
    [InlineData("1560-XX-25", "between 25 January and 25 December 1560")]
    [InlineData("2023-02-2X", "between 20 and 28 February 2023")]
    [InlineData("2004-06/2004-08", "June to August 2004")]
    [InlineData("2004-06/2006-08", "June 2004 to August 2006")]
    [InlineData("2004-02-01/2004-02-08", "1 to 8 February 2004")]
    [InlineData("2004-02-01~/2004-02-08", "about 1 February 2004 to 8 February 2004")]
    [InlineData("2004-02/2004-03-08", "February 2004 to 8 March 2004")]
    [InlineData("2001-21/2001-22", "spring 2001 to summer 2001")]
    [InlineData("../..", "an unknown time")]
    [InlineData("[1667,1668]", "1667 or 1668")]
    [InlineData("[..1984]", "1984 or earlier")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    [InlineData("[1667,1670..1672]", "1667 or between 1670 and 1672")]
    public void A_date_is_told_as_a_person_says_it(string edtf, string words) => Assert.Equal(words, Spoken.English.Of(EdtfDate.Parse(edtf)));

    [Fact]
    public void The_words_do_not_hang_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "−";
        hostile.NumberFormat.NumberGroupSeparator = " ";
        try
        {
            CultureInfo.CurrentCulture = hostile;
            Assert.Equal("12,346 BC", Spoken.English.Of(EdtfDate.Parse("Y-12345")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
