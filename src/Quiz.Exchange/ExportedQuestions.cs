using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>What of a pack a question bank can hold: its written questions, and its events as questions of order.</summary>
internal static class ExportedQuestions
{
    public const string NoSensitive = "marked sensitive, which nothing in the file says";

    /// <summary>The weights that Moodle knows for one of so many right options; of 11 and 12 it has none.</summary>
    private static readonly string[] Shares = ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"];

    /// <summary>In the pack's order, texts without spaces at their ends; what can't be held is told.</summary>
    public static IEnumerable<WrittenQuestion> Of(Pack pack, IExchangeWords words, string format, ExportLosses losses)
    {
        TellRest(pack, format, losses);
        foreach (var question in pack.Questions)
        {
            var item = $"questions/{question.Id}";
            if (question.Form is WrittenForm.Point)
                losses.Add(1, item, $"left out: {format} holds no points on a map");
            else if (Held(question.Form) is not { } form || question.Prompt.Trim().Length == 0)
                losses.Add(1, item, "left out: some of its texts are empty or alike but for spaces");
            else
            {
                if (question.Note is not null)
                    losses.Add(1, item, "its note is not carried");
                if (question.Sensitive)
                    losses.Add(1, item, NoSensitive);
                yield return question with { Form = form, Prompt = question.Prompt.Trim(), Why = question.Why.Trim() };
            }
        }
        foreach (var order in EventOrders.Of(pack, words))
            yield return order;
    }

    /// <summary>The weight of each right option, in percent; that of a wrong one is as much below 0.</summary>
    public static string ShareOf(int rights) => rights <= Shares.Length ? Shares[rights - 1] : (100.0 / rights).ToString("0.#####", CultureInfo.InvariantCulture);

    public static void TellShare(WrittenQuestion question, int rights, int line, ExportLosses losses)
    {
        if (rights > Shares.Length)
            losses.Add(line, $"questions/{question.Id}", FormattableString.Invariant($"Moodle has no weight for one of {rights} right options, and may refuse it"));
    }

    /// <summary>In at most 15 digits: what a double has beyond is noise, as in 3.1414999999999997.</summary>
    public static string Number(double number) => Rounded(number, "G15");

    /// <summary>How far off gets all points here: a twentieth.</summary>
    public static string Tolerance(double number) => Rounded(Math.Abs(number) / 20, "G6");

    private static string Rounded(double number, string digits) =>
        double.Parse(number.ToString(digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A date as it is typed, to the year, month or day; null where it is none of one. What else it says is told.</summary>
    public static string? Typed(WrittenQuestion question, EdtfDate date, int line, ExportLosses losses)
    {
        var item = $"questions/{question.Id}";
        var typed = date is EdtfDate.Point { Season: null } point ? string.Join('-', new[] { point.YearText, point.MonthText, point.DayText }.OfType<string>()) : "";
        if (typed.Length is not (4 or 7 or 10) || typed.AsSpan().ContainsAnyExceptInRange('-', '9') || typed[0] == '-')
        {
            losses.Add(line, item, "left out: its date is none that can be typed in one way");
            return null;
        }
        losses.Add(line, item, "its date is written as a text to be typed like 1969-07-20; how near a wrong one comes is not carried");
        return typed;
    }

    private static WrittenForm? Held(WrittenForm form) => form switch
    {
        WrittenForm.Choice choice => Trimmed(choice.Options) is { } options ? choice with { Options = options } : null,
        WrittenForm.Choices choices => Trimmed(choices.Options) is { } options ? choices with { Options = options } : null,
        WrittenForm.Order order => Trimmed(order.Options) is { } options ? order with { Options = options } : null,
        WrittenForm.Text text => text.Answer.Select(a => a.Trim()).Where(a => a.Length > 0).Distinct().ToImmutableArray() is { Length: > 0 } answers ? new WrittenForm.Text(answers) : null,
        _ => form,
    };

    private static ImmutableArray<WrittenOption>? Trimmed(ImmutableArray<WrittenOption> options)
    {
        ImmutableArray<WrittenOption> trimmed = [.. options.Select(o => o with { Text = o.Text.Trim() })];
        return trimmed.All(o => o.Text.Length > 0) && trimmed.DistinctBy(o => o.Text).Count() == trimmed.Length ? trimmed : null;
    }

    private static void TellRest(Pack pack, string format, ExportLosses losses)
    {
        foreach (var claim in pack.Claims)
            losses.Add(1, $"claims/{claim.Id}", $"{format} holds no claims");
        foreach (var place in pack.Places)
            losses.Add(1, $"places/{place.Id}", $"{format} holds no places");
        foreach (var region in pack.Regions)
            losses.Add(1, $"regions/{region.Id}", $"{format} holds no regions");
        foreach (var figure in pack.Figures)
            losses.Add(1, $"figures/{figure.Id}", $"{format} holds no figures");
        foreach (var moment in pack.Events)
            losses.Add(1, $"events/{moment.Id}", $"{format} holds no events; some are asked for in questions of order, their dates and titles in the explanation");
        losses.Add(1, "sources", $"{format} holds none, nor the pack's description, licence and the like");
    }
}
