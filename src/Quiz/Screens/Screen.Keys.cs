using System.Collections.Immutable;
using Quiz.Drawing.Keys;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>The keys that are the same on every screen.</summary>
public abstract partial record Screen
{
    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Everywhere = new(language =>
    [
        Bind("help", "? f1", language.HelpKey, Binding.Always),
        Bind("back", "esc", language.BackKey, 2),
        Bind("quit", "ctrl+q ctrl+c", language.QuitKey),
        Bind(MenuAction, "f10", language.MenuKey),
        Bind(MenuAction, ScreenMenus.Letters(language), new("", "")), // the menus themselves show which
        Bind("suspend", "ctrl+z", language.SuspendKey),
        Bind("redraw", "ctrl+l", language.RedrawKey),
    ]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> WhileTyping = new(language =>
        [Bind("help", "f1", language.HelpKey, Binding.Always), .. Everywhere.Of(language).Where(b => b.Action != "help")]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> WithoutBack = new(language => [.. Everywhere.Of(language).Where(b => b.Action != "back")]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> AtHome = new(language => [.. WithoutBack.Of(language).Select(b => b.Action == "quit" ? Bind("quit", "q ctrl+q ctrl+c", language.QuitKey) : b)]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> WhileTypingWithoutBack = new(language => [.. WhileTyping.Of(language).Where(b => b.Action != "back")]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> InDialog = new(language =>
    [
        Bind(OfPanel, "enter", language.ChooseKey, 3),
        Bind(OfPanel, "tab", language.NextButtonKey),
        .. Everywhere.Of(language).Where(b => b.Action != MenuAction),
    ]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> InOpenDialog = new(language => InFileDialog(language, language.OpenOrChooseKey));

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> InSaveDialog = new(language => InFileDialog(language, language.ChooseNameKey));

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> InProgress = new(language =>
    [
        Bind("back", "esc", language.CancelWorkKey, 3),
        .. Everywhere.Of(language).Where(b => b.Action is "quit" or "suspend" or "redraw"),
    ]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> InMenu = new(language =>
    [
        Bind(OfPanel, "enter", language.ChooseKey, 3),
        Bind("close-menu", "esc f10", language.CloseMenuKey, 2),
        .. Everywhere.Of(language).Where(b => b.Action is "quit" or "suspend" or "redraw"),
    ]);

    /// <summary>In a terminal too small to show the screen nothing of it can be done.</summary>
    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Unseen = new(language => [.. Everywhere.Of(language).Where(b => b.Action is "quit" or "suspend" or "redraw")]);

    private PerLanguage<ImmutableArray<Binding<string>>> Common =>
        IsHome ? AtHome : Back is null ? (IsTyping ? WhileTypingWithoutBack : WithoutBack) : IsTyping ? WhileTyping : Everywhere;

    private ImmutableArray<Binding<string>> Bindings => Dialog switch
    {
        _ when !IsLargeEnough(Look.Size) => Unseen.Of(Words),
        FilePanel file => (file.IsToSave ? InSaveDialog : InOpenDialog).Of(Words),
        ProgressPanel => InProgress.Of(Words),
        not null => InDialog.Of(Words),
        null => OpenMenu is not null ? InMenu.Of(Words) : OwnBindings,
    };

    private static ImmutableArray<Binding<string>> InFileDialog(ILanguage language, KeyWords choose) =>
    [
        Bind(OfPanel, "enter", choose, 3),
        Bind(OfPanel, "tab", language.NextFieldKey),
        Bind(OfPanel, "backspace", language.FolderBeforeKey),
        .. WhileTyping.Of(language).Where(b => b.Action != MenuAction),
    ];
}
