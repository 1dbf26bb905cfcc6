using System.Text;
using Quiz.Core.Packs;

namespace Quiz.Screens;

/// <summary>All keys of the screen it was called from, and what the statuses mean.</summary>
public sealed record HelpScreen(Look Look, Screen From) : MarkdownScreen(Look, From)
{
    protected override string Title => Words.HelpTitle;

    protected override string Name => "help";

    protected override string Markdown => MakeMarkdown();

    protected override Screen Follow(string target) => target == GuideScreen.Link ? new GuideScreen(Look, this) : this;

    private string MakeMarkdown()
    {
        string[] headings = [Words.KeysHere, Words.WhatTheStatusesMean, Words.ScoresHeading];
        var links = headings.Select(heading => $"[{Plain(heading)}](#{Anchor(heading)})").Append($"[{Plain(Words.GuideTitle)}]({GuideScreen.Link})");
        var page = new StringBuilder().AppendJoin(" · ", links).Append("\n\n");
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
