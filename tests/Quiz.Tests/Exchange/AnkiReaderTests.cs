using Quiz.Exchange.Anki;

namespace Quiz.Tests.Exchange;

public class AnkiReaderTests
{
    private static void AssertReads(string text, string[] questions, params string[] losses)
    {
        var imported = Import.Of(AnkiReader.Read, text);
        Assert.Equal(questions, imported.Pack.Questions.Select(Import.Told));
        Assert.Equal(losses, imported.Losses.Select(Import.Told));
    }

    [Fact]
    public void Notes_are_read_by_the_columns_that_the_head_names() => AssertReads(
        "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
        + "q-1\tBasic\tWorld::Capitals\tCapital of <b>France</b>?\tParis<br>since 987&nbsp;AD\tleech geo::eu\n"
        + "C[`+ILuy%v\tBasic\tWorld\t\"Said \"\"hi\"\"\nto?\"\tyou / thee\t\n",
        ["q-1: Capital of France? -> text Paris // since 987 AD #Capitals #leech #geo::eu", "note-176c5a0f62: Said \"hi\" to? -> text you | thee #World"],
        "1:1: note types are not carried: the first field asks, the second answers, and the others explain");

    [Fact]
    public void Without_a_head_the_first_row_shows_the_separator() => AssertReads(
        "Front;Back, with a comma;More\n\n# a comment\n\"x;y\";z\n",
        ["front: Front -> text Back, with a comma // More", "x-y: x;y -> text z"]);

    [Theory, InlineData("comma", ","), InlineData("Semicolon", ";"), InlineData("Pipe", "|"), InlineData(":", ":"), InlineData("Space", " ")]
    public void The_separator_is_told_by_its_name_or_itself(string name, string separator) =>
        AssertReads($"#separator:{name}\nfront{separator}back\n", ["front: front -> text back"]);

    [Fact]
    public void Where_there_is_no_html_tags_are_text() =>
        AssertReads("#separator:tab\n#html:false\n#deck:Signs\n#tags:a b\nWhat is <b>?\tbold &amp;\n", ["what-is-b: What is <b>? -> text bold &amp; #a #b"]);

    [Fact]
    public void The_deck_of_all_notes_is_the_title_of_the_pack() =>
        Assert.Equal("World capitals", Import.Of(AnkiReader.Read, "#deck:World capitals\nQ\tA\n").Pack.Title);

    [Fact]
    public void Each_gap_of_a_cloze_is_a_question() => AssertReads(
        "#separator:tab\n#html:true\n#guid column:1\nid\t{{c1::Kyiv}} lies on the {{c2::Dnipro::river}}, {{c1::Kyiv}}!\tA map.\nie\t{{c1::One}}\t\n",
        [
            "id-c1: _____ lies on the Dnipro, _____! -> text Kyiv // A map.",
            "id-c2: Kyiv lies on the _____ (river), Kyiv! -> text Dnipro // A map.",
            "ie: _____ -> text One",
        ]);

    [Fact]
    public void Gaps_that_stand_for_several_texts_or_hold_others_are_told() => AssertReads(
        "#separator:tab\na {{c1::b}} {{c1::c}}\tx\na {{c2::b {{c3::d}} }}\tx\n{{c0::no}} {{cx::gap}} {{c1::\ty\n",
        ["c0-no-cx-gap-c1: {{c0::no}} {{cx::gap}} {{c1:: -> text y"],
        "2:1: gap c1 of note \"a {{c1::b}} {{c1::c}}\" is left out: it stands for several texts, or holds another gap",
        "3:1: gap c2 of note \"a {{c2::b {{c3::d}} }}\" is left out: it stands for several texts, or holds another gap");

    [Fact]
    public void Sounds_and_pictures_are_told() => AssertReads(
        "#separator:tab\n#html:true\nWho sings?[sound:bird.mp3]\t<img src=\"a.jpg\">Nightingale\n",
        ["who-sings: Who sings? -> text Nightingale"],
        "3:1: question \"Who sings?\": pictures, sounds or files are left out");

    [Fact]
    public void A_note_without_a_second_field_is_told() => AssertReads(
        "#separator:tab\nOnly\nTwo\t \nQ\tA\n",
        ["q: Q -> text A"],
        "2:1: note \"Only\" is left out: it has no second field, which would answer",
        "3:1: note \"Two\" is left out: it has no second field, which would answer");

    [Fact]
    public void A_quote_that_is_not_closed_costs_no_other_note() => AssertReads(
        "#separator:tab\n#html:false\na\tb\n\"c\td\ne\tf\n",
        ["a: a -> text b", "c: \"c -> text d", "e: e -> text f"],
        "4:1: found a quote that is not closed; wanted another, and two for the sign itself. Quotes from here on are signs like others");
}
