using System.Collections.Immutable;

namespace Quiz.Tests.Fuzz;

/// <summary>Texts that have broken programs: whatever people, files and terminals may put where a word is wanted.</summary>
internal static class NaughtyStrings
{
    /// <summary>Without a zero character, which no argument, variable or file name can hold.</summary>
    public static ImmutableArray<string> ForTheSystem => [.. All.Where(text => !text.Contains('\0', StringComparison.Ordinal))];

    public static ImmutableArray<string> All { get; } =
    [
        // Nothing, and what looks like nothing.
        "", " ", "  ", "\t", "\n", "\r", "\r\n", "\u00A0", "\u1680", "\u2003", "\u2007", "\u202F", "\u205F", "\u3000", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u3164", "\u2800", "\uFFA0", "\u115F",
        " a ", "\ta\t", "a\nb", "a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\vb", "a\fb", "\uFEFFa", "a\uFEFF", "a\0b", "\0", "\u0001", "\u0007", "\b\b\b", "\u007F", "\u0080", "\u009F",
        // Orders to a terminal.
        "\e", "\e[", "\e[2J", "\e[31mred\e[0m", "\e]0;title\a", "\e]52;c;ZXZpbA==\a", "\e]8;;https://example.org\e\\link\e]8;;\e\\", "\e[?1049l", "\e[6n", "\ec", "\eP+q544e\e\\", "\u009B31m", "\u009D0;x\u009C", "\e[201~", "\e[200~", "\e[<0;1;1M", "\e_Gf=100;\e\\",
        "\x0E\x0F", "\x05", "\x1A", "\x03", "\x04", "\x11\x13", "%[2J", "\\e[2J", "\\033[31m", "\\u001b[31m", "^[[31m",
        // Right to left, and what turns text round.
        "שלום", "مرحبا بالعالم", "\u202Eevil\u202C", "\u202Areset\u202C", "\u2066a\u2069", "\u2067a\u2069", "\u2068a\u2069", "\u200Eleft", "\u200Fright", "\u061Carabic", "a\u202Eb\u202Dc", "user\u202Efdp.exe", "אב 12 גד", "𐤀𐤁", "(שלום)", "۱۲۳ سلام",
        // Marks, joiners and piles.
        "é", "e\u0301", "e\u0301\u0302\u0303\u0304", "\u0301", "\u0301\u0301\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞", "क्षि", "নি", "กำ", "ำ", "\u1100\u1161\u11A8", "각", "각각각", "ก็็็็็็็็็็", "\u20E3", "1\u20E3", "\uFE0F", "\uFE0E", "a\uFE0F", "☺\uFE0E", "☺\uFE0F", "❤️", "©️",
        // Emoji, flags, sequences.
        "😀", "👩‍👩‍👧‍👦", "👨🏽‍🚒", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇺🇦", "🇺🇦🇺", "🇺", "🇺🇸🇷🇺🇸", "👍🏿", "🏿", "#️⃣", "🧑‍🤝‍🧑", "‍👩", "👩‍", "\U000E0041", "\U000E007F", "\U000F0000", "\U0010FFFD", "🫠", "𝔘𝔫𝔦", "𝟙𝟚𝟛", "🀄", "🅰", "㊗", "⌚", "⭐",
        // Wide and narrow.
        "日本語", "パーティーへ行かないか", "ﾊﾝｶｸ", "ＦＵＬＬ　ｗｉｄｔｈ", "田中さんにあげて下さい", "사회과학원", "社會科學院", "𠜎𠜱𠝹𠱓", "丈夫", "ⅷ", "ß", "ẞ", "ﬁ", "ǅ", "ŉ", "ﷺ", "꧅", "𒐫", "⸻", "𓀀", "Ⱥ", "Ⱦ",
        // Case that is not as it seems.
        "İ", "ı", "iI", "İSTANBUL", "istanbul", "ISPARTA", "Iıİi", "ΣΑΣ", "σας", "ς", "Ǆ", "KELVIN \u212A", "\u212B", "ſ", "Straße", "STRASSE", "Київ", "КИЇВ", "ЇЖАК", "їжак", "ґ", "’", "об’єкт", "об'єкт", "обʼєкт",
        // Halves of pairs, and what is no character.
        "\uD800", "\uDC00", "a\uD800", "\uDC00a", "\uDC00\uD800", "\uD83D", "\uD83Dx", "\uFFFE", "\uFFFF", "\uFFFD", "\uFDD0", "\U0001FFFE", "\\uD800", "\\ud83d\\ude00",
        // Numbers.
        "0", "00", "-0", "+0", "1", "-1", "01", "1.0", "1e3", "1E400", "-1e400", "1e-400", "5e-324", "1.7976931348623157e308", "NaN", "nan", "Infinity", "-Infinity", "inf", "∞", "0x1F", "0b1", "1_000", "1,000", "1.000", "1.000.000", "1,000,000.5", "1.000.000,5", "1 000", "1\u00A0000", "1\u202F000", "1’000",
        "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616", "99999999999999999999999999999999999999", "١٢٣", "۱۲۳", "१२३", "１２３", "一二三", "Ⅻ", "½", "²", "①", "−5", "–5", "5-", "--5", "+-5", "1/0", "5 million", "5 k", "5kkk", "млн", "2,9 млн", "0,5", ",5", "5,", ".", ",", ".5", "5.",
        // Dates.
        "1969", "1969-07", "1969-07-20", "0000", "-0000", "-0001", "-9999", "9999", "10000", "-10000", "Y10000", "Y-10000", "Y9999999", "Y10000000", "19XX", "1XXX", "XXXX", "XXXX-XX-XX", "2004-02-30", "2004-02-29", "1900-02-29", "1985-04-12T23:20:30Z", "2001-21", "2001-25", "1984?", "1984~", "1984%", "2004-06/2006-08", "/1985", "1985/", "../1985", "1985/..", "[1667,1668]", "[..1984]", "[1984..]", "{1960,1961}", "[", "]", "[]", "[..]", "..", "/", "1969-7-20", "20.07.1969", "07/20/1969", "1969‐07‐20", "today",
        // Points.
        "48.4, 35.0", "48,4 35,0", "48.4N 35.0E", "35.0E 48.4N", "48°28′N 35°3′E", "91, 0", "0, 181", "-90 -180", "90 180", "1N 2N", "48.4.4 35", "48 35 12", "N", "NE", "48°60′N 35°E", "-48N 35E", "1e2 3", "NaN NaN", "Infinity 0",
        // What a shell, a browser, a printer of formats, a path or a database might take for an order.
        "$(id)", "`id`", "${HOME}", "$HOME", "~", "~root", "%PATH%", "!!", "&& ls", "; ls", "| cat", "> /dev/null", "*", "?", "[a-z]", "{a,b}", "'", "\"", "'\"'", "\\", "\\\\", "a\\", "\"quoted\"", "it's", "--", "-", "-h", "--help", "--version", "-?", "--data", "--no-such", "-1", "@file", "@/dev/zero", "@", "[suggest]", "[diagram] play", "=", "a=b", "--count=", "--count=1e3", "/?",
        "%s%s%s%n", "%d", "%x", "{0}", "{0:X}", "{", "}", "{{0}}", "$\"{x}\"", "<script>alert(1)</script>", "<b>", "&lt;", "&#x202E;", "]]>", "<!--", "[red]text[/]", "**bold**", "' OR 1=1 --", "'; DROP TABLE answers; --", "\"; DELETE FROM rounds", "$id", ":x", "?1", "$.mode", "null", "NULL", "undefined", "true", "false", "None", "{}", "[1]", "{\"skip\":true}", "{\"order\":[\"a\"]}",
        ".", "..", "/", "//", "/dev/null", "/dev/zero", "/dev/stdin", "/proc/self/mem", "/etc/passwd", "../../../etc/passwd", "..\\..\\x", "C:\\", "\\\\server\\share", "CON", "NUL", "aux.json", "file:///etc/passwd", "https://example.org/", "a/b", "a/", ".hidden", "a.json", "x\u202Enosj.", "name with spaces.json", ":memory:", "file:x?mode=memory", "|DataDirectory|",
        // Long.
        new('x', 100), new('x', 201), new('x', 4_001), new('語', 300), new('\u0301', 5_000), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200)), new('a', 20_000), string.Join(' ', Enumerable.Repeat("word", 2_000)), new('[', 500), new('9', 400), $"0.{new string('0', 400)}1", new('-', 300), new(' ', 3_000), string.Concat(Enumerable.Repeat("\e[31m", 300)), string.Concat(Enumerable.Repeat("a\u200D", 300)), string.Concat(Enumerable.Repeat("\u202E", 300)),
    ];
}
