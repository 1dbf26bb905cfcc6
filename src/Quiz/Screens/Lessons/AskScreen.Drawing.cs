using System.Globalization;
using Quiz.Classroom.Lessons;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Kinds;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Lessons;

public sealed partial record AskScreen
{
    /// <summary>The line that shows whose turn it is, and the ticks.</summary>
    private const int TurnRows = 2;

    /// <summary>Of a notice, which stands over the ticks and on the row below them.</summary>
    private const int NoticeRows = 2;
    private const int FreeRows = 1;

    /// <summary>The line that is typed on, and what it is understood as.</summary>
    private const int EntryRows = 2;
    private const int WarningSeconds = 5;

    private readonly Memo<(Question, Look, Size, bool), BigPage> _page = new();

    internal override BigPage Page(Glyphs glyphs) =>
        _page.Of((Asked, Look, PageSize, glyphs.IsAscii || glyphs.AsciiText), of => QuestionPage.Of(Look, of.Item1, of.Item3, glyphs, hasOptions: Board is null));

    private int ClockRows => Lesson.Limit is null || Turn.IsRevealed ? 0 : 1;

    private bool HasEntry => !HasAll && Mode is AskMode.Line or AskMode.Hands;

    /// <summary>What is left between the clock above and what is told below.</summary>
    private Rect Middle => new(0, ClockRows, BodySize.Columns, BodySize.Rows - ClockRows - TurnRows - FreeRows - (HasEntry ? EntryRows : 0));

    private (Rect Text, Rect Map) Parts => MapPanel.Beside(new(Middle.Width, Middle.Height)) is var (text, map) ? (text with { Y = Middle.Y }, map with { Y = Middle.Y }) : default;

    /// <summary>Beside a map, or above a board, or all there is.</summary>
    protected override Size PageSize => Panel is not null ? new(Parts.Text.Width, Parts.Text.Height)
        : Board is not null ? new(Middle.Width, Math.Min(Middle.Height / 3, HeaderRows))
        : new(Middle.Width, Middle.Height);

    /// <summary>Of the prompt and facts above a board.</summary>
    private int HeaderRows => TextLayout.Wrap(Words.Word(Asked).Prompt, Middle.Width).Count is var prompt && !Words.Word(Asked).Wording.Facts.IsEmpty ? Middle.Height / 3 : prompt <= 1 && Middle.Height >= 20 ? 4 : prompt;

    private Rect BoardArea => new(0, Middle.Y + PageSize.Rows + 1, Middle.Width, Math.Max(1, Middle.Height - PageSize.Rows - 1));

    protected override void Body(Canvas canvas)
    {
        if (ClockRows > 0)
            DrawClock(canvas.Sub(new(0, 0, canvas.Size.Columns, 1)));
        Page(canvas.Glyphs).Draw(canvas.Sub(new(0, Middle.Y, PageSize.Columns, PageSize.Rows)), Offset, Look);
        Panel?.Draw(canvas.Sub(Parts.Map), Look);
        Board?.Draw(canvas.Sub(BoardArea), Look);
        DrawBigClock(canvas);
        var y = Middle.Bottom;
        if (HasEntry)
            DrawEntry(canvas.Sub(new(0, y, canvas.Size.Columns, EntryRows)));
        DrawTurn(canvas.Sub(new(0, y + (HasEntry ? EntryRows : 0), canvas.Size.Columns, TurnRows)));
        if ((Notice ?? (Panel is { IsTooSmall: true } ? Words.TargetIsSmall : Board?.Advice(Words))) is { } notice)
        {
            canvas.Fill(new(0, canvas.Size.Rows - NoticeRows, canvas.Size.Columns, NoticeRows), Look.Theme.Text);
            new Page().Add(notice, Look.Theme.Warning).Draw(canvas.Sub(new(0, canvas.Size.Rows - NoticeRows, canvas.Size.Columns, NoticeRows)), 0, Look);
        }
    }

    private TimeSpan Left => Lesson.Limit is { } limit && limit > Spent ? limit - Spent : TimeSpan.Zero;

    private int SecondsLeft => (int)Math.Ceiling(Left.TotalSeconds);

    private Style ClockStyle => SecondsLeft <= WarningSeconds ? Look.Theme.Warning.With(Emphasis.Bold) : Look.Theme.Accent.With(Emphasis.Bold);

    /// <summary>A bar, and the seconds as a number beside it.</summary>
    private void DrawClock(Canvas canvas)
    {
        var told = SecondsLeft == 0 ? Words.TimeIsUp : Words.SecondsLeft(SecondsLeft);
        var width = Math.Max(0, canvas.Size.Columns - TextWidth.Of(told) - 1);
        var full = (int)Math.Round(width * (Left / Lesson.Limit!.Value));
        canvas.Text(0, 0, new string('█', full) + new string('░', width - full), ClockStyle);
        canvas.Text(width + 1, 0, told, ClockStyle);
    }

    /// <summary>The seconds as large as they go, where the question leaves room.</summary>
    private void DrawBigClock(Canvas canvas)
    {
        if (ClockRows == 0 || Panel is not null || Board is not null || canvas.Glyphs.IsAscii || canvas.Glyphs.AsciiText)
            return;
        var number = SecondsLeft.ToString(CultureInfo.InvariantCulture);
        var rows = BigText.RowsOf(BigScale.Halves);
        if (Page(canvas.Glyphs).Rows(PageSize.Columns) + rows + 1 <= PageSize.Rows)
            BigText.Draw(canvas, canvas.Size.Columns - BigText.Width(number, BigScale.Halves), Middle.Bottom - rows, number, BigScale.Halves, ClockStyle);
    }

    private void DrawEntry(Canvas canvas)
    {
        var label = Mode == AskMode.Hands ? Words.HandsFor(QuestionPage.LeadOf(Asked, Taker).Trim(' ', '.')) : Words.AnswerField;
        var left = canvas.Text(0, 0, label, Look.Theme.Title) + 1;
        Field.Draw(canvas, left, 0, Math.Max(1, canvas.Size.Columns - left), Look.Theme.Text);
        var told = Mode == AskMode.Hands ? Turn.Hands.IsEmpty ? "" : string.Join("   ", Turn.Hands.Select((count, option) => FormattableString.Invariant($"{QuestionPage.LeadOf(Asked, option).Trim(' ', '.')}: {count}")))
            : Words.Word(Asked).HowToType;
        canvas.Text(0, 1, TextLayout.TruncateAtWord(told, canvas.Size.Columns), Look.Theme.Muted);
    }

    /// <summary>Whose turn it is, and who has answered: a tick, and nothing of what.</summary>
    private void DrawTurn(Canvas canvas)
    {
        var told = HasAll ? Words.AllHaveAnswered
            : Mode == AskMode.Hands ? Words.CountTheHands
            : Lesson.Teams.IsEmpty ? Words.ClassAnswers
            : Words.TurnOf(Lesson.Teams[Taker], Taker + 1, Lesson.Takers);
        canvas.Text(0, 0, TextLayout.TruncateAtWord(told, canvas.Size.Columns), Look.Theme.Accent.With(Emphasis.Bold));
        if (Lesson.Teams.IsEmpty)
            return;
        string Sign(int team) => team == Taker ? canvas.Glyphs.Chevron : Turn.Answers[team] is not null ? canvas.Glyphs.Check : "·";
        var row = string.Join("   ", Lesson.Teams.Select((name, team) => $"{Sign(team)} {name}"));
        if (TextWidth.Of(row) > canvas.Size.Columns)
            row = string.Join(" ", Lesson.Teams.Select((_, team) => FormattableString.Invariant($"{Sign(team)}{team + 1}")));
        if (TextWidth.Of(row) > canvas.Size.Columns)
            row = Words.SoManyHaveAnswered(Turn.Answers.Count(a => a is not null), Lesson.Takers);
        canvas.Text(0, 1, TextLayout.Truncate(row, canvas.Size.Columns), Look.Theme.Text);
    }
}
