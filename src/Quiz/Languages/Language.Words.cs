using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Kinds;

namespace Quiz.Languages;

public abstract partial class Language : IFormWords
{
    private readonly ConditionalWeakTable<Question, WordedQuestion> _worded = [];

    /// <summary>What people who write in this language write in answers.</summary>
    public abstract ReadingWords Written { get; }

    public IReadOnlyList<ReadingWords> Reading => field ??= [Written, .. All.Where(other => other != this).Select(other => other.Written)];

    /// <summary>A question in this language: worded once, however often it is asked for.</summary>
    public WordedQuestion Word(Question question) => _worded.GetValue(question, q => new(this, q));

    public string Of(EdtfDate date) => DateWords.Of(this, date);

    public string Of(Day day) => DateWords.Of(this, day);

    /// <summary>At most as wide as a page's bars leave room for.</summary>
    public string Of(Kind kind) => ((WordedKind)kind).TitleIn(this);

    /// <summary>What a pack must have to be asked a kind; a phrase.</summary>
    protected string NeedsOf(Kind kind) => ((WordedKind)kind).NeedsIn(this);

    /// <summary>What the sixteen points of the compass are called, and how they are written in short.</summary>
    private protected ImmutableArray<(string Name, string Letters)> Directions => [.. Enum.GetValues<CompassPoint>().Select(point => (Direction(point), LettersOf(point)))];
}
