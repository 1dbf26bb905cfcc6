namespace Quiz.Drawing.Keys;

/// <summary>Letters of the Ukrainian and Russian keyboard layouts as what the same keys type on the Latin one, so that a screen's letter keys work without switching.</summary>
public static class CyrillicLayout
{
    private const string Cyrillic = "йцукенгшщзфівапролдячсмитьыЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬЫ";
    private const string Latin = "qwertyuiopasdfghjklzxcvbnmsQWERTYUIOPASDFGHJKLZXCVBNMS";

    /// <summary>The same key for one that types no such letter.</summary>
    public static Key InLatin(Key key) =>
        key.Code == KeyCode.Character && key.Text is [var letter] && Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? key with { Text = Latin[at].ToString() } : key;
}
