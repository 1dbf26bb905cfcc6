using System.Text;
using Quiz.Exchange.MoodleXml;

namespace Quiz.Tests.Exchange;

public class MoodleXmlReaderTests
{
    private const string Settings = "marks, penalties and the like of 1 questions are not carried";

    private static void AssertReads(string xml, string[] questions, params string[] losses)
    {
        var imported = Import.Of(MoodleXmlReader.Read, xml);
        Assert.Equal(questions, imported.Pack.Questions.Select(Import.Told));
        Assert.Equal(losses, imported.Losses.Select(Import.Told).Where(l => !l.EndsWith("questions are not carried", StringComparison.Ordinal)));
    }

    private static string Question(string type, string parts, string name = "Name", string prompt = "<p>Prompt?</p>") => $"""
        <question type="{type}"><name><text>{name}</text></name>
          <questiontext format="html"><text><![CDATA[{prompt}]]></text></questiontext>{parts}</question>
        """;

    private static string Quiz(params string[] questions) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n{string.Join('\n', questions)}\n</quiz>";

    private static string Answer(string fraction, string text, string more = "") => $"<answer fraction=\"{fraction}\" format=\"html\"><text>{text}</text>{more}</answer>";

    [Fact]
    public void A_choice_has_its_category_tags_id_and_feedback()
    {
        var imported = Import.Of(MoodleXmlReader.Read, """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <!-- question: 0  <question type="essay"> -->
              <question type="category"><category><text>$course$/top/Tongues</text></category></question>
            <!-- question: 2295  -->
              <question type="multichoice">
                <name><text>Greeting</text></name>
                <questiontext format="html">
                  <text><![CDATA[<p><a href="@@PLUGINFILE@@/bonjour.mp3">Listen:</a><br /><br />What language&nbsp;is it? </question> </p>]]></text>
            <file name="bonjour.mp3" encoding="base64">SUQzAwAAAAAAEFRDT04=</file>
                </questiontext>
                <generalfeedback format="html"><text>It &amp;amp; it.</text></generalfeedback>
                <defaultgrade>1.0000000</defaultgrade>
                <penalty>0.3333333</penalty>
                <idnumber>greet-1</idnumber>
                <single>true</single>
                <correctfeedback format="html"><text>Yes</text></correctfeedback>
                <answer fraction="0" format="html"><text>English</text><feedback format="html"><text></text></feedback></answer>
                <answer fraction="100"><text><![CDATA[<b>French</b>]]></text><feedback><text>Oui</text></feedback></answer>
                <hint format="html"><text>Think.</text></hint>
                <tags><tag><text>a1</text></tag><tag><text>Tongues</text></tag></tags>
              </question>
            </quiz>
            """);
        Assert.Equal(["greet-1: Listen: What language is it? </question> -> choice English | *French // It & it. Oui #Tongues #a1"], imported.Pack.Questions.Select(Import.Told));
        Assert.Equal(
            [
                "6:3: question \"Greeting\": pictures, sounds or files are left out",
                "6:3: marks, penalties and the like of 1 questions are not carried",
                "6:3: hints of 1 questions are not carried",
                "6:3: what 1 questions tell after any right, partly right or wrong answer is not carried",
            ],
            imported.Losses.Select(Import.Told));
    }

    [Fact]
    public void Every_kind_that_a_pack_holds_is_read() => AssertReads(
        Quiz(
            Question("multichoice", "<single>false</single>" + Answer("50", "a") + Answer("50", "b") + Answer("-50", "c"), "M"),
            Question("truefalse", Answer("0", "true") + Answer("100", "false", "<feedback><text>Right</text></feedback>"), "T"),
            Question("shortanswer", Answer("100", "a &lt;b&gt;") + Answer("100", "A*") + Answer("80", "d"), "S"),
            Question("numerical", Answer("100", "140", "<tolerance>7</tolerance>") + Answer("0", "*") + "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>", "N"),
            Question("ordering", Answer("2.0000000", "two") + Answer("1.0000000", "<![CDATA[<i>one</i>]]>") + Answer("3.0000000", "three"), "O"),
            Question("matching", "<subquestion format=\"html\"><text>l1</text><answer><text>r1</text></answer></subquestion><subquestion><text>l2</text><answer><text>r2</text></answer></subquestion>", "P")),
        [
            "m: Prompt? -> choices *a | *b | c",
            "t: Prompt? -> choice True | *False // Right",
            "s: Prompt? -> text a <b>",
            "n: Prompt? -> number 140 km",
            "o: Prompt? -> order one | two | three",
            "p-1: Prompt? l1 -> choice *r1 | r2",
            "p-2: Prompt? l2 -> choice r1 | *r2",
        ],
        "7:1: question \"S\": 80 % for \"d\" is not carried: it counts as wrong",
        "7:1: question \"S\": 1 of its right answers are left out: in them * stands for any text",
        "13:1: question \"P\": matching is not carried as one question: a choice is made of each of its 2 pairs");

    [Theory]
    [InlineData("essay", "an essay has no answer that could be checked")]
    [InlineData("description", "a description asks nothing")]
    [InlineData("cloze", "a pack holds no question with several gaps")]
    [InlineData("calculated", "a pack holds no numbers that are drawn anew")]
    [InlineData("ddwtos", "a pack holds no question of Moodle's kind ddwtos")]
    [InlineData("", "found the kind \"\"; wanted multichoice, truefalse, shortanswer, numerical, matching or ordering")]
    public void Other_kinds_are_told(string type, string why) => AssertReads(Quiz(Question(type, "")), [], $"3:1: question \"Name\" is left out: {why}");

    [Fact]
    public void A_broken_question_is_told_at_its_place_and_the_others_read() => AssertReads(
        Quiz(
            Question("truefalse", Answer("100", "true") + Answer("0", "false"), "A"),
            "  <question type=\"truefalse\"><name><text>ґ & b</text></name></question>",
            Question("truefalse", Answer("100", "true") + "\nґ<answer>", "C"),
            "<question type=\"truefalse\"><name><text>D</text></name>",
            Question("truefalse", Answer("100", "true") + Answer("0", "false"), "E"),
            "<question type=\"truefalse\"><name>"),
        ["a: Prompt? -> choice *True | False", "e: Prompt? -> choice *True | False"],
        "5:44: question left out: found an & that begins no entity; wanted &amp;",
        "8:20: question left out: not well-formed XML: Start element 'answer' does not match end element 'question'.",
        "9:1: question left out: it is not closed; wanted </question>",
        "12:1: question left out: it is not closed; wanted </question>");

    [Fact]
    public void Marks_of_a_merge_are_told() => AssertReads(
        Quiz("<<<<<<< HEAD", Question("truefalse", Answer("100", "true") + Answer("0", "false"), "A"), "=======", ">>>>>>> other"),
        ["a: Prompt? -> choice *True | False"],
        "3:1: a mark of a merge that was not finished, \"<<<<<<< HEAD\", is left out; both sides are read",
        "6:1: a mark of a merge that was not finished, \"=======\", is left out; both sides are read",
        "7:1: a mark of a merge that was not finished, \">>>>>>> other\", is left out; both sides are read");

    [Fact]
    public void Entities_of_the_file_are_neither_read_nor_fetched()
    {
        var imported = Import.Of(MoodleXmlReader.Read, $"""
            <?xml version="1.0"?>
            <!DOCTYPE quiz [ <!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
            <quiz>
            <question type="truefalse"><name><text>&b;</text></name></question>
            <question type="truefalse"><name><text>&x;</text></name></question>
            {Question("truefalse", Answer("100", "true") + Answer("0", "false"))}
            </quiz>
            """);
        Assert.Equal(["name: Prompt? -> choice *True | False"], imported.Pack.Questions.Select(Import.Told));
        Assert.Equal("2:1: the document type is not read, nor are entities that it declares", Import.Told(imported.Losses[0]));
        Assert.Equal([4, 5], imported.Losses.Skip(1).Take(2).Select(l => l.Line));
        Assert.Equal("question left out: found &b; which XML does not know; wanted the sign itself, or its number as in &#160;", imported.Losses[1].What);
        Assert.Contains(Settings, imported.Losses[^1].What);
    }

    [Fact]
    public void What_is_no_Moodle_XML_is_told() => AssertReads("{\"format\": 1}", [], "1:1: found no <question>; wanted Moodle XML");

    [Fact]
    public void What_is_told_after_a_wrong_number_is_no_reason_for_the_right_one() => AssertReads(
        Quiz(Question("numerical", Answer("100", "140", "<tolerance>7</tolerance><feedback><text>Yes</text></feedback>") + Answer("0", "*", "<feedback><text>No way</text></feedback>"))),
        ["name: Prompt? -> number 140 // Yes"],
        "3:1: question \"Name\": what it tells after a wrong answer is not carried, as after \"*\"");

    [Fact]
    public void A_number_that_answers_when_is_a_date() => AssertReads(
        Quiz(Question("numerical", Answer("100", "1822", "<tolerance>0</tolerance>"), prompt: "In what year?")),
        ["name: In what year? -> date 1822"]);

    [Fact]
    public void Old_pictures_further_units_and_capitals_are_told() => AssertReads(
        Quiz(
            Question("truefalse", "<image>x.png</image>" + Answer("100", "true") + Answer("0", "false"), "P"),
            Question("truefalse", "<image></image>" + Answer("100", "true") + Answer("0", "false"), "Q"),
            Question("numerical", Answer("100", "140", "<tolerance>7</tolerance>") + "<units><unit><unit_name>km</unit_name></unit><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit><unit><unit_name>cm</unit_name></unit></units>", "U"),
            Question("shortanswer", "<usecase>1</usecase>" + Answer("100", "Kyiv"), "C")),
        ["p: Prompt? -> choice *True | False", "q: Prompt? -> choice *True | False", "u: Prompt? -> number 140 km", "c: Prompt? -> text Kyiv"],
        "3:1: question \"P\": pictures, sounds or files are left out",
        "7:1: question \"U\": its units after the first are not carried: m, cm",
        "9:1: question \"C\": that capitals count is not carried: here they never do");

    [Fact]
    public void A_decimal_comma_is_read_and_told_unless_it_may_part_thousands() => AssertReads(
        Quiz(
            Question("numerical", Answer("100", "3,14", "<tolerance>0,157</tolerance>"), "A"),
            Question("numerical", Answer("100", "1,822"), "B")),
        ["a: Prompt? -> number 3.14"],
        "3:1: question \"A\": \"3,14\" is read as 3.14",
        "5:1: question \"B\": \"1,822\" may be 1822 or 1.822; wanted a number like 1822",
        "5:1: question \"B\": left out: no number is wholly right");

    [Theory]
    [InlineData("ISO-8859-1", 1252, "Où", false)]
    [InlineData("windows-1252", 1252, "Où “là”", false)]
    [InlineData("windows-1251", 1251, "Чи є це так", false)]
    [InlineData("utf-16", 1200, "Чи є це так", false)]
    [InlineData("UTF-16", 1201, "Чи є це так", false)]
    [InlineData("koi8-u", 1251, "Чи є це так", true)]
    [InlineData("UTF-8", 1251, "Чи є це так", true)]
    public void A_file_is_decoded_as_it_declares_and_else_the_guess_is_told(string declared, int codePage, string prompt, bool isTold)
    {
        var encoding = codePage < 1250 ? Encoding.GetEncoding(codePage) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var xml = Quiz(Question("truefalse", Answer("100", "true") + Answer("0", "false"), prompt: prompt)).Replace("\"UTF-8\"", $"'{declared}'", StringComparison.Ordinal);
        var imported = Import.Of(MoodleXmlReader.Read, encoding.GetBytes(xml));
        Assert.Equal($"name: {prompt} -> choice *True | False", Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Equal(isTold, imported.Losses.Any(l => l.What.StartsWith("the file is not UTF-8", StringComparison.Ordinal)));
    }

    [Fact]
    public void UTF_8_that_declares_to_be_Latin_1_stays_UTF_8_and_is_told() => AssertReads(
        Quiz(Question("truefalse", Answer("100", "true") + Answer("0", "false"), prompt: "Où?")).Replace("UTF-8", "iso-8859-1", StringComparison.Ordinal),
        ["name: Où? -> choice *True | False"],
        "1:1: the file declares the encoding iso-8859-1 and is UTF-8, as which it was read");
}
