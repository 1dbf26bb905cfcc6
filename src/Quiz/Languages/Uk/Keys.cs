using Quiz.Keys;


namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    /// <summary>Keys that bear Latin names on keyboards sold in Ukraine keep them.</summary>
    public override string NameOf(Key key)
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

    public override KeyWords HelpKey => new("Довідка", "Показує всі клавіші");

    public override KeyWords BackKey => new("Назад", "Повертає назад");

    public override KeyWords QuitKey => new("Вийти", "Виходить; раунд лишається, як є");

    public override KeyWords SuspendKey => new("", "Віддає термінал оболонці; команда fg повертає");

    public override KeyWords RedrawKey => new("", "Малює екран наново");

    public override KeyWords LineUpKey => new("Гортати", "Гортає на рядок угору");

    public override KeyWords LineDownKey => new("Гортати", "Гортає на рядок униз");

    public override KeyWords PageDownKey => new("", "Гортає вниз");

    public override KeyWords PageUpKey => new("", "Гортає вгору");

    public override KeyWords TopKey => new("", "Переходить на початок");

    public override KeyWords BottomKey => new("", "Переходить у кінець");

    public override KeyWords ChooseKey => new("Обрати", "Обирає виділене");

    public override KeyWords EntryAboveKey => new("Рух", "Виділяє рядок вище");

    public override KeyWords EntryBelowKey => new("Рух", "Виділяє рядок нижче");

    public override KeyWords GiveUpKey => new("Припинити", "Припиняє виділений незакінчений раунд; відповіді лишаються");

    public override KeyWords PlayPackKey => new("Грати", "Грає мішаний раунд із виділеного набору");

    public override KeyWords PackAboveKey => new("Рух", "Виділяє набір вище");

    public override KeyWords PackBelowKey => new("Рух", "Виділяє набір нижче");

    public override KeyWords DescriptionDownKey => new("Гортати", "Гортає опис униз");

    public override KeyWords DescriptionUpKey => new("", "Гортає опис угору");

    public override KeyWords SettingAboveKey => new("Рух", "Виділяє налаштування вище");

    public override KeyWords SettingBelowKey => new("Рух", "Виділяє налаштування нижче");

    public override KeyWords ValueBeforeKey => new("Змінити", "Бере попереднє значення");

    public override KeyWords NextValueKey => new("Змінити", "Бере наступне значення");

    public override KeyWords AnswerKey => new("Відповісти", "Надсилає відповідь");

    public override KeyWords HintKey => new("Підказка", "Підказка за чверть балів");

    public override KeyWords SkipKey => new("Не знаю", "Показує відповідь; балів за неї немає");

    public override KeyWords ReadOnKey => new("", "Гортає довге запитання вниз");

    public override KeyWords ReadBackKey => new("", "Гортає його вгору");

    public override KeyWords ResultsKey => new("Підсумок", "Переходить далі");

    public override KeyWords NextQuestionKey => new("Далі", "Переходить далі");

    public override KeyWords HomeKey => new("Головна", "Повертає на головний екран");

    public override KeyWords CardAboveKey => new("Рух", "Виділяє картку вище");

    public override KeyWords CardBelowKey => new("Рух", "Виділяє картку нижче");

    public override KeyWords OptionAboveKey => new("Рух", "Виділяє варіант вище");

    public override KeyWords OptionBelowKey => new("Рух", "Виділяє варіант нижче");

    public override KeyWords OptionOfLetterKey => new("", "Виділяє варіант із цією літерою");

    public override KeyWords OptionOfNumberKey => new("", "Виділяє варіант із цим номером");

    public override KeyWords PickKey => new("Позначити", "Позначає виділений варіант або знімає позначку");

    public override KeyWords UnpickKey => new("Зняти", "Позначає виділений варіант або знімає позначку");

    public override KeyWords PickLetterKey => new("", "Позначає варіант із цією літерою або знімає позначку");

    public override KeyWords GrabKey => new("Взяти", "Бере виділену картку або кладе її");

    public override KeyWords DropKey => new("Покласти", "Бере виділену картку або кладе її");

    public override KeyWords CardUpKey => new("", "Пересуває виділену картку вгору");

    public override KeyWords CardDownKey => new("", "Пересуває виділену картку вниз");

    public override KeyWords EarlierKey => new("Рух", "Пересуває картку раніше");

    public override KeyWords LaterKey => new("Рух", "Пересуває картку пізніше");

    public override KeyWords BeforeAllKey => new("", "Ставить її перед усіма");

    public override KeyWords AfterAllKey => new("", "Ставить її після всіх");

    public override KeyWords CursorLeftKey => new("Рух", "Пересуває курсор уліво");

    public override KeyWords CursorRightKey => new("Рух", "Пересуває його вправо");

    public override KeyWords CursorUpKey => new("Рух", "Пересуває його вгору");

    public override KeyWords CursorDownKey => new("Рух", "Пересуває його вниз");

    public override KeyWords FarLeftKey => new("", "Пересуває його на десять клітинок уліво");

    public override KeyWords FarRightKey => new("", "Пересуває його на десять клітинок управо");

    public override KeyWords FarUpKey => new("", "Пересуває його на десять клітинок угору");

    public override KeyWords FarDownKey => new("", "Пересуває його на десять клітинок униз");

    public override KeyWords ZoomInKey => new("Масштаб", "Показує карту більшою");

    public override KeyWords ZoomOutKey => new("Масштаб", "Показує карту меншою");

    public override KeyWords WholeMapKey => new("", "Показує всю карту");

    public override KeyWords NextCandidateKey => new("Інша літера", "Переходить до наступного регіону з літерою");

    public override KeyWords PreviousCandidateKey => new("", "Переходить до попереднього регіону з літерою");

    public override KeyWords TypePointKey => new("Ввести", "Дає ввести координати, шлях до точки, а для місця також його регіон");

    public override KeyWords UseMapKey => new("До карти", "Повертає до курсора");
}
