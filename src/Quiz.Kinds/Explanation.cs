using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds;

/// <summary>Why an answer was right or wrong, in words, with the sources it rests on.</summary>
/// <param name="Headline">Right, partly right, not right, or the answer that was not known.</param>
/// <param name="Why">Sentences, each a line of its own.</param>
/// <param name="Notes">The pack's own remarks: a disagreement, a time zone, what is worth remembering.</param>
public sealed record Explanation(string Headline, ImmutableArray<string> Why, ImmutableArray<Step> Sequence, ImmutableArray<string> Notes, ImmutableArray<Source> Sources)
{
    /// <summary>All sentences in one line.</summary>
    public string InOneLine => string.Join(" ", Why.Concat(Notes).Select(Texts.Ended));

    /// <summary>All but the headline, a line each.</summary>
    public IEnumerable<string> Lines(IQuestionWords language) =>
    [
        .. Why,
        .. Sequence.Select(step => $"{step.Date}, {step.Who}: {step.What}"),
        .. Notes.Select(note => $"{language.NoteLabel}: {note}"),
        .. Sources.Select(source => $"{language.SourceLabel}: {Cite(language, source)}"),
    ];

    /// <summary>A source as a person cites it.</summary>
    public static string Cite(IQuestionWords language, Source source)
    {
        var publisher = source.Publisher is null || source.Title.StartsWith(source.Publisher, StringComparison.Ordinal) ? "" : $", {source.Publisher}";
        var date = source.Date is null ? "" : $", {language.Of(source.Date)}";
        return $"{source.Title}{publisher}{date}{(source.Url is null ? "" : $", {source.Url}")}";
    }
}
