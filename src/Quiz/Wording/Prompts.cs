using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>What a question asks, in words.</summary>
public static class Prompts
{
    /// <summary>One or two sentences; for a claim the dossier tells the rest.</summary>
    public static string Of(Language language, Question question) => (question.Kind, question.Subject) switch
    {
        (_, Subject.Fixed s) => s.Words.Prompt,
        (Kind.Order, _) => language.PutInOrder,
        (Kind.First, _) => language.WhichCameFirst,
        (Kind.Insert, _) => language.WhereOnTheTimeLine,
        (Kind.Date, Subject.Events s) => language.WhenWas(Bare(s.All[0].Title)),
        (Kind.Rank, Subject.Figures s) => language.PutInOrderBy(s.All[0].Quantity),
        (Kind.Sequence, _) => language.PutStepsInOrder,
        (_, Subject.OfFigure { Figure: var figure }) => figure.Quantity switch
        {
            Quantity.Area => language.HowLarge(NameOf(question, figure.Of)),
            Quantity.Population => language.HowManyPeople(NameOf(question, figure.Of)),
            _ => language.HowFar(NameOf(question, figure.Of), NameOf(question, figure.To!)),
        },
        (Kind.WhoDenied, _) => language.WhoDenied,
        (Kind.Act, _) => language.WhichAct,
        (Kind.Denied, Subject.Scope s) => language.WhatWasDenied(Dossier.Speakers(language, question.Pack, s.Denial)),
        (Kind.Locate, Subject.OfPlace s) => language.WhereIsPlace(s.Place.Name),
        (Kind.Locate, Subject.OfRegion s) => language.WhereIsRegion(s.Region.Name),
        (Kind.Name, Subject.OfPlace) => language.WhichPlaceIsMarked,
        (Kind.Name, _) => language.WhichRegionIsHighlighted,
        (Kind.Neighbours, Subject.OfRegion s) => language.WhichRegionsBorder(s.Region.Name),
        (_, Subject.Way s) => language.InWhichDirection(s.From.Name, s.To.Name),
        (Kind.WhoSaid, Subject.Speaker s) => language.WhoDidThis(s.Statement.Act),
        (Kind.Status, Subject.Standing s) => language.HowDidItStand(DateWords.Of(language, s.AsOf)),
        (_, Subject.Written s) => s.Question.Prompt,
        _ => throw new ArgumentException($"no prompt for {question.Kind} about {question.Subject.GetType().Name}", nameof(question)),
    };

    /// <summary>The prompt with all that a player needs who sees no map and no dossier.</summary>
    public static string InFull(Language language, Question question) => question.Subject switch
    {
        Subject.OfPlace s when question.Kind == Kind.Name => language.WhichPlaceIsThis(MapWords.FactsOf(question.Pack, s.Map, s.Place, tellsRegion: false, KeysOf(question))),
        Subject.OfRegion s when question.Kind == Kind.Name => language.WhichRegionIsThis(MapWords.FactsOf(question.Pack, s.Map, s.Shape, KeysOf(question))),
        Subject.Fixed { Words.InWords: { } told } => told,
        _ => string.Join(" ", Dossier.Facts(language, question).Select(f => Language.Ended($"{f.Name}: {f.Value}")).Prepend(Of(language, question))),
    };

    private static ImmutableArray<string> KeysOf(Question question) => question.Challenge is Challenge.NameIt { Options: var options } ? [.. options.Select(o => o.Key)] : [];

    /// <summary>The prompt, where it does not name what it is about after the title of that.</summary>
    public static string Headed(Language language, Question question) => question.Subject switch
    {
        _ when question.Subject.Matter is { } claim => $"{Language.Ended(claim.Title)} {Of(language, question)}",
        Subject.Events s when question.Kind == Kind.Insert => $"{Language.Ended(s.All[^1].Title)} {Of(language, question)}",
        Subject.Events { All: [var one, var other] } => $"{Language.Ended(one.Title)} {Language.Ended(other.Title)} {Of(language, question)}",
        _ => Of(language, question),
    };

    /// <summary>How to answer, for somebody who types lines.</summary>
    public static string HowToAnswer(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => language.TypeAllLetters(c.Cards.Length, c.First, string.Join(' ', Enumerable.Range(0, c.Cards.Length).Reverse().Select(OptionLetter.Of))),
        Challenge.PlaceInLine c => language.TypePosition(c.Line.Length),
        Challenge.PickOne when question.Kind == Kind.Bearing => language.TypeDirection,
        Challenge.PickOne => language.TypeLetter,
        Challenge.PickMany when question.Kind == Kind.Neighbours => language.TypeLettersOrNames,
        Challenge.PickMany => language.TypeLetters,
        Challenge.PointAt { TakesRegion: true } => language.TypePointOrRegion,
        Challenge.PointAt => language.TypePoint,
        Challenge.NameIt { Options.Length: > 0 } => language.TypeLetterOrName,
        Challenge.GiveDate => language.TypeDate,
        Challenge.GiveNumber c => language.TypeNumber(c.Unit),
        Challenge.NameIt when question.Kind == Kind.Text => language.TypeAnswer,
        _ => language.TypeName,
    };

    /// <summary>A card as the player reads it.</summary>
    /// <param name="index">Among those dealt.</param>
    public static string CardText(Language language, Question question, int index) => (question.Subject, question.Challenge) switch
    {
        (Subject.Course { Steps: var steps }, _) when steps[index] is Step.Said said => language.SaidOnCard(Dossier.Speakers(language, question.Pack, said.Statement), said.Statement.Act, said.Statement.Text!),
        (Subject.Course, Challenge.PutInOrder c) => language.FoundOnCard(c.Cards[index].Text),
        (_, Challenge.PutInOrder c) => c.Cards[index].Text,
        _ => throw new ArgumentException($"no cards of {question.Challenge.GetType().Name}", nameof(question)),
    };

    /// <summary>An option as the player reads it.</summary>
    public static string OptionText(Language language, Question question, Option option) => question.Subject switch
    {
        Subject.Standing => $"{language.Of(StatusOf(option))}: {language.Meaning(StatusOf(option))}",
        Subject.Way => language.Direction(BearingMaker.DirectionOf(option.Key)),
        Subject.ActOf => language.Option(Enum.GetValues<Act>().First(act => ActMaker.NameOf(act) == option.Key)),
        Subject.Scope when option.Key == DeniedMaker.Whole => language.TheWhole,
        _ => option.Text,
    };

    /// <summary>A text of a pack to stand within a sentence of ours: without a full stop of its own.</summary>
    public static string Bare(string text) => text is [.., not '.', '.'] ? text[..^1] : text;

    /// <summary>A place or region by its id. Questions are made only about those with a name.</summary>
    public static string NameOf(Question question, string placeOrRegion) =>
        question.Pack.Place(placeOrRegion)?.Name ?? question.Pack.Region(placeOrRegion)?.Name ?? placeOrRegion;

    private static Status StatusOf(Option option) => Enum.GetValues<Status>().First(s => StatusMaker.NameOf(s) == option.Key);
}
