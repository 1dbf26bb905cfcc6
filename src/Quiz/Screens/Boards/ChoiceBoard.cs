using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Boards;

/// <summary>One option of several; beside a map where the question is what that shows.</summary>
/// <param name="Selected">-1 at first, so that nobody answers who only pressed Enter once too often.</param>
/// <param name="Panel">The map beside it; null for none.</param>
public sealed record ChoiceBoard(WordedQuestion Asked, PanelState? Panel, int Selected = -1) : Board(Asked)
{
    /// <summary>Of the list of directions in every language.</summary>
    private const int RoseWidth = 24;

    /// <summary>Before and after an option.</summary>
    private const int LeadWidth = 8;

    private ImmutableArray<Option> Options => Asked.Form.Options;

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
    [
        .. MovingAmongOptions.Of(language),
        .. Panel is null ? [] : MapNavigator.ZoomKeys(language),
        Screen.Bind("letter", Letters(Options.Length), language.OptionOfLetterKey),
        Screen.Bind("number", string.Join(' ', Enumerable.Range(1, Math.Min(9, Options.Length))), language.OptionOfNumberKey),
    ];

    public override Answer? Answer => Selected < 0 ? null : new Answer.Picked(Selected);

    public override string Missing(ILanguage language) => language.SelectAnOption;

    public override bool IsAnsweredByDoubleClick => true;

    public override string? Advice(ILanguage language) => Panel is { IsTooSmall: true } ? language.TargetIsSmall : null;

    public override Board Fitted(Size size)
    {
        var (_, map) = Parts(size);
        return Panel?.Fitted(new(map.Width, map.Height)) is { } panel && panel != Panel ? this with { Panel = panel } : this;
    }

    public override Board On(string name, Key key) => name is "zoom-in" or "zoom-out" or "whole" ? this with { Panel = Panel?.On(name) } : this with
    {
        Selected = name switch
        {
            "up" => Selected < 0 ? Options.Length - 1 : Math.Max(0, Selected - 1),
            "down" => Math.Min(Options.Length - 1, Selected + 1),
            "letter" => key.Text[0] - 'a',
            _ => key.Text[0] - '1',
        },
    };

    public override Board On(Msg message, Size size, ILanguage language)
    {
        if (message is not MouseInput mouse)
            return this;
        var (list, map) = Parts(size);
        list = Panel is null ? new(0, 0, size.Columns, size.Rows) : list;
        if (Panel is not null && (mouse.Column >= map.X || Panel.Navigator?.Held is not null))
            return this with { Panel = Panel.On(mouse with { Column = mouse.Column - map.X }) };
        if (WheelKey(mouse) is { } wheel)
            return On(wheel, default);
        return mouse.Action == MouseAction.Press && List(Glyphs.Ascii).ItemAt(mouse.Row, new(list.Width, list.Height)) is >= 0 and var option
            ? this with { Selected = option }
            : this;
    }

    public override void Draw(Canvas canvas, Look look)
    {
        var (list, map) = Parts(canvas.Size);
        Panel?.Draw(canvas.Sub(map), look);
        List(canvas.Glyphs).Draw(Panel is null ? canvas : canvas.Sub(list), look);
    }

    /// <summary>The list as wide as its options are, the map on the rest.</summary>
    private (Rect Text, Rect Map) Parts(Size size) => MapPanel.Beside(size, Asked.Form.Spec.IsCompass ? RoseWidth : LeadWidth + Options.Max(option => TextWidth.Of(option.Text)));

    private ItemList List(Glyphs glyphs) =>
        new([.. Options.Select((o, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} {OptionLetter.Of(i)}. ", o.Text))], Selected);
}
