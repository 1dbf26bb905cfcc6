using Quiz.Core.Text;

namespace Quiz.Core.Json;

public ref partial struct JsonCursor
{
    public string? Id() => Matching(ProblemCode.WrongId, Ids.Wanted, static text => Ids.IsId(text));

    /// <summary>An id that stands here for the first time, and is not looked for among those before it.</summary>
    public string? NewId() => Checked(Text(Ids.Wanted), ProblemCode.WrongId, Ids.Wanted, static text => Ids.IsId(text));

    public string? RegionCode() => Matching(ProblemCode.WrongId, Ids.RegionWanted, static text => Ids.IsRegionCode(text));

    public string? Version() => Matching(ProblemCode.WrongForm, "a version like \"1.0.0\"", Ids.IsVersion);

    /// <summary>The number of the format, which is 1.</summary>
    /// <param name="format">As messages name it.</param>
    public double? Format(string format = "the format") => Number($"1, {format} that this program reads", static n => n == 1, ProblemCode.WrongForm);

    public string? Title(string wanted) => Matching(ProblemCode.EmptyText, wanted, static text => !string.IsNullOrWhiteSpace(text));
}
