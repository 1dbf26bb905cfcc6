namespace Quiz.Tests.Exchange;

public class TimelineImportTests
{
    [Fact]
    public void Slides_become_events_and_the_title_slide_the_title()
    {
        var imported = Imports.Of("timelinejs", """
            {
              // made by hand
              "title": { "text": { "headline": "<b>Moon</b> flights", "text": "<p>How it &amp; why</p>" } },
              "events": [
                { "start_date": { "year": "1969", "month": "07", "day": "20" }, "text": { "headline": "Apollo&nbsp;11 lands", "text": "<p>One</p><p>two</p>" }, "group": "Crewed", "unique_id": "Landing One", },
                { "start_date": { "year": 1961, "month": 4, "day": 12, "hour": "6" }, "end_date": { "year": 1961, "month": 4, "day": 13 }, "text": { "headline": "Gagarin" } },
                { "start_date": { "year": "1957 ", "month": "00", "day": "" }, "text": { "text": "Sputnik" }, "display_date": "autumn 1957" }
              ],
              "eras": [ { "start_date": { "year": "1957" }, "end_date": { "year": "1975" }, "text": { "headline": "Space race" } } ]
            }
            """);
        var pack = imported.Pack;
        Assert.Equal(("Moon flights", "How it & why"), (pack.Title, pack.Description));
        Assert.Equal(
            [
                ("landing-one", "1969-07-20", "Apollo 11 lands", "One two", "Crewed"), ("gagarin", "1961-04-12/1961-04-13", "Gagarin", null, ""),
                ("sputnik", "1957", "Sputnik", null, ""), ("space-race", "1957/1975", "Space race", null, "era"),
            ],
            pack.Events.Select(e => (e.Id, e.Date.Text, e.Title, e.Text, string.Join(' ', e.Tags))));
        Assert.Equal("Dated “autumn 1957” in the time line.", pack.Events[2].Note);
        Assert.Equal(["6:21: its time of day is left out"], imported.Told());
    }

    [Fact]
    public void What_can_not_be_carried_is_told_where_its_slide_stands()
    {
        var imported = Imports.Of("timelinejs", """
            {"events":[
              {"start_date":{"year":"soon"},"text":{"headline":"A"}},
              {"start_date":{"year":""},"text":{"headline":"B"}},
              {"start_date":{"year":"2000","month":"13"},"text":{"headline":"C"}},
              {"start_date":{"year":"2000","month":"Feb"},"text":{"headline":"D"}},
              {"start_date":{"year":"2001"},"text":{"headline":"","text":""}},
              {"start_date":{"year":"2002"},"end_date":{"year":"2001"},"text":{"headline":"E"},"media":{"url":"https://example.org/x.jpg"},"background":{"url":"x"}},
              {"start_date":{"year":"-13800000000"},"text":{"headline":"F"}},
              {"start_date":{"year":"2003","day":"4"},"text":{"headline":"G <img src=x>","text":"<a href='https://example.org'>here</a>"}},
              "text"
            ]}
            """);
        Assert.Equal(["E", "G"], imported.Pack.Events.Select(e => e.Title));
        Assert.Equal(
            [
                "2:17: slide \"A\" left out: \"soon\" has no year that is a whole number",
                "3:17: slide \"B\" left out: it has no date",
                "4:17: slide \"C\" left out: month 13 is not from 01 to 12",
                "5:17: slide \"D\" left out: \"2000-Feb\" has a month or day that is no number",
                "6:3: slide left out: it has neither a headline nor a text",
                "7:3: media and background left out: a pack holds words only",
                "7:44: its end is left out: the interval's start 2002 is after its end 2001",
                "8:17: slide \"F\" left out: the year -13800000000 is beyond the 9,999,999 years that packs reach",
                "9:3: \"headline\": a picture, film or the like in it is left out",
                "9:3: \"text\": the addresses of its links are left out",
                "9:17: \"2003-4\": only the year is kept",
                "10:3: slide left out: it has neither a headline nor a text",
            ],
            imported.Told());
    }

    [Theory]
    [InlineData("-44", "-0043"), InlineData("-1", "0000"), InlineData("1,066", "1066"), InlineData("-20000", "Y-19999"), InlineData("44", "0044")]
    public void A_year_before_Christ_is_counted_as_its_pages_show_it(string year, string edtf) =>
        Assert.Equal(edtf, Imports.Of("timelinejs", $$$"""{"events":[{"start_date":{"year":"{{{year}}}"},"text":{"headline":"A"}}]}""").Pack.Events.Single().Date.Text);

    [Fact]
    public void There_is_no_year_0()
    {
        var imported = Imports.Of("timelinejs", """
            {"events":[
            {"start_date":{"year":0},"text":{"headline":"A"}},
            {"start_date":{"year":"-3"},"end_date":{"year":"0"},"text":{"headline":"B"}}]}
            """);
        Assert.Equal("-0002", imported.Pack.Events.Single().Date.Text);
        Assert.Equal(["2:15: slide \"A\" left out: there is no year 0: 1 BC, written -1, comes before the year 1", "3:40: its end is left out: there is no year 0: 1 BC, written -1, comes before the year 1"], imported.Told());
    }

    [Fact]
    public void A_day_number_of_a_spreadsheet_is_no_year()
    {
        var imported = Imports.Of("timelinejs", "Start Date,End Date,Headline,Text\n45000,,A,\n2020,45000,B,\n");
        Assert.Equal([("2020", "B")], imported.Pack.Events.Select(e => (e.Date.Text, e.Title)));
        Assert.Equal(
            ["2:1: slide \"A\" left out: \"45000\" looks like a spreadsheet's number of a day; write it as a date, like 1969-07-20", "3:6: its end is left out: \"45000\" looks like a spreadsheet's number of a day; write it as a date, like 1969-07-20"],
            imported.Told());
    }

    [Theory]
    [InlineData(""), InlineData("  \n"), InlineData("{}"), InlineData("[]"), InlineData("null"), InlineData("{\"events\":{}}"), InlineData("{\"events\":[}"), InlineData("\uFEFF")]
    public void A_file_without_a_timeline_gives_nothing_and_says_so(string text)
    {
        var imported = Imports.Of("timelinejs", text);
        Assert.Equal(0, imported.Pack.ItemCount);
        Assert.NotEmpty(imported.Losses);
    }

    [Fact]
    public void Half_of_a_pair_in_a_text_or_a_name_loses_nothing_else()
    {
        var imported = Imports.Of("timelinejs", """{"\ud800":1,"events":[{"start_date":{"year":2000},"text":{"headline":"A\udc00 \ud83d\ude00 \\ud800"}}]}""");
        Assert.Equal("A\uFFFD 😀 \\ud800", imported.Pack.Events.Single().Title);
        Assert.Equal(["1:3: half of a surrogate pair, which is no character, stands as U+FFFD", "1:72: half of a surrogate pair, which is no character, stands as U+FFFD"], imported.Told());
    }

    [Fact]
    public void A_script_around_the_timeline_is_passed_over() =>
        Assert.Equal("A", Imports.Of("timelinejs", "var storyjs_jsonp_data = {\"events\":[{\"start_date\":{\"year\":2000},\"text\":{\"headline\":\"A\"}}]};\n").Pack.Events.Single().Title);

    [Fact]
    public void The_second_version_is_read_too()
    {
        var imported = Imports.Of("timelinejs", """
            {"timeline":{"headline":"Old","type":"default","text":"<p>x</p>","date":[
              {"startDate":"2012,1,26","endDate":"2012,1,27","headline":"A","text":"<p>a</p>","tag":"t","asset":{"media":"https://example.org","credit":"","caption":""}},
              {"startDate":"1/26/2013","headline":"B"}],"era":[{"startDate":"2010","endDate":"2011","headline":"C"}]}}
            """);
        Assert.Equal("Old", imported.Pack.Title);
        Assert.Equal([("2012-01-26/2012-01-27", "A"), ("2013-01-26", "B"), ("2010/2011", "C")], imported.Pack.Events.Select(e => (e.Date.Text, e.Title)));
        Assert.Equal(["2:3: asset left out: a pack holds words only"], imported.Told());
    }

    [Fact]
    public void The_spreadsheet_is_read_as_a_table()
    {
        var imported = Imports.Of("timelinejs", """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
            ,,,,,,,,,Moon flights,All of them,,,,,title,,
            1969,7,20,20:17,,,,,,Apollo 11 lands,"On the
            Moon",https://example.org/a.jpg,NASA,,,,Crewed,#fff
            1957,,,,1975,,,,,Space race,,,,,,era,,
            ,5,,,,,,,,No year,,,,,,,,
            """);
        Assert.Equal(("Moon flights", "All of them"), (imported.Pack.Title, imported.Pack.Description));
        Assert.Equal([("1969-07-20", "Apollo 11 lands", "On the Moon"), ("1957/1975", "Space race", null)], imported.Pack.Events.Select(e => (e.Date.Text, e.Title, e.Text)));
        Assert.Equal(
            ["3:1: its time of day is left out", "3:1: media and background left out: a pack holds words only", "6:1: slide \"No year\" left out: \"5\" has no year that is a whole number"],
            imported.Told().Order(StringComparer.Ordinal));
    }
}
