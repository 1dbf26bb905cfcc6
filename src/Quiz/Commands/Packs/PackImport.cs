using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Exchange;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>What was asked of an import.</summary>
internal sealed record ImportChoices
{
    /// <summary>A path, or - for the output of the program; null for a pack beside each file.</summary>
    public string? Output { get; init; }
    /// <summary>Null to find out.</summary>
    public ExchangeFormat? Format { get; init; }
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Source { get; init; }
    public string? Url { get; init; }
}

/// <summary>Carries out an import: reads files, reports what they lose, and writes the packs.</summary>
internal sealed class PackImport(Surroundings around, ImportChoices choices)
{
    private const int MostTold = 1_000;
    private const int LongestLine = 2_000;
    private const string StandardOutput = "-";
    private readonly List<string> _done = [];
    private readonly List<(string Path, byte[] Json)> _maps = [];
    private const int LongestId = 64;
    private const string MapEnding = "-map";
    private HashSet<string> _inputs = [];
    private bool _hasFailed;

    private ILanguage Language => around.Language;

    /// <summary>What is told goes where the pack does not.</summary>
    private TextWriter Telling => choices.Output == StandardOutput ? around.Error : around.Out;

    public int Run(string[] files)
    {
        if (choices.Output is { } output)
            ImportInto(output, files);
        else
        {
            foreach (var file in files)
                ImportInto(BesideOf(file), file);
        }
        return _hasFailed ? 1 : 0;
    }

    /// <summary>Called after the file, and never the file itself.</summary>
    private static string BesideOf(string file)
    {
        var name = Slug.Of(Path.GetFileNameWithoutExtension(file));
        var beside = Path.Combine(Path.GetDirectoryName(file) ?? "", $"{name}.json");
        return Path.GetFileName(file).Equals($"{name}.json", StringComparison.OrdinalIgnoreCase) ? Path.Combine(Path.GetDirectoryName(file) ?? "", $"{name}-pack.json") : beside;
    }

    private void ImportInto(string output, params string[] files)
    {
        _inputs = [.. files.Select(Path.GetFullPath)];
        _done.Clear();
        _maps.Clear();
        if (!ImportTarget.TryOpen(output == StandardOutput ? null : output, out var target, out var broken))
        {
            Fail(Language.OutputIsNoPack(ForeignFile.Shown(output), broken?.Summary(Language) ?? ""));
            return;
        }
        foreach (var file in files)
            Import(file, target!, output);
        if (_done.Count == 0)
            return;
        if (output == StandardOutput)
            around.Out.Write(System.Text.Encoding.UTF8.GetString(target!.Json!));
        else if (!TrySave(target!, output))
            return;
        foreach (var line in _done)
            Tell(line);
    }

    /// <summary>The maps before the pack, which needs them.</summary>
    private bool TrySave(ImportTarget target, string output)
    {
        var failed = "";
        var cause = (Cause?)null;
        foreach (var (path, map) in _maps)
        {
            if (File.Exists(path))
            {
                if (!ForeignFile.TryRead(path, out var there, out _) || !there.AsSpan().SequenceEqual(map))
                    Tell(Language.MapIsLeftAlone(ForeignFile.Shown(path)));
                continue;
            }
            failed = path;
            _ = AtomicFile.TryReplace(path, map, out cause);
            if (cause is not null)
                break;
            _done.Add(Language.MapIsWritten(ForeignFile.Shown(path)));
        }
        if (cause is null)
            (failed, cause) = (output, target.Save());
        if (cause is { } why)
            Fail(Language.Of(new ProgressUnavailable(ProgressOperation.WriteTo, failed, why)));
        return cause is null;
    }

    /// <summary>Keeps the map of an import to be written beside the pack; where that can't be, it is told, and the pack goes without.</summary>
    private Imported WithMap(Imported imported, ImportTarget target, string output)
    {
        if (imported.Map is not { } drawn)
            return imported;
        var placed = Placed(drawn, target, output);
        var map = placed ?? drawn;
        imported = imported with { Pack = imported.Pack with { Map = map.Id } };
        var bytes = MapFileWriter.Write(map);
        var problem = MapReader.Read($"{map.Id}.geojson", bytes).Problems.Told.FirstOrDefault();
        var why = output == StandardOutput ? Language.MapNeedsAFile(map.Id)
            : problem is not null ? Language.MapIsLeftOut(map.Id, problem.ToString())
            : placed is null ? Language.MapFileIsAnother(map.Id)
            : target.Map is { } other && other != map.Id ? Language.PackHasAnotherMap(map.Id, other)
            : null;
        if (why is null)
        {
            _maps.Add((MapPath(output, map.Id), bytes));
            return imported;
        }
        Tell(why);
        return imported with { Pack = imported.Pack with { Map = null } };
    }

    private static bool IsAnother(string path, byte[] map) => File.Exists(path) && !(ForeignFile.TryRead(path, out var there, out _) && there.AsSpan().SequenceEqual(map));

    /// <summary>The map by an id that is free beside the pack, is the pack's already, or has the same map: never the file that is imported, nor another map. Null where there is none.</summary>
    private Map? Placed(Map map, ImportTarget target, string output) => MapIds(map.Id).Select(id => map with { Id = id }).FirstOrDefault(named =>
        MapPath(output, named.Id) is var path && !_inputs.Contains(Path.GetFullPath(path)) && (target.Map == named.Id || !IsAnother(path, MapFileWriter.Write(named))));

    private static string[] MapIds(string id) => [id, $"{id[..Math.Min(id.Length, LongestId - MapEnding.Length)]}{MapEnding}"];

    private static string MapPath(string output, string id) => Path.Combine(Path.GetDirectoryName(output) ?? "", $"{id}.geojson");

    private void Import(string file, ImportTarget target, string output)
    {
        var lines = target.NewLines();
        if (Read(file, OptionsFor(file, target, output) with { Lines = lines }) is not { } imported)
            return;
        var shown = ForeignFile.Shown(file);
        TellLosses(shown, imported);
        imported = WithMap(imported, target, output);
        var (count, counts, lost) = (imported.Pack.ItemCount + lines.Count, Counts(imported.Pack, lines), imported.Losses.Sum(l => l.Count));
        if (count == 0)
            Fail(Language.NothingToImport(shown));
        else if (target.Take(imported.Pack, lines) is { } problem)
            Fail(Language.WouldBeNoPack(ForeignFile.Shown(output), problem.ToString()));
        else
            _done.Add(Language.ImportedInto(shown, Language.List(counts), ForeignFile.Shown(output), target.Added, target.Updated, target.Unchanged, lost));
    }

    /// <summary>Null for a file that can't be imported, which is told. A method of its own, so that a large file is let go before the pack is written.</summary>
    private Imported? Read(string file, ImportOptions options)
    {
        var shown = ForeignFile.Shown(file);
        if (!ForeignFile.TryRead(file, out var bytes, out var trouble))
        {
            Fail(Language.FileIsRefused(shown, trouble.Value));
            return null;
        }
        if ((choices.Format ?? ExchangeFormat.Detect(Path.GetFileName(file), bytes)) is not { Import: { } import } format)
        {
            Fail(bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0 ? Language.NothingToImport(shown) : Language.FormatCantBeTold(shown, "--from"));
            return null;
        }
        if (choices.Format is null)
            Tell(Language.ReadAs(shown, format.Name));
        var imported = import(bytes, options);
        return choices.Title is { } title ? imported with { Pack = imported.Pack with { Title = ForeignText.Clean(title, 300).Trim() } } : imported;
    }

    private ImportOptions OptionsFor(string file, ImportTarget target, string output)
    {
        var name = ForeignFile.Shown(Path.GetFileName(file));
        var plain = Path.GetFileNameWithoutExtension(name).Trim();
        var id = choices.Id ?? target.Id ?? Slug.Of(Path.GetFileNameWithoutExtension(output == StandardOutput ? file : output));
        var source = choices.Source is { } told ? ForeignText.Clean(told, 300).Trim() : name;
        return new(id, plain.Length > 0 ? plain : id, new Source(Slug.Of(source), source) { Url = choices.Url }) { Language = target.PackLanguage ?? Language.Code, WordsIn = Spoken.OfPack, Reading = Spoken.Imported };
    }

    private void TellLosses(string shown, Imported imported)
    {
        foreach (var loss in imported.Losses.Take(MostTold))
            Tell(FormattableString.Invariant($"{shown}:{loss.Line}:{loss.Column}: {loss.What}"));
        if (imported.Losses.Length > MostTold)
            Tell(Language.AndMoreLosses(shown, imported.Losses.Skip(MostTold).Sum(l => l.Count)));
    }

    private List<string> Counts(Pack pack, ItemLines lines)
    {
        (ItemKind, int)[] counts =
        [
            (ItemKind.Event, pack.Events.Length + lines.Events), (ItemKind.Place, pack.Places.Length + lines.Places), (ItemKind.Region, pack.Regions.Length + lines.Regions),
            (ItemKind.Figure, pack.Figures.Length + lines.Figures), (ItemKind.Claim, pack.Claims.Length + lines.Claims), (ItemKind.Question, pack.Questions.Length + lines.Questions),
        ];
        return [.. counts.Where(c => c.Item2 > 0).Select(c => Language.ItemsOf(c.Item1, c.Item2))];
    }

    private void Tell(string line) => Telling.WriteLine(ForeignText.Clean(line, LongestLine));

    private void Fail(string message)
    {
        around.Fail(message);
        _hasFailed = true;
    }
}
