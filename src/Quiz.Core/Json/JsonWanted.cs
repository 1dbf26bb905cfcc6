namespace Quiz.Core.Json;

/// <summary>What should stand where a text stops being JSON.</summary>
internal enum JsonWanted
{
    /// <summary>The text holds nothing at all.</summary>
    Anything,
    Value,

    /// <summary>The name of a property.</summary>
    Name,
    Colon,
    CommaOrBrace,
    CommaOrBracket,

    /// <summary>Nothing more.</summary>
    End,

    /// <summary>The quotation mark that closes a text, or a character that a text may hold.</summary>
    EndOfText,

    /// <summary>One of the characters that a backslash may stand before.</summary>
    Escape,
    HexDigit,
    Digit,

    /// <summary>The next letter of true, false or null.</summary>
    Word,
    LessDepth,
}
