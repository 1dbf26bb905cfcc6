using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;

namespace Quiz.Screens;

/// <summary>A page of Markdown over another screen, which it leads back to.</summary>
/// <param name="From">The screen it was called from.</param>
public abstract record MarkdownScreen(Look Look, Screen From) : Screen(Look)
{
    protected override Screen Back => From;

    /// <summary>The page.</summary>
    protected abstract string Markdown { get; }

    /// <summary>Tells its page from others, so that each begins at its top.</summary>
    protected abstract string Name { get; }

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind(OfPanel, "up", Words.LineUpKey),
        Bind(OfPanel, "down", Words.LineDownKey),
        Bind(OfPanel, "tab shift+tab", Words.NextLinkKey, 2),
        Bind(OfPanel, "enter", Words.FollowLinkKey, 1),
        Bind(OfPanel, "pagedown", Words.PageDownKey),
        Bind(OfPanel, "pageup", Words.PageUpKey),
        Bind(OfPanel, "home", Words.TopKey),
        Bind(OfPanel, "end", Words.BottomKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [new PagePanel(Name, BodyArea, Markdown)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (this, null);

    /// <summary>What the screen that it was called from waits for is passed on to it.</summary>
    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is LinkFollowed followed)
            return (Follow(followed.Target), null);
        if (message is KeyPressed or MouseInput)
            return (this, null);
        var (from, effect) = From.PassMessage(message);
        return (this with { From = from }, effect);
    }

    /// <summary>Where a link leads that is none to a heading; web pages are not opened.</summary>
    protected virtual Screen Follow(string target) => this;

    protected override void Body(Canvas canvas)
    {
    }
}
