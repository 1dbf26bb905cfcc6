using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>The few words that files made here need, in the language of their pack.</summary>
public interface IExchangeWords
{
    /// <summary>The options of a question whether something is true.</summary>
    string TrueOption { get; }

    string FalseOption { get; }

    string PutEventsInOrder { get; }

    /// <summary>The front of a card; so of all that begin with Card.</summary>
    string CardAskingWhen(string title);

    string CardAskingRegion(string place);

    string CardAskingCapital(string region);

    string CardAskingWhoSaid(string text);

    /// <summary>What a statement was, in brackets after who made it and when.</summary>
    string ActOnCard(Act act);

    /// <summary>What was found, and when: a phrase that begins a sentence.</summary>
    string StatusOnCard(Status status, string date);
}
