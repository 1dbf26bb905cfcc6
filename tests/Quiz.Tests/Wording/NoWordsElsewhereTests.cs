using System.Text.RegularExpressions;
using Quiz.Drawing.Keys;

namespace Quiz.Tests.Wording;

/// <summary>Whatever a player reads comes from a Language: no sentence stands anywhere else.</summary>
public partial class NoWordsElsewhereTests
{
    private static readonly string[] Folders = ["Quiz/Screens", "Quiz/Play", "Quiz/Commands", "Quiz/Checking", "Quiz.Classroom", "Quiz.Languages/Words", "Quiz.Drawing", "Quiz.Kinds", "Quiz.Storage"];

    /// <summary>SQL, what only developers see, and what scripts read in every language.</summary>
    private static readonly (string File, string Line, string Why)[] Allowed =
    [
        ("Quiz.Storage/ProgressSchema.cs", "", "SQL"),
        ("Quiz.Storage/ProgressStore.cs", "", "SQL"),
        ("Quiz.Storage/ProgressStore.Figures.cs", "", "SQL"),
        ("Quiz.Storage/ProgressFile.cs", "PRAGMA", "SQL"),
        ("Quiz.Storage/ProgressFile.cs", "SELECT", "SQL"),
        ("Quiz.Storage/ProgressDamage.cs", "PRAGMA", "SQL"),
        ("Commands/Completion/ShellScript.cs", "", "what shells read"),
        ("", "throw new ArgumentException", "a bug, which no player can cause"),
        ("StandardStreamBroken.cs", ": IOException(", "what only developers see: it is told in words of the language"),
        ("Keys/Key.cs", "new FormatException", "a bug, which no player can cause"),
        ("", "throw new NotSupportedException", "a bug, which no player can cause"),
        ("", "\"wanted ", "what a check of a pack says"),
        ("", "Justification = ", "a remark to an analyzer"),
        ("", "\"yyyy-MM-dd HH:mm\"", "a format without words"),
        ("Commands/Completion/ShellScript.cs", "", "scripts of shells"),
        ("Drills/DrillReader.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/DrillReader.Head.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/DrillReader.Values.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/DrillReader.Questions.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/DrillReader.Challenges.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/ResultsReader.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Drills/AnswerSheet.cs", "", "what is wrong with a file, which is said as of packs"),
        ("Marking/ClassPage.cs", "const string Css", "a style sheet"),
        ("Marking/ClassPage.cs", "html.Void(\"meta\"", "what browsers read"),
        ("Sheets/SheetStyle.cs", "", "a style sheet"),
        ("Sheets/HtmlWriter.cs", "DOCTYPE", "markup"),
        ("Sheets/SheetPage.cs", "html.Void(\"meta\"", "what browsers read"),
        ("", "(\"class\", ", "names of styles"),
        ("Commands/ProgressCommands.cs", "RoundOutcome.GivenUp => \"given up\"", "a value of the JSON object"),
    ];

    [Fact]
    public void No_words_for_the_player_stand_outside_the_languages() =>
        Assert.Equal("", string.Join('\n',
            from folder in Folders
            from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            let file = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), path).Replace('\\', '/')
            let source = File.ReadAllText(path)
            from text in TextsIn(source).Where(t => IsSentence(t.Text))
            let line = source[..text.At].Count(c => c == '\n') + 1
            where !Allowed.Any(a => file.EndsWith(a.File, StringComparison.Ordinal) && LineOf(source, text.At).Contains(a.Line, StringComparison.Ordinal))
            select $"src/{file}:{line}: {text.Text}"));

    [Fact]
    public void Not_even_a_single_word_is_drawn_that_stands_outside_the_languages() =>
        Assert.Equal("", string.Join('\n',
            from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Quiz", "Screens"), "*.cs", SearchOption.AllDirectories)
            let source = File.ReadAllText(path)
            from text in TextsIn(source)
            where Word().IsMatch(text.Text) && text.Text != "quiz" && Draws().IsMatch(LineOf(source, text.At))
            select $"{Path.GetFileName(path)}: {text.Text}"));

    [Theory]
    [InlineData("        page.Add(\"Notes\", style);", true)]
    [InlineData("        canvas.Text(1, 0, $\"Yours: {text}\", style);", true)]
    [InlineData("    protected override string Title => \"Results\";", true)]
    [InlineData("        canvas.Text(1, y, canvas.Glyphs.Chevron + \" \", style);", false)]
    [InlineData("        Bind(\"up\", \"up k\", Words.LineUpKey),", false)]
    public void A_word_that_is_drawn_is_found(string line, bool isFound) =>
        Assert.Equal(isFound, Draws().IsMatch(line) && TextsIn(line).Any(t => Word().IsMatch(t.Text)));

    [Theory]
    [InlineData("var a = \"The round is over\";", "The round is over")]
    [InlineData("$\"{(left ? \"given up\" : \"\")}, {n:0.0} of {of}\"", "given up")]
    [InlineData("$\"Kept: {{{n}}} of them\"", "Kept: {{ }} of them")]
    [InlineData("'\"' + \"a \\\"quoted one\\\"\" // \"not this one\"", "a \\\"quoted one\\\"")]
    [InlineData("\"\"\"SELECT \"one\" FROM two\"\"\"", "SELECT \"one\" FROM two")]
    [InlineData("new(\"down\", \"pagedown space\", \"up k\")", null)]
    [InlineData("/* \"not this one\" */ \"play\" + \"--json\"", null)]
    public void A_sentence_is_found_wherever_it_stands_in_a_source(string source, string? sentence) =>
        Assert.Equal(sentence is null ? [] : [sentence], TextsIn(source).Select(t => t.Text).Where(IsSentence));

    /// <summary>Two words beside each other; names of keys are none.</summary>
    private static bool IsSentence(string text) => TwoWords().IsMatch(text) && !text.Split(' ').All(name => Key.TryParse(name, out _));

    private static string LineOf(string source, int at) =>
        source[(source.LastIndexOf('\n', at) + 1)..(source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length)];

    /// <summary>The texts of a C# source and where each begins; a hole is told as a space, and the texts within it by themselves.</summary>
    private static List<(int At, string Text)> TextsIn(string source)
    {
        var texts = new List<(int At, string Text)>();
        for (var at = 0; at < source.Length;)
            at = Step(source, at, texts);
        return texts;
    }

    /// <summary>Where to read on after whatever stands here.</summary>
    private static int Step(string source, int at, List<(int At, string Text)> texts)
    {
        if (Skipped().Match(source, at) is { Success: true } skipped && skipped.Index == at)
            return at + skipped.Length;
        if (Raw().Match(source, at) is { Success: true } raw && raw.Index == at)
        {
            texts.Add((at, raw.Groups[2].Value));
            return at + raw.Length;
        }
        if (source[at] != '"')
            return at + 1;
        var (begin, isInterpolated, text) = (at, at > 0 && source[at - 1] is '$' or '@' && source[Math.Max(0, at - 2)..at].Contains('$', StringComparison.Ordinal), new System.Text.StringBuilder());
        for (at++; at < source.Length && source[at] != '"';)
        {
            var pair = source.AsSpan(at, Math.Min(2, source.Length - at));
            if (pair[0] == '\\' || (isInterpolated && pair is "{{" or "}}"))
            {
                text.Append(pair);
                at += 2;
            }
            else if (isInterpolated && pair[0] == '{')
            {
                at = AfterHole(source, at + 1, texts);
                text.Append(' ');
            }
            else
            {
                text.Append(source[at++]);
            }
        }
        texts.Add((begin, text.ToString()));
        return at + 1;
    }

    private static int AfterHole(string source, int at, List<(int At, string Text)> texts)
    {
        for (var depth = 1; at < source.Length && depth > 0;)
        {
            depth += source[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at = Step(source, at, texts);
        }
        return at;
    }

    [GeneratedRegex(@"\p{L}{2,}'?\p{L}*,? \p{L}{2,}")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    /// <summary>Lines that put a text on a screen.</summary>
    [GeneratedRegex(@"\.(Text|Add|AddShare|Pad|Truncate)\(|(Title|Status|Heading) =>|new (ListItem|Entry|DossierFact)\(|new\(Section\.")]
    private static partial Regex Draws();

    // Comments and characters.
    [GeneratedRegex(@"\G(?://[^\n]*|/\*.*?\*/|'(?:\\.[^']*|[^'\\])')", RegexOptions.Singleline)]
    private static partial Regex Skipped();

    [GeneratedRegex("\\G(\"{3,})(.*?)\\1", RegexOptions.Singleline)]
    private static partial Regex Raw();
}
