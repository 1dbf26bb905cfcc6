using System.Globalization;

namespace Quiz.Languages.En;

/// <summary>The interface in English.</summary>
public sealed partial class English : Language
{
    public override string Code => "en";

    public override string Name => "English";

    protected override CultureInfo Culture => CultureInfo.InvariantCulture;
}
