using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string Of(Family family) => family switch
    {
        Family.Timeline => "Хронологія",
        Family.Geography => "Географія",
        Family.Claims => "Заяви й заперечення",
        _ => "Авторські запитання",
    };

    public string Of(Status status) => status switch
    {
        Status.Established => "Встановлено",
        Status.Corroborated => "Підкріплено",
        Status.Contested => "Спірно",
        Status.Unverified => "Не перевірено",
        _ => "Спростовано",
    };

    public string Answers(long count) => Count(count, "відповідь", "відповіді", "відповідей");

    public string Cards(long count) => Count(count, "картка", "картки", "карток");

    public string Claims(long count) => Count(count, "твердження", "твердження", "тверджень");

    public string Events(long count) => Count(count, "подія", "події", "подій");

    public string Figures(long count) => Count(count, "показник", "показники", "показників");

    public string Items(long count) => Count(count, "елемент", "елементи", "елементів");

    public string Packs(long count) => Count(count, "набір", "набори", "наборів");

    public string Places(long count) => Count(count, "місце", "місця", "місць");

    public string Points(long count) => Count(count, "бал", "бали", "балів");

    public string Problems(long count) => Count(count, "помилка", "помилки", "помилок");

    public string Questions(long count) => Count(count, "запитання", "запитання", "запитань");

    public string Regions(long count) => Count(count, "регіон", "регіони", "регіонів");

    public string Rounds(long count) => Count(count, "раунд", "раунди", "раундів");

    public string Sources(long count) => Count(count, "джерело", "джерела", "джерел");

    public string OutOf(long count, long of) => string.Create(Numbers, $"{count} з {of}");

    public string Km(double km) => km < 10
        ? string.Create(Numbers, $"{km:0.#} км")
        : $"{Number(Math.Round(km))} км";

    public string List(IReadOnlyList<string> items) => Joined(items, "і");

    public string Either(IReadOnlyList<string> items) => Joined(items, "або");

    public string Titled(string title) => Quoted(title);

    public string Quoted(string words) => $"«{words}»";

    private static string Joined(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "нічого",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
