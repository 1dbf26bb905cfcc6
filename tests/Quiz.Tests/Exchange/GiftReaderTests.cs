using Quiz.Exchange.Gift;

namespace Quiz.Tests.Exchange;

public class GiftReaderTests
{
    private static void AssertReads(string gift, string[] questions, params string[] losses)
    {
        var imported = Import.Of(GiftReader.Read, gift);
        Assert.Equal(questions, imported.Pack.Questions.Select(Import.Told));
        Assert.Equal(losses, imported.Losses.Select(Import.Told));
    }

    [Fact]
    public void One_right_option_makes_a_choice() => AssertReads(
        "Who is buried in Grant's tomb?{~Grant ~Jefferson =no one}",
        ["who-is-buried-in-grants-tomb: Who is buried in Grant's tomb? -> choice Grant | Jefferson | *no one"]);

    [Fact]
    public void A_gap_in_the_middle_is_shown_as_one() => AssertReads(
        "Grant is {~buried =entombed ~living} in Grant's tomb.",
        ["grant-is-in-grants-tomb: Grant is _____ in Grant's tomb. -> choice buried | *entombed | living"]);

    [Fact]
    public void A_title_names_the_question_and_feedback_explains_it() => AssertReads(
        "::Q2:: What's between orange and green?\n{\n=yellow # right; good!\n~red # [html]wrong, it's <b>yellow</b>\n~[plain]blue # wrong\n####See the rainbow.\n}",
        ["q2: What's between orange and green? -> choice *yellow | red | blue // See the rainbow. right; good! red: wrong, it's yellow blue: wrong"]);

    [Fact]
    public void Equal_weights_make_a_choice_of_several() => AssertReads(
        "Which two?{ ~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50%Grant's father }",
        ["which-two: Which two? -> choices No one | *Grant | *Grant's wife | Grant's father"]);

    [Fact]
    public void Other_weights_are_told() => AssertReads(
        "Which two?{ ~%-100%No one ~%50%Grant ~%50%Grant's wife }",
        ["which-two: Which two? -> choices No one | *Grant | *Grant's wife"],
        "1:1: question \"Which two?\": the weights of its options are not carried: here all right ones count alike, and a wrong one takes as much away");

    [Fact]
    public void Partial_credit_is_told_and_counts_as_wrong() => AssertReads(
        "Difficult.{~wrong ~%50%half credit =full credit}",
        ["difficult: Difficult. -> choice wrong | half credit | *full credit"],
        "1:1: question \"Difficult.\": 50 % for \"half credit\" is not carried: it counts as wrong");

    [Fact]
    public void Of_several_wholly_right_options_the_first_is_kept() => AssertReads(
        "Even?{=2 =4 ~3}",
        ["even: Even? -> choice *2 | 3"],
        "1:1: question \"Even?\": 2 options are right, and any of them would do; only \"2\" is kept of these");

    [Theory, InlineData("T"), InlineData("TRUE"), InlineData("TRUE#No!#Yes!")]
    public void What_is_true_is_a_choice_of_true_and_false(string answer)
    {
        var imported = Import.Of(GiftReader.Read, $"The sky is up.{{{answer}}}");
        Assert.StartsWith("the-sky-is-up: The sky is up. -> choice *True | False", Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Empty(imported.Losses);
    }

    [Fact]
    public void What_is_true_is_said_in_the_language_of_the_pack()
    {
        var imported = Import.Of(GiftReader.Read, "Небо вгорі.{F#Так.#Ні, воно внизу.}"u8.ToArray(), Import.Options with { Language = "uk" });
        Assert.Equal("nebo-vhori: Небо вгорі. -> choice Правда | *Неправда // Ні, воно внизу. Правда: Так.", Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Equal("uk", imported.Pack.Language);
    }

    [Fact]
    public void Answers_to_be_typed_are_kept_where_they_are_wholly_right() => AssertReads(
        "::Animal::Which is best?{\n=Frog#Good!\n=toad\n=%50%Cat#What is it with cats?\n=%0%*#Completely wrong\n}",
        ["animal: Which is best? -> text Frog | toad // Good!"],
        "1:1: question \"Animal\": 50 % for \"Cat\" is not carried: it counts as wrong",
        "1:1: question \"Animal\": what it tells after 2 wrong answers is not carried, as after \"Cat\"");

    [Theory]
    [InlineData("Sum?{#3:2#Yes.~#Completely wrong}", "sum: Sum? -> number 3 // Yes.", "what it tells after a wrong answer is not carried, as after \"*\"")]
    [InlineData("Sum?{#3:2~#Completely wrong}", "sum: Sum? -> number 3", "what it tells after a wrong answer is not carried, as after \"*\"")]
    [InlineData("Sum?{=three#Good =thr*#Nearly}", "sum: Sum? -> text three // Good", "what it tells after a wrong answer is not carried, as after \"thr*\"")]
    [InlineData("Sum?{=three ~two#No ~#Empty}", "sum: Sum? -> choice *three | two // two: No", "what it tells after a wrong answer is not carried, as after \"\"")]
    public void What_is_told_after_a_wrong_answer_is_no_reason_for_the_right_one(string gift, string question, string loss)
    {
        var imported = Import.Of(GiftReader.Read, gift);
        Assert.Equal(question, Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Contains($"1:1: question \"Sum?\": {loss}", imported.Losses.Select(Import.Told));
    }

    [Theory]
    [InlineData("When was Grant born?", "1822", "date 1822")]
    [InlineData("In which year did it end?", "=1822:0", "date 1822")]
    [InlineData("Grant was born in", "1822..1822", "date 1822")]
    [InlineData("У якому році це сталося?", "1991", "date 1991")]
    [InlineData("Коли це сталося?", "1991", "date 1991")]
    [InlineData("When was Grant born?", "1822:2", "number 1822")]
    [InlineData("When was Grant born?", "2101", "number 2101")]
    [InlineData("When was Grant born?", "999", "number 999")]
    [InlineData("When was Grant born?", "1822.5", "number 1822.5")]
    [InlineData("How many were there when it ended?", "1822", "number 1822")]
    [InlineData("Скільки їх було, коли це сталося?", "1822", "number 1822")]
    [InlineData("What was its area in the year 1900?", "1822", "number 1822")]
    [InlineData("Яке населення було в 1900 році?", "1822", "number 1822")]
    [InlineData("Whenever?", "1822", "number 1822")]
    public void A_number_that_answers_when_is_a_date(string prompt, string answer, string form) =>
        Assert.EndsWith($"{prompt} -> {form}", Import.Told(Assert.Single(Import.Of(GiftReader.Read, $"::Q::{prompt}{{#{answer}}}").Pack.Questions)));

    [Fact]
    public void A_number_between_two_has_no_noise() => AssertReads(
        "Pi?{#3.141..3.142}",
        ["pi: Pi? -> number 3.1415"],
        "1:1: question \"Pi?\": the tolerance 0.0005 is not carried: here a number scores by how near it is, all points within 5 %");

    [Theory]
    [InlineData("**Who**, *then*?", "Who, then?")]
    [InlineData("***Who*** is 2*3*4 or 2 * 3?", "Who is 2*3*4 or 2 * 3?")]
    [InlineData("* Who **is", "* Who **is")]
    [InlineData("[Who **is**](https\\://a.example/x_(y)) it [here]?", "Who is it [here]?")]
    [InlineData("A `*x*` and \\\\*y\\\\*", "A *x* and *y*")]
    [InlineData("Who is _____?", "Who is _____?")]
    public void Markdown_is_told_as_text(string markdown, string prompt)
    {
        var imported = Import.Of(GiftReader.Read, $"::Q::[markdown]{markdown}{{=*a* ~b}}");
        Assert.Equal($"q: {prompt} -> choice *a | b", Import.Told(Assert.Single(imported.Pack.Questions)));
        Assert.Empty(imported.Losses);
    }

    [Fact]
    public void A_picture_in_markdown_is_told() => AssertReads(
        "::Q::[markdown]Who is ![this man](a.png)?{=a ~b}",
        ["q: Who is this man? -> choice *a | b"],
        "1:1: question \"Q\": pictures, sounds or files are left out");

    [Fact]
    public void One_NUL_costs_no_question() => AssertReads(
        "Q?{=a ~b}\n\nґ R\0?{=c\0\0 ~d}",
        ["q: Q? -> choice *a | b", "g-r: ґ R? -> choice *c | d"],
        "3:4: characters with the code 0, which no text has, are left out here",
        "3:8: characters with the code 0, which no text has, are left out here");

    [Fact]
    public void A_part_of_the_points_for_the_right_answer_is_no_wrong_answer() => AssertReads(
        "Grant?{#=1822:0 =%50%1822:2}",
        ["grant: Grant? -> number 1822"],
        "1:1: question \"Grant?\": 50 % for \"1822\" and up to 2 off is not carried: here a number scores by how near it is",
        "1:1: question \"Grant?\": the tolerance 0 is not carried: here a number scores by how near it is, all points within 5 %");

    [Fact]
    public void A_star_for_any_text_is_told_and_an_escaped_one_is_a_star() => AssertReads(
        "Times?{=a \\\\* b =a*b}",
        ["times: Times? -> text a * b"],
        "1:1: question \"Times?\": 1 of its right answers are left out: in them * stands for any text");

    [Fact]
    public void A_whole_date_to_be_typed_is_a_date() => AssertReads("When?{=1969-07-20}", ["when: When? -> date 1969-07-20"]);

    [Fact]
    public void A_year_to_be_typed_stays_a_text() => AssertReads("Which novel?{=1984}", ["which-novel: Which novel? -> text 1984"]);

    [Theory]
    [InlineData("#1822:5", "1822", "the tolerance 5 is not carried")]
    [InlineData("#1..5", "3", "the tolerance 2 is not carried")]
    [InlineData("#=1822:0 =%50%1822:2", "1822", "50 % for \"1822\" and up to 2 off is not carried")]
    [InlineData("#100:5", "100", null)]
    [InlineData("#-2.5:0.125 ~#No.", "-2.5", "what it tells after a wrong answer is not carried")]
    public void Numbers_are_read_and_their_tolerance_is_told(string answers, string number, string? loss)
    {
        var imported = Import.Of(GiftReader.Read, $"How many?{{{answers}}}");
        Assert.StartsWith($"how-many: How many? -> number {number}", Import.Told(Assert.Single(imported.Pack.Questions)));
        if (loss is null)
            Assert.Empty(imported.Losses);
        else
            Assert.Contains($"question \"How many?\": {loss}", imported.Losses[0].What);
    }

    [Fact]
    public void Matching_becomes_a_choice_of_each_pair() => AssertReads(
        "::Capitals::Match.{=Canada -> Ottawa =Italy -> Rome =Japan -> Tokyo = -> Kyiv}",
        [
            "capitals-1: Match. Canada -> choice Kyiv | *Ottawa | Rome | Tokyo",
            "capitals-2: Match. Italy -> choice Kyiv | Ottawa | *Rome | Tokyo",
            "capitals-3: Match. Japan -> choice Kyiv | Ottawa | Rome | *Tokyo",
        ],
        "1:1: question \"Capitals\": matching is not carried as one question: a choice is made of each of its 3 pairs");

    [Fact]
    public void Matching_with_1_2_3_is_an_order() => AssertReads("Order!{=1 -> b =2 -> a =3 -> c}", ["order: Order! -> order b | a | c"]);

    [Fact]
    public void Cards_of_the_question_type_for_ordering_are_an_order() =>
        AssertReads("Spell it{>3 ALL VERTICAL ABSOLUTE SHOW\nModular\nObject\\: oriented\nDynamic\n}", ["spell-it: Spell it -> order Modular | Object: oriented | Dynamic"]);

    [Fact]
    public void Escaped_signs_are_signs() => AssertReads(
        "::a\\:\\:b:: Which equals 5 \\{\\}?\\nReally? {\n~ \\= 2 + 2 # \\~\n= \\= 2 + 3\n~ \\\\ \\# \\( }",
        ["a-b: Which equals 5 {}? Really? -> choice = 2 + 2 | *= 2 + 3 | \\ # \\( // = 2 + 2: ~"]);

    [Fact]
    public void Html_is_told_as_text_and_signs_that_are_no_tags_stay() => AssertReads(
        "[html]Is 1 &lt; 2,<br>\n or <b>x</b> < y and y > z?<img src\\=\"a.png\" alt\\=\"a graph\"> 10<sup>3</sup>{=yes ~no}",
        ["is-1-2-or-x-y-and-y-z-a-graph-10: Is 1 < 2, or x < y and y > z? a graph 10³ -> choice *yes | no"],
        "1:1: question \"Is 1 < 2, or x < y and y > z? a graph 10³\": pictures, sounds or files are left out");

    [Fact]
    public void Plain_text_keeps_its_tags() => AssertReads("[plain]What is <b>?{=bold ~<i>}", ["what-is-b: What is <b>? -> choice *bold | <i>"]);

    [Fact]
    public void Comments_categories_ids_and_tags_are_read() => AssertReads(
        "// a comment {\n\n$CATEGORY: $course$/top/Animals\n\n// question: 1 [id:My Id] [tag:wild] [tag:a\\]b]\n::Cats::Cats?{T}\n\n// [id:dog-1]\nDogs?{\n// no {\nF}\n",
        ["my-id: Cats? -> choice *True | False #Animals #wild #a]b", "dog-1: Dogs? -> choice True | *False #Animals"]);

    [Fact]
    public void The_same_name_gets_a_number() =>
        AssertReads("::A::One?{T}\n\n::A::Two?{T}\n\n::a!::Three?{T}", ["a: One? -> choice *True | False", "a-2: Two? -> choice *True | False", "a-3: Three? -> choice *True | False"]);

    [Fact]
    public void Descriptions_and_essays_are_told() => AssertReads(
        "Read this first.\n\n::E::Write it down. {}\n\n::E2::And this.{####thanks}\n\nQ?{T}",
        ["q: Q? -> choice *True | False"],
        "1:1: question \"Read this first.\" is left out: it asks nothing: a description has no {answers}",
        "3:1: question \"E\" is left out: an essay has no answer that could be checked",
        "5:1: question \"E2\" is left out: an essay has no answer that could be checked");

    [Fact]
    public void Braces_that_do_not_match_are_told_at_their_place_and_the_next_questions_read() => AssertReads(
        "Ґ? {=a ~b\n\nGood?{=c ~d}\n\nBad } here\n\n::x::Nested {=\\{ ~{ }\n\nLast?{=e ~f}",
        ["good: Good? -> choice *c | d", "last: Last? -> choice *e | f"],
        "1:4: question \"Ґ? {=a ~b\" is left out: found a { that is not closed; wanted a } after the answers, or \\{ for the sign itself",
        "5:5: question \"Bad } here\" is left out: found a } that closes nothing; wanted a { before it, or \\} for the sign itself",
        "7:19: question \"x\" is left out: found a { inside the answers; wanted \\{ for the sign itself");

    [Fact]
    public void A_blank_line_within_braces_is_no_end() => AssertReads("Q?{\n=a\n\n~b\n}\n\nR?{T}", ["q: Q? -> choice *a | b", "r: R? -> choice *True | False"]);

    [Fact]
    public void A_question_right_after_another_is_one_of_its_own() => AssertReads(
        "Q?{=a ~b}\nR?{=c\n~d}\nS?{T}",
        ["q: Q? -> choice *a | b", "r: R? -> choice *c | d", "s: S? -> choice *True | False"],
        "2:1: a blank line is missing before this question; it is read all the same",
        "4:1: a blank line is missing before this question; it is read all the same");

    [Fact]
    public void Two_gaps_in_a_line_are_told() => AssertReads(
        "A {=b} c {=d}.\n\nQ?{T}",
        ["q: Q? -> choice *True | False"],
        "1:10: question \"A\" is left out: found a second { in one question; wanted one list of answers, or \\{ for the sign itself");

    [Fact]
    public void Marks_of_a_merge_are_told_and_both_sides_read() => AssertReads(
        "<<<<<<< HEAD\n::A::One?{T}\n=======\n::A::One!{T}\n>>>>>>> b1\n",
        ["a: One? -> choice *True | False", "a-2: One! -> choice *True | False"],
        "1:1: a mark of a merge that was not finished, \"<<<<<<< HEAD\", is left out; both sides are read",
        "3:1: a mark of a merge that was not finished, \"=======\", is left out; both sides are read",
        "5:1: a mark of a merge that was not finished, \">>>>>>> b1\", is left out; both sides are read");

    [Fact]
    public void Options_that_stand_twice_and_more_than_twelve_are_told()
    {
        var many = string.Concat(Enumerable.Range(1, 14).Select(i => $"~w{i} "));
        AssertReads(
            $"Q?{{~a ~a =b ~b}}\n\nR?{{{many} =right}}\n\nS?{{=only}}\n\nT?{{=only ~only}}",
            ["q: Q? -> choice a | *b", "r: R? -> choice w1 | w2 | w3 | w4 | w5 | w6 | w7 | w8 | w9 | w10 | w11 | *right", "s: S? -> text only"],
            "1:1: question \"Q?\": 2 of its options are left out: their texts stand twice",
            "3:1: question \"R?\": 3 of its 15 options are left out: a pack's question has at most 12",
            "7:1: question \"T?\": 1 of its options are left out: their texts stand twice",
            "7:1: question \"T?\": left out: 1 options can be kept, 1 of them right; wanted 2 to 12, at least one right");
    }

    [Fact]
    public void An_answer_that_cannot_be_typed_is_kept_and_told() => AssertReads(
        "Sum?{=+}",
        ["sum: Sum? -> text +"],
        "1:1: question \"Sum?\": kept, but not asked as it is: its answer \"+\" can't be typed; wanted letters or digits, at most 200 characters");

    [Fact]
    public void What_could_drive_a_terminal_is_taken_out_and_told() => AssertReads(
        "A\u001b[31m\u202Eb?{=c\u200Bd ~e}",
        ["a-31mb: A[31mb? -> choice *cd | e"],
        "1:1: question \"A\uFFFD[31m\uFFFDb?\": characters that are invisible or control a terminal are taken out");
}
