using Quiz.Drawing.Keys;


namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>A key as people call it; the arrows have signs, where the terminal shows those.</summary>
    string NameOf(Key key);

    KeyWords HelpKey { get; }

    KeyWords BackKey { get; }

    KeyWords QuitKey { get; }

    KeyWords SuspendKey { get; }

    KeyWords RedrawKey { get; }

    KeyWords LineUpKey { get; }

    KeyWords LineDownKey { get; }

    KeyWords PageDownKey { get; }

    KeyWords PageUpKey { get; }

    KeyWords TopKey { get; }

    KeyWords BottomKey { get; }

    KeyWords ChooseKey { get; }

    /// <summary>Told below a list.</summary>
    string TypeToFind { get; }

    KeyWords NextButtonKey { get; }

    KeyWords MenuKey { get; }

    KeyWords CloseMenuKey { get; }

    /// <summary>The title of a menu, with "_" before the letter that opens it; no two begin with the same.</summary>
    string GameMenu { get; }

    string PacksMenu { get; }

    string ClassMenu { get; }

    string ViewMenu { get; }

    string HelpMenu { get; }

    KeyWords NextLinkKey { get; }

    KeyWords FollowLinkKey { get; }

    KeyWords PreviousTabKey { get; }

    KeyWords NextTabKey { get; }

    KeyWords SortKey { get; }

    KeyWords SortBackKey { get; }

    KeyWords CopyKey { get; }

    /// <summary>Nobody knows whether the terminal took it.</summary>
    string IsCopied { get; }

    KeyWords OpenListKey { get; }

    KeyWords EntryAboveKey { get; }

    KeyWords EntryBelowKey { get; }

    KeyWords EntryNumberKey { get; }

    /// <summary>Where there is nothing to go back to.</summary>
    KeyWords HowToLeaveKey { get; }

    KeyWords GiveUpKey { get; }

    KeyWords PlayPackKey { get; }

    KeyWords PackAboveKey { get; }

    KeyWords PackBelowKey { get; }

    KeyWords DescriptionDownKey { get; }

    KeyWords DescriptionUpKey { get; }

    KeyWords SettingAboveKey { get; }

    KeyWords SettingBelowKey { get; }

    KeyWords ValueBeforeKey { get; }

    KeyWords NextValueKey { get; }

    KeyWords AnswerKey { get; }

    KeyWords HintKey { get; }

    KeyWords SkipKey { get; }

    KeyWords ReadOnKey { get; }

    KeyWords ReadBackKey { get; }

    KeyWords ResultsKey { get; }

    KeyWords NextQuestionKey { get; }

    KeyWords HomeKey { get; }

    KeyWords CardAboveKey { get; }

    KeyWords CardBelowKey { get; }

    KeyWords OptionAboveKey { get; }

    KeyWords OptionBelowKey { get; }

    KeyWords OptionOfLetterKey { get; }

    KeyWords OptionOfNumberKey { get; }

    KeyWords PickKey { get; }

    KeyWords UnpickKey { get; }

    KeyWords PickLetterKey { get; }

    KeyWords GrabKey { get; }

    KeyWords DropKey { get; }

    KeyWords CardUpKey { get; }

    KeyWords CardDownKey { get; }

    KeyWords EarlierKey { get; }

    KeyWords LaterKey { get; }

    KeyWords BeforeAllKey { get; }

    KeyWords AfterAllKey { get; }

    KeyWords CursorLeftKey { get; }

    KeyWords CursorRightKey { get; }

    KeyWords CursorUpKey { get; }

    KeyWords CursorDownKey { get; }

    KeyWords FarLeftKey { get; }

    KeyWords FarRightKey { get; }

    KeyWords FarUpKey { get; }

    KeyWords FarDownKey { get; }

    KeyWords ZoomInKey { get; }

    KeyWords ZoomOutKey { get; }

    KeyWords WholeMapKey { get; }

    KeyWords NextCandidateKey { get; }

    KeyWords PreviousCandidateKey { get; }

    KeyWords TypePointKey { get; }

    KeyWords UseMapKey { get; }
}
