using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens.Forms;

/// <summary>What questions are made from, as lines of a form: pack, kind, tag, years and count.</summary>
/// <param name="Pack">-1 for all; so of kind and tag.</param>
/// <param name="Kind">Into the families and then the kinds.</param>
public sealed record RoundFields(ImmutableArray<LoadedPack> Packs, int Count, int Pack = -1, int Kind = -1, int Tag = -1)
{
    private static readonly ImmutableArray<int> Counts = [5, 10, 15, 20, 30, 50];

    private enum Row { Pack, Kind, Tag, From, To, Count }

    /// <summary>So many lines.</summary>
    public const int RowCount = (int)Row.Count + 1;

    public TextField From { get; init; } = new() { MaxLength = 20 };

    public TextField To { get; init; } = new() { MaxLength = 20 };

    private ImmutableArray<string> Tags =>
        [.. (Pack < 0 ? Packs : [Packs[Pack]]).SelectMany(p => p.Pack.Items).SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The lines of a request, as far as they can say it: of several packs, kinds or tags all.</summary>
    public static RoundFields Of(ImmutableArray<LoadedPack> packs, RoundRequest request)
    {
        var fields = new RoundFields(packs, request.Count)
        {
            From = TextField.With(request.Filter.From?.Text ?? "", 20),
            To = TextField.With(request.Filter.To?.Text ?? "", 20),
            Pack = request.Packs is [var id] ? packs.Select(p => p.Pack.Id).ToList().IndexOf(id) : -1,
            Kind = request.Kinds is [var only] ? Families.All.Length + KindTable.All.IndexOf(only) : Families.All.Select(f => KindTable.Of(f)).ToList().FindIndex(of => of.SequenceEqual(request.Kinds)),
        };
        return request.Filter.Tags is [var tag] ? fields with { Tag = fields.Tags.IndexOf(tag) } : fields;
    }

    public ImmutableArray<FormRow> Rows(ILanguage words) =>
    [
        new(words.PackField, Pack < 0 ? words.AllPacks : Packs[Pack].Pack.Title),
        new(words.KindField, Kind < 0 ? words.AllKinds : Kind < Families.All.Length ? words.Of(Families.All[Kind]) : words.TitleOf(KindTable.All[Kind - Families.All.Length])),
        new(words.TagField, Tag < 0 ? words.AnyTag : Tags[Tag]),
        new(words.FromField, From.IsEmpty ? words.AnyYears : From.Text, From, TryDate(From, out _) ? null : words.NoDate),
        new(words.ToField, To.IsEmpty ? words.AnyYears : To.Text, To, TryDate(To, out _) ? null : words.NoDate),
        new(words.CountField, words.Questions(Count)),
    ];

    public RoundFields Changed(int row, int step) => (Row)row switch
    {
        Row.Pack => this with { Pack = Turned(Pack, step, Packs.Length), Tag = -1 },
        Row.Kind => this with { Kind = Turned(Kind, step, Families.All.Length + KindTable.All.Length) },
        Row.Tag => this with { Tag = Turned(Tag, step, Tags.Length) },
        _ => this with { Count = Counts[((Counts.IndexOf(Count) < 0 ? 1 : Counts.IndexOf(Count)) + step + Counts.Length) % Counts.Length] },
    };

    public RoundFields Typed(int row, TextField field) => (Row)row == Row.From ? this with { From = field } : this with { To = field };

    /// <param name="why">On failure a sentence.</param>
    public bool TryRequest(ILanguage words, bool sensitive, out RoundRequest request, out string? why)
    {
        (request, why) = (RoundRequest.Usual, null);
        if (!TryDate(From, out var from))
            why = $"{words.DateOptionWanted(words.FromField, From.Text)}.";
        else if (!TryDate(To, out var to))
            why = $"{words.DateOptionWanted(words.ToField, To.Text)}.";
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

    /// <summary>From -1 to one less than there are, and round again.</summary>
    private static int Turned(int value, int step, int count) => ((value + 1 + step + count + 1) % (count + 1)) - 1;

    /// <summary>True with null for an empty field.</summary>
    private static bool TryDate(TextField field, out EdtfDate? date)
    {
        date = null;
        return string.IsNullOrWhiteSpace(field.Text) || (EdtfDate.TryParse(field.Text.Trim(), out date, out _) && date.IsFinite);
    }
}
