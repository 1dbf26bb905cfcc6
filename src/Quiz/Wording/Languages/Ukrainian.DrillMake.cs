namespace Quiz.Wording.Languages;

public sealed partial class Ukrainian
{
    public override string DrillCommand => "складати, проводити, друкувати й перевіряти вправи для класу";

    public override string DrillFileArgument => "вправа, яку записала команда quiz drill make";

    public override string DrillMakeCommand => "записати запитання вправи у файл; без --output – на екрані, де кожне можна переглянути й замінити";

    public override string DrillOutputOption => "файл, який записати; - означає стандартний вивід";

    public override string DrillTitleOption => "назва, яку бачить клас; без неї – назви наборів";

    public override string DrillSecondsOption => "секунди на кожне запитання; без цього часу не обмежено";

    public override string DrillSpeedOption => "більше балів за швидші відповіді; потребує --seconds";

    public override string DrillOrdersOption(IEnumerable<string> grades) => $"як оцінювати порядок: {string.Join(", ", grades)}";

    public override string DrillTeamOption => "команда; можна вказати кілька разів";

    public override string DrillVariantsOption => "скільки варіантів (A, B, C) з іншим порядком запитань і відповідей";

    public override string OutputIsNeeded(string option) => $"потрібне {option} FILE, бо немає екрана, на якому скласти вправу";

    public override string NeedsOption(string option, string other) => $"{option} потребує {other}";

    public override string TeamWanted(string option, string found, int most) => $"{option}: дано «{found}», а потрібна назва від 1 до {most} знаків";

    public override string TooManyTeams(string option, int most) => $"{option}: команд може бути щонайбільше {most}";

    public override string TeamTwice(string option, string team) => $"{option}: «{team}» дано двічі";

    public override string FewerQuestions(int found, int wanted) => $"вдалося скласти лише {Count(found, "запитання", "запитання", "запитань")} з бажаних {wanted}";

    public override string DrillIsWritten(string file, int questions, int variants, string code) => $"{file}: вправа {code}, {Count(questions, "запитання", "запитання", "запитань")}{(variants > 1 ? $", {Count(variants, "варіант", "варіанти", "варіантів")}" : "")}.";

    public override string DrillRunIt(string word) => $"Провести на одному екрані:  quiz drill run {word}";

    public override string DrillPrintIt(string word) => $"Надрукувати:  quiz drill sheet {word}";

    public override string DrillMarkIt(string word) => $"Перевірити відповіді:  quiz drill mark {word} ANSWERS.csv";

    public override string DrillIsEdited(string file, string written, string now) => $"{file} змінено після складання: його код тепер {now}, а не {written}";
}
