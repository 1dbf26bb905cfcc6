using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>Tabs above the body of a screen: what shows them, and the keys that go from one to the next.</summary>
internal static class ScreenTabs
{
    private const string Name = "tabs";

    public static ImmutableArray<Binding<string>> Keys(ILanguage words) =>
    [
        Screen.Bind("previous-tab", "left ctrl+pageup", words.PreviousTabKey, 2),
        Screen.Bind("next-tab", "right ctrl+pagedown", words.NextTabKey, 2),
    ];

    /// <param name="area">Of the body, on the terminal.</param>
    public static TabsPanel Panel(Rect area, ImmutableArray<string> titles, int selected) => new(Name, area with { Height = TabsPanel.Rows }, titles, selected);

    /// <summary>The tab that a key of <see cref="Keys"/> leads to, round the ends; null for any other key.</summary>
    public static int? ChosenBy(string key, int selected, int count) => key switch
    {
        "next-tab" => (selected + 1) % count,
        "previous-tab" => (selected + count - 1) % count,
        _ => null,
    };

    /// <summary>The tab that was clicked; null for any other message.</summary>
    public static int? ChosenBy(Msg message) => message is TabChosen { Panel: Name } chosen ? chosen.Tab : null;
}
