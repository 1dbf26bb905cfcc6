namespace Quiz.Classroom.Sheets;

/// <summary>A page of HTML that stands by itself: nothing in it runs, and nothing is fetched from anywhere.</summary>
internal static class SheetPage
{
    /// <param name="title">Of the window, and what browsers print above.</param>
    /// <param name="footer">Letters, digits and hyphens that stand at the foot of each printed page.</param>
    /// <param name="body">Writes what stands in the body.</param>
    public static byte[] Write(SheetLook look, string title, string footer, Action<HtmlWriter> body)
    {
        var html = new HtmlWriter();
        using (html.In("html", ("lang", look.Language.Code)))
        {
            using (html.In("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Put("title", title);
                html.Style(SheetStyle.Css(look.IsLarge, footer));
            }
            using (html.In("body"))
                body(html);
        }
        return html.ToUtf8();
    }

    /// <summary>A line to write on, or as many short ones as letters are wanted.</summary>
    public static void Blanks(HtmlWriter html, int count)
    {
        html.Text(" ");
        if (count == 0)
        {
            html.Put("span", "", ("class", "blank wide"));
            return;
        }
        using (html.In("span", ("class", "blanks")))
        {
            for (var i = 0; i < count; i++)
                html.Put("span", "", ("class", "blank"));
        }
    }
}
