using System.Collections.Immutable;
using CsCheck;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Tests.Exchange;

/// <summary>Packs of written questions whose texts are full of the signs that foreign formats use.</summary>
internal static class RandomQuestions
{
    private static readonly Gen<string> Pieces = Of(
        "a", "B", "і", "ґ", "日", "é", "😀", " ", "  ", "1", "=", "~", "#", "####", "{", "}", ":", "::", "\\", "\\n", "//", "->", "%50%", "[html]", "[plain]", "[sound:x]", "{{c1::x}}", "<b>", "&amp;",
        "&nbsp;", "<!--", "]]>", "\"", "'", ";", ",", "|", "*", "\\*", "$CATEGORY:", "T", "TRUE", "<<<<<<< a", "=======", "1969-07-20", "\uFFFE", "Правда");

    private static readonly Gen<string> Texts = Pieces.Array[1, 6].Select(p => string.Concat(p)).Where(t => t.Trim().Length > 0).Select(t => t.Trim());

    private static readonly Gen<ImmutableArray<string>> Distinct = Texts.Array[8].Select(t => t.Distinct().ToImmutableArray()).Where(t => t.Length >= 3);

    private static readonly Gen<WrittenForm> Forms = Gen.OneOf<WrittenForm>(
        Gen.Select(Distinct, Gen.Int[0, 2]).Select((texts, right) => (WrittenForm)new WrittenForm.Choice(Options(texts), Letter(right))),
        Gen.Select(Distinct, Gen.Int[0, 2], Gen.Bool).Select((texts, right, two) => (WrittenForm)new WrittenForm.Choices(Options(texts), two ? [Letter(right), Letter((right + 1) % 3)] : [Letter(right)])),
        Distinct.Select(texts => (WrittenForm)new WrittenForm.Order(Options(texts), [.. Options(texts).Select(o => o.Id).Reverse()])),
        Gen.Select(Gen.Double[-1e6, 1e6], Texts, Gen.Bool).Select((number, unit, has) => (WrittenForm)new WrittenForm.Number(number, has ? unit : null)),
        Gen.Select(Gen.Int[1000, 2000], Gen.Int[1, 12], Gen.Int[0, 2]).Select((y, m, parts) => (WrittenForm)new WrittenForm.Date(EdtfDate.Parse(parts == 0 ? $"{y}" : parts == 1 ? $"{y}-{m:00}" : $"{y}-{m:00}-17"))),
        Distinct.Select(texts => (WrittenForm)new WrittenForm.Text(texts)),
        Gen.Bool.Select(isTrue => (WrittenForm)new WrittenForm.Choice(Options(["True", "False"]), isTrue ? "a" : "b")),
        Gen.Const((WrittenForm)new WrittenForm.Point(new GeoPoint(1.5, 1.5))));

    public static Gen<Pack> Packs { get; } = Gen.Select(Texts, Texts, Forms, Texts.Array[0, 2]).Array[1, 5].Select(questions => new Pack
    {
        Id = "random",
        Version = "1.0.0",
        Title = "Random",
        Sources = [new Source("the-file", "The file")],
        Questions =
        [
            .. questions.Select((q, i) => new WrittenQuestion { Id = $"q{i}", Prompt = q.Item1, Why = q.Item2, Form = q.Item3, Tags = [.. q.Item4.Distinct()], Sources = ["the-file"] }),
        ],
    });

    private static Gen<string> Of(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static ImmutableArray<WrittenOption> Options(ImmutableArray<string> texts) => [.. texts.Select((t, i) => new WrittenOption(Letter(i), t))];

    private static string Letter(int index) => ((char)('a' + index)).ToString();
}
