using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange;

internal sealed partial class ImportedQuestions
{
    private const int FewestOptions = 2;
    private const int MostOptions = 12;
    private const int FewestCards = 3;
    private const int MostCards = 8;

    /// <summary>Null where nothing of it can be asked, which is told.</summary>
    private WrittenForm? FormOf(ForeignQuestion question) => question.Kind switch
    {
        ForeignKind.One => One(question.Answers),
        ForeignKind.Several => Several(question.Answers),
        ForeignKind.Typed => Typed(question),
        ForeignKind.Number => Number(question),
        _ => Order(question.Kind == ForeignKind.Pairs ? [.. question.Answers.Select(a => a.Match)] : [.. question.Answers.Select(a => a.Text)]),
    };

    private WrittenForm.Choice? One(List<ForeignAnswer> answers)
    {
        var right = answers.FindIndex(a => a.IsRight);
        if (right < 0)
        {
            Tell("left out: no option is wholly right");
            return null;
        }
        if (answers.Count(a => a.IsRight) is > 1 and var rights)
            Tell(FormattableString.Invariant($"{rights} options are right, and any of them would do; only {Quoted(answers[right].Text)} is kept of these"));
        TellWeights([.. answers.Where(a => !a.IsRight && a.Weight != 0 && a.Text != answers[right].Text)], "it counts as wrong");
        return Options([.. answers.Where((a, i) => i == right || !a.IsRight)], a => a.IsRight) is ({ } options, [{ } answer]) ? new(options, answer) : null;
    }

    private WrittenForm.Choices? Several(List<ForeignAnswer> answers)
    {
        var rights = answers.Count(a => a.Weight > 0);
        if (rights == 0)
        {
            Tell("left out: no option is right");
            return null;
        }
        var share = 100.0 / rights;
        if (answers.Exists(a => Math.Abs(a.Weight - (a.Weight > 0 ? share : -share)) > 0.5))
            Tell("the weights of its options are not carried: here all right ones count alike, and a wrong one takes as much away");
        return Options(answers, a => a.Weight > 0) is ({ } options, { Length: > 0 } right) ? new(options, right) : null;
    }

    private void TellWeights(List<ForeignAnswer> answers, string becomes)
    {
        if (answers.Count > 0)
            Tell(string.Create(CultureInfo.InvariantCulture, $"{answers[0].Weight:0.##} % for {Quoted(answers[0].Text)}{(answers[0].Tolerance > 0 ? $" and up to {answers[0].Tolerance:0.######} off" : "")}{(answers.Count > 1 ? $" and the like for {answers.Count - 1} more" : "")} is not carried: {becomes}"));
    }

    private sealed record Option(string Text, bool IsRight);

    /// <summary>Options with texts that differ, the right ones first to stay where there are too many; and the ids of the right ones.</summary>
    private (ImmutableArray<WrittenOption>, ImmutableArray<string>)? Options(List<ForeignAnswer> answers, Func<ForeignAnswer, bool> isRight)
    {
        var all = answers.Select(a => new Option(Fit(a.Text), isRight(a))).ToList();
        if (all.RemoveAll(o => o.Text.Length == 0) is > 0 and var empty)
            Tell(FormattableString.Invariant($"{empty} of its options are left out: no text is in them"));
        var rightTexts = all.Where(o => o.IsRight).Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (all.RemoveAll(o => !o.IsRight && rightTexts.Contains(o.Text)) + all.RemoveAll(o => !seen.Add(o.Text)) is > 0 and var twice)
            Tell(FormattableString.Invariant($"{twice} of its options are left out: their texts stand twice"));
        if (all.Count > MostOptions && rightTexts.Count <= MostOptions)
        {
            Tell(FormattableString.Invariant($"{all.Count - MostOptions} of its {all.Count} options are left out: a pack's question has at most {MostOptions}"));
            var wrongs = MostOptions - rightTexts.Count;
            all.RemoveAll(o => !o.IsRight && wrongs-- <= 0);
        }
        if (all.Count is < FewestOptions or > MostOptions || rightTexts.Count == 0)
        {
            Tell(FormattableString.Invariant($"left out: {all.Count} options can be kept, {rightTexts.Count} of them right; wanted {FewestOptions} to {MostOptions}, at least one right"));
            return null;
        }
        ImmutableArray<WrittenOption> options = [.. all.Select((o, i) => new WrittenOption(Letter(i), o.Text))];
        return (options, [.. Enumerable.Range(0, all.Count).Where(i => all[i].IsRight).Select(Letter)]);
    }

    private WrittenForm.Order? Order(List<string> cards)
    {
        List<string> texts = [.. cards.Select(Fit).Where(t => t.Length > 0).Distinct()];
        if (texts.Count < cards.Count)
            Tell(FormattableString.Invariant($"{cards.Count - texts.Count} of its {cards.Count} cards are left out: they are empty, or stand twice"));
        if (texts.Count is < FewestCards or > MostCards)
        {
            Tell(FormattableString.Invariant($"left out: it has {texts.Count} cards to put in order; a pack's question has {FewestCards} to {MostCards}"));
            return null;
        }
        return new([.. texts.Select((t, i) => new WrittenOption(Letter(i), t))], [.. texts.Select((_, i) => Letter(i))]);
    }

    private WrittenForm? Typed(ForeignQuestion question)
    {
        var right = question.Answers.FindAll(a => a.IsRight);
        TellWeights(question.Answers.FindAll(a => a.Weight is not 0 and < 99.9 && !right.Exists(r => r.Text == a.Text)), "it counts as wrong");
        if (question.HasCase)
            Tell("that capitals count is not carried: here they never do");
        if (question.HasWildcards && right.RemoveAll(a => HasWildcard(a.Text)) is > 0 and var wild)
            Tell(FormattableString.Invariant($"{wild} of its right answers are left out: in them * stands for any text"));
        List<string> texts = [.. right.Select(a => Fit(question.HasWildcards ? a.Text.Replace("\\*", "*", StringComparison.Ordinal) : a.Text)).Where(t => t.Length > 0).Distinct()];
        if (texts.Count == 0)
        {
            Tell("left out: no text is wholly right");
            return null;
        }
        if (texts is [{ Length: 7 or 10 } only] && char.IsAsciiDigit(only[0]) && EdtfDate.TryParse(only, out var date, out _) && date is EdtfDate.Point { Season: null, Precision: DatePrecision.Month or DatePrecision.Day })
            return new WrittenForm.Date(date);
        if (texts[0].Length > Answer.Typed.Longest || new NameBook([.. texts], [], ReadingWords.GenericIn(options.Reading.Select(words => words.Answers))).Understand(texts[0]) is null)
            Tell(FormattableString.Invariant($"kept, but not asked as it is: its answer {Quoted(texts[0])} can't be typed; wanted letters or digits, at most {Answer.Typed.Longest} characters"));
        return new WrittenForm.Text([.. texts]);
    }

    private static bool HasWildcard(string text) => text.Replace("\\*", "", StringComparison.Ordinal).Contains('*');

    private WrittenForm? Number(ForeignQuestion question)
    {
        List<ForeignAnswer> right = [.. question.Answers.Where(a => a.IsRight && a.Text != "*").Select(WithPoint)];
        TellWeights(question.Answers.FindAll(a => a.Weight is not 0 and < 99.9), "here a number scores by how near it is");
        if (right.Count == 0 || !TryNumber(right[0].Text, out var number))
        {
            Tell("left out: no number is wholly right");
            return null;
        }
        if (right.Count > 1)
            Tell(FormattableString.Invariant($"{right.Count} numbers are right; only {right[0].Text} is kept"));
        if (Year(question, right[0]) is { } year)
            return year;
        // A twentieth off gets all points here too.
        if (Math.Abs(right[0].Tolerance - (Math.Abs(number) / 20)) > 0.001 * Math.Abs(number))
            Tell(string.Create(CultureInfo.InvariantCulture, $"the tolerance {right[0].Tolerance:0.######} is not carried: here a number scores by how near it is, all points within 5 %"));
        if (question.Units.Count > 1)
            Tell($"its units after the first are not carried: {ForeignText.Clean(Flat(string.Join(", ", question.Units.Skip(1).Take(MostOptions))), 60)}");
        var unit = Fit(question.Units.FirstOrDefault() ?? "");
        return new WrittenForm.Number(number, unit.Length > 0 ? unit : null);
    }

    /// <summary>A number with a decimal comma, which is told, with a point.</summary>
    private ForeignAnswer WithPoint(ForeignAnswer answer)
    {
        var point = answer.Text.Replace(',', '.');
        if (point == answer.Text || !TryNumber(point, out _))
            return answer;
        var whole = answer.Text.AsSpan(0, answer.Text.IndexOf(',')).TrimStart("+-");
        if (answer.Text.Length - answer.Text.IndexOf(',') == 4 && whole is { Length: > 0 and <= 3 } && whole[0] != '0')
        {
            Tell($"{Quoted(answer.Text)} may be {answer.Text.Replace(",", "", StringComparison.Ordinal)} or {point}; wanted a number like 1822");
            return answer;
        }
        Tell($"{Quoted(answer.Text)} is read as {point}");
        return answer with { Text = point };
    }

    public static bool TryNumber(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Pairs of 1, 2, 3... with cards are how a format without such a kind gives their order.</summary>
    private static bool IsOrder(List<ForeignAnswer> pairs) =>
        pairs.Count is >= FewestCards and <= MostCards && Enumerable.Range(0, pairs.Count).All(i => pairs[i].Text == (i + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>A question for each pair, its options the right sides.</summary>
    private void AddPairs(ForeignQuestion question, string prompt)
    {
        var pairs = question.Answers.Where(a => a.Text.Length > 0 && a.Match.Length > 0).ToList();
        List<string> matches = [.. question.Answers.Select(a => a.Match).Where(m => m.Length > 0).Distinct().Take(MostOptions)];
        Tell(FormattableString.Invariant($"matching is not carried as one question: a choice is made of each of its {pairs.Count} pairs"));
        var why = Why(question, null);
        for (var i = 0; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            var others = matches.Where(m => m != pair.Match).Take(MostOptions - 1).Select(m => new ForeignAnswer(m, 0));
            List<ForeignAnswer> answers = [.. others.Append(new(pair.Match, 100)).OrderBy(a => a.Text, StringComparer.Ordinal)];
            if (One(answers) is { } form)
                Keep(Fit($"{prompt} {pair.Text}"), form, why, Slug.Numbered(KeyOf(question), i + 1));
        }
    }

    private static string Letter(int index) => ((char)('a' + index)).ToString();
}
