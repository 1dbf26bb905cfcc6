namespace Quiz.Wording.Languages;

public abstract partial class Language
{
    /// <summary>A latitude as it stands at the edge of a map, short.</summary>
    public abstract string Parallel(double lat);

    /// <summary>A longitude as it stands at the edge of a map, short.</summary>
    public abstract string Meridian(double lon);
}
