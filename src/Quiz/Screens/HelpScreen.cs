using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Hosting;

namespace Quiz.Screens;

/// <summary>All keys of the screen it was called from, and what the statuses mean.</summary>
public sealed record HelpScreen(Look Look, Screen From, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => Words.HelpTitle;

    protected override Screen Back => From;

    /// <summary>What the screen that it was called from waits for is passed on to it.</summary>
    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is KeyPressed or MouseInput)
            return base.On(message);
        var (from, effect) = From.PassMessage(message);
        return (this with { From = from }, effect);
    }

    protected override Page MakePage()
    {
        var page = new Page().Add(Words.KeysHere, Look.Theme.Title);
        foreach (var binding in From.Map.Bindings.Where(b => b.Keys.Length > 0 && b.Help.Length > 0))
            page.Add(binding.Help, Look.Theme.Text, lead: $"  {TextLayout.Pad(string.Join(", ", binding.Keys.Select(Words.NameOf)), 20)} ");
        page.Gap().Add(Words.WhatTheStatusesMean, Look.Theme.Title);
        foreach (var status in Enum.GetValues<Status>())
            page.Add(Words.Meaning(status), Look.Theme.Text, lead: $"  {TextLayout.Pad(Words.Of(status), 20)} ");
        return page.Gap()
            .Add(Words.ScoresHeading, Look.Theme.Title)
            .Add(Words.ScoresHelp, Look.Theme.Text, indent: 2)
            .Add(Words.LivesHelp, Look.Theme.Text, indent: 2)
            .Gap()
            .Add(Words.TakesNoSide, Look.Theme.Muted, indent: 2);
    }
}
