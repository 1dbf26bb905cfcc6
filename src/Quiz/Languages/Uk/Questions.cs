using Quiz.Core.Forms;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string TypeAllLetters(int count, OrderBegin first, string example) =>
        $"Введіть усі літери ({count}){(first == OrderBegin.AsAsked ? " по порядку" : $", спершу {Ends(first).First}")}, наприклад «{example}».";

    public override string TypePosition(int most) => $"Введіть, скільки карток лінії стоять перед нею: від 0 до {most}.";

    public override string TypeLetter => "Введіть літеру.";

    public override string TypeLettersOrNames => "Введіть літери всіх правильних варіантів, наприклад «a c», або їхні назви через кому.";

    public override string TypeLetters => "Введіть літери всіх правильних варіантів, наприклад «a c».";

    public override string TypeDirection => "Введіть напрямок, наприклад «пд-сх», «південний схід» або «135°».";

    public override string TypePointOrRegion => "Введіть широту й довготу, наприклад «48.46, 35.04», шлях, наприклад «120 км пд-сх від Kyiv», або назву регіону за частину балів.";

    public override string TypePoint => "Введіть широту й довготу, наприклад «48.46, 35.04», або шлях, наприклад «120 км пд-сх від Kyiv».";

    public override string TypeLetterOrName => "Введіть літеру або назву.";

    public override string TypeName => "Введіть назву.";

    public override string Hint(string hint) => $"Підказка: {hint}";

    public override string NotThisDirection(string direction) => $"Це не {direction}.";

    public override string NotThis(char letter, string option) => Ended($"Це не {letter}: {option}");

    public override string BeginWith(string card) => Ended($"Почніть із цього: {card}");

    public override string EndWith(string card) => Ended($"Закінчіть цим: {card}");

    public override string WasRoughly(char letter, string card, string date) => $"{letter}, {card}: {date}.";

    public override string BelongsAfter(string card) => $"Місце цієї картки – після картки {Quoted(card)}.";

    public override string BelongsBefore(string card) => $"Місце цієї картки – перед карткою {Quoted(card)}.";

    public override string BeginsWith(string first, int length) => $"Починається на {first}; {Count(length, "символ", "символи", "символів")}.";

    public override string SoManyAreRight(int count) => $"Правильних варіантів: {count}.";
}
