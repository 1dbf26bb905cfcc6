namespace Quiz.Screens;

/// <summary>How to play, to teach and to write packs.</summary>
public sealed record GuideScreen(Look Look, Screen From) : MarkdownScreen(Look, From)
{
    /// <summary>What a link to it names.</summary>
    public const string Link = "guide";

    private static readonly PerLanguage<string> Pages = new(language => language.Guide);

    protected override string Title => Words.GuideTitle;

    protected override string Name => Link;

    protected override string Markdown => Pages.Of(Words);
}
