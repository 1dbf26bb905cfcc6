using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>Answers as a person types them on a line: letters, a number, coordinates, a name.</summary>
public static class AnswerLine
{
    /// <param name="why">On failure, what is wrong and what was wanted, as a sentence.</param>
    public static bool TryRead(Language language, Question question, string line, [NotNullWhen(true)] out Answer? answer, [NotNullWhen(false)] out string? why)
    {
        answer = Read(question, line, out var trouble);
        why = answer is null ? $"{(trouble is null ? language.CantBeRead : language.CantBeReadFor(trouble))} {Prompts.HowToAnswer(language, question)}" : null;
        return answer is not null;
    }

    /// <summary>Null for what is no answer to the question.</summary>
    /// <param name="trouble">Why it is no point, where one was wanted.</param>
    public static Answer? Read(Question question, string line, out PointTrouble? trouble)
    {
        var text = line.Trim();
        trouble = null;
        return question.Challenge switch
        {
            Challenge.PutInOrder c => Letters(text, c.Cards.Length) is { } cards && cards.Length == c.Cards.Length ? new Answer.Ordered(cards) : null,
            Challenge.PlaceInLine c => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position <= c.Line.Length ? new Answer.Placed(position) : null,
            Challenge.PickOne when question.Kind == Kind.Bearing => Direction(text),
            Challenge.PickOne c => Letters(text, c.Options.Length) is [var only] ? new Answer.Picked(only) : null,
            Challenge.PickMany c => (Letters(text, c.Options.Length) ?? Named(question, c.Options, text)) is { Length: > 0 } some ? new Answer.PickedMany(some) : null,
            Challenge.NameIt c => text.Length is 0 or > Answer.Typed.Longest ? null : Letters(text, c.Options.Length) is [var named] ? new Answer.Picked(named) : IsNameless(c, text) ? null : new Answer.Typed(text),
            Challenge.PointAt c => Point(question, c, text, ref trouble),
            Challenge.GiveDate => DateAnswer.TryRead(text, out var date) ? new Answer.Dated(date) : null,
            Challenge.GiveNumber c => NumberReader.TryRead(text, c.Unit, out var number) ? new Answer.Number(number) : null,
            _ => throw new ArgumentException($"no line answers {question.Challenge.GetType().Name}", nameof(question)),
        };
    }

    /// <summary>What an answer was taken for, where that is worth an echo; null where the answer says it itself.</summary>
    public static string? Echo(Language language, Question question, Answer answer) => (question.Challenge, answer) switch
    {
        (Challenge.PointAt, Answer.Pointed a) => language.Of(a.Point),
        (Challenge.PointAt c, Answer.RegionNamed a) => language.TheRegion(MapWords.Name(question.Pack, c.Map.Region(a.Code)!)),
        (Challenge.PickOne c, Answer.Picked a) when question.Kind == Kind.Bearing => Prompts.OptionText(language, question, c.Options[a.Option]),
        (Challenge.GiveDate, Answer.Dated a) => DateWords.Of(language, a.Date),
        (Challenge.GiveNumber c, Answer.Number a) => language.Measure(a.Value, c.Unit),
        (Challenge.NameIt, Answer.Typed) when question.Kind == Kind.Text => null,
        (Challenge.NameIt c, Answer.Typed a) => c.Names.Understand(a.Text) ?? language.NoNameOfThisPack,
        (Challenge.NameIt c, Answer.Picked a) => c.Options[a.Option].Text,
        (Challenge.PickMany c, Answer.PickedMany a) => language.List([.. a.Options.Order().Select(i => Prompts.OptionText(language, question, c.Options[i]))]),
        _ => null,
    };

    /// <summary>Where options are listed, a text that is none of the names is a slip and no answer.</summary>
    private static bool IsNameless(Challenge.NameIt challenge, string text) => challenge.Options.Length > 0 && challenge.Names.Understand(text) is null;

    /// <summary>Regions by their names, with commas between them, each once; null for anything else.</summary>
    private static ImmutableArray<int>? Named(Question question, ImmutableArray<Option> options, string text)
    {
        if (question.Kind != Kind.Neighbours || text.Length > Answer.Typed.Longest)
            return null;
        ImmutableArray<ImmutableArray<string>> names = [.. options.Select(o => ImmutableArray.Create([o.Text, .. question.Pack.Region(o.Key)?.Aliases ?? []]))];
        var book = new NameBook(names[0], names.RemoveAt(0));
        var picked = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => names.ToList().FindIndex(known => known[0] == book.Understand(name))).ToList();
        return picked.Contains(-1) || picked.Distinct().Count() != picked.Count ? null : [.. picked];
    }

    /// <summary>By its name or its letters, for E is east and not the option e; between two of the eight, the nearer.</summary>
    private static Answer.Picked? Direction(string text) => WayLine.TryDirection(text, out var degrees) ? new((int)Geodesy.Compass8(degrees) / 2) : null;

    private static Answer? Point(Question question, Challenge.PointAt challenge, string text, ref PointTrouble? trouble)
    {
        if (GeoPoint.TryParse(text, out var point, out var why))
            return new Answer.Pointed(point, 0);
        if (WayLine.TryRead(question, challenge, text, out var reached, out var wrongWay))
            return new Answer.Pointed(reached, 0);
        if (NamesAsked(question).Contains(text, StringComparer.OrdinalIgnoreCase))
            wrongWay = new(PointFault.NamesTarget) { Name = text }; // many a region is called after its capital
        if (wrongWay is null && challenge.TakesRegion && MapWords.Understand(question.Pack, challenge.Map, text) is { } region)
            return new Answer.RegionNamed(region.Code);
        trouble = wrongWay ?? why;
        return null;
    }

    private static IEnumerable<string> NamesAsked(Question question) => question.Subject switch
    {
        Subject.OfPlace s => s.Place.Aliases.Prepend(s.Place.Name),
        Subject.Fixed { Mark: { Point: not null, Label: { } label } } => [label],
        _ => [],
    };

    /// <summary>Letters with or without spaces and commas between them, each once; null for anything else.</summary>
    private static ImmutableArray<int>? Letters(string text, int count)
    {
        var letters = text.Where(c => c is not (' ' or ',' or ';' or '>' or '\t')).Select(char.ToLowerInvariant).ToList();
        var isFine = letters.Count > 0 && letters.All(c => c >= 'a' && c < OptionLetter.Of(count)) && letters.Distinct().Count() == letters.Count;
        return isFine ? [.. letters.Select(c => c - 'a')] : null;
    }
}
