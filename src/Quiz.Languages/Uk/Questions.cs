using Quiz.Core.Forms;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string TypeAllLetters(int count, OrderBegin first, string example) =>
        $"Введіть усі літери ({count}){(first == OrderBegin.AsAsked ? " по порядку" : $", спершу {Ends(first).First}")}, наприклад «{example}».";

    public string TypePosition(int most) => $"Введіть, скільки карток лінії стоять перед нею: від 0 до {most}.";

    public string TypeLetter => "Введіть літеру.";

    public string TypeLettersOrNames => "Введіть літери всіх правильних варіантів, наприклад «a c», або їхні назви через кому.";

    public string TypeLetters => "Введіть літери всіх правильних варіантів, наприклад «a c».";

    public string TypeDirection => "Введіть напрямок, наприклад «пд-сх», «південний схід» або «135°».";

    public string TypePointOrRegion => "Введіть широту й довготу, наприклад «48.46, 35.04», шлях, наприклад «120 км пд-сх від Kyiv», або назву регіону за частину балів.";

    public string TypePoint => "Введіть широту й довготу, наприклад «48.46, 35.04», або шлях, наприклад «120 км пд-сх від Kyiv».";

    public string TypeLetterOrName => "Введіть літеру або назву.";

    public string TypeName => "Введіть назву.";

    public string Hint(string hint) => $"Підказка: {hint}";

    public string NotThisDirection(string direction) => $"Це не {direction}.";

    public string NotThis(char letter, string option) => Texts.Ended($"Це не {letter}: {option}");

    public string BeginWith(string card) => Texts.Ended($"Почніть із цього: {card}");

    public string EndWith(string card) => Texts.Ended($"Закінчіть цим: {card}");

    public string WasRoughly(char letter, string card, string date) => $"{letter}, {card}: {date}.";

    public string BelongsAfter(string card) => $"Місце цієї картки – після картки {Quoted(card)}.";

    public string BelongsBefore(string card) => $"Місце цієї картки – перед карткою {Quoted(card)}.";

    public string BeginsWith(string first, int length) => $"Починається на {first}; {Count(length, "символ", "символи", "символів")}.";

    public string SoManyAreRight(int count) => $"Правильних варіантів: {count}.";
}
