using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

public sealed partial class CsvImporter
{
    private static readonly string[] Kinds = ["choice", "choices", "order", "number", "date", "point", "text"];

    private void AddQuestion(CsvItem row)
    {
        if (Required(row, "prompt", "a question") is not { } prompt || KindOf(row) is not { } kind || FormOf(row, kind) is not { } form)
            return;
        _draft.Add(row.At, _draft.Questions, new()
        {
            Id = IdOf(RowType.Question, row, prompt),
            Prompt = prompt,
            Why = row.Text("why") ?? PackDraft.NoExplanation,
            Form = form,
            Tags = Tags(row),
            Sensitive = row.Flag("sensitive"),
            Note = row.Text("note"),
            Sources = SourcesOf(row),
        });
    }

    private static string? KindOf(CsvItem row)
    {
        if (row.Has("kind"))
            return OneOfKinds(row);
        if (row.Has(CsvColumns.Option(1)) || row.Has(CsvColumns.Option(2)))
            return CsvCells.List(row.Raw("answer")).Count > 1 ? "choices" : "choice";
        if (row.Has("lat") && !row.Has("answer"))
            return "point";
        if (row.IsNumber("answer") || (row.Has("unit") && row.TryNumber("answer", row.Raw("unit"), out _)))
            return "number";
        if (EdtfDate.TryParse(row.Raw("answer"), out _, out _))
            return "date";
        if (CsvCells.IsOfDigits(row.Raw("answer")))
            row.Tell("answer", $"{row.Shown("answer")} is kept as a text: as a number or date it can be read in more ways than one, or in none; write it otherwise, or fill in \"kind\"");
        return "text";
    }

    private static string? OneOfKinds(CsvItem row)
    {
        var written = row.Raw("kind").ToLowerInvariant();
        if (Kinds.Contains(written))
            return written;
        var meant = Spelling.Nearest(written, Kinds);
        row.LeaveOut("kind", $"found {row.Shown("kind")}, wanted {string.Join(", ", Kinds)}{(meant is null ? "" : $"; did you mean \"{meant}\"?")}");
        return null;
    }

    /// <summary>Null where the answer is none of the kind, which is told.</summary>
    private static WrittenForm? FormOf(CsvItem row, string kind)
    {
        if (kind is "choice" or "choices" or "order")
            return WithOptions(row, kind);
        if (kind == "point")
        {
            if (row.Point() is { } point)
                return new WrittenForm.Point(point);
            row.LeaveOut("lat", "a question of kind point needs the columns lat and lon");
            return null;
        }
        var texts = row.Texts("answer");
        if (texts.Count == 0)
        {
            row.LeaveOut("answer", "a question needs one");
            return null;
        }
        if (kind == "text")
            return new WrittenForm.Text([.. texts]);
        if (kind == "number")
        {
            var unit = row.Text("unit");
            if (row.TryNumber("answer", unit, out var number))
                return new WrittenForm.Number(number, unit);
            row.LeaveOut("answer", $"found {row.Shown("answer")}, wanted a number");
            return null;
        }
        if (row.TryDate("answer", out var date, out var why))
            return new WrittenForm.Date(date);
        row.LeaveOut("answer", why);
        return null;
    }

    private static WrittenForm? WithOptions(CsvItem row, string kind)
    {
        var options = OptionsOf(row);
        var (fewest, most) = kind == "order" ? (3, 8) : (2, CsvColumns.MostOptions);
        if (options.Count < fewest || options.Count > most)
        {
            row.LeaveOut(CsvColumns.Option(1), FormattableString.Invariant($"a question of kind {kind} has {fewest} to {most} options, found {options.Count}"));
            return null;
        }
        // Options in a row without an answer stand in their order already.
        var answers = kind == "order" && !row.Has("answer") ? options.Select(o => o.Id).ToList() : AnswersOf(row, options, isOne: kind == "choice");
        if (answers is null)
            return null;
        if (answers.Count == 0 || (kind == "order" && answers.Count != options.Count))
        {
            row.LeaveOut("answer", kind == "order" ? "an order names each option once" : "a question needs one");
            return null;
        }
        return kind switch
        {
            "choice" => new WrittenForm.Choice([.. options], answers[0]),
            "choices" => new WrittenForm.Choices([.. options], [.. answers]),
            _ => new WrittenForm.Order([.. options], [.. answers]),
        };
    }

    /// <summary>Each has the letter of its column for its id.</summary>
    private static List<WrittenOption> OptionsOf(CsvItem row)
    {
        var options = new List<WrittenOption>();
        for (var i = 1; i <= CsvColumns.MostOptions; i++)
        {
            if (row.Text(CsvColumns.Option(i)) is not { } text)
                continue;
            if (options.Any(o => o.Text == text))
                row.Lose(CsvColumns.Option(i), $"{row.Shown(CsvColumns.Option(i))} is an option before it already");
            else
                options.Add(new(((char)('a' + i - 1)).ToString(), text));
        }
        return options;
    }

    /// <summary>Options by their texts, letters or numbers; null where one is none of them, which is told.</summary>
    private static List<string>? AnswersOf(CsvItem row, List<WrittenOption> options, bool isOne)
    {
        var answers = new List<string>();
        foreach (var written in isOne ? [row.Raw("answer")] : CsvCells.List(row.Raw("answer")))
        {
            var option = options.Find(o => o.Text == written)
                ?? options.Find(o => o.Id.Equals(written, StringComparison.OrdinalIgnoreCase))
                ?? options.Find(o => FormattableString.Invariant($"{o.Id[0] - 'a' + 1}") == written)
                ?? options.Find(o => o.Text.Equals(written, StringComparison.OrdinalIgnoreCase));
            if (option is null)
            {
                row.LeaveOut("answer", $"\"{ForeignText.Clean(written, 60)}\" is none of the options, by its text, its letter or its number");
                return null;
            }
            if (!answers.Contains(option.Id))
                answers.Add(option.Id);
        }
        return answers;
    }
}
