using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Exchange;

namespace Quiz.Languages.Words;

/// <summary>What every language says in the same manner, each with its own words.</summary>
public abstract class Speech
{
    /// <summary>What Humanizer words spans in.</summary>
    protected abstract CultureInfo Culture { get; }

    /// <summary>The number that Windows gives the language, without that of a territory.</summary>
    public abstract int WindowsId { get; }

    /// <summary>What people who write in this language write in answers.</summary>
    public abstract ReadingWords Written { get; }

    /// <summary>What they write in files that packs are made of.</summary>
    public abstract ImportReadingWords Imported { get; }

    /// <summary>What they call the columns of a table of pupils' answers.</summary>
    public abstract AnswerTableWords AnswerTables { get; }

    /// <summary>What is written in answers in this language and in every other.</summary>
    public IReadOnlyList<ReadingWords> Reading { get; private set; } = [];

    public string Of(EdtfDate date) => DateWords.Of((ILanguage)this, date);

    public string Of(Day day) => DateWords.Of((ILanguage)this, day);

    public string Span(TimeSpan span) => TimeSpan.FromSeconds(Math.Max(1, Math.Round(span.TotalSeconds))).Humanize(2, Culture, maxUnit: Humanizer.TimeUnit.Hour);

    public virtual string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor((share * 100) + 0.5)} %");

    /// <summary>Lets a language understand what is written in others.</summary>
    public void Learn(ImmutableArray<ReadingWords> others) => Reading = [Written, .. others.Where(other => other != Written)];
}
