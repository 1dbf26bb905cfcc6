using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Core.Forms;

public abstract partial record Form
{
    /// <summary>What a player needs to answer, as the protocol of <c>quiz play --json</c> writes it: options, cards, the part of a map. Nothing in it gives the answer away.</summary>
    public virtual void WriteAsked(JsonTextWriter json)
    {
        if (!Options.IsEmpty)
            WriteLettered(json, "options", Options.Select(option => option.Text));
    }

    /// <summary>What an answer can be graded again by, as a verdict of the protocol writes it.</summary>
    public virtual void WriteGrounds(JsonTextWriter json) { }

    /// <summary>The JSON of an answer, with what may stand in it; a phrase.</summary>
    public abstract string JsonWanted(IFormWords words);

    /// <summary>An answer from the one property of its object; null for what is none.</summary>
    /// <param name="isKept">It comes from the answer log, which also holds how exactly a map's cursor could aim.</param>
    /// <param name="trouble">Why it is no point, where it has the form of one.</param>
    public abstract Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble);

    private protected static void WriteLettered(JsonTextWriter json, string name, IEnumerable<string> texts) => json.ObjectsProperty(name, texts.Index(), (inner, text) =>
    {
        inner.Property("id", OptionLetter.NameOf(text.Index));
        inner.Property("text", text.Item);
    });

    private protected static int? IndexIn(JsonValue value, int count) => value.Text is [var letter] && letter >= 'a' && letter < OptionLetter.Of(count) ? letter - 'a' : null;

    /// <summary>Null unless it is an array of letters, each once.</summary>
    private protected static ImmutableArray<int>? IndicesIn(JsonValue value, int count)
    {
        var indices = value.Items?.Select(item => IndexIn(item, count)).ToList();
        return indices is null || indices.Contains(null) || indices.Distinct().Count() != indices.Count ? null : [.. indices.Select(i => i!.Value)];
    }

    private protected Answer? PickedIn(string name, JsonValue value) => name == "choice" && IndexIn(value, Options.Length) is { } index ? new Answer.Picked(index) : null;
}
