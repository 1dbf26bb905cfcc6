using Quiz.Hosting;

namespace Quiz.Tests.Hosting;

public class TerminalKindTests
{
    [Theory]
    [InlineData("0;15", true)]
    [InlineData("0;default;15", true)]
    [InlineData("0;7", true)]
    [InlineData("15;0", false)]
    [InlineData("7;8", false)]
    [InlineData("15", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_terminal_is_light_where_it_says_so(string? told, bool isLight) =>
        Assert.Equal(isLight, TerminalKind.IsLight(name => name == "COLORFGBG" ? told : null));
}
