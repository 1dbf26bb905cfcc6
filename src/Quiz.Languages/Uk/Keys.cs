using Quiz.Drawing.Keys;
using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    /// <summary>Keys that bear Latin names on keyboards sold in Ukraine keep them.</summary>
    public string NameOf(Key key)
    {
        var name = (key.Code, key.Text) switch
        {
            (KeyCode.Character, " ") => "пробіл",
            (KeyCode.Up, _) => "вгору",
            (KeyCode.Down, _) => "вниз",
            (KeyCode.Left, _) => "вліво",
            (KeyCode.Right, _) => "вправо",
            _ => null,
        };
        var inLatin = key.ToString();
        return name is null ? inLatin : inLatin[..(inLatin.LastIndexOf('+') + 1)] + name;
    }

    public KeyWords HelpKey => new("Довідка", "Показує всі клавіші");

    public KeyWords BackKey => new("Назад", "Повертає назад");

    public KeyWords QuitKey => new("Вийти", "Виходить; раунд лишається, як є");

    public KeyWords SuspendKey => new("", "Віддає термінал оболонці; команда fg повертає");

    public KeyWords RedrawKey => new("", "Малює екран наново");

    public KeyWords LineUpKey => new("Гортати", "Гортає на рядок угору");

    public KeyWords LineDownKey => new("Гортати", "Гортає на рядок униз");

    public KeyWords PageDownKey => new("", "Гортає вниз");

    public KeyWords PageUpKey => new("", "Гортає вгору");

    public KeyWords TopKey => new("", "Переходить на початок");

    public KeyWords BottomKey => new("", "Переходить у кінець");

    public KeyWords ChooseKey => new("Обрати", "Обирає виділене");

    public string TypeToFind => "Наберіть перші літери, щоб знайти рядок.";

    public KeyWords NextButtonKey => new("Далі", "Переходить до наступної кнопки");

    public KeyWords MenuKey => new("Меню", "Відкриває меню");

    public KeyWords CloseMenuKey => new("Закрити", "Закриває меню");

    public string GameMenu => "_Гра";

    public string PacksMenu => "_Набори";

    public string ClassMenu => "_Клас";

    public string ViewMenu => "_Вигляд";

    public string HelpMenu => "_Довідка";

    public KeyWords NextLinkKey => new("Посилання", "Переходить до наступного посилання або до попереднього");

    public KeyWords FollowLinkKey => new("Перейти", "Переходить за виділеним посиланням");

    public KeyWords PreviousTabKey => new("Вкладки", "Переходить до попередньої вкладки");

    public KeyWords NextTabKey => new("Вкладки", "Переходить до наступної вкладки");

    public KeyWords SortKey => new("Сортувати", "Сортує за наступним стовпцем");

    public KeyWords SortBackKey => new("", "Сортує у зворотному порядку");

    public KeyWords CopyKey => new("Копіювати", "Копіює рядок, яким можна поділитися");

    public string IsCopied => "Передано терміналу, щоб скопіювати.";

    public KeyWords OpenListKey => new("", "Відкриває список або ставить позначку");

    public KeyWords EntryAboveKey => new("Рух", "Виділяє рядок вище");

    public KeyWords EntryBelowKey => new("Рух", "Виділяє рядок нижче");

    public KeyWords EntryNumberKey => new("", "Вибирає рядок із цим числом");

    public KeyWords HowToLeaveKey => new("", "Каже, як вийти");

    public KeyWords GiveUpKey => new("Припинити", "Припиняє виділений незакінчений раунд; відповіді лишаються");

    public KeyWords PlayPackKey => new("Грати", "Грає мішаний раунд із виділеного набору");

    public KeyWords PackAboveKey => new("Рух", "Виділяє набір вище");

    public KeyWords PackBelowKey => new("Рух", "Виділяє набір нижче");

    public KeyWords DescriptionDownKey => new("Гортати", "Гортає опис униз");

    public KeyWords DescriptionUpKey => new("", "Гортає опис угору");

    public KeyWords SettingAboveKey => new("Рух", "Виділяє налаштування вище");

    public KeyWords SettingBelowKey => new("Рух", "Виділяє налаштування нижче");

    public KeyWords ValueBeforeKey => new("Змінити", "Бере попереднє значення");

    public KeyWords NextValueKey => new("Змінити", "Бере наступне значення");

    public KeyWords AnswerKey => new("Відповісти", "Надсилає відповідь");

    public KeyWords HintKey => new("Підказка", "Підказка за чверть балів");

    public KeyWords SkipKey => new("Не знаю", "Показує відповідь; балів за неї немає");

    public KeyWords ReadOnKey => new("", "Гортає довге запитання вниз");

    public KeyWords ReadBackKey => new("", "Гортає його вгору");

    public KeyWords ResultsKey => new("Підсумок", "Переходить далі");

    public KeyWords NextQuestionKey => new("Далі", "Переходить далі");

    public KeyWords HomeKey => new("Головна", "Повертає на головний екран");

    public KeyWords CardAboveKey => new("Рух", "Виділяє картку вище");

    public KeyWords CardBelowKey => new("Рух", "Виділяє картку нижче");

    public KeyWords OptionAboveKey => new("Рух", "Виділяє варіант вище");

    public KeyWords OptionBelowKey => new("Рух", "Виділяє варіант нижче");

    public KeyWords OptionOfLetterKey => new("", "Виділяє варіант із цією літерою");

    public KeyWords OptionOfNumberKey => new("", "Виділяє варіант із цим номером");

    public KeyWords PickKey => new("Позначити", "Позначає виділений варіант або знімає позначку");

    public KeyWords UnpickKey => new("Зняти", "Позначає виділений варіант або знімає позначку");

    public KeyWords PickLetterKey => new("", "Позначає варіант із цією літерою або знімає позначку");

    public KeyWords GrabKey => new("Взяти", "Бере виділену картку або кладе її");

    public KeyWords DropKey => new("Покласти", "Бере виділену картку або кладе її");

    public KeyWords CardUpKey => new("", "Пересуває виділену картку вгору");

    public KeyWords CardDownKey => new("", "Пересуває виділену картку вниз");

    public KeyWords EarlierKey => new("Рух", "Пересуває картку раніше");

    public KeyWords LaterKey => new("Рух", "Пересуває картку пізніше");

    public KeyWords BeforeAllKey => new("", "Ставить її перед усіма");

    public KeyWords AfterAllKey => new("", "Ставить її після всіх");

    public KeyWords CursorLeftKey => new("Рух", "Пересуває курсор уліво");

    public KeyWords CursorRightKey => new("Рух", "Пересуває його вправо");

    public KeyWords CursorUpKey => new("Рух", "Пересуває його вгору");

    public KeyWords CursorDownKey => new("Рух", "Пересуває його вниз");

    public KeyWords FarLeftKey => new("", "Пересуває його на десять клітинок уліво");

    public KeyWords FarRightKey => new("", "Пересуває його на десять клітинок управо");

    public KeyWords FarUpKey => new("", "Пересуває його на десять клітинок угору");

    public KeyWords FarDownKey => new("", "Пересуває його на десять клітинок униз");

    public KeyWords ZoomInKey => new("Масштаб", "Показує карту більшою");

    public KeyWords ZoomOutKey => new("Масштаб", "Показує карту меншою");

    public KeyWords WholeMapKey => new("", "Показує всю карту");

    public KeyWords NextCandidateKey => new("Інша літера", "Переходить до наступного регіону з літерою");

    public KeyWords PreviousCandidateKey => new("", "Переходить до попереднього регіону з літерою");

    public KeyWords TypePointKey => new("Ввести", "Дає ввести координати, шлях до точки, а для місця також його регіон");

    public KeyWords UseMapKey => new("До карти", "Повертає до курсора");
}
