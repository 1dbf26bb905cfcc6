using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : IDeniedWords
{
    public string DeniedTitle => "What was denied";

    public string DeniedNeeds => "a denial with a text of a statement with parts";

    public string WhatWasDenied(string who) => $"What exactly did {Closed(who)} deny? Pick the whole, or the parts.";

    public string TheWhole => "The whole statement";

    public string DenialLabel => "Denial";

    public string DeniedTheWhole(string who, string date) => $"{Closed(who)} denied the whole of it ({date}).";

    public string DeniedParts(string who, string date, IReadOnlyList<string> parts) => $"{Closed(who)} denied a part of it ({date}): {List(parts)}";
}
