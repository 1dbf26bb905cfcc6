using Quiz.Benchmarks;

// dotnet run -c Release --project tests/Quiz.Benchmarks [startup] [keys] [maps] [packs] [authoring] [imports] [drills]
(string Name, Func<Workshop, IEnumerable<Figure>> Measure)[] groups =
[
    ("startup", StartupFigures.Measure), ("keys", KeyFigures.Measure), ("maps", MapFigures.Measure), ("packs", PackFigures.Measure), ("authoring", AuthoringFigures.Measure), ("imports", ImportFigures.Measure), ("drills", DrillFigures.Measure),
];
if (args.Except(groups.Select(g => g.Name)).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"\"{unknown}\" is no group of figures; there are {string.Join(", ", groups.Select(g => g.Name))}");
    return 2;
}
using var workshop = new Workshop();
var figures = groups.Where(g => args.Length == 0 || args.Contains(g.Name)).SelectMany(g => g.Measure(workshop)).ToList();
FigureTable.Write(figures, Console.Out);
return figures.TrueForAll(f => f.IsMet) ? 0 : 1;
