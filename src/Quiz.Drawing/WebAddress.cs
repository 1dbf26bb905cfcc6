namespace Quiz.Drawing;

/// <summary>An address as a terminal may be given it to open at a click.</summary>
public static class WebAddress
{
    /// <summary>The longest that terminals take (VTE's and iTerm2's bound).</summary>
    public const int MaxLength = 2083;

    /// <summary>In ASCII without a control or a blank, as RFC 3986 writes it; null for what is no page of the web or too long.</summary>
    public static string? Of(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            return null;
        var address = uri.AbsoluteUri;
        return address.Length <= MaxLength && address.All(c => c is > ' ' and <= '~') ? address : null;
    }
}
