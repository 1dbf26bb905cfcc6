using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Timelines;

/// <summary>Makes events of the slides of a timeline.</summary>
internal sealed class TimelineMaker(PackDraft draft)
{
    private const int LongestShown = 60;

    private bool _hasTitle;

    public void Add(TimelineSlide slide)
    {
        var title = Plain(slide.At, "headline", slide.Headline);
        var text = Plain(slide.At, "text", slide.Text);
        if (slide.Shows.Count > 0)
            draft.Losses.Add(slide.At, $"{string.Join(" and ", slide.Shows)} left out: a pack holds words only");
        if (slide.Type.Equals("title", StringComparison.OrdinalIgnoreCase) && !_hasTitle)
        {
            (_hasTitle, draft.Title, draft.Description) = (true, title ?? draft.Title, text);
            return;
        }
        title ??= text;
        if (title is null)
        {
            draft.Losses.Add(slide.At, "slide left out: it has neither a headline nor a text");
            return;
        }
        if (DateOf(slide, title) is not { } date)
            return;
        var tags = draft.Texts(slide.At, "group", [HtmlText.Plain(slide.Group, out _)]);
        if (slide.Type.Equals("era", StringComparison.OrdinalIgnoreCase))
            tags.Add("era");
        draft.Add(slide.At, draft.Events, new()
        {
            Id = slide.Id.Trim().Length > 0 ? draft.Ids<Event>().GiveOwn(slide.Id.Trim()) : draft.Ids<Event>().Give(title),
            Date = date,
            Title = title,
            Text = text == title ? null : text,
            Tags = [.. tags.Distinct()],
            Note = Plain(slide.At, "display_date", slide.DisplayDate) is { } shown && shown != date.Text ? draft.Text(slide.At, "display_date", $"Dated “{shown}” in the time line.") : null,
            Sources = draft.UsualSources,
        });
    }

    private string? Plain(int at, string name, string html)
    {
        var text = HtmlText.Plain(html, out var hadMedia);
        if (hadMedia)
            draft.Losses.Add(at, $"\"{name}\": a picture, film or the like in it is left out");
        if (html.Contains("<a ", StringComparison.OrdinalIgnoreCase))
            draft.Losses.Add(at, $"\"{name}\": the addresses of its links are left out");
        return draft.Text(at, name, text);
    }

    private EdtfDate? DateOf(TimelineSlide slide, string title)
    {
        var why = slide.Start.IsEmpty ? "it has no date" : null;
        if (why is not null || Edtf(slide.Start, out why) is not { } start)
        {
            draft.Losses.Add(slide.Start.At, $"slide \"{ForeignText.Clean(title, LongestShown)}\" left out: {why}");
            return null;
        }
        if (slide.Start.HasTime || slide.End.HasTime)
            draft.Losses.Add(slide.Start.At, "its time of day is left out");
        if (slide.End.IsEmpty)
            return EdtfDate.Parse(start);
        var end = Edtf(slide.End, out why);
        if (end == start)
            return EdtfDate.Parse(start);
        if (end is not null && EdtfDate.TryParse($"{start}/{end}", out var interval, out why))
            return interval;
        draft.Losses.Add(slide.End.At, $"its end is left out: {why}");
        return EdtfDate.Parse(start);
    }

    /// <summary>A date that is surely one.</summary>
    /// <param name="why">Why null was given.</param>
    private string? Edtf(TimelineDate date, out string? why)
    {
        var found = ForeignText.Clean(string.Join('-', new[] { date.Year, date.Month, date.Day }.Where(p => p.Length > 0)), LongestShown);
        var (year, month, day) = (Number(date.Year, 4_000_000_000_000), Number(date.Month, 100), Number(date.Day, 100));
        // Authors mostly mean 44 BC by -44, which is the year -43 when years are counted through zero.
        var counted = year < 0 ? year + 1 : year;
        var written = counted is { } known ? ForeignDate.Year(known) : null;
        why = date.Trouble
            ?? (year is null || date.Year.Length == 0 ? $"\"{found}\" has no year that is a whole number"
            : month is null || day is null ? $"\"{found}\" has a month or day that is no number"
            : year == 0 ? "there is no year 0: 1 BC, written -1, comes before the year 1"
            : written is null ? $"the year {found} is beyond the 9,999,999 years that packs reach"
            : null);
        if (why is not null)
            return null;
        // A year with its Y stands alone in a date.
        var hasMonth = month != 0 && written![0] != 'Y';
        if ((month != 0 && !hasMonth) || (month == 0 && day != 0))
            draft.Losses.Add(date.At, $"\"{found}\": only the year is kept");
        var text = !hasMonth ? written! : ForeignDate.OfNumbers((int)counted!, (int)month!, day == 0 ? null : (int)day!)!;
        return EdtfDate.TryParse(text, out _, out why) ? text : null;
    }

    /// <summary>0 for nothing, null for what is no number.</summary>
    private static long? Number(string text, long most)
    {
        text = string.Concat(text.Split([' ', ',', '\u00A0'])).Replace('\u2212', '-');
        if (text.EndsWith(".0", StringComparison.Ordinal))
            text = text[..^2];
        return text.Length == 0 ? 0
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most ? number
            : null;
    }
}
