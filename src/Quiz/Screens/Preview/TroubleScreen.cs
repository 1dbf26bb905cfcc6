namespace Quiz.Screens.Preview;

/// <summary>The problems of a pack that is previewed.</summary>
public sealed record TroubleScreen(Look Look, PackRead Read, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => Words.PreviewProblems;

    protected override Screen? Back => null;

    protected override Page MakePage()
    {
        var page = new Page();
        foreach (var file in Read.Troubles)
            ProblemPage.Add(page, file, Look, BodySize.Columns, isNamed: false);
        if (Read.File.Pack is not null && !Read.HasQuestions)
            page.Gap().Add(Words.NothingToPreview, Look.Theme.Warning);
        return page;
    }
}
