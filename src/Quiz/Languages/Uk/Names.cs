using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string Of(Family family) => family switch
    {
        Family.Timeline => "Хронологія",
        Family.Geography => "Географія",
        Family.Claims => "Заяви й заперечення",
        _ => "Авторські запитання",
    };

    public override string Of(Status status) => status switch
    {
        Status.Established => "Встановлено",
        Status.Corroborated => "Підкріплено",
        Status.Contested => "Спірно",
        Status.Unverified => "Не перевірено",
        _ => "Спростовано",
    };

    public override string Answers(long count) => Count(count, "відповідь", "відповіді", "відповідей");

    public override string Cards(long count) => Count(count, "картка", "картки", "карток");

    public override string Claims(long count) => Count(count, "твердження", "твердження", "тверджень");

    public override string Events(long count) => Count(count, "подія", "події", "подій");

    public override string Figures(long count) => Count(count, "показник", "показники", "показників");

    public override string Items(long count) => Count(count, "елемент", "елементи", "елементів");

    public override string Packs(long count) => Count(count, "набір", "набори", "наборів");

    public override string Places(long count) => Count(count, "місце", "місця", "місць");

    public override string Points(long count) => Count(count, "бал", "бали", "балів");

    public override string Problems(long count) => Count(count, "помилка", "помилки", "помилок");

    public override string Questions(long count) => Count(count, "запитання", "запитання", "запитань");

    public override string Regions(long count) => Count(count, "регіон", "регіони", "регіонів");

    public override string Rounds(long count) => Count(count, "раунд", "раунди", "раундів");

    public override string Sources(long count) => Count(count, "джерело", "джерела", "джерел");

    public override string OutOf(long count, long of) => string.Create(Numbers, $"{count} з {of}");

    public override string Km(double km) => km < 10
        ? string.Create(Numbers, $"{km:0.#} км")
        : $"{Number(Math.Round(km))} км";

    public override string List(IReadOnlyList<string> items) => Joined(items, "і");

    public override string Either(IReadOnlyList<string> items) => Joined(items, "або");

    public override string Titled(string title) => Quoted(title);

    public override string Quoted(string words) => $"«{words}»";

    private static string Joined(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "нічого",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
