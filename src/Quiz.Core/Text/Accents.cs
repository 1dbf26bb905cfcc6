namespace Quiz.Core.Text;

/// <summary>Letters without their accents. A table of our own: under invariant globalization .NET decomposes no text.</summary>
public static class Accents
{
    private static readonly (char Base, string Accented)[] Table =
    [
        ('a', "àáâãäåāăą"), ('c', "çćĉċč"), ('d', "ďđ"), ('e', "èéêëēĕėęě"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįı"), ('j', "ĵ"), ('k', "ķ"),
        ('l', "ĺļľŀł"), ('n', "ñńņň"), ('o', "òóôõöøōŏő"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťŧț"), ('u', "ùúûüũūŭůűų"), ('w', "ŵ"), ('y', "ýÿŷ"), ('z', "źżž"),
    ];

    private static readonly Dictionary<char, char> BaseOf = Table.SelectMany(row => row.Accented.Select(c => (c, row.Base))).ToDictionary(p => p.c, p => p.Base);

    /// <param name="letter">In small letters.</param>
    public static char WithoutAccent(char letter) => letter < 0x80 ? letter : BaseOf.GetValueOrDefault(letter, letter);
}
