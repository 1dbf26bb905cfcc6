using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IDeniedWords
{
    public string DeniedTitle => "Що заперечено";

    public string DeniedNeeds => "заперечення з текстом, яке стосується висловлювання з частинами";

    public string WhatWasDenied(string who) => $"Що саме заперечено ({who})? Позначте всю заяву або її частини.";

    public string TheWhole => "Уся заява";

    public string DenialLabel => "Заперечення";

    public string DeniedTheWhole(string who, string date) => $"{who}: заперечення всієї заяви ({date}).";

    public string DeniedParts(string who, string date, IReadOnlyList<string> parts) => $"{who}: заперечення частини заяви ({date}): {List(parts)}";
}
