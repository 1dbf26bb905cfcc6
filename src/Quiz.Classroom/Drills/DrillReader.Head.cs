using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Classroom.Drills;

public ref partial struct DrillReader
{
    private static readonly Shape PackShape = new("a pack of a drill", "id*", "version*", "hash*", "title*");
    private static readonly Shape OptionsShape = new("the options of a drill", "seconds", "speed", "orders", "teams", "sensitive");
    private static readonly Shape MapShape = new("a map of a drill", "id*", "geojson*");
    private static readonly ImmutableArray<(string Word, OrderGrade Value)> OrderWords = [.. OrderGrades.All.Select(grade => (OrderGrades.NameOf(grade), grade))];

    private DrillPack? ReadPack()
    {
        string? id = null, version = null, hash = null, title = null;
        if (!_json.EnterObject(PackShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = _json.Id(); break;
                case "version": version = _json.Version(); break;
                case "hash": hash = Hash(); break;
                default: title = _json.Text(); break;
            }
        }
        if (id is null || version is null || hash is null || title is null)
            return null;
        if (!_packs.TryAdd(id, new() { Id = id, Version = version, Title = title }))
            _problems.Add(opened.Start, ProblemCode.DoubledId, $"\"id\": \"{id}\" stands twice");
        return new(id, version, hash, title);
    }

    private DrillOptions ReadOptions()
    {
        var options = DrillOptions.Default;
        if (!_json.EnterObject(OptionsShape, out var opened))
            return options;
        while (_json.NextProperty(ref opened, out var name))
        {
            options = name switch
            {
                "seconds" => options with
                {
                    Seconds = (int?)_json.Number($"a whole number of seconds from {DrillOptions.LeastSeconds} to {DrillOptions.MostSeconds}",
                        static n => n >= DrillOptions.LeastSeconds && n <= DrillOptions.MostSeconds && Math.Floor(n) == n),
                },
                "speed" => options with { Speed = _json.Flag() ?? false },
                "orders" => options with { Orders = _json.OneOf(OrderWords) ?? OrderGrade.Quiz },
                "teams" => options with { Teams = Teams() },
                _ => options with { Sensitive = _json.Flag() ?? false },
            };
        }
        if (options is { Speed: true, Seconds: null } && !_problems.Any)
            _problems.Add(opened.Start, ProblemCode.MissingProperty, "\"speed\": points for speed need a time limit; the options lack \"seconds\"");
        return options;
    }

    private ImmutableArray<string> Teams()
    {
        var start = _json.Offset;
        var teams = _json.Texts("names of teams");
        if (teams.Length > Drill.MostTeams)
            _problems.Add(start, ProblemCode.TooManyItems, $"\"teams\": found {teams.Length}, at most {Drill.MostTeams} can play");
        if (teams.FirstOrDefault(team => string.IsNullOrWhiteSpace(team) || team.Length > Drill.LongestTeam) is { } unfit)
            _problems.Add(start, ProblemCode.WrongForm, $"\"teams\": found \"{ForeignText.Clean(unfit, 60)}\", wanted names of 1 to {Drill.LongestTeam} characters");
        if (teams.GroupBy(team => team, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            _problems.Add(start, ProblemCode.DoubledEntry, $"\"teams\": \"{ForeignText.Clean(twice.Key, 60)}\" stands twice");
        return teams;
    }

    private DrillMap? ReadMap()
    {
        string? id = null;
        var (from, to) = (0, 0);
        if (!_json.EnterObject(MapShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "id")
            {
                id = _json.Id();
                continue;
            }
            from = _json.Offset;
            _json.Skip();
            to = _json.End;
        }
        if (id is null || to == 0)
            return null;
        var reading = MapReader.Read(_file, Alone(from, to));
        if (reading.Map is not { } map)
        {
            _ofMap ??= reading.Problems;
            return null;
        }
        if (!_maps.TryAdd(id, map))
            _problems.Add(opened.Start, ProblemCode.DoubledId, $"\"id\": the map \"{id}\" stands twice");
        return new(id, _bytes[from..to], map);
    }

    /// <summary>A part of the file with white space in place of the rest, so that problems in it are told where they stand.</summary>
    private readonly byte[] Alone(int from, int to)
    {
        var alone = new byte[to];
        for (var i = 0; i < from; i++)
            alone[i] = _bytes[i] == '\n' ? (byte)'\n' : (byte)' ';
        _bytes.AsSpan(from, to - from).CopyTo(alone.AsSpan(from));
        return alone;
    }
}
