using Quiz.Keys;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string NameOf(Key key) => key.ToString();

    public override KeyWords HelpKey => new("Help", "Shows all keys");

    public override KeyWords BackKey => new("Back", "Goes back");

    public override KeyWords QuitKey => new("Quit", "Leaves; a round is kept as it stands");

    public override KeyWords SuspendKey => new("", "Gives the terminal back to the shell; fg returns");

    public override KeyWords RedrawKey => new("", "Draws the screen again");

    public override KeyWords LineUpKey => new("Scroll", "Scrolls one line up");

    public override KeyWords LineDownKey => new("Scroll", "Scrolls one line down");

    public override KeyWords PageDownKey => new("", "Scrolls down");

    public override KeyWords PageUpKey => new("", "Scrolls up");

    public override KeyWords TopKey => new("", "Goes to the beginning");

    public override KeyWords BottomKey => new("", "Goes to the end");

    public override KeyWords ChooseKey => new("Choose", "Chooses what is selected");

    public override KeyWords EntryAboveKey => new("Move", "Selects the line above");

    public override KeyWords EntryBelowKey => new("Move", "Selects the line below");

    public override KeyWords GiveUpKey => new("Give up", "Gives up the selected unfinished round; its answers stay");

    public override KeyWords PlayPackKey => new("Play", "Plays a mixed round from the selected pack");

    public override KeyWords PackAboveKey => new("Move", "Selects the pack above");

    public override KeyWords PackBelowKey => new("Move", "Selects the pack below");

    public override KeyWords DescriptionDownKey => new("Scroll", "Scrolls the description down");

    public override KeyWords DescriptionUpKey => new("", "Scrolls the description up");

    public override KeyWords SettingAboveKey => new("Move", "Selects the setting above");

    public override KeyWords SettingBelowKey => new("Move", "Selects the setting below");

    public override KeyWords ValueBeforeKey => new("Change", "Takes the value before");

    public override KeyWords NextValueKey => new("Change", "Takes the next value");

    public override KeyWords AnswerKey => new("Answer", "Sends the answer");

    public override KeyWords HintKey => new("Hint", "A hint, for a quarter of the points");

    public override KeyWords SkipKey => new("Don't know", "Shows the answer and scores nothing");

    public override KeyWords ReadOnKey => new("", "Scrolls a long question down");

    public override KeyWords ReadBackKey => new("", "Scrolls it up");

    public override KeyWords ResultsKey => new("Results", "Goes on");

    public override KeyWords NextQuestionKey => new("Next question", "Goes on");

    public override KeyWords HomeKey => new("Home", "Goes back to the home screen");

    public override KeyWords CardAboveKey => new("Move", "Selects the card above");

    public override KeyWords CardBelowKey => new("Move", "Selects the card below");

    public override KeyWords OptionAboveKey => new("Move", "Selects the option above");

    public override KeyWords OptionBelowKey => new("Move", "Selects the option below");

    public override KeyWords OptionOfLetterKey => new("", "Selects the option of that letter");

    public override KeyWords OptionOfNumberKey => new("", "Selects the option of that number");

    public override KeyWords PickKey => new("Pick", "Picks the selected option, or takes that back");

    public override KeyWords UnpickKey => new("Unpick", "Picks the selected option, or takes that back");

    public override KeyWords PickLetterKey => new("", "Picks the option of that letter, or takes that back");

    public override KeyWords GrabKey => new("Grab", "Grabs the selected card, or drops it");

    public override KeyWords DropKey => new("Drop", "Grabs the selected card, or drops it");

    public override KeyWords CardUpKey => new("", "Moves the selected card up");

    public override KeyWords CardDownKey => new("", "Moves the selected card down");

    public override KeyWords EarlierKey => new("Move", "Moves the card earlier");

    public override KeyWords LaterKey => new("Move", "Moves the card later");

    public override KeyWords BeforeAllKey => new("", "Moves it before all");

    public override KeyWords AfterAllKey => new("", "Moves it after all");

    public override KeyWords CursorLeftKey => new("Move", "Moves the cursor left");

    public override KeyWords CursorRightKey => new("Move", "Moves it right");

    public override KeyWords CursorUpKey => new("Move", "Moves it up");

    public override KeyWords CursorDownKey => new("Move", "Moves it down");

    public override KeyWords FarLeftKey => new("", "Moves it ten cells left");

    public override KeyWords FarRightKey => new("", "Moves it ten cells right");

    public override KeyWords FarUpKey => new("", "Moves it ten cells up");

    public override KeyWords FarDownKey => new("", "Moves it ten cells down");

    public override KeyWords ZoomInKey => new("Zoom", "Shows the map larger");

    public override KeyWords ZoomOutKey => new("Zoom", "Shows it smaller");

    public override KeyWords WholeMapKey => new("", "Shows the whole map");

    public override KeyWords NextCandidateKey => new("Next letter", "Goes to the next region with a letter");

    public override KeyWords PreviousCandidateKey => new("", "Goes to the one before");

    public override KeyWords TypePointKey => new("Type it", "Types coordinates, a way to the point, or for a place its region");

    public override KeyWords UseMapKey => new("Use the map", "Goes back to the cursor");
}
