using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;

namespace Quiz.Classroom.Drills;

public ref partial struct DrillReader
{
    private static readonly Shape QuestionShape = new("a question of a drill",
        "id*", "kind*", "pack*", "item*", "prompt*", "inWords", "facts", "map", "mark",
        "cards", "first", "order", "before", "line", "card", "options", "right", "half", "names", "point", "region", "area", "date", "scaleDays", "number", "unit",
        "why", "sequence", "notes", "sources");
    private static readonly Shape FactShape = new("a fact", "name*", "value*");
    private static readonly Shape StepShape = new("a step", "date*", "who*", "what*", "finding", "asked");
    private static readonly Shape SourceShape = new("a source", "title*", "publisher", "date", "url");
    private static readonly Shape VariantShape = new("a variant", "name*", "questions*");
    private static readonly Shape VariantQuestionShape = new("a question of a variant", "question*", "shown");

    private Question? ReadQuestion()
    {
        string? id = null, item = null, prompt = null, inWords = null;
        Kind? kind = null;
        Pack? pack = null;
        var parts = new FormParts();
        ImmutableArray<Fact> facts = [];
        ImmutableArray<Step> sequence = [];
        ImmutableArray<string> why = [], notes = [];
        ImmutableArray<Source> sources = [];
        MapThing? mark = null;
        if (!_json.EnterObject(QuestionShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = Hash(); break;
                case "kind": kind = _json.OneOf(KindTable.Keys) is { } at ? KindTable.All[at] : null; break;
                case "pack": pack = PackOf(); break;
                case "item": item = _json.Text(); break;
                case "prompt": prompt = _json.Text(); break;
                case "inWords": inWords = _json.Text(); break;
                case "facts": this.ReadArray("a fact", ref facts, static (ref r) => r.ReadFact()); break;
                case "map": parts.Map = MapOf(); break;
                case "mark": mark = ReadMark(); break;
                case "why": why = _json.Texts("paragraphs"); break;
                case "sequence": this.ReadArray("a step", ref sequence, static (ref r) => r.ReadStep()); break;
                case "notes": notes = _json.Texts("notes"); break;
                case "sources": this.ReadArray("a source", ref sources, static (ref r) => r.ReadSource()); break;
                default: ReadPart(name, ref parts); break;
            }
        }
        if (id is null || kind is null || pack is null || item is null || prompt is null)
            return null;
        if (mark is { Region: { } code } && parts.Map?.Region(code) is null)
            _problems.Add(opened.Start, ProblemCode.UnknownReference, $"\"mark\": \"{code}\" is no region of the question's map");
        return FormOf(kind, parts, opened.Start) is not { } form ? null : new()
        {
            Id = id,
            Kind = kind,
            Pack = pack,
            Item = item,
            Seed = 0,
            Subject = Subject.None,
            Form = DrillScene.Named(form, mark),
            Wording = new(prompt)
            {
                InWords = inWords,
                Facts = facts,
                Why = why,
                IsWhole = true,
                Sequence = sequence,
                Notes = notes,
                Sources = [.. sources.Select((source, i) => source with { Id = FormattableString.Invariant($"s{i + 1}") })],
                Scene = DrillScene.Of(parts.Map, form, mark),
            },
        };
    }

    private Pack? PackOf()
    {
        if (_json.Id() is not { } id)
            return null;
        if (_packs.TryGetValue(id, out var pack))
            return pack;
        _json.ReportFound(ProblemCode.UnknownReference, $"the id of a pack of the drill{_problems.DidYouMean(id, _packs.Keys)}, which stand before the questions");
        return null;
    }

    private Map? MapOf()
    {
        if (_json.Id() is not { } id)
            return null;
        if (_maps.TryGetValue(id, out var map))
            return map;
        if (_ofMap is null)
            _json.ReportFound(ProblemCode.UnknownMap, $"the id of a map of the drill{_problems.DidYouMean(id, _maps.Keys)}, which stand before the questions");
        return null;
    }

    private Fact? ReadFact()
    {
        string? label = null, value = null;
        if (!_json.EnterObject(FactShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "name")
                label = _json.Text();
            else
                value = _json.Text();
        }
        return label is null || value is null ? null : new(label, value);
    }

    private Step? ReadStep()
    {
        string? date = null, who = null, what = null;
        var (isFinding, isAsked) = (false, false);
        if (!_json.EnterObject(StepShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "date": date = _json.Text(); break;
                case "who": who = _json.Text(); break;
                case "what": what = _json.Text(); break;
                case "finding": isFinding = _json.Flag() ?? false; break;
                default: isAsked = _json.Flag() ?? false; break;
            }
        }
        return date is null || who is null || what is null ? null : new(date, who, what, isFinding, isAsked);
    }

    private Source? ReadSource()
    {
        string? title = null, publisher = null, url = null;
        EdtfDate? date = null;
        if (!_json.EnterObject(SourceShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "title": title = _json.Text(); break;
                case "publisher": publisher = _json.Text(); break;
                case "date": date = _json.Date(_dates); break;
                default: url = _json.Matching(ProblemCode.WrongForm, "an address beginning with https:// or http://", static text => text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)); break;
            }
        }
        return title is null ? null : new("", title) { Publisher = publisher, Date = date, Url = url };
    }

    private DrillVariant? ReadVariant()
    {
        string? letter = null;
        ImmutableArray<VariantQuestion> questions = [];
        if (!_json.EnterObject(VariantShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "name")
                letter = _json.Matching(ProblemCode.WrongForm, "a capital letter", static text => text is [>= 'A' and <= 'Z']);
            else
                this.ReadArray("a question", ref questions, static (ref r) => r.ReadVariantQuestion());
        }
        return letter is null ? null : new(letter, questions);
    }

    private VariantQuestion? ReadVariantQuestion()
    {
        double? number = null;
        ImmutableArray<int> shown = [];
        if (!_json.EnterObject(VariantQuestionShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name == "question")
                number = _json.Number("the number of a question, from 1", static n => n is >= 1 and <= Drill.MostQuestions && Math.Floor(n) == n);
            else
                shown = Letters();
        }
        return number is null ? null : new((int)number - 1, shown);
    }
}
