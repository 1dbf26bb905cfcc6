using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Claims;

/// <summary>A kind that asks about a claim and what was said and found of it.</summary>
public abstract class ClaimKind<TSubject, TWords> : WordedKind<TSubject, TWords> where TSubject : ClaimSubject where TWords : class
{
    public override Family Family => Family.Claims;

    /// <summary>Each statement, denial and finding can be asked about.</summary>
    public override int MostQuestionsOf(Item item) => ((Claim)item).Statements.Length + ((Claim)item).Assessments.Length;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected static bool Acts(Pack pack, Act act) => pack.Claims.Any(c => c.Statements.Any(s => s.Act == act));

    /// <summary>With what all questions about a claim have: its title, what was said and found by date, its notes, and sources.</summary>
    /// <param name="note">Of what is asked about; null for none.</param>
    /// <param name="sources">Of what is asked about; those of the claim where there are none.</param>
    protected static Wording With(Wording wording, IQuestionWords language, Question question, TSubject subject, string? note, ImmutableArray<string> sources) => wording with
    {
        About = [subject.Claim.Title],
        Sequence = Dossier.Sequence(language, question.Pack, subject),
        Notes = Notes(note, subject.Claim.Note, subject.Claim.Lesson),
        Sources = Sources(question.Pack, sources.IsEmpty ? subject.Claim.Sources : sources),
    };
}

/// <summary>A claim, and what of it a question is about.</summary>
public abstract record ClaimSubject(Claim Claim) : Subject
{
    public override Claim Matter => Claim;

    /// <summary>The statement or finding that is asked about; null for the course of the whole.</summary>
    public virtual object? AskedOf => null;

    public override string Asked => AskedOf switch { Statement s => s.Id, Assessment a => a.Id, _ => "" };

    public override IEnumerable<string> Read(Pack pack) =>
        Claim.Statements.SelectMany(s => s.By.Select(by => pack.Actor(by)?.Name).Append(s.Text)).Concat(Claim.Assessments.Select(a => a.By)).OfType<string>();
}

/// <param name="Statement">The one that is asked about.</param>
public sealed record StatementSubject(Claim Claim, Statement Statement) : ClaimSubject(Claim)
{
    public override object AskedOf => Statement;
}

/// <param name="Statement">The one that was denied.</param>
public sealed record DenialSubject(Claim Claim, Statement Statement, Statement Denial) : ClaimSubject(Claim)
{
    public override object AskedOf => Denial;
}
