using System.Globalization;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

/// <summary>The interface in English.</summary>
public sealed partial class English : Speech, ILanguage
{
    public string Code => "en";

    public override int WindowsId => 0x09;

    public string Name => "English";

    protected override CultureInfo Culture => CultureInfo.InvariantCulture;
}
