using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiz.Core.Dates;
using Quiz.Core.Text;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Tests.Exchange;

namespace Quiz.Tests.House;

/// <summary>What people of a language write stands in the folder of that language, and all of it is read, whatever the interface speaks.</summary>
public partial class LanguageOwnsItsWordsTests
{
    private static readonly (string File, string Why)[] Allowed =
    [
        ("Keys/CyrillicLayout.cs", "a keyboard layout"),
        ("Quiz.Exchange/Slug.cs", "how letters are written in Latin ones"),
        ("Quiz.Exchange/ForeignEncoding.cs", "letters by which an encoding is recognized"),
        ("Quiz.Exchange/FactChecks/OtherVerdicts.cs", "Russian, which the program does not speak, though fact-checks do"),
        ("Quiz.Core/Text/Clusters.cs", "how wide letters are"),
        ("Quiz.Core/Lint/NearDuplicates.cs", "words of the packs' own texts, so of the three below"),
        ("Quiz.Core/Lint/TextRules.cs", "the same"),
        ("Quiz.Core/Lint/WordRules.cs", "the same"),
        ("Quiz.Core/Lint/WordTrail.cs", "the same"),
        ("Languages/En/Screens.cs", "the setting of the language, for whoever can't read English"),
    ];

    /// <summary>Of two languages one has an alphabet of its own: what is hard-wired for both is found by that.</summary>
    [Fact]
    public void No_Cyrillic_text_stands_outside_the_folder_of_Ukrainian() => Assert.Equal([], CyrillicLines()
        .Where(line => !Allowed.Any(allowed => line.File.EndsWith(allowed.File, StringComparison.Ordinal))).Select(line => $"{line.File}: {line.Text}"));

    [Fact]
    public void No_file_is_allowed_to_that_has_none() =>
        Assert.All(Allowed, allowed => Assert.Contains(CyrillicLines(), line => line.File.EndsWith(allowed.File, StringComparison.Ordinal)));

    [Theory]
    [InlineData("    if (name == \"рік\")", true)]
    [InlineData("    'а' => 'a',", true)]
    [InlineData("    if (name == \"\\u0440\\u0456\\u043A\")", true)]
    [InlineData("    if (name == \"year\") // рік", false)]
    [InlineData("    /// <summary>As in \"рік\".</summary>", false)]
    public void A_Cyrillic_text_is_found_and_a_remark_is_not(string line, bool isFound) => Assert.Equal(isFound, HasCyrillicText(line));

    public static TheoryData<string> Codes => [.. Spoken.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Each_month_of_a_language_is_read(string code)
    {
        var months = In(code).Written.Dates.Months;
        Assert.Equal(12, months.Length);
        foreach (var (month, names) in months.Index())
        {
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Equal(FormattableString.Invariant($"1969-{month + 1:00}-20"),
                ForeignDate.TryRead($"20 {name} 1969", [.. Spoken.Written.Select(words => words.Dates)], out var date, out _) ? date.Text : name));
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_number_in_the_words_of_a_language_is_read(string code)
    {
        var numbers = In(code).Written.Numbers;
        Assert.All(numbers.Millions, word => Assert.Equal(2_500_000, Read($"2.5 {word}", null)));
        Assert.All(numbers.SquareKilometres, word => Assert.Equal(40, Read($"40 {word}", "km2")));

        static double Read(string text, string? unit) => NumberReader.TryRead(text, unit, [.. Spoken.Written.Select(words => words.Numbers)], out var number) ? number : double.NaN;
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_table_with_the_columns_of_a_language_is_read(string code)
    {
        var columns = In(code).Imported.Tables.Columns;
        Assert.NotEmpty(columns.Date);
        Assert.NotEmpty(columns.Title);
        foreach (var (date, title) in columns.Date.SelectMany(_ => columns.Title, (date, title) => (date, title)))
        {
            var happened = Assert.Single(Imports.Of("csv", $"{date},{title}\n1969,Alpha\n").Pack.Events);
            Assert.Equal(("1969", "Alpha"), (happened.Date.Text, happened.Title));
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_table_of_answers_with_the_columns_of_a_language_is_read(string code)
    {
        var words = In(code).AnswerTables;
        foreach (var (pupil, question) in words.Pupil.SelectMany(_ => words.Question, (pupil, question) => (pupil, question)))
        {
            var sheet = new Quiz.Classroom.Drills.AnswerSheet(System.Text.Encoding.UTF8.GetBytes($"{pupil};{words.Variant[0]};{question} 1\nAnna;A;b\n"), 1, Spoken.AnswerTables);
            var row = sheet.Next();
            Assert.Equal(("Anna", "A", "b"), (row?.Pupil, row?.Variant, row?[0]));
        }
    }

    /// <summary>Whose word comes first would else decide what it means.</summary>
    [Fact]
    public void No_word_means_one_thing_in_a_language_and_another_in_the_next()
    {
        AssertNoClash(Spoken.Imported.Select(words => words.Tables.Columns));
        AssertNoClash(Spoken.Imported.Select(words => words.Tables));
        AssertNoClash(Spoken.Imported.Select(words => words.Years));
        AssertNoClash(Spoken.Imported.Select(words => words.Verdicts));
        AssertNoClash(Spoken.Written.Select(words => words.Numbers));
        AssertNoClash(Spoken.Written.Select(words => words.Dates));
        AssertNoClash(Spoken.AnswerTables);
        Assert.Equal([], Clashes(Spoken.Written.SelectMany(words => words.Dates.Months.Index().SelectMany(month => month.Item.Select(name => (month.Index, name))))));
        Assert.Equal([], Clashes(Spoken.Written.SelectMany(words => words.Directions.Index().SelectMany(point => new[] { (point.Index, point.Item.Name), (point.Index, point.Item.Letters) }))));
    }

    [Theory, InlineData("uk", "uk"), InlineData("uk-UA", "uk"), InlineData("en-GB", "en"), InlineData("fr", "en"), InlineData("", "en")]
    public void A_pack_is_exported_in_its_language_or_in_English(string pack, string code) => Assert.Equal(code, Spoken.OfPack(pack).Code);

    private static Speech In(string code) => (Speech)Spoken.WithCode(code)!;

    private static void AssertNoClash<T>(IEnumerable<T> languages) => Assert.Equal([], Clashes(
        from words in languages
        from property in typeof(T).GetProperties().Where(property => property.PropertyType == typeof(ImmutableArray<string>))
        from word in (ImmutableArray<string>)property.GetValue(words)!
        select (property.Name, word)));

    private static IEnumerable<string> Clashes<T>(IEnumerable<(T Meaning, string Word)> words) =>
        words.Distinct().GroupBy(word => word.Word).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(word => word.Meaning))}");

    private static IEnumerable<(string File, string Text)> CyrillicLines() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !file.Contains("Languages/Uk/", StringComparison.Ordinal)
        from line in File.ReadLines(path)
        where HasCyrillicText(line)
        select (file, line.Trim());

    private static bool HasCyrillicText(string line) => Cyrillic().IsMatch(Remark().Replace(line, ""));

    [GeneratedRegex(@"\p{IsCyrillic}|\\u0[45][0-9A-Fa-f]{2}")]
    private static partial Regex Cyrillic();

    /// <summary>From two slashes outside of quotes on.</summary>
    [GeneratedRegex(@"(?<=^(?:[^""]|""[^""]*"")*)//.*")]
    private static partial Regex Remark();
}
