using System.Collections.Immutable;
using System.Globalization;
using Humanizer;

namespace Quiz.Languages;

/// <summary>Every word of the interface in one language.</summary>
/// <remarks>
/// A member gives a whole phrase or sentence, with its facts as parameters, so that each language orders and inflects its words as
/// it must: nothing is glued together elsewhere but sentences that follow each other and labels before what they name. A phrase
/// begins small and ends without a full stop; a sentence does neither.
/// </remarks>
public abstract partial class Language
{
    public static Language English { get; } = new En.English();

    public static Language Ukrainian { get; } = new Uk.Ukrainian();

    public static ImmutableArray<Language> All { get; } = [English, Ukrainian];

    /// <summary>As in ISO 639-1.</summary>
    public abstract string Code { get; }

    /// <summary>In itself, with a capital.</summary>
    public abstract string Name { get; }

    /// <summary>Null for a language that the interface does not speak.</summary>
    public static Language? WithCode(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>What Humanizer tells spans in.</summary>
    protected abstract CultureInfo Culture { get; }

    /// <summary>With a full stop, unless it ends with a sign of its own.</summary>
    public static string Ended(string text) => text.TrimEnd('”', '"', '»') is [.., '.' or '?' or '!' or '…'] ? text : $"{text}.";

    /// <summary>A phrase as a sentence.</summary>
    public static string Sentence(string phrase) => Ended(string.Concat(phrase[..1].ToUpperInvariant(), phrase.AsSpan(1)));

    /// <summary>42 seconds; 3 minutes, 5 seconds.</summary>
    public string Span(TimeSpan span) => TimeSpan.FromSeconds(Math.Max(1, Math.Round(span.TotalSeconds))).Humanize(2, Culture, maxUnit: Humanizer.TimeUnit.Hour);

    /// <summary>67 %.</summary>
    public virtual string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor((share * 100) + 0.5)} %");
}
