using Quiz.Drills;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string MarkCommand => "Перевіряє відповіді з паперу, набрані в таблицях, і каже, що вони свідчать про запитання та клас";

    public override string MarkAnswers => "Таблиці відповідей: по одній на клас або заняття";

    public override string MarkPupilsOption => "Записує таблицю з рядком на кожного учня";

    public override string MarkQuestionsOption => "Записує таблицю з рядком на кожне запитання";

    public override string MarkResultsOption => "Записує всі результати в JSON, щоб їх порівнювати";

    public override string MarkPageOption => "Записує сторінку, яку можна показати класу: вона не називає нікого";

    public override string MarkDifficultyOption => "Записує в JSON, наскільки важким було кожне запитання: для авторів наборів, без імен";

    public override string MarkAnonymousOption => "Замінює імена номерами в усьому, що виводиться й записується";

    public override string CompareCommand => "Порівнює результати кількох вправ або занять за кожним запитанням";

    public override string CompareResults => "Результати перевірки в JSON, спершу найраніші; два файли або більше";

    public override string CompareTableOption => "Записує порівняння як таблицю";

    public override string SameOutputTwice(string file) => $"{file} названо серед файлів двічі";

    public override string AnswerIsUnreadable(int question, string found, string why) => $"запитання {question}: «{found}»: {why}";

    public override string IsOfAnotherDrill(string found, string wanted) => $"тут вправа {found}, а потрібна {wanted}; рядок пропущено";

    public override string VariantIsMissing(IReadOnlyList<string> names) => $"варіанта не вказано, а потрібен один із {string.Join(", ", names)}; рядок пропущено";

    public override string VariantIsUnknown(string found, IReadOnlyList<string> names) => $"«{found}» — не варіант, а потрібен один із {string.Join(", ", names)}; рядок пропущено";

    public override string PupilIsDoubled(string cell) => $"цей учень уже є в {cell}; рядок пропущено";

    public override string PupilIsNameless => "тут нікого не названо; учня названо за рядком";

    public override string PupilOfRow(int row) => $"рядок {row}";

    public override string NobodyMarked => "нічого не вдалося перевірити";

    public override string MarkedPupils(int pupils, int absent, int leftOut) => string.Join(", ", new[] { Count(pupils, "учень", "учні", "учнів"), absent > 0 ? $"без жодної відповіді: {absent}" : "", leftOut > 0 ? $"пропущено рядків: {leftOut}" : "" }.Where(part => part.Length > 0));

    public override string NoFigure => "не визначено";

    public override string ClassFiguresLine(string mean, string median, string deviation) => $"середнє {mean}, медіана {median}, стандартне відхилення {deviation}";

    public override string AlphaLine(string alpha) => $"альфа Кронбаха {alpha} (наскільки запитання узгоджені між собою; щонайбільше 1)";

    public override string AbsentLine(IReadOnlyList<string> names) => $"Без жодної відповіді: {string.Join(", ", names)}";

    public override string QuestionsHeading => "Запитання";

    public override string NumberedQuestion(int number, string text) => $"{number}. {text}";

    public override string ItemLine(string facility, string discrimination, int answered, int blank, int unreadable) => $"виконання {facility}, розрізнення {discrimination}; відповіли: {answered}, без відповіді: {blank}{(unreadable > 0 ? $", нечитабельних: {unreadable}" : "")}";

    public override string Of(NoDiscrimination why) => why switch
    {
        NoDiscrimination.FewPupils => "не визначено (менше трьох учнів)",
        NoDiscrimination.SameScore => "немає: в усіх той самий результат",
        _ => "немає: в усіх той самий результат за решту",
    };

    public override string OptionTaken(string letter, string text, int count, string mark) => $"{letter}. {text}: {count}{(mark.Length > 0 ? $" ({mark})" : "")}";

    public override string RightMark => "правильно";

    public override string HalfRightMark => "наполовину правильно";

    public override string FiguresExplained => "Виконання — частка балів, яку здобув клас. Розрізнення, від -1 до 1, — наскільки ті, хто впорався з іншими запитаннями, впоралися і з цим.";

    public override string ReteachHeading => "Що пояснити ще раз";

    public override string NothingToReteach => "Нічого: у кожному запитанні клас здобув щонайменше половину балів і не обирав хибний варіант частіше за правильний.";

    public override string Of(Reteach reason) => reason switch
    {
        Reteach.LowFacility => "клас здобув менше половини балів",
        Reteach.WrongOptionLeads => "хибний варіант обирали частіше за правильний",
        _ => "ті, хто впорався з іншими запитаннями, тут відповіли гірше: варто переглянути саме запитання",
    };

    public override string PupilsHeading => "Учні";

    public override string PupilLine(string name, int points, int most, string share) => $"{name}: {points} з {most}, {share}";

    public override string FileIsWritten(string file) => $"записано {file}";

    public override string SomeUnreadable(int count) => $"не вдалося прочитати або пропущено, як сказано вище: {count}; решту перевірено";

    public override string PageTitle => "Як упорався клас";

    public override string PageNamesNobody => "Ця сторінка не називає нікого й не показує результату жодного учня.";

    public override string PageClass(int pupils, string mean) => $"{Count(pupils, "учень", "учні", "учнів")}; у середньому {mean} усіх балів";

    public override string PageShare(string share) => $"Клас здобув {share} балів.";

    public override string PageBlank(int blank) => $"не відповіли: {blank}";

    public override string PageTakenCaption => "Що відповіли";

    public override string PageOptionColumn => "Відповідь";

    public override string PageCountColumn => "Скільки разів";

    public override string PageBarColumn => "Графік";

    public override string PageBar(int count, int of) => $"{count} з {of}";

    public override string SittingLine(int number, string title, string code, int pupils, string mean) => $"{number}. {title} ({code}): {Count(pupils, "учень", "учні", "учнів")}, середнє {mean}";

    public override string SittingFigures(int sitting, string facility, string discrimination) => $"{sitting}: виконання {facility}, розрізнення {discrimination}";

    public override string GotBetter(string by) => $"краще на {by} відсоткових пунктів";

    public override string GotWorse(string by) => $"гірше на {by} відсоткових пунктів";

    public override string StayedTheSame => "приблизно так само";

    public override string SittingWithout(int sitting) => $"{sitting}: запитання не було";

    public override string NothingInCommon => "у цих результатах немає жодного спільного запитання";

    public override string TwoResultsWanted => "для порівняння потрібні щонайменше два результати";

    public override string ComparedCount(int better, int worse, int same) => $"краще: {better}, гірше: {worse}, приблизно так само: {same}";

    public override string NumbersAreOfVariantA => "Номери й літери – варіанта A; номери інших варіантів є в ключі.";
}
