using Quiz.Drawing.Keys;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string NameOf(Key key) => key.ToString();

    public KeyWords HelpKey => new("Help", "Shows all keys");

    public KeyWords BackKey => new("Back", "Goes back");

    public KeyWords QuitKey => new("Quit", "Leaves; a round is kept as it stands");

    public KeyWords SuspendKey => new("", "Gives the terminal back to the shell; fg returns");

    public KeyWords RedrawKey => new("", "Draws the screen again");

    public KeyWords LineUpKey => new("Scroll", "Scrolls one line up");

    public KeyWords LineDownKey => new("Scroll", "Scrolls one line down");

    public KeyWords PageDownKey => new("", "Scrolls down");

    public KeyWords PageUpKey => new("", "Scrolls up");

    public KeyWords TopKey => new("", "Goes to the beginning");

    public KeyWords BottomKey => new("", "Goes to the end");

    public KeyWords ChooseKey => new("Choose", "Chooses what is selected");

    public string TypeToFind => "Type the first letters to find an entry.";

    public KeyWords NextButtonKey => new("Next", "Goes to the next button");

    public KeyWords MenuKey => new("Menu", "Opens the menus");

    public KeyWords CloseMenuKey => new("Close", "Closes the menu");

    public string GameMenu => "_Game";

    public string PacksMenu => "_Packs";

    public string ClassMenu => "_Class";

    public string ViewMenu => "_View";

    public string HelpMenu => "_Help";

    public KeyWords NextLinkKey => new("Next link", "Goes to the next link, or to the one before");

    public KeyWords FollowLinkKey => new("Follow", "Follows the link that was gone to");

    public KeyWords PreviousTabKey => new("Tabs", "Goes to the tab before");

    public KeyWords NextTabKey => new("Tabs", "Goes to the next tab");

    public KeyWords SortKey => new("Sort", "Sorts by the next column");

    public KeyWords SortBackKey => new("", "Sorts the other way round");

    public KeyWords CopyKey => new("Copy", "Copies the line to share");

    public string IsCopied => "Given to the terminal to copy.";

    public KeyWords OpenListKey => new("", "Opens a list, or checks a box");

    public KeyWords EntryAboveKey => new("Move", "Selects the line above");

    public KeyWords EntryBelowKey => new("Move", "Selects the line below");

    public KeyWords EntryNumberKey => new("", "Chooses the line of that number");

    public KeyWords HowToLeaveKey => new("", "Says how to leave");

    public KeyWords GiveUpKey => new("Give up", "Gives up the selected unfinished round; its answers stay");

    public KeyWords PlayPackKey => new("Play", "Plays a mixed round from the selected pack");

    public KeyWords PackAboveKey => new("Move", "Selects the pack above");

    public KeyWords PackBelowKey => new("Move", "Selects the pack below");

    public KeyWords DescriptionDownKey => new("Scroll", "Scrolls the description down");

    public KeyWords DescriptionUpKey => new("", "Scrolls the description up");

    public KeyWords SettingAboveKey => new("Move", "Selects the setting above");

    public KeyWords SettingBelowKey => new("Move", "Selects the setting below");

    public KeyWords ValueBeforeKey => new("Change", "Takes the value before");

    public KeyWords NextValueKey => new("Change", "Takes the next value");

    public KeyWords AnswerKey => new("Answer", "Sends the answer");

    public KeyWords HintKey => new("Hint", "A hint, for a quarter of the points");

    public KeyWords SkipKey => new("Don't know", "Shows the answer and scores nothing");

    public KeyWords ReadOnKey => new("", "Scrolls a long question down");

    public KeyWords ReadBackKey => new("", "Scrolls it up");

    public KeyWords ResultsKey => new("Results", "Goes on");

    public KeyWords NextQuestionKey => new("Next question", "Goes on");

    public KeyWords HomeKey => new("Home", "Goes back to the home screen");

    public KeyWords CardAboveKey => new("Move", "Selects the card above");

    public KeyWords CardBelowKey => new("Move", "Selects the card below");

    public KeyWords OptionAboveKey => new("Move", "Selects the option above");

    public KeyWords OptionBelowKey => new("Move", "Selects the option below");

    public KeyWords OptionOfLetterKey => new("", "Selects the option of that letter");

    public KeyWords OptionOfNumberKey => new("", "Selects the option of that number");

    public KeyWords PickKey => new("Pick", "Picks the selected option, or takes that back");

    public KeyWords UnpickKey => new("Unpick", "Picks the selected option, or takes that back");

    public KeyWords PickLetterKey => new("", "Picks the option of that letter, or takes that back");

    public KeyWords GrabKey => new("Grab", "Grabs the selected card, or drops it");

    public KeyWords DropKey => new("Drop", "Grabs the selected card, or drops it");

    public KeyWords CardUpKey => new("", "Moves the selected card up");

    public KeyWords CardDownKey => new("", "Moves the selected card down");

    public KeyWords EarlierKey => new("Move", "Moves the card earlier");

    public KeyWords LaterKey => new("Move", "Moves the card later");

    public KeyWords BeforeAllKey => new("", "Moves it before all");

    public KeyWords AfterAllKey => new("", "Moves it after all");

    public KeyWords CursorLeftKey => new("Move", "Moves the cursor left");

    public KeyWords CursorRightKey => new("Move", "Moves it right");

    public KeyWords CursorUpKey => new("Move", "Moves it up");

    public KeyWords CursorDownKey => new("Move", "Moves it down");

    public KeyWords FarLeftKey => new("", "Moves it ten cells left");

    public KeyWords FarRightKey => new("", "Moves it ten cells right");

    public KeyWords FarUpKey => new("", "Moves it ten cells up");

    public KeyWords FarDownKey => new("", "Moves it ten cells down");

    public KeyWords ZoomInKey => new("Zoom", "Shows the map larger");

    public KeyWords ZoomOutKey => new("Zoom", "Shows it smaller");

    public KeyWords WholeMapKey => new("", "Shows the whole map");

    public KeyWords NextCandidateKey => new("Next letter", "Goes to the next region with a letter");

    public KeyWords PreviousCandidateKey => new("", "Goes to the one before");

    public KeyWords TypePointKey => new("Type it", "Types coordinates, a way to the point, or for a place its region");

    public KeyWords UseMapKey => new("Use the map", "Goes back to the cursor");
}
