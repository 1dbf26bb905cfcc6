namespace Quiz.Languages.Words;

/// <summary>The guide, a page of Markdown that stands in the library beside the words of each language.</summary>
internal static class GuidePage
{
    /// <param name="language">Its code.</param>
    public static string In(string language)
    {
        using var stream = typeof(GuidePage).Assembly.GetManifestResourceStream($"Guide.{language}.md") ?? throw new ArgumentException($"no guide in {language}", nameof(language));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
