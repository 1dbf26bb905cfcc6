using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Questions;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens.Forms;

/// <summary>What questions are made from, as fields of a form: pack, kind, tag, years and count.</summary>
/// <param name="Pack">-1 for all; so of kind and tag.</param>
/// <param name="Kind">Into the families and then the kinds.</param>
public sealed record RoundFields(ImmutableArray<LoadedPack> Packs, int Count, int Pack = -1, int Kind = -1, int Tag = -1)
{
    private const int LongestDate = 20;
    private const int MostQuestions = 50;
    private const int Step = 5;

    private enum Row { Pack, Kind, Tag, From, To, Count }

    /// <summary>So many fields.</summary>
    public const int RowCount = (int)Row.Count + 1;

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    private ImmutableArray<string> Tags =>
        [.. (Pack < 0 ? Packs : [Packs[Pack]]).SelectMany(p => p.Pack.Items).SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The fields of a request, as far as they can say it: of several packs, kinds or tags all.</summary>
    public static RoundFields Of(ImmutableArray<LoadedPack> packs, RoundRequest request)
    {
        var fields = new RoundFields(packs, request.Count)
        {
            From = request.Filter.From?.Text ?? "",
            To = request.Filter.To?.Text ?? "",
            Pack = request.Packs is [var id] ? packs.Select(p => p.Pack.Id).ToList().IndexOf(id) : -1,
            Kind = request.Kinds is [var only] ? Families.All.Length + KindTable.All.IndexOf(only) : Families.All.Select(f => KindTable.Of(f)).ToList().FindIndex(of => of.SequenceEqual(request.Kinds)),
        };
        return request.Filter.Tags is [var tag] ? fields with { Tag = fields.Tags.IndexOf(tag) } : fields;
    }

    public ImmutableArray<FormField> Fields(ILanguage words) =>
    [
        new ChoiceFormField(words.PackField, [words.AllPacks, .. Packs.Select(Named)], Pack + 1),
        new ChoiceFormField(words.KindField, [words.AllKinds, .. Families.All.Select(words.Of), .. KindTable.All.Select(words.TitleOf)], Kind + 1),
        new ChoiceFormField(words.TagField, [words.AnyTag, .. Tags], Tag + 1),
        DateField(words, words.FromField, From),
        DateField(words, words.ToField, To),
        new NumberFormField(words.CountField, Count, 1, MostQuestions, Step),
    ];

    /// <param name="value">The place of the option, or the number.</param>
    public RoundFields Set(int row, int value) => (Row)row switch
    {
        Row.Pack when value - 1 != Pack => this with { Pack = value - 1, Tag = -1 },
        Row.Kind => this with { Kind = value - 1 },
        Row.Tag => this with { Tag = value - 1 },
        Row.Count => this with { Count = value },
        _ => this,
    };

    public RoundFields Typed(int row, string text) => (Row)row == Row.From ? this with { From = text } : this with { To = text };

    /// <summary>Packs of one title differ by their ids.</summary>
    private string Named(LoadedPack pack) => Packs.Count(p => p.Pack.Title == pack.Pack.Title) == 1 ? pack.Pack.Title : $"{pack.Pack.Title} ({pack.Pack.Id})";

    private static TextFormField DateField(ILanguage words, string label, string text) =>
        new(label, text, LongestDate, words.AnyYears, TryDate(text, out _) ? null : words.NoDate);

    /// <summary>Null where nothing need be told of a field.</summary>
    public static string? HelpOf(int row, ILanguage words) => (Row)row is Row.From or Row.To ? words.SpanHelp : null;

    /// <param name="why">On failure a sentence.</param>
    public bool TryRequest(ILanguage words, bool sensitive, out RoundRequest request, out string? why)
    {
        (request, why) = (RoundRequest.Usual, null);
        if (!TryDate(From, out var from))
            why = $"{words.DateOptionWanted(words.FromField, From)}.";
        else if (!TryDate(To, out var to))
            why = $"{words.DateOptionWanted(words.ToField, To)}.";
        else if (from is not null && to is not null && from.Earliest > to.Latest)
            why = $"{words.SpanIsBackwards(words.Titled(words.FromField), words.Titled(words.ToField))}.";
        else
        {
            request = RoundRequest.Usual with
            {
                Packs = Pack < 0 ? [] : [Packs[Pack].Pack.Id],
                Kinds = Kind < 0 ? KindTable.All : Kind < Families.All.Length ? KindTable.Of(Families.All[Kind]) : [KindTable.All[Kind - Families.All.Length]],
                Count = Count,
                Filter = new ItemFilter(Tag < 0 ? [] : [Tags[Tag]], [], sensitive) { From = from, To = to },
            };
        }
        return why is null;
    }

    /// <summary>True with null for an empty field.</summary>
    private static bool TryDate(string text, out EdtfDate? date)
    {
        date = null;
        return string.IsNullOrWhiteSpace(text) || (EdtfDate.TryParse(text.Trim(), out date, out _) && date.IsFinite);
    }
}
