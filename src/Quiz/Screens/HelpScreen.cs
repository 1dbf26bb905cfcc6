using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;

namespace Quiz.Screens;

/// <summary>All keys of the screen it was called from, and what the statuses mean.</summary>
public sealed record HelpScreen(Look Look, Screen From) : Screen(Look)
{
    private const string Name = "help";

    protected override string Title => Words.HelpTitle;

    protected override Screen Back => From;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind(OfPanel, "up", Words.LineUpKey),
        Bind(OfPanel, "down", Words.LineDownKey),
        Bind(OfPanel, "pagedown", Words.PageDownKey),
        Bind(OfPanel, "pageup", Words.PageUpKey),
        Bind(OfPanel, "home", Words.TopKey),
        Bind(OfPanel, "end", Words.BottomKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [new PagePanel(Name, OnTerminal(new(0, 0, BodySize.Columns, BodySize.Rows)), Markdown())];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (this, null);

    /// <summary>What the screen that it was called from waits for is passed on to it.</summary>
    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is KeyPressed or MouseInput)
            return (this, null);
        var (from, effect) = From.PassMessage(message);
        return (this with { From = from }, effect);
    }

    protected override void Body(Canvas canvas)
    {
    }

    private string Markdown()
    {
        string[] headings = [Words.KeysHere, Words.WhatTheStatusesMean, Words.ScoresHeading];
        var page = new StringBuilder().AppendJoin(" · ", headings.Select(heading => $"[{Plain(heading)}](#{Anchor(heading)})")).Append("\n\n");
        page.Append($"# {Plain(headings[0])}\n\n");
        foreach (var binding in From.Map.Bindings.Where(b => b.Keys.Length > 0 && b.Help.Length > 0))
            AddItem(page, string.Join(", ", binding.Keys.Select(Words.NameOf)), binding.Help);
        page.Append($"\n# {Plain(headings[1])}\n\n");
        foreach (var status in Enum.GetValues<Status>())
            AddItem(page, Words.Of(status), Words.Meaning(status));
        return page.Append($"\n# {Plain(headings[2])}\n\n{Plain(Words.ScoresHelp)}\n\n{Plain(Words.LivesHelp)}\n\n{Plain(Words.TakesNoSide)}\n").ToString();
    }

    private static void AddItem(StringBuilder page, string name, string told) => page.Append($"- **{Plain(name)}** {Plain(told)}\n");

    /// <summary>As GitHub names headings: small letters, "-" for a space, nothing else but letters and digits.</summary>
    private static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c));

    /// <summary>Signs that mean something in Markdown as themselves.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append("\\`*_{}[]<>()#+-!|".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString());
        return plain.ToString();
    }
}
