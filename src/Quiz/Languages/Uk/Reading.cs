using Quiz.Words;

namespace Quiz.Languages.Uk;

/// <summary>What people who write Ukrainian write in files.</summary>
public sealed partial class Ukrainian
{
    public override AnswerTableWords AnswerTables { get; } = new()
    {
        Pupil = ["учень", "учениця", "учні", "ім'я", "прізвище", "прізвище та ім'я", "прізвище, ім'я", "піб", "учасник"],
        Variant = ["варіант"],
        Drill = ["код", "вправа", "код вправи"],
        Question = ["питання", "запитання", "з", "п"],
    };
}
