using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>Which act a statement was that answers another: the scale of acts is the same in every question. What answers nothing is mostly a claim, and would tell itself.</summary>
public sealed class ActKind : ClaimKind<StatementSubject, IActWords>
{
    public override string Name => "act";

    public override FormSpec Form => new(FormType.Choice) { KeepsOrder = true };

    public override ImmutableArray<AskingRule> AskingRules => [new("/claims", p => !p.Claims.IsEmpty, "wanted a statement with a \"text\"")];

    protected override string Title(IActWords words) => words.ActTitle;

    protected override string Needs(IActWords words) => words.ActNeeds;

    protected override IActWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var told = claim.Statements.Where(s => s is { Text: not null, Of: not null }).ToList();
        if (told.Count == 0)
            return null;
        // The acts are drawn first, so that a matter with many denials does not mostly ask about denials.
        var acts = told.Select(s => s.Act).Distinct().Order().ToList();
        var act = acts[random.Below(acts.Count)];
        var ofAct = told.Where(s => s.Act == act).ToList();
        var statement = ofAct[random.Below(ofAct.Count)];
        var options = Enum.GetValues<Act>().Select(a => PackWords.Of(PackWords.Acts, a)).Select(key => new Option(key, key)).ToImmutableArray();
        return new(new StatementSubject(claim, statement), new ChoiceForm(options, (int)statement.Act));
    }

    public override Option OptionIn(IQuestionWords language, Question question, Option option) =>
        option with { Text = In(language).Option(PackWords.Acts.First(act => act.Word == option.Key).Value) };

    /// <summary>All of the statement is said but which act it was.</summary>
    protected override Wording Word(IActWords words, IQuestionWords language, Question question, StatementSubject subject)
    {
        var (pack, claim, said) = (question.Pack, subject.Claim, subject.Statement);
        var (who, date) = (Dossier.Speakers(language, pack, said), language.Of(said.Date));
        return With(
            new(words.WhichAct)
            {
                Facts =
                [
                    new(language.MatterLabel, claim.Title),
                    .. claim.Answered(said) is { Text: { } answered } other ? [new Fact(words.AnsweringLabel, $"{Dossier.Speakers(language, pack, other)}: {language.Quoted(answered)}")] : ImmutableArray<Fact>.Empty,
                    new(language.StatementLabel, language.Quoted(said.Text!)),
                    new(language.WhoLabel, who),
                    new(language.WhenLabel, date),
                ],
                Why = [language.DidThis(who, said.Act, date)],
            },
            language, question, subject, said.Note, said.Sources);
    }
}

/// <summary>What must be worded of <see cref="ActKind"/>.</summary>
public interface IActWords
{
    string ActTitle { get; }

    string ActNeeds { get; }

    string WhichAct { get; }

    /// <summary>An act as an option, with what it means.</summary>
    string Option(Act act);

    string AnsweringLabel { get; }
}
