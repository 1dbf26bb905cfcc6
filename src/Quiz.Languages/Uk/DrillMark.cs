using Quiz.Core.Statistics;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string MarkCommand => "Перевіряє відповіді з паперу, набрані в таблицях, і каже, що вони свідчать про запитання та клас";

    public string MarkAnswers => "Таблиці відповідей: по одній на клас або заняття";

    public string MarkPupilsOption => "Записує таблицю з рядком на кожного учня";

    public string MarkQuestionsOption => "Записує таблицю з рядком на кожне запитання";

    public string MarkResultsOption => "Записує всі результати в JSON, щоб їх порівнювати";

    public string MarkPageOption => "Записує сторінку, яку можна показати класу: вона не називає нікого";

    public string MarkDifficultyOption => "Записує в JSON, наскільки важким було кожне запитання: для авторів наборів, без імен";

    public string MarkAnonymousOption => "Замінює імена номерами в усьому, що виводиться й записується";

    public string CompareCommand => "Порівнює результати кількох вправ або занять за кожним запитанням";

    public string CompareResults => "Результати перевірки в JSON, спершу найраніші; два файли або більше";

    public string CompareTableOption => "Записує порівняння як таблицю";

    public string SameOutputTwice(string file) => $"{file} названо серед файлів двічі";

    public string AnswerIsUnreadable(int question, string found, string why) => $"запитання {question}: «{found}»: {why}";

    public string IsOfAnotherDrill(string found, string wanted) => $"тут вправа {found}, а потрібна {wanted}; рядок пропущено";

    public string VariantIsMissing(IReadOnlyList<string> names) => $"варіанта не вказано, а потрібен один із {string.Join(", ", names)}; рядок пропущено";

    public string VariantIsUnknown(string found, IReadOnlyList<string> names) => $"«{found}» — не варіант, а потрібен один із {string.Join(", ", names)}; рядок пропущено";

    public string PupilIsDoubled(string cell) => $"цей учень уже є в {cell}; рядок пропущено";

    public string PupilIsNameless => "тут нікого не названо; учня названо за рядком";

    public string PupilOfRow(int row) => $"рядок {row}";

    public string NobodyMarked => "нічого не вдалося перевірити";

    public string MarkedPupils(int pupils, int absent, int leftOut) => string.Join(", ", new[] { Count(pupils, "учень", "учні", "учнів"), absent > 0 ? $"без жодної відповіді: {absent}" : "", leftOut > 0 ? $"пропущено рядків: {leftOut}" : "" }.Where(part => part.Length > 0));

    public string NoFigure => "не визначено";

    public string ClassFiguresLine(string mean, string median, string deviation) => $"середнє {mean}, медіана {median}, стандартне відхилення {deviation}";

    public string AlphaLine(string alpha) => $"альфа Кронбаха {alpha} (наскільки запитання узгоджені між собою; щонайбільше 1)";

    public string AbsentLine(IReadOnlyList<string> names) => $"Без жодної відповіді: {string.Join(", ", names)}";

    public string QuestionsHeading => "Запитання";

    public string NumberedQuestion(int number, string text) => $"{number}. {text}";

    public string ItemLine(string facility, string discrimination, int answered, int blank, int unreadable) => $"виконання {facility}, розрізнення {discrimination}; відповіли: {answered}, без відповіді: {blank}{(unreadable > 0 ? $", нечитабельних: {unreadable}" : "")}";

    public string Of(NoDiscrimination why) => why switch
    {
        NoDiscrimination.FewPupils => "не визначено (менше трьох учнів)",
        NoDiscrimination.SameScore => "немає: в усіх той самий результат",
        _ => "немає: в усіх той самий результат за решту",
    };

    public string OptionTaken(string letter, string text, int count, string mark) => $"{letter}. {text}: {count}{(mark.Length > 0 ? $" ({mark})" : "")}";

    public string RightMark => "правильно";

    public string HalfRightMark => "наполовину правильно";

    public string FiguresExplained => "Виконання — частка балів, яку здобув клас. Розрізнення, від -1 до 1, — наскільки ті, хто впорався з іншими запитаннями, впоралися і з цим.";

    public string ReteachHeading => "Що пояснити ще раз";

    public string NothingToReteach => "Нічого: у кожному запитанні клас здобув щонайменше половину балів і не обирав хибний варіант частіше за правильний.";

    public string Of(Reteach reason) => reason switch
    {
        Reteach.LowFacility => "клас здобув менше половини балів",
        Reteach.WrongOptionLeads => "хибний варіант обирали частіше за правильний",
        _ => "ті, хто впорався з іншими запитаннями, тут відповіли гірше: варто переглянути саме запитання",
    };

    public string PupilsHeading => "Учні";

    public string PupilLine(string name, int points, int most, string share) => $"{name}: {points} з {most}, {share}";

    public string FileIsWritten(string file) => $"записано {file}";

    public string SomeUnreadable(int count) => $"не вдалося прочитати або пропущено, як сказано вище: {count}; решту перевірено";

    public string PageTitle => "Як упорався клас";

    public string PageNamesNobody => "Ця сторінка не називає нікого й не показує результату жодного учня.";

    public string PageClass(int pupils, string mean) => $"{Count(pupils, "учень", "учні", "учнів")}; у середньому {mean} усіх балів";

    public string PageShare(string share) => $"Клас здобув {share} балів.";

    public string PageBlank(int blank) => $"не відповіли: {blank}";

    public string PageTakenCaption => "Що відповіли";

    public string PageOptionColumn => "Відповідь";

    public string PageCountColumn => "Скільки разів";

    public string PageBarColumn => "Графік";

    public string PageBar(int count, int of) => $"{count} з {of}";

    public string SittingLine(int number, string title, string code, int pupils, string mean) => $"{number}. {title} ({code}): {Count(pupils, "учень", "учні", "учнів")}, середнє {mean}";

    public string SittingFigures(int sitting, string facility, string discrimination) => $"{sitting}: виконання {facility}, розрізнення {discrimination}";

    public string GotBetter(string by) => $"краще на {by} відсоткових пунктів";

    public string GotWorse(string by) => $"гірше на {by} відсоткових пунктів";

    public string StayedTheSame => "приблизно так само";

    public string SittingWithout(int sitting) => $"{sitting}: запитання не було";

    public string NothingInCommon => "у цих результатах немає жодного спільного запитання";

    public string TwoResultsWanted => "для порівняння потрібні щонайменше два результати";

    public string ComparedCount(int better, int worse, int same) => $"краще: {better}, гірше: {worse}, приблизно так само: {same}";

    public string NumbersAreOfVariantA => "Номери й літери – варіанта A; номери інших варіантів є в ключі.";
}
