using Quiz.Words;

namespace Quiz.Languages.En;

/// <summary>What people who write English write in files.</summary>
public sealed partial class English
{
    public override AnswerTableWords AnswerTables { get; } = new()
    {
        Pupil = ["pupils", "name", "full name", "pupil name", "student", "student name", "learner", "participant"],
        Variant = ["version", "form", "sheet"],
        Drill = ["code", "drill code"],
        Question = ["q", "question", "no", "nr"],
    };
}
