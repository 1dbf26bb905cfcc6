using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>Who made a statement.</summary>
public sealed class WhoSaidKind : ClaimKind<StatementSubject, IWhoSaidWords>
{
    public override string Name => "who-said";

    public override FormSpec Form => new(FormType.Choice);

    public override ImmutableArray<AskingRule> AskingRules => [new("/claims", p => !p.Claims.IsEmpty, "wanted a statement with a \"text\" by one actor, and other actors to choose from")];

    public override string AnswerInWords(Question question) => ((ChoiceForm)question.Form).Options[((ChoiceForm)question.Form).Right].Text;

    protected override string Title(IWhoSaidWords words) => words.WhoSaidTitle;

    protected override string Needs(IWhoSaidWords words) => words.WhoSaidNeeds;

    protected override IWhoSaidWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        foreach (var statement in random.Shuffled(claim.Statements.Where(s => s.Text is not null && !s.By.IsEmpty)).Take(Speakers.MostTries))
        {
            // Whoever did the same in this matter could be right too.
            var didTheSame = claim.Statements.Where(s => s.Act == statement.Act).SelectMany(s => s.By);
            if (Speakers.Options(deck, statement, didTheSame, random) is var (options, right))
                return new(new StatementSubject(claim, statement), new ChoiceForm(options, right));
        }
        return null;
    }

    protected override Wording Word(IWhoSaidWords words, IQuestionWords language, Question question, StatementSubject subject)
    {
        var said = subject.Statement;
        return With(
            new(words.WhoDidThis(said.Act))
            {
                Facts = Dossier.Facts(language, question.Pack, subject.Claim, said, hidesSpeaker: true),
                Why = [language.DidThis(Dossier.Speakers(language, question.Pack, said), said.Act, language.Of(said.Date))],
            },
            language, question, subject, said.Note, said.Sources);
    }
}

/// <summary>What must be worded of <see cref="WhoSaidKind"/>.</summary>
public interface IWhoSaidWords
{
    string WhoSaidTitle { get; }

    string WhoSaidNeeds { get; }

    string WhoDidThis(Act act);
}
