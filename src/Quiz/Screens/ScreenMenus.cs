using System.Collections.Immutable;
using Quiz.Drawing.Keys;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>A menu of the bar, in their order.</summary>
public enum MenuPlace
{
    Game,
    Packs,
    Class,
    View,
    Help,
}

/// <summary>The menus over a screen: what the home screen offers, each in its menu, and the screen's own keys under the last.</summary>
internal static class ScreenMenus
{
    private const string OfKey = "+";

    private static readonly ImmutableArray<MenuPlace> Places = [.. Enum.GetValues<MenuPlace>()];

    /// <summary>Alt with the letter of each menu.</summary>
    public static string Letters(ILanguage words) => string.Join(' ', Places.Select(place => CyrillicLayout.InLatin(Letter(words, place))));

    /// <summary>The menu that a key opens; the first where it has the letter of none.</summary>
    public static MenuPlace OpenedBy(ILanguage words, Key key) => Places.FirstOrDefault(place => CyrillicLayout.InLatin(Letter(words, place)) == key);

    /// <summary>The key that an entry stands for; null where it is one of the home screen's.</summary>
    public static Key? KeyOf(string entry) => entry.StartsWith(OfKey, StringComparison.Ordinal) ? Key.Parse(entry[OfKey.Length..]) : null;

    /// <summary>Those that have something in them.</summary>
    /// <param name="words">The language.</param>
    /// <param name="home">What the home screen offers; empty where there is none.</param>
    /// <param name="bindings">Of the screen that is shown.</param>
    public static ImmutableArray<(MenuPlace Place, Menu Menu)> Of(ILanguage words, ImmutableArray<(MenuPlace Place, string Name, string Title)> home, ImmutableArray<Binding<string>> bindings) =>
        [.. Places.Select(place => (place, new Menu(Title(words, place), [.. Entries(words, place, home, bindings)]))).Where(menu => !menu.Item2.Entries.IsEmpty)];

    private static IEnumerable<MenuEntry> Entries(ILanguage words, MenuPlace place, ImmutableArray<(MenuPlace Place, string Name, string Title)> home, ImmutableArray<Binding<string>> bindings)
    {
        var offered = home.Where(entry => entry.Place == place).Select(entry => new MenuEntry(entry.Name, entry.Title)).ToList();
        var keys = bindings.Where(binding => PlaceOf(binding) == place)
            .Select(binding => new MenuEntry($"{OfKey}{binding.Keys[0]}", binding.Help, words.NameOf(binding.Keys[0]))).ToList();
        return offered.Count == 0 || keys.Count == 0 ? [.. offered, .. keys] : [.. offered, new MenuEntry("", ""), .. keys];
    }

    /// <summary>Leaving belongs to the game, the terminal to the view, and what a screen has of its own to help; moving about is for keys alone.</summary>
    private static MenuPlace? PlaceOf(Binding<string> binding) => binding.Action switch
    {
        Screen.MenuAction or Screen.OfPanel or "back" => null,
        "quit" => MenuPlace.Game,
        "suspend" or "redraw" => MenuPlace.View,
        _ => binding.Label.Length > 0 && binding.Keys[0].Code is not (KeyCode.Up or KeyCode.Down or KeyCode.Left or KeyCode.Right) ? MenuPlace.Help : null,
    };

    private static string Title(ILanguage words, MenuPlace place) => place switch
    {
        MenuPlace.Game => words.GameMenu,
        MenuPlace.Packs => words.PacksMenu,
        MenuPlace.Class => words.ClassMenu,
        MenuPlace.View => words.ViewMenu,
        _ => words.HelpMenu,
    };

    private static Key Letter(ILanguage words, MenuPlace place)
    {
        var title = Title(words, place);
        return Key.Of(char.ToLowerInvariant(title[title.IndexOf('_', StringComparison.Ordinal) + 1]).ToString(), Modifiers.Alt);
    }
}
