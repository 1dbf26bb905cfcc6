using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>Who denied a statement.</summary>
public sealed class WhoDeniedKind : ClaimKind<DenialSubject, IWhoDeniedWords>
{
    public override string Name => "who-denied";

    public override FormSpec Form => new(FormType.Choice);

    public override ImmutableArray<AskingRule> AskingRules => [new("/claims", p => Acts(p, Act.Denial), "wanted a denial with \"of\", and other actors to choose from")];

    public override string AnswerInWords(Question question) => ((ChoiceForm)question.Form).Options[((ChoiceForm)question.Form).Right].Text;

    protected override string Title(IWhoDeniedWords words) => words.WhoDeniedTitle;

    protected override string Needs(IWhoDeniedWords words) => words.WhoDeniedNeeds;

    protected override IWhoDeniedWords In(IQuestionWords language) => language;

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        foreach (var denial in random.Shuffled(claim.Statements.Where(s => s is { Act: Act.Denial, By.IsEmpty: false })).Take(Speakers.MostTries))
        {
            if (claim.Answered(denial) is not { Text: not null } statement)
                continue;
            // Whoever denied anything in this matter could be right too; whoever made the statement would be absurd.
            var leftOut = claim.Statements.Where(s => s.Act == Act.Denial).SelectMany(s => s.By).Concat(statement.By);
            if (!statement.By.Contains(denial.By[0]) && Speakers.Options(deck, denial, leftOut, random) is var (options, right))
                return new(new DenialSubject(claim, statement, denial), new ChoiceForm(options, right));
        }
        return null;
    }

    protected override Wording Word(IWhoDeniedWords words, IQuestionWords language, Question question, DenialSubject subject)
    {
        var denial = subject.Denial;
        return With(
            new(words.WhoDenied)
            {
                Facts = Dossier.Facts(language, question.Pack, subject.Claim, subject.Statement),
                Why = [language.DidThis(Dossier.Speakers(language, question.Pack, denial), denial.Act, language.Of(denial.Date))],
            },
            language, question, subject, denial.Note, denial.Sources);
    }
}

/// <summary>What must be worded of <see cref="WhoDeniedKind"/>.</summary>
public interface IWhoDeniedWords
{
    string WhoDeniedTitle { get; }

    string WhoDeniedNeeds { get; }

    string WhoDenied { get; }
}
