using Quiz.Core.Text;
using Quiz.Languages;

namespace Quiz.Tests.Text;

public class NumberReaderTests
{
    [Theory]
    [InlineData("140", 140)]
    [InlineData(" 140 km", 140)]
    [InlineData("140km", 140)]
    [InlineData("140 км", 140)]
    [InlineData("31,914", 31914)]
    [InlineData("31 914", 31914)]
    [InlineData("31\u00A0914", 31914)]
    [InlineData("31'914", 31914)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("3.5", 3.5)]
    [InlineData("3,5", 3.5)]
    [InlineData("3.500", 3.5)] // a point before the last three digits is a decimal one
    [InlineData("0,125", 0.125)]
    [InlineData("-40", -40)]
    [InlineData("−40", -40)]
    [InlineData("2.9 million", 2900000)]
    [InlineData("2,9 млн", 2900000)]
    [InlineData("962 тис.", 962000)]
    [InlineData("3k", 3000)]
    public void A_number_is_read_as_people_type_it(string text, double number)
    {
        Assert.True(NumberReader.TryRead(text, "km", [.. Spoken.Written.Select(words => words.Numbers)], out var read));
        Assert.Equal(number, read, 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("km")]
    [InlineData("many")]
    [InlineData("million")]
    [InlineData("1,23,4")]
    [InlineData("1,234,56")]
    [InlineData("1.2.3")]
    [InlineData("1,2,3.4.5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("٣٤")]
    public void What_is_no_number_is_refused(string text) => Assert.False(NumberReader.TryRead(text, "km", [.. Spoken.Written.Select(words => words.Numbers)], out _));
}
