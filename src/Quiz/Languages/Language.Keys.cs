using Quiz.Keys;


namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>A key as people call it; the arrows have signs, where the terminal shows those.</summary>
    public abstract string NameOf(Key key);

    public abstract KeyWords HelpKey { get; }

    public abstract KeyWords BackKey { get; }

    public abstract KeyWords QuitKey { get; }

    public abstract KeyWords SuspendKey { get; }

    public abstract KeyWords RedrawKey { get; }

    public abstract KeyWords LineUpKey { get; }

    public abstract KeyWords LineDownKey { get; }

    public abstract KeyWords PageDownKey { get; }

    public abstract KeyWords PageUpKey { get; }

    public abstract KeyWords TopKey { get; }

    public abstract KeyWords BottomKey { get; }

    public abstract KeyWords ChooseKey { get; }

    public abstract KeyWords EntryAboveKey { get; }

    public abstract KeyWords EntryBelowKey { get; }

    public abstract KeyWords GiveUpKey { get; }

    public abstract KeyWords PlayPackKey { get; }

    public abstract KeyWords PackAboveKey { get; }

    public abstract KeyWords PackBelowKey { get; }

    public abstract KeyWords DescriptionDownKey { get; }

    public abstract KeyWords DescriptionUpKey { get; }

    public abstract KeyWords SettingAboveKey { get; }

    public abstract KeyWords SettingBelowKey { get; }

    public abstract KeyWords ValueBeforeKey { get; }

    public abstract KeyWords NextValueKey { get; }

    public abstract KeyWords AnswerKey { get; }

    public abstract KeyWords HintKey { get; }

    public abstract KeyWords SkipKey { get; }

    public abstract KeyWords ReadOnKey { get; }

    public abstract KeyWords ReadBackKey { get; }

    public abstract KeyWords ResultsKey { get; }

    public abstract KeyWords NextQuestionKey { get; }

    public abstract KeyWords HomeKey { get; }

    public abstract KeyWords CardAboveKey { get; }

    public abstract KeyWords CardBelowKey { get; }

    public abstract KeyWords OptionAboveKey { get; }

    public abstract KeyWords OptionBelowKey { get; }

    public abstract KeyWords OptionOfLetterKey { get; }

    public abstract KeyWords OptionOfNumberKey { get; }

    public abstract KeyWords PickKey { get; }

    public abstract KeyWords UnpickKey { get; }

    public abstract KeyWords PickLetterKey { get; }

    public abstract KeyWords GrabKey { get; }

    public abstract KeyWords DropKey { get; }

    public abstract KeyWords CardUpKey { get; }

    public abstract KeyWords CardDownKey { get; }

    public abstract KeyWords EarlierKey { get; }

    public abstract KeyWords LaterKey { get; }

    public abstract KeyWords BeforeAllKey { get; }

    public abstract KeyWords AfterAllKey { get; }

    public abstract KeyWords CursorLeftKey { get; }

    public abstract KeyWords CursorRightKey { get; }

    public abstract KeyWords CursorUpKey { get; }

    public abstract KeyWords CursorDownKey { get; }

    public abstract KeyWords FarLeftKey { get; }

    public abstract KeyWords FarRightKey { get; }

    public abstract KeyWords FarUpKey { get; }

    public abstract KeyWords FarDownKey { get; }

    public abstract KeyWords ZoomInKey { get; }

    public abstract KeyWords ZoomOutKey { get; }

    public abstract KeyWords WholeMapKey { get; }

    public abstract KeyWords NextCandidateKey { get; }

    public abstract KeyWords PreviousCandidateKey { get; }

    public abstract KeyWords TypePointKey { get; }

    public abstract KeyWords UseMapKey { get; }
}
