using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>What exactly was denied of a statement with parts: the whole of it, or which parts.</summary>
public sealed class DeniedKind : ClaimKind<DenialSubject, IDeniedWords>
{
    /// <summary>The option that stands for the whole statement; no id of a part can be this.</summary>
    private const string Whole = "*";

    /// <summary>With the whole there must be a letter for each.</summary>
    private const int MostParts = 26;

    public override string Name => "denied";

    public override FormSpec Form => new(FormType.Several) { KeepsOrder = true };

    public override ImmutableArray<AskingRule> AskingRules => [new("/claims", p => Acts(p, Act.Denial), "wanted a denial with a \"text\" of a statement that has \"parts\"")];

    protected override string Title(IDeniedWords words) => words.DeniedTitle;

    protected override string Needs(IDeniedWords words) => words.DeniedNeeds;

    protected override IDeniedWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var denials = claim.Statements.Where(s => s.Act == Act.Denial && CanBeTold(claim, s)).ToList();
        if (denials.Count == 0)
            return null;
        var denial = denials[random.Below(denials.Count)];
        var statement = claim.Answered(denial)!;
        ImmutableArray<Option> options = [new(Whole, Whole), .. random.Shuffled(statement.Parts).Select(p => new Option(p.Id, p.Text))];
        var right = Enumerable.Range(0, options.Length).Where(i => denial.DeniesWhole ? i == 0 : denial.DeniedParts.Contains(options[i].Key));
        return new(new DenialSubject(claim, statement, denial), new SeveralForm(options, [.. right]));
    }

    /// <summary>Who denies every part has denied the whole, so that both would be right; and a denial's words are needed to judge it by.</summary>
    private static bool CanBeTold(Claim claim, Statement denial) =>
        denial.Text is not null && claim.Answered(denial) is { Parts: { Length: > 0 and < MostParts } parts }
        && (denial.DeniesWhole || (!denial.DeniedParts.IsEmpty && !parts.All(p => denial.DeniedParts.Contains(p.Id))))
        && parts.DistinctBy(p => p.Text).Count() == parts.Length;

    public override Option OptionIn(IQuestionWords language, Question question, Option option) => option.Key == Whole ? option with { Text = In(language).TheWhole } : option;

    protected override Wording Word(IDeniedWords words, IQuestionWords language, Question question, DenialSubject subject)
    {
        var (form, denial) = ((SeveralForm)question.Form, subject.Denial);
        var (who, date) = (Dossier.Speakers(language, question.Pack, denial), language.Of(denial.Date));
        return With(
            new(words.WhatWasDenied(who))
            {
                Facts = [.. Dossier.Facts(language, question.Pack, subject.Claim, subject.Statement), new(words.DenialLabel, language.Quoted(denial.Text!))],
                Why = [denial.DeniesWhole ? words.DeniedTheWhole(who, date) : words.DeniedParts(who, date, [.. form.Right.Select(i => language.Quoted(form.Options[i].Text))])],
            },
            language, question, subject, denial.Note, denial.Sources);
    }
}

/// <summary>What must be worded of <see cref="DeniedKind"/>.</summary>
public interface IDeniedWords
{
    string DeniedTitle { get; }

    string DeniedNeeds { get; }

    string WhatWasDenied(string who);

    /// <summary>The option beside the parts of a statement.</summary>
    string TheWhole { get; }

    string DenialLabel { get; }

    string DeniedTheWhole(string who, string date);

    string DeniedParts(string who, string date, IReadOnlyList<string> parts);
}
