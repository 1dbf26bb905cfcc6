using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string DrillRunCommand => "Проводить вправу з класом на одному екрані";

    public string RecordOption => "Зберігає урок у цьому файлі й продовжує той, що в ньому лишився";

    public string RecordIsNoJson(string at) => $"{at}: неправильний JSON, тому це не запис уроку; файл лишився, як був";

    public string RecordIsWrongAt(string at, string property) => $"{at}: в уроці з цією вправою {property} таким бути не може; файл лишився, як був";

    public string IsNoRecord(string file) => $"{file}: це не запис уроку; файл лишився, як був";

    public string RecordIsNewer(string file, int version) => $"{file}: його записала новіша версія quiz (формат {Number(version)}); файл лишився, як був";

    public string RecordIsOfAnotherDrill(string file, string found, string wanted) => $"{file}: урок з іншою вправою, {found}; ця має код {wanted}. Файл лишився, як був";

    public string RecordIsThere(string file) => $"{file}: такий файл уже є; потрібна інша назва";

    public string RecordWasChanged(string file) => $"{file}: його тим часом змінив хтось інший, тому він лишається, як є";

    public string LessonIsHeld(string file) => $"{file}: цей урок уже йде в іншому вікні";

    public string DrillPackIsMissing(string title, string reference) => $"Набору {Titled(title)} ({reference}) тут немає; урок іде за тим, що є у файлі вправи.";

    public string DrillPackHasChanged(string title, string reference) => $"Набір {Titled(title)} ({reference}) відтоді змінився; урок іде за тим, що є у файлі вправи.";

    public string DrillWasEdited => "Вправу змінено вручну після того, як її створено.";

    public string AnswerIsNotKept(string why) => $"Не збережено: {why}. Урок триває.";

    public string AnswersAreLost(string why) => $"Не збережено: {why}. Відповіді відтоді зникнуть, коли вийдете.";

    public string LessonIsNotKept => "не збережено";

    public string LessonWasLeftThere(string file) => $"У файлі {file} є незакінчений урок. Enter продовжить його; для нового потрібен інший файл.";

    public string LobbyTitle => "Перед уроком";

    public string DrillIs(int questions, IReadOnlyList<string> packs) => $"{Questions(questions)}. {PacksLabel(packs)}: {List(packs)}";

    public string GoOnAt(int number, int of, string file) => $"Продовжити урок, що лишився на запитанні {Number(number)} з {Number(of)}: {file}";

    public string StartWithClass => "Почати з усім класом, без команд: рахуємо руки";

    public string StartWithTeams(int teams) => $"Почати: {Count(teams, "команда", "команди", "команд")}";

    public string TimedLesson(int seconds, bool speed) => $"Час: {Count(seconds, "секунда", "секунди", "секунд")} на кожне запитання{(speed ? "; швидкі відповіді важать більше" : "")}";

    public string UntimedLesson => "Час: скільки треба; важить лише правильність";

    public string StandingsBetween => "Рахунок: після кожного запитання";

    public string StandingsAtTheEnd => "Рахунок: лише наприкінці";

    public string NothingIsRecorded => "Запис: немає; від уроку нічого не лишиться";

    public string RecordedIn(string file) => $"Запис: зберігається у файлі {file}";

    public string RecordIsProposed(string file) => $"Запис: ще не вирішено. Enter зберігає у файлі {file}";

    public string WhereIsItKept => "Зберігати урок, щоб він пережив збій? Enter зберігає в цьому файлі, x не зберігає нічого.";

    public string AddATeam => "Додати команду або ім’я";

    public string TeamField => "Назва:";

    public string RecordField => "Файл:";

    public string NameIsTaken => "Така назва вже є.";

    public string MostTeams(int most) => $"Учасників може бути щонайбільше {Number(most)}.";

    public string LessonGoesOn(int number, int of) => $"Урок триває із запитання {Number(number)} з {Number(of)}. Enter покаже його.";

    public string Paused => "Перерва";

    public string LeaveTheLesson => "Вийти з уроку?";

    public string LessonIsKeptIn(string file) => $"Урок збережено у файлі {file}. Він продовжиться, якщо назвати цей файл після --record.";

    public string LessonIsKeptNowhere => "Від цього уроку нічого не зберігається.";

    public string TimeIsUp => "Час вийшов";

    public string SecondsLeft(int seconds) => $"{Number(seconds)} с";

    public string TurnOf(string team, int number, int of) => $"{team}: ваша відповідь ({Number(number)} з {Number(of)})";

    public string ClassAnswers => "Відповідає весь клас разом";

    public string CountTheHands => "Порахуйте руки за кожен варіант";

    public string HandsFor(string option) => $"Рук за {option}:";

    public string HandsWanted(int most) => $"Потрібна кількість рук, від 0 до {Number(most)}.";

    public string AllHaveAnswered => "Усі відповіли. Enter відкриває.";

    public string SoManyHaveAnswered(int answered, int of) => $"Відповіли {Number(answered)} з {Number(of)}";

    public string ClassHasNotAnswered => "Клас ще не відповів. Ще раз — і відповідь відкриється.";

    public string EnterAgainPasses => "Ще раз Enter — і далі без відповіді.";

    public string TeamsHaveNotAnswered(IReadOnlyList<string> teams) => $"Ще без відповіді: {List(teams)}. Ще раз — і відповідь відкриється.";

    public string Passed => "пас";

    public string AsPosition(int position) => $"після {Number(position)} {Form(position, "картки", "карток", "карток")}";

    public string WithoutAnswer => "Без відповіді";

    public string WholeClass => "Клас";

    public string QuestionWasSkipped => "Це запитання пропущено; його не зараховано нікому.";

    public string ShareWasRight(double share) => $"Правильно: {Percent(share)}";

    public string StandingsAfter(int number, int of) => $"Рахунок після запитання {Number(number)} з {Number(of)}";

    public string SkippedQuestions(IReadOnlyList<string> numbers) => $"Пропущено й не зараховано нікому: {List(numbers)}";

    public string LessonIsOver => "Урок закінчено";

    public string ShareOfLesson(double share) => $"З усього запитаного клас мав правильно {Percent(share)}.";

    public string LookAtAgain => "До чого варто повернутися, з часткою правильного";

    public string TypeTheTeams => "Введіть назви команд через кому, або порожній рядок для всього класу.";

    public string HowToLeadInLines => "Вводьте відповідь кожної команди й натискайте Enter. Також: pass, skip, back, quit; ? повторює запитання.";

    public string LessonIsRecordedIn(string file) => $"Урок зберігається у файлі {file}.";

    public string RightAnswerIs(string answer) => $"Правильна відповідь: {answer}";

    public string SoManyFor(string option, int count, IReadOnlyList<string> teams) => $"{option}: {Number(count)}{(teams.Count == 0 ? "" : $", {List(teams)}")}";

    public string TeamAnswered(string team, double score, string answer) => $"{team}: {Percent(score)}, {answer}";

    public string KmOff(double km, string answer) => $"відхилення {Km(km)} ({answer})";

    public string StandingLine(int rank, string team, int points) => $"{Number(rank)}. {team}: {Points(points)}";

    public string PressEnterToGoOn => "Enter — далі.";

    public KeyWords PauseKey => new("Перерва", "Ховає запитання й зупиняє час");

    public KeyWords ResumeKey => new("Далі", "Знову показує запитання");

    public KeyWords LeaveLessonKey => new("Вийти", "Питає, чи вийти з уроку");

    public KeyWords LeaveNowKey => new("Вийти", "Виходить з уроку");

    public KeyWords StayKey => new("Лишитися", "Повертає до уроку");

    public KeyWords RevealKey => new("Відкрити", "Показує правильну відповідь і хто її дав");

    public KeyWords RevealNowKey => new("", "Відкриває раніше, ніж усі відповіли");

    public KeyWords NumberAnswersKey => new("Відповідь", "Відповідає за команду, чия черга");

    public KeyWords LetterAnswersKey => new("", "Те саме, за літерою варіанта");

    public KeyWords GiveAnswerKey => new("Відповідь", "Бере відповідь і переходить до наступної команди");

    public KeyWords CountHandsKey => new("Наступний варіант", "Бере число й переходить до наступного варіанта");

    public KeyWords HandsKey => new("", "Цифра кількості рук");

    public KeyWords PassKey => new("Пас", "Команда не дає відповіді");

    public KeyWords TakeAnswerBackKey => new("Назад", "Забирає останню відповідь на це запитання");

    public KeyWords SkipQuestionKey => new("Пропустити", "Пропускає запитання: його не зараховано нікому");

    public KeyWords EarlierQuestionKey => new("Раніше", "Повертає до попереднього запитання");

    public KeyWords ChangeAnswersKey => new("Змінити", "Змінює відповіді на це запитання");

    public KeyWords TeamAboveKey => new("Команда", "Дає чергу попередній команді");

    public KeyWords TeamBelowKey => new("Команда", "Дає чергу наступній команді");

    public KeyWords UseBoardKey => new("Клавіші", "Відповідь стрілками, картками чи на карті");

    public KeyWords TypeLineKey => new("Рядок", "Відповідь одним рядком");

    public KeyWords GoOnKey => new("Далі", "Переходить далі");

    public KeyWords NextInLessonKey => new("Далі", "Переходить до наступного запитання");

    public KeyWords FinalKey => new("Кінець", "Переходить до підсумків");

    public KeyWords ReadOnToEndKey => new("Читати далі", "Гортає вниз, а в кінці питає, чи вийти з уроку");

    public KeyWords AddTeamKey => new("Додати", "Додає команду; кілька через кому або вставлених рядками");

    public KeyWords RemoveKey => new("Прибрати", "Прибирає команду або запис");

    public KeyWords DoneTypingKey => new("Готово", "Бере введене");

    public KeyWords CancelTypingKey => new("Скасувати", "Лишає, як було");

    public string LinesHaveNoClock => "У рядках час не вимірюється: ні обмеження, ні швидкість не враховуються.";
}
