using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Drills;

/// <summary>Words questions once and for all, for a drill file.</summary>
public static class DrillWords
{
    /// <summary>The same question with all of its words, which needs its pack no more.</summary>
    public static Question Fixed(ILanguage language, Question question)
    {
        var worded = language.Word(question);
        var (wording, explanation) = (worded.Wording, worded.Explanation);
        var form = worded.Form.Worded(i => Bounded(worded.Form.Options[i]), i => Bounded(((OrderForm)worded.Form).Cards[i].Text)).AsWritten();
        var (scene, mark) = question.Form.Spec.IsOnMap && worded.Scene is { } shown ? (shown, DrillScene.MarkOf(shown)) : (null, null);
        return question with
        {
            Pack = new() { Id = question.Pack.Id, Version = question.Pack.Version, Title = question.Pack.Title },
            Seed = 0,
            Subject = Subject.None,
            Form = DrillScene.Named(form, mark),
            Wording = new(Bounded(wording.Prompt))
            {
                InWords = wording.InWords is { } inWords ? Bounded(inWords) : null,
                Facts = [.. wording.Facts.Select(fact => new Fact(Bounded(fact.Name), Bounded(fact.Value)))],
                Why = [.. explanation.Why.Where(line => line.Length > 0).Select(Bounded)],
                IsWhole = true,
                Sequence = [.. wording.Sequence.Select(step => step with { Who = Bounded(step.Who), What = Bounded(step.What) })],
                Notes = [.. wording.Notes.Select(Bounded)],
                Sources = [.. wording.Sources.Select((source, i) => new Core.Packs.Source(FormattableString.Invariant($"s{i + 1}"), source.Title) { Publisher = source.Publisher, Date = source.Date, Url = source.Url })],
                Scene = DrillScene.Of(scene?.Map, form, mark),
            },
        };
    }

    private static Option Bounded(Option option) => option with { Text = Bounded(option.Text) };

    /// <summary>Several texts of a pack may come to one that is longer than a file may hold.</summary>
    private static string Bounded(string text) => ForeignText.CountCharacters(text) <= ForeignText.MostCharacters ? text : ForeignText.Clean(text, ForeignText.MostCharacters - 1);
}
