namespace Quiz.Exchange;

/// <summary>The kinds of items that a pack holds.</summary>
public enum ItemKind { Event, Place, Region, Figure, Claim, Question }
