using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Packs.Tables;

namespace Quiz.Tests.Exchange;

public class CsvImportTests
{
    [Theory]
    [InlineData("date,title,place\n1969-07-20,Apollo 11 lands,Moon\n")]
    [InlineData("date;title;place\r\n1969-07-20;Apollo 11 lands;Moon\r\n")]
    [InlineData("date\ttitle\tplace\n1969-07-20\tApollo 11 lands\tMoon")]
    [InlineData("date|title|place\n1969-07-20|Apollo 11 lands|Moon")]
    [InlineData("sep=;\r\ndate;title;place\r\n20.07.1969;Apollo 11 lands;Moon")]
    [InlineData("sep=,\ndate,title,place\n20 July 1969,Apollo 11 lands,Moon")]
    [InlineData("\n , ,\nPLACE, Title ,Date\nMoon,Apollo 11 lands,1969-7-20\n\n")]
    [InlineData("\uFEFF\"Where\",\"Event\",\"When\"\r\"Moon\",\"Apollo 11 lands\",\"July 20, 1969\"\r")]
    [InlineData("Місце;Назва;Дата\nMoon;Apollo 11 lands;20 липня 1969 року")]
    public void Every_dialect_gives_the_same_event(string table)
    {
        var imported = Imports.Of("csv", table);
        Assert.Empty(imported.Losses);
        var happened = Assert.Single(imported.Pack.Events);
        Assert.Equal(("apollo-11-lands", "1969-07-20", "Apollo 11 lands", "moon"), (happened.Id, happened.Date.Text, happened.Title, happened.Place));
        Assert.Equal("Moon", Assert.Single(imported.Pack.Places).Name);
        Assert.Equal(["the-file"], happened.Sources);
    }

    [Fact]
    public void A_cell_may_hold_quotes_delimiters_and_line_ends()
    {
        var imported = Imports.Of("csv", "date,title,text\n2000,\"He said \"\"no\"\", twice\",\"one\r\ntwo\"\n2001,A 12\" record,x \"y\"\n");
        Assert.Empty(imported.Losses);
        Assert.Equal(["He said \"no\", twice", "A 12\" record"], imported.Pack.Events.Select(e => e.Title));
        Assert.Equal(["one two", "x \"y\""], imported.Pack.Events.Select(e => e.Text));
    }

    [Fact]
    public void A_bad_row_loses_only_itself_and_is_told_at_its_cell()
    {
        var imported = Imports.Of("csv", "date,title\n2000,One\n2000-13,Two\n,Three\n\"20\n01\",\n05/06/2000,Four\n2001,Five,more\n2002\n2003,Сім,\n");
        Assert.Equal(["One", "Five", "Сім"], imported.Pack.Events.Select(e => e.Title));
        Assert.Equal(
            [
                "3:1: row left out: \"date\": month 13 is not from 01 to 12",
                "4:1: row left out: \"date\": an event needs one",
                "5:1: row left out: \"type\": the row has no title, name, prompt or value, so it can't be told what it is",
                "7:1: row left out: \"date\": \"05/06/2000\" can be read with the day first or with the month first; write it like 2000-06-05",
                "8:11: the row has 3 cells, the header 2: what stands beyond is left out",
                "9:1: row left out: \"type\": the row has no title, name, prompt or value, so it can't be told what it is",
                "9:1: the row has 1 cells, the header 2: the last are taken for empty",
            ],
            imported.Told().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_column_that_is_not_known_is_told_with_what_was_meant()
    {
        var imported = Imports.Of("csv", "date,titel,title,Title,Zebra\n2000,x,One,y,z\n");
        Assert.Equal(
            [
                "1:6: the column \"titel\" is left out: no column is called so; did you mean \"title\"?",
                "1:18: the column \"Title\" is left out: another before it is \"title\" already",
                "1:24: the column \"Zebra\" is left out: no column is called so",
            ],
            imported.Told());
        Assert.Equal("One", imported.Pack.Events.Single().Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData(",,,\n,,\n")]
    [InlineData("one,two\nthree,four\n")]
    [InlineData("\0\0\0\0")]
    public void A_file_without_a_table_gives_nothing_and_says_so(string text)
    {
        var imported = Imports.Of("csv", text);
        Assert.Equal(0, imported.Pack.ItemCount);
        Assert.NotEmpty(imported.Losses);
    }

    [Fact]
    public void A_quote_that_is_never_closed_swallows_no_other_row()
    {
        var imported = Imports.Of("csv", "title,date\n\"Open,2000\nTwo,2001\nThree,2002\n");
        Assert.Equal(["\"Open", "Two", "Three"], imported.Pack.Events.Select(e => e.Title));
        Assert.Equal(["2:1: a quote is not closed up to the end of the file, and is taken for a letter"], imported.Told());
    }

    [Fact]
    public void Places_regions_and_figures_find_each_other_wherever_they_stand()
    {
        var imported = Imports.Of("csv", """
            type,id,name,aliases,lat,lon,region,capital,of,to,quantity,value,unit,as_of,title,date,place
            figure,,,,,,,,Dnipro,Kyiv,distance,"393,4",km,,,,
            figure,,,,,,,,UA-12,,,"31,914",km2,2021,,,
            event,,,,,,,,,,,,,,Founded,1776,Katerynoslav
            place,,Dnipro,Dnipropetrovsk; Katerynoslav,"48,464","35,046",UA-12,,,,,,,,,,
            region,UA-12,Dnipropetrovsk Oblast,,,,,Dnipro,,,,,,,,,
            place,kyiv,Kyiv,,50.45,30.52,UA-30,,,,,,,,,,
            """);
        Assert.Equal(["7:30: \"region\" is left out: \"UA-30\" is no row of type region"], imported.Told());
        Assert.Equal(("dnipro", "UA-12"), (imported.Pack.Regions.Single().Capital, imported.Pack.Place("dnipro")!.Region));
        Assert.Equal(48.464, imported.Pack.Place("dnipro")!.Point!.Value.Lat);
        Assert.Equal("dnipro", imported.Pack.Events.Single().Place);
        Assert.Equal([("distance-dnipro-kyiv", 393.4), ("area-ua-12-2021", 31914.0)], imported.Pack.Figures.Select(f => (f.Id, f.Value)));
    }

    [Fact]
    public void A_comma_is_for_decimals_where_semicolons_part_cells()
    {
        var imported = Imports.Of("csv", "of;value;unit\nA;31,914;km2\nB;1.5;km2\nC;2,5;km2\n");
        Assert.Equal([31.914, 1.5, 2.5], imported.Pack.Figures.Select(f => f.Value));
    }

    [Fact]
    public void Questions_take_their_answers_by_text_letter_or_number()
    {
        var imported = Imports.Of("csv", """
            prompt,option1,option2,option3,answer,kind,why,unit
            Which?,Red,Green,Blue,Green,,Because.,
            Which?,Red,Green,Blue,c,,,
            Which?,Red,Green,Blue,1,,,
            Which two?,Red,Green,Blue,a; Blue,,,
            In order?,One,Two,Three,,order,,
            How many?,,,,16,,,days
            When?,,,,1961-04-12,,,
            Who?,,,,Laika; Лайка,,,
            Which?,Red,Green,,Black,,,
            Which?,Red,Red,,Red,,,
            """);
        Assert.Equal(
            ["b", "c", "a", "a c", "a b c", "16 days", "1961-04-12", "Laika/Лайка"],
            imported.Pack.Questions.Select(q => q.Form switch
            {
                WrittenForm.Choice f => f.Answer,
                WrittenForm.Choices f => string.Join(' ', f.Answer),
                WrittenForm.Order f => string.Join(' ', f.Answer),
                WrittenForm.Number f => FormattableString.Invariant($"{f.Answer} {f.Unit}"),
                WrittenForm.Date f => f.Answer.Text,
                WrittenForm.Text f => string.Join('/', f.Answer),
                _ => "",
            }));
        Assert.Equal(["which", "which-2", "which-3"], imported.Pack.Questions.Take(3).Select(q => q.Id));
        Assert.Equal(["Because.", "No explanation came with this question."], imported.Pack.Questions.Take(2).Select(q => q.Why));
        Assert.Equal(
            [
                "10:19: row left out: \"answer\": \"Black\" is none of the options, by its text, its letter or its number",
                "11:8: row left out: \"option1\": a question of kind choice has 2 to 12 options, found 1",
                "11:12: \"option2\" is left out: \"Red\" is an option before it already",
            ],
            imported.Told());
    }

    [Fact]
    public void Sources_come_from_rows_or_from_the_cells_of_an_item()
    {
        var imported = Imports.Of("csv", """
            type,id,title,date,url,publisher,sources,source
            event,,One,2000,,,nasa,
            event,,Two,2001,https://example.org/a,P,,A page
            event,,Three,2002,https://example.org/a,P,,A page
            event,,Four,2003,javascript:alert(1),,nobody,
            source,nasa,NASA,1999,https://www.nasa.gov,NASA,,
            """);
        Assert.Equal(["nasa", "a-page", "a-page", "the-file"], imported.Pack.Events.Select(e => e.Sources.Single()));
        Assert.Equal(["nasa", "a-page", "the-file"], imported.Pack.Sources.Select(s => s.Id));
        Assert.Equal(
            [
                "5:18: \"url\": \"javascript:alert(1)\" is no address beginning https:// or http://, and is left out",
                "5:39: \"sources\" is left out: \"nobody\" is the id of no row of type source",
            ],
            imported.Told());
    }

    [Fact]
    public void An_id_of_its_own_is_kept_for_the_row_that_gives_it()
    {
        var imported = Imports.Of("csv", "id,title,date\n,First landing,1959\nfirst-landing,Own,1960\nFirst Landing!,Third,1961\nfirst-landing,Fourth,1962\n");
        Assert.Equal(["first-landing-2", "first-landing", "first-landing-3", "first-landing-4"], imported.Pack.Events.Select(e => e.Id));
        Assert.Equal(2, imported.Losses.Length);
    }

    [Fact]
    public void Letters_are_read_in_other_encodings_and_a_guess_is_told()
    {
        const string Table = "date;title\n1991;Незалежність України\n";
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
            Assert.Equal("Незалежність України", Imports.Of("csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(Table)]).Pack.Events.Single().Title);
        byte[] cyrillic = [.. "date;title\n1991;"u8, 0xCD, 0xE5, 0xE7, 0xE0, 0xEB, 0xE5, 0xE6, 0xED, 0xB3, 0xF1, 0xF2, 0xFC];
        Assert.Equal("Незалежність", Imports.Of("csv", cyrillic).Pack.Events.Single().Title);
        byte[] western = [.. "date;title\n1884;Conf"u8, 0xE9, .. "rence "u8, 0x96, .. " Afrique"u8];
        var imported = Imports.Of("csv", western);
        Assert.Equal("Conférence – Afrique", imported.Pack.Events.Single().Title);
        Assert.StartsWith("1:1: the file is not UTF-8; it was read as Windows-1252", Assert.Single(imported.Told()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1969-07-20", "1969-07-20"), InlineData("[1990..1992]", "[1990..1992]"), InlineData("1984~", "1984~")]
    [InlineData("20.7.1969", "1969-07-20"), InlineData("7/20/1969", "1969-07-20"), InlineData("20/7/1969", "1969-07-20"), InlineData("1969/7/20", "1969-07-20"), InlineData("7/1969", "1969-07")]
    [InlineData("20 July 1969", "1969-07-20"), InlineData("July 20th, 1969", "1969-07-20"), InlineData("Jul. 1969", "1969-07"), InlineData("24 серпня 1991", "1991-08-24")]
    [InlineData("44 BC", "-0043"), InlineData("1 B.C.", "0000"), InlineData("15 March 44 BC", "-0043-03-15"), InlineData("AD 79", "0079"), InlineData("c. 1450", "1450~")]
    [InlineData("1939-1945", "1939/1945"), InlineData("1939–1945", "1939/1945"), InlineData("1990s", "199X"), InlineData("12000 BC", "Y-11999")]
    [InlineData("1939–45", "1939/1945"), InlineData("1969/70", "1969/1970"), InlineData("1999/00", "1999/2000"), InlineData("1939 – 1945", "1939/1945"), InlineData("1969/7", "1969-07"), InlineData("20 July 69 AD", "0069-07-20"), InlineData("5 July 476", "0476-07-05")]
    [InlineData("20 July 69", null), InlineData("July 69", null), InlineData("69", null), InlineData("c. 69", null), InlineData("20.07.69", null), InlineData("7/20/69", null), InlineData("45000", null), InlineData("1969/45", null), InlineData("1939-45", null), InlineData("1908–12", null)]
    [InlineData("2020-02-30", null), InlineData("soon", null), InlineData("32 July 1969", null), InlineData("1/2/2000", null), InlineData("0 BC", null), InlineData("July", null)]
    public void A_date_is_read_as_people_write_it(string written, string? edtf)
    {
        var imported = Imports.Of("csv", $"title;date\nX;{written}\n");
        Assert.Equal(edtf, imported.Pack.Events.SingleOrDefault()?.Date.Text);
        Assert.Equal(edtf is null ? 1 : 0, imported.Losses.Length);
    }

    [Theory]
    [InlineData("20 July 69", "\"20 July 69\" has a year of fewer than three digits, which may be of any century; write it like 1969 or AD 69")]
    [InlineData("20.07.69", "\"20.07.69\" has a year of fewer than three digits, which may be of any century; write it like 1969 or AD 69")]
    [InlineData("45000", "\"45000\" looks like a spreadsheet's number of a day; write it as a date, like 1969-07-20")]
    [InlineData("1908–12", "\"1908–12\" can be read as a month or as years; write it like 1908-12 or 1908/1912")]
    public void A_date_that_may_be_another_is_refused_with_the_reason(string written, string why) =>
        Assert.Equal([$"2:3: row left out: \"date\": {why}"], Imports.Of("csv", $"title;date\nX;{written}\n").Told());

    [Theory]
    [InlineData("1969-07-20T10:00"), InlineData("1969-07-20 20:17:40"), InlineData("20.07.1969 8:17 PM")]
    public void A_time_of_day_is_left_out_and_told(string written)
    {
        var imported = Imports.Of("csv", $"title;date\nX;{written}\n");
        Assert.Equal("1969-07-20", imported.Pack.Events.Single().Date.Text);
        Assert.Equal([$"2:3: \"date\": the time of day in \"{written}\" is left out"], imported.Told());
    }

    [Theory]
    [InlineData("1,5", 1.5), InlineData("1 000", 1000), InlineData("1,000.5", 1000.5), InlineData("1.000,5", 1000.5), InlineData("1,000,000", 1e6), InlineData("1.000.000", 1e6), InlineData("-0,125", -0.125), InlineData("1234,567", 1234.567), InlineData("1 234,567", 1234.567), InlineData("1'000'000.25", 1000000.25)]
    public void An_answer_that_can_only_be_one_number_is_a_number(string answer, double number)
    {
        var imported = Imports.Of("csv", $"prompt,answer\nHow many?,\"{answer}\"\n");
        Assert.Empty(imported.Losses);
        Assert.Equal(number, Assert.IsType<WrittenForm.Number>(imported.Pack.Questions.Single().Form).Answer);
        Assert.Equal(number, Assert.IsType<WrittenForm.Number>(Imports.Of("csv", $"prompt,answer,kind\nHow many?,\"{answer}\",number\n").Pack.Questions.Single().Form).Answer);
    }

    [Theory]
    [InlineData("1,000"), InlineData("12 34"), InlineData("1,00,000"), InlineData("555-1234"), InlineData("20.07.1969"), InlineData("1,000.000,5"), InlineData("1 ,5"), InlineData("10:30")]
    public void An_answer_of_digits_that_stays_a_text_is_told(string answer)
    {
        var imported = Imports.Of("csv", $"prompt,answer\nHow many?,\"{answer}\"\n");
        Assert.Equal([answer], Assert.IsType<WrittenForm.Text>(imported.Pack.Questions.Single().Form).Answer);
        Assert.Equal([$"2:11: \"answer\": \"{answer}\" is kept as a text: as a number or date it can be read in more ways than one, or in none; write it otherwise, or fill in \"kind\""], imported.Told());
    }

    [Theory]
    [InlineData("NaN"), InlineData("Infinity")]
    public void A_word_for_what_is_no_number_stays_a_text(string answer) =>
        Assert.IsType<WrittenForm.Text>(Imports.Of("csv", $"prompt,answer\nWhich?,{answer}\n").Pack.Questions.Single().Form);

    [Fact]
    public void An_answer_of_nothing_but_marks_loses_only_its_row()
    {
        var imported = Imports.Of("csv", "prompt,answer,kind\nWho?,; ;,text\nWho?,;,\nWho?,Laika,\n");
        Assert.Equal(["who"], imported.Pack.Questions.Select(q => q.Id));
        Assert.Equal(["2:6: row left out: \"answer\": a question needs one", "3:6: row left out: \"answer\": a question needs one"], imported.Told());
    }

    [Fact]
    public void Orders_to_a_terminal_and_overrides_of_direction_reach_no_pack()
    {
        var imported = Imports.Of("csv", "title,date,tags\n\u001b[2JRed\u202E,2000,a\u0007\n");
        Assert.Equal("[2JRed", imported.Pack.Events.Single().Title);
        Assert.Equal(2, imported.Losses.Length);
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_and_told()
    {
        var imported = Imports.Of("csv", $"title,date\n{new string('я', 5_000)},2000\n");
        Assert.Equal(4_000, imported.Pack.Events.Single().Title.Length);
        Assert.Equal(["2:1: \"title\": has 5000 characters and is cut to 4000"], imported.Told());
    }

    [Fact]
    public void Millions_of_bad_rows_are_counted_and_not_all_told()
    {
        var imported = Imports.Of("csv", "date,title\n" + string.Concat(Enumerable.Repeat("x\n", 200_000)));
        Assert.InRange(imported.Losses.Length, 1_000, 1_001);
        Assert.Contains("more up to here", imported.Losses[^1].What, StringComparison.Ordinal);
    }

    /// <summary>A new property of packs asks for an answer here: its column, or why it has none.</summary>
    [Fact]
    public void Every_property_of_what_a_table_holds_has_a_column_or_a_reason()
    {
        string[] inWords = [
            "options", // option1, option2 and so on
        ];
        var tables = PackTables.All.Where(table => table.Name is "source" || (table.IsItem && table.Name != "claim"));
        var names = tables.SelectMany(table => table.Properties).Select(property => property.Name).Except(inWords).Distinct().ToList();
        var header = string.Join(',', names.Select(name => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{c}"))));
        Assert.DoesNotContain(Imports.Of("csv", $"{header}\n").Told(), told => told.Contains("no column is called so", StringComparison.Ordinal));
    }
}
