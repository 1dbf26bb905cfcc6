namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string DrillRunCommand => "Проводить вправу з класом на одному екрані";

    public override string RecordOption => "Зберігає урок у цьому файлі й продовжує той, що в ньому лишився";

    public override string RecordIsNoJson(string at) => $"{at}: неправильний JSON, тому це не запис уроку; файл лишився, як був";

    public override string RecordIsWrongAt(string at, string property) => $"{at}: в уроці з цією вправою {property} таким бути не може; файл лишився, як був";

    public override string IsNoRecord(string file) => $"{file}: це не запис уроку; файл лишився, як був";

    public override string RecordIsNewer(string file, int version) => $"{file}: його записала новіша версія quiz (формат {Number(version)}); файл лишився, як був";

    public override string RecordIsOfAnotherDrill(string file, string found, string wanted) => $"{file}: урок з іншою вправою, {found}; ця має код {wanted}. Файл лишився, як був";

    public override string RecordIsThere(string file) => $"{file}: такий файл уже є; потрібна інша назва";

    public override string RecordWasChanged(string file) => $"{file}: його тим часом змінив хтось інший, тому він лишається, як є";

    public override string LessonIsHeld(string file) => $"{file}: цей урок уже йде в іншому вікні";

    public override string DrillPackIsMissing(string title, string reference) => $"Набору {Titled(title)} ({reference}) тут немає; урок іде за тим, що є у файлі вправи.";

    public override string DrillPackHasChanged(string title, string reference) => $"Набір {Titled(title)} ({reference}) відтоді змінився; урок іде за тим, що є у файлі вправи.";

    public override string DrillWasEdited => "Вправу змінено вручну після того, як її створено.";

    public override string AnswerIsNotKept(string why) => $"Не збережено: {why}. Урок триває.";

    public override string AnswersAreLost(string why) => $"Не збережено: {why}. Відповіді відтоді зникнуть, коли вийдете.";

    public override string LessonIsNotKept => "не збережено";

    public override string LessonWasLeftThere(string file) => $"У файлі {file} є незакінчений урок. Enter продовжить його; для нового потрібен інший файл.";

    public override string LobbyTitle => "Перед уроком";

    public override string DrillIs(int questions, IReadOnlyList<string> packs) => $"{Questions(questions)}. {PacksLabel(packs)}: {List(packs)}";

    public override string GoOnAt(int number, int of, string file) => $"Продовжити урок, що лишився на запитанні {Number(number)} з {Number(of)}: {file}";

    public override string StartWithClass => "Почати з усім класом, без команд: рахуємо руки";

    public override string StartWithTeams(int teams) => $"Почати: {Count(teams, "команда", "команди", "команд")}";

    public override string TimedLesson(int seconds, bool speed) => $"Час: {Count(seconds, "секунда", "секунди", "секунд")} на кожне запитання{(speed ? "; швидкі відповіді важать більше" : "")}";

    public override string UntimedLesson => "Час: скільки треба; важить лише правильність";

    public override string StandingsBetween => "Рахунок: після кожного запитання";

    public override string StandingsAtTheEnd => "Рахунок: лише наприкінці";

    public override string NothingIsRecorded => "Запис: немає; від уроку нічого не лишиться";

    public override string RecordedIn(string file) => $"Запис: зберігається у файлі {file}";

    public override string RecordIsProposed(string file) => $"Запис: ще не вирішено. Enter зберігає у файлі {file}";

    public override string WhereIsItKept => "Зберігати урок, щоб він пережив збій? Enter зберігає в цьому файлі, x не зберігає нічого.";

    public override string AddATeam => "Додати команду або ім’я";

    public override string TeamField => "Назва:";

    public override string RecordField => "Файл:";

    public override string NameIsTaken => "Така назва вже є.";

    public override string MostTeams(int most) => $"Учасників може бути щонайбільше {Number(most)}.";

    public override string LessonGoesOn(int number, int of) => $"Урок триває із запитання {Number(number)} з {Number(of)}. Enter покаже його.";

    public override string Paused => "Перерва";

    public override string LeaveTheLesson => "Вийти з уроку?";

    public override string LessonIsKeptIn(string file) => $"Урок збережено у файлі {file}. Він продовжиться, якщо назвати цей файл після --record.";

    public override string LessonIsKeptNowhere => "Від цього уроку нічого не зберігається.";

    public override string TimeIsUp => "Час вийшов";

    public override string SecondsLeft(int seconds) => $"{Number(seconds)} с";

    public override string TurnOf(string team, int number, int of) => $"{team}: ваша відповідь ({Number(number)} з {Number(of)})";

    public override string ClassAnswers => "Відповідає весь клас разом";

    public override string CountTheHands => "Порахуйте руки за кожен варіант";

    public override string HandsFor(string option) => $"Рук за {option}:";

    public override string HandsWanted(int most) => $"Потрібна кількість рук, від 0 до {Number(most)}.";

    public override string AllHaveAnswered => "Усі відповіли. Enter відкриває.";

    public override string SoManyHaveAnswered(int answered, int of) => $"Відповіли {Number(answered)} з {Number(of)}";

    public override string ClassHasNotAnswered => "Клас ще не відповів. Ще раз — і відповідь відкриється.";

    public override string TeamsHaveNotAnswered(IReadOnlyList<string> teams) => $"Ще без відповіді: {List(teams)}. Ще раз — і відповідь відкриється.";

    public override string Passed => "пас";

    public override string AsPosition(int position) => $"після {Number(position)} {Form(position, "картки", "карток", "карток")}";

    public override string WithoutAnswer => "Без відповіді";

    public override string WholeClass => "Клас";

    public override string QuestionWasSkipped => "Це запитання пропущено; його не зараховано нікому.";

    public override string ShareWasRight(double share) => $"Правильно: {Percent(share)}";

    public override string StandingsAfter(int number, int of) => $"Рахунок після запитання {Number(number)} з {Number(of)}";

    public override string SkippedQuestions(IReadOnlyList<string> numbers) => $"Пропущено й не зараховано нікому: {List(numbers)}";

    public override string LessonIsOver => "Урок закінчено";

    public override string ShareOfLesson(double share) => $"З усього запитаного клас мав правильно {Percent(share)}.";

    public override string LookAtAgain => "До чого варто повернутися, з часткою правильного";

    public override string TypeTheTeams => "Введіть назви команд через кому, або порожній рядок для всього класу.";

    public override string HowToLeadInLines => "Вводьте відповідь кожної команди й натискайте Enter. Також: pass, skip, back, quit; ? повторює запитання.";

    public override string LessonIsRecordedIn(string file) => $"Урок зберігається у файлі {file}.";

    public override string RightAnswerIs(string answer) => $"Правильна відповідь: {answer}";

    public override string SoManyFor(string option, int count, IReadOnlyList<string> teams) => $"{option}: {Number(count)}{(teams.Count == 0 ? "" : $", {List(teams)}")}";

    public override string TeamAnswered(string team, double score, string answer) => $"{team}: {Percent(score)}, {answer}";

    public override string StandingLine(int rank, string team, int points) => $"{Number(rank)}. {team}: {Points(points)}";

    public override string PressEnterToGoOn => "Enter — далі.";

    public override KeyWords PauseKey => new("Перерва", "Ховає запитання й зупиняє час");

    public override KeyWords ResumeKey => new("Далі", "Знову показує запитання");

    public override KeyWords LeaveLessonKey => new("Вийти", "Питає, чи вийти з уроку");

    public override KeyWords LeaveNowKey => new("Вийти", "Виходить з уроку");

    public override KeyWords StayKey => new("Лишитися", "Повертає до уроку");

    public override KeyWords RevealKey => new("Відкрити", "Показує правильну відповідь і хто її дав");

    public override KeyWords RevealNowKey => new("", "Відкриває раніше, ніж усі відповіли");

    public override KeyWords NumberAnswersKey => new("Відповідь", "Відповідає за команду, чия черга");

    public override KeyWords LetterAnswersKey => new("", "Те саме, за літерою варіанта");

    public override KeyWords GiveAnswerKey => new("Відповідь", "Бере відповідь і переходить до наступної команди");

    public override KeyWords CountHandsKey => new("Наступний варіант", "Бере число й переходить до наступного варіанта");

    public override KeyWords HandsKey => new("", "Цифра кількості рук");

    public override KeyWords PassKey => new("Пас", "Команда не дає відповіді");

    public override KeyWords TakeAnswerBackKey => new("Назад", "Забирає останню відповідь на це запитання");

    public override KeyWords SkipQuestionKey => new("Пропустити", "Пропускає запитання: його не зараховано нікому");

    public override KeyWords EarlierQuestionKey => new("Раніше", "Повертає до попереднього запитання");

    public override KeyWords ChangeAnswersKey => new("Змінити", "Змінює відповіді на це запитання");

    public override KeyWords TeamAboveKey => new("Команда", "Дає чергу попередній команді");

    public override KeyWords TeamBelowKey => new("Команда", "Дає чергу наступній команді");

    public override KeyWords UseBoardKey => new("Клавіші", "Відповідь стрілками, картками чи на карті");

    public override KeyWords TypeLineKey => new("Рядок", "Відповідь одним рядком");

    public override KeyWords GoOnKey => new("Далі", "Переходить далі");

    public override KeyWords NextInLessonKey => new("Далі", "Переходить до наступного запитання");

    public override KeyWords FinalKey => new("Кінець", "Переходить до підсумків");

    public override KeyWords AddTeamKey => new("Додати", "Додає команду; кілька через кому або вставлених рядками");

    public override KeyWords RemoveKey => new("Прибрати", "Прибирає команду або запис");

    public override KeyWords DoneTypingKey => new("Готово", "Бере введене");

    public override KeyWords CancelTypingKey => new("Скасувати", "Лишає, як було");

    public override string LinesHaveNoClock => "У рядках час не вимірюється: ні обмеження, ні швидкість не враховуються.";
}
