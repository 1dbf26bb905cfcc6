using Quiz.Core.Packs;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>All keys of the screen it was called from, and what the statuses mean.</summary>
public sealed record HelpScreen(Look Look, Screen From, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => Words.HelpTitle;

    protected override Screen Back => From;

    protected override Page MakePage()
    {
        var page = new Page().Add(Words.KeysHere, Look.Theme.Title);
        foreach (var binding in From.Map.Bindings.Where(b => b.Keys.Length > 0))
            page.Add(binding.Help, Look.Theme.Text, lead: $"  {TextLayout.Pad(string.Join(", ", binding.Keys.Select(Words.NameOf)), 20)} ");
        page.Gap().Add(Words.WhatTheStatusesMean, Look.Theme.Title);
        foreach (var status in Enum.GetValues<Status>())
            page.Add(Words.Meaning(status), Look.Theme.Text, lead: $"  {TextLayout.Pad(Words.Of(status), 20)} ");
        return page.Gap()
            .Add(Words.ScoresHeading, Look.Theme.Title)
            .Add(Words.ScoresHelp, Look.Theme.Text, indent: 2)
            .Gap()
            .Add(Words.TakesNoSide, Look.Theme.Muted, indent: 2);
    }
}
