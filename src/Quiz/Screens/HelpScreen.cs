using Quiz.Core.Packs;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>All keys of the screen it was called from, and what the statuses mean.</summary>
public sealed record HelpScreen(Look Look, Screen From, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => "Help";

    protected override Screen Back => From;

    protected override Page MakePage()
    {
        var page = new Page().Add("Keys here", Look.Theme.Title);
        foreach (var binding in From.Map.Bindings.Where(b => b.Keys.Length > 0))
            page.Add(binding.Help, Look.Theme.Text, lead: $"  {TextLayout.Pad(string.Join(", ", binding.Keys), 20)} ");
        page.Gap().Add("What the statuses mean", Look.Theme.Title);
        foreach (var status in Enum.GetValues<Status>())
            page.Add(Words.Meaning(status), Look.Theme.Text, lead: $"  {TextLayout.Pad(Words.Of(status), 20)} ");
        return page.Gap()
            .Add("Scores", Look.Theme.Title)
            .Add("A question is worth up to 100 points. A hint costs a quarter of them. \"I don't know\" shows the answer and scores nothing. In an order only pairs count whose dates leave no doubt.", Look.Theme.Text, indent: 2)
            .Gap()
            .Add("It takes no side and scores no belief: only what the sources say, who said it, and when.", Look.Theme.Muted, indent: 2);
    }
}
