using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Languages;

namespace Quiz.Tests.Drills;

public class AnswerSheetTests
{
    [Theory]
    [InlineData("pupil,variant,1,2\nAnna,A,b,c\n")]
    [InlineData("Name;Version;Q1;Question 2\r\nAnna;A;b;c\r\n")]
    [InlineData("УЧЕНЬ\tВаріант\tпитання 1\tЗапитання 2\rAnna\tA\tb\tc")]
    [InlineData("sep=;\nім'я;варіант;1;2\nAnna;A;b;c")]
    [InlineData("\n\n 2 , 1 ,, pupil ,VARIANT\n\n,,,,\nc,b,,\" Anna \",A\n,,,,\n")]
    [InlineData("\"pupil\",\"variant\",\"1\",\"2\"\n\"Anna\",\"A\",\"b\",\"c\"")]
    [InlineData("pupil,variant,1,2\n'Anna,'A,\"=\"\"b\"\"\",'c")]
    public void A_table_is_read_however_it_was_saved(string text)
    {
        foreach (var file in Saved(text))
        {
            var sheet = new AnswerSheet(file, 2, Spoken.AnswerTables);
            var row = sheet.Next()!;
            Assert.Equal(("Anna", "A", "b", "c"), (row.Pupil, row.Variant, AnswerCell.Plain(row[0]), AnswerCell.Plain(row[1])));
            Assert.Null(sheet.Next());
            Assert.Empty(sheet.Troubles());
        }
    }

    [Fact]
    public void Windows_1251_is_read_and_told()
    {
        byte[] file = [.. "pupil,1\n"u8, 0xCE, 0xEB, 0xE5, 0xED, 0xE0, .. ",b\n"u8];
        var sheet = new AnswerSheet(file, 1, Spoken.AnswerTables);
        Assert.Equal("Олена", sheet.Next()!.Pupil);
        Assert.Contains("1251", Assert.Single(sheet.Troubles()).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1:1: there is nothing in it")]
    [InlineData(" \n\n", "1:1: there is nothing in it")]
    [InlineData("pupil,variant\nAnna,A", "1:1: found no column of a question in the first row; wanted pupil, variant, and 1 to 2")]
    [InlineData("Anna\nBoris", "1:1: the column \"Anna\" is left out: no column is called so\n1:1: found no column of a question in the first row; wanted pupil, variant, and 1 to 2")]
    [InlineData("pupil,1\nAnna,b", "1:1: no column for question 2: taken for left blank by everybody")]
    [InlineData("1,2\nb,b", "1:1: no column says who answered (pupil, name, student): the pupils are called by their rows")]
    [InlineData("pupil,1,2,12\nAnna,b,c,d", "1:11: the column \"12\" is left out: no column is called so")]
    [InlineData("pupil,1,2,varant\nAnna,b,c,d", "1:11: the column \"varant\" is left out: no column is called so; did you mean \"variant\"?")]
    [InlineData("pupil,1,2,q 2\nAnna,b,c,d", "1:11: the column \"q 2\" is left out: another before it is \"2\" already")]
    [InlineData("pupil,1,2\nAnna,b,c,d,e", "2:10: D2: the row has 5 cells, the header 3: \"d\" and what follows is left out")]
    [InlineData("pupil,1,2\n\nAnna,b,c,,,", "")] // nothing is lost
    [InlineData("pupil,1,2\nAnna", "")] // as spreadsheets save a row whose end is empty
    [InlineData("pupil,1,2\n\n\"An\nna\",b,\"c", "4:7: a quote is not closed up to the end of the file, and is taken for a letter")]
    public void What_is_wrong_is_told_at_its_place(string text, string told)
    {
        var sheet = new AnswerSheet(Encoding.UTF8.GetBytes(text), 2, Spoken.AnswerTables);
        while (sheet.Next() is not null)
        {
        }
        Assert.Equal(told, string.Join('\n', sheet.Troubles().Select(t => FormattableString.Invariant($"{t.Line}:{t.Column}: {t.What}"))));
    }

    [Fact]
    public void A_cell_is_named_as_a_spreadsheet_names_it()
    {
        var sheet = new AnswerSheet(Encoding.UTF8.GetBytes($"pupil,{string.Join(',', Enumerable.Range(1, 30))}\n\n\"An\nna\",x\n"), 30, Spoken.AnswerTables);
        var row = sheet.Next()!;
        row.TellAnswer(29, "no answer");
        row.TellPupil("nobody");
        Assert.Equal(("A3", true), (row.PupilCell, sheet.Troubles().All(t => t.Line == 3)));
        Assert.Equal(["AE3: no answer", "A3: nobody"], sheet.Troubles().Select(t => t.What));
    }

    [Fact]
    public void After_a_hundred_thousand_pupils_reading_ends_and_says_so()
    {
        var sheet = new AnswerSheet(Encoding.UTF8.GetBytes("pupil,1\n" + string.Concat(Enumerable.Repeat("x,a\n", AnswerSheet.MostRows + 5))), 1, Spoken.AnswerTables);
        var rows = 0;
        while (sheet.Next() is not null)
            rows++;
        Assert.Equal(AnswerSheet.MostRows, rows);
        Assert.Equal("more than 100000 pupils; from here on nothing is read", Assert.Single(sheet.Troubles()).What);
    }

    [Fact]
    public void What_is_no_text_is_told_and_not_read()
    {
        var bytes = new byte[5_000];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(i * 7 % 32);
        var sheet = new AnswerSheet(bytes, 2, Spoken.AnswerTables);
        Assert.False(sheet.HasQuestions);
        Assert.Contains("no text has", sheet.Troubles()[0].What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("-", true)]
    [InlineData("––", true)]
    [InlineData("'-", true)]
    [InlineData("=\"\"", true)]
    [InlineData("-4", false)]
    [InlineData("?", false)]
    public void A_dash_or_nothing_is_a_blank(string cell, bool isBlank) => Assert.Equal(isBlank, AnswerCell.IsBlank(AnswerCell.Plain(cell)));

    private static IEnumerable<byte[]> Saved(string text) =>
    [
        Encoding.UTF8.GetBytes(text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
    ];
}
