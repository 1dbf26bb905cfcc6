using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Play;

/// <summary>A data folder with a pack and a map of its own, at which rounds are played.</summary>
internal sealed class Table : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="map">The text of the map "grid"; null for one of nine squares.</param>
    /// <param name="pack">The text of the pack; null for one that has something of everything.</param>
    public Table(string? map = null, string? pack = null)
    {
        Directory.CreateDirectory(_folder.File("maps"));
        File.WriteAllText(Path.Combine(_folder.File("maps"), "grid.geojson"), map ?? GridMap.Text);
        File.WriteAllText(PackPath, pack ?? FullText);
    }

    public string Folder => _folder.Path;
    public string PackPath => _folder.File("p.json");

    /// <summary>Moves by a second whenever it is asked.</summary>
    public TickingClock Clock { get; } = new();

    public RoundDesk Desk(string? progress = null) => new(new PackLibrary(Folder), new(() => ProgressStore.Open(progress ?? Folder, Clock)), Folder, Clock);

    public RoundRequest Request(int count, ulong seed, params Kind[] kinds) =>
        new([PackPath], kinds.Length == 0 ? KindTable.All : [.. kinds], ItemFilter.Default, count, seed, Fresh: false);

    /// <summary>Opens the round, or goes on with it, and lets a player answer line by line. The player is told each line that the program writes and gives none, one or several back.</summary>
    public ImmutableArray<JsonElement> PlayJson(RoundRequest request, Func<JsonElement, Question?, IEnumerable<string>> player, string? progress = null)
    {
        using var desk = Desk(progress);
        Assert.True(desk.TryOpen(Spoken.English, request, out var play, out _));
        var lines = new List<JsonElement>();
        using var reader = new TalkingReader();
        using var writer = new TalkingWriter(line =>
        {
            var element = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;
            lines.Add(element);
            var question = element.GetProperty("type").GetString() == "question" ? play.Round.Questions[element.GetProperty("n").GetInt32() - 1] : null;
            foreach (var answer in player(element, question))
                reader.Say(answer);
        });
        new JsonGame(Spoken.English, desk.Game, new LineInput(reader), writer).Play(play);
        return [.. lines];
    }

    public (bool IsSaved, string Text) PlayPlain(RoundRequest request, string input, string? progress = null)
    {
        using var desk = Desk(progress);
        Assert.True(desk.TryOpen(Spoken.English, request, out var play, out _));
        using var output = new StringWriter();
        using var reader = new StringReader(input);
        var isSaved = new PlainGame(Spoken.English, desk.Game, new LineInput(reader), output).Play(play);
        return (isSaved, output.ToString());
    }

    public ProgressStore Store() => ProgressStore.Open(Folder, Clock);

    public void Dispose() => _folder.Dispose();

    private static string FullText => PackTexts.With(Questions.Samples.FullMembers);
}

/// <summary>A clock that moves by a second whenever it is asked.</summary>
internal sealed class TickingClock : TimeProvider
{
    private DateTimeOffset _now = ProgressSamples.Morning;

    public override long TimestampFrequency => 1;

    public override DateTimeOffset GetUtcNow() => (_now = _now.AddSeconds(1)).ToUniversalTime();

    public override long GetTimestamp() => (_now = _now.AddSeconds(1)).ToUnixTimeSeconds();
}

/// <summary>Gives what was said so far, and then the end of the input.</summary>
internal sealed class TalkingReader : TextReader
{
    private readonly Queue<char> _said = [];

    public void Say(string line)
    {
        foreach (var c in line + "\n")
            _said.Enqueue(c);
    }

    public override int Read() => _said.TryDequeue(out var c) ? c : -1;
}

/// <summary>Hands on each line as it is written.</summary>
internal sealed class TalkingWriter(Action<string> hear) : StringWriter
{
    public override void WriteLine(string? value) => hear(value ?? "");
}
