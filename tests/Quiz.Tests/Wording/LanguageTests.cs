using Quiz.Languages;

namespace Quiz.Tests.Wording;

public class LanguageTests
{
    [Fact]
    public void Each_language_has_a_code_of_its_own() => Assert.Equal(Spoken.All.Length, Spoken.All.Select(language => language.Code).Distinct().Count());
}
