using System.Collections.Immutable;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Drawing.Keys;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Lessons;

public sealed partial record AskScreen
{
    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. Mode switch
        {
            AskMode.Keys => OptionKeys,
            AskMode.Hands => HandKeys,
            _ => TypingKeys,
        },
        .. Common.Where(binding => !IsBoundByBoard(binding)),
    ];

    /// <summary>One key for each option; what a command has as well only as far as no option has it.</summary>
    private ImmutableArray<Binding<string>> OptionKeys
    {
        get
        {
            var options = Lesson.OptionsOf(Asked).Length;
            return
            [
                Bind("reveal", "enter", Words.RevealKey, 4),
                .. HasAll ? [] : (ImmutableArray<Binding<string>>)
                [
                    Bind("number", string.Join(' ', Enumerable.Range(1, Math.Min(9, options))), Words.NumberAnswersKey, 3),
                    // E is east, and not the fifth direction.
                    .. Asked.Form.Spec.IsCompass ? [] : (ImmutableArray<Binding<string>>)[Bind("letter", string.Join(' ', Enumerable.Range(0, Math.Min(26, options)).Select(OptionLetter.Of)), Words.LetterAnswersKey)],
                    Bind("pass", $"{Free("x", options)}f3", Words.PassKey, 1),
                ],
                Bind("take-back", $"{Free("u", options)}backspace f5", Words.TakeAnswerBackKey, 1),
                .. Teams(),
                Bind("skip", $"{Free("s", options)}f6", Words.SkipQuestionKey),
                Bind("earlier", "left f4", Words.EarlierQuestionKey),
                .. Panel is null ? [] : MapNavigator.ZoomKeys(Words),
            ];
        }
    }

    private ImmutableArray<Binding<string>> HandKeys =>
    [
        HasAll ? Bind("reveal", "enter", Words.RevealKey, 4) : Bind("give", "enter", Words.CountHandsKey, 4),
        .. HasAll ? [] : (ImmutableArray<Binding<string>>)[Bind("digit", "0 1 2 3 4 5 6 7 8 9", Words.HandsKey)],
        Bind("take-back", "backspace u f5", Words.TakeAnswerBackKey, 1),
        Bind("skip", "s f6", Words.SkipQuestionKey),
        Bind("earlier", "left f4", Words.EarlierQuestionKey),
        .. HasAll ? [] : (ImmutableArray<Binding<string>>)[Bind("reveal", "r f2", Words.RevealNowKey)],
        .. Panel is null ? [] : MapNavigator.ZoomKeys(Words).Where(b => HasAll || b.Action != "whole"),
    ];

    private ImmutableArray<Binding<string>> TypingKeys =>
    [
        HasAll ? Bind("reveal", "enter", Words.RevealKey, 4) : Bind("give", "enter", Words.GiveAnswerKey, 4),
        .. HasAll ? [] : Board?.Keys(Words) ?? [],
        .. HasAll ? [] : (ImmutableArray<Binding<string>>)
        [
            Bind("pass", "f3", Words.PassKey, 1),
            Bind("way", "f9", Mode == AskMode.Line ? Words.UseBoardKey : Words.TypeLineKey, 1),
            Bind("reveal", "f2", Words.RevealNowKey),
        ],
        Bind("take-back", HasAll ? "u backspace f5" : "f5", Words.TakeAnswerBackKey, 1),
        .. Board is null ? Teams() : [],
        Bind("skip", HasAll ? "s f6" : "f6", Words.SkipQuestionKey),
        Bind("earlier", HasAll ? "left f4" : "f4", Words.EarlierQuestionKey),
    ];

    private ImmutableArray<Binding<string>> Teams() => Lesson.Takers == 1 ? [] : [Bind("team-above", "up", Words.TeamAboveKey), Bind("team-below", "down", Words.TeamBelowKey)];

    /// <summary>A letter and a space, unless it is that of an option.</summary>
    private static string Free(string letter, int options) => letter[0] - 'a' < options ? "" : $"{letter} ";

    private bool IsBoundByBoard(Binding<string> binding) => !HasAll && Board is not null && Board.Keys(Words).Any(b => b.Keys.Intersect(binding.Keys).Any());
}
