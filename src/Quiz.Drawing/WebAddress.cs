namespace Quiz.Drawing;

/// <summary>An address as a terminal may be given it to open at a click: in ASCII without a control or a blank, as RFC 3986 writes it.</summary>
public sealed record WebAddress
{
    /// <summary>The longest that terminals take (VTE's and iTerm2's bound).</summary>
    public const int MaxLength = 2083;

    private WebAddress(string text) => Text = text;

    public string Text { get; }

    /// <summary>Null for what is no page of the web, and for what is too long.</summary>
    public static WebAddress? Of(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            return null;
        var address = uri.AbsoluteUri;
        return address.Length <= MaxLength && address.All(c => c is > ' ' and <= '~') ? new(address) : null;
    }

    public override string ToString() => Text;
}
