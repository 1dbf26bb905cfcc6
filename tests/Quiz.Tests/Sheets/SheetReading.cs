using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Quiz.Tests.Sheets;

/// <summary>What can be asked of every page of HTML.</summary>
internal static class SheetReading
{
    private static readonly string[] Nothing = ["script", "link", "img", "iframe", "object", "embed", "base", "form", "a", "image", "use", "foreignObject", "animate", "set"];
    private static readonly string[] Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "role", "id", "aria-labelledby", "viewBox", "width", "height", "font-size", "scope",
        "d", "x", "y", "cx", "cy", "r", "fill", "fill-rule", "patternUnits", "patternTransform",
    ];

    /// <summary>The page as XML, which checks that it is well-formed.</summary>
    public static XDocument Parse(byte[] html)
    {
        using var reader = XmlReader.Create(new MemoryStream(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    /// <summary>Fails where the page is not one that everybody can read and that stands by itself.</summary>
    public static void Check(byte[] html, string language)
    {
        var page = Parse(html);
        var all = page.Descendants().ToList();
        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.NotEqual("", all.Single(e => e.Parent?.Name == "head" && e.Name == "title").Value);
        Assert.Single(all, e => e.Name == "main");
        Assert.Single(all, e => e.Name == "header");
        Assert.Single(all, e => e.Name == "h1");
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", all.Single(e => e.Attribute("http-equiv") is not null).Attribute("content")!.Value);
        Assert.DoesNotContain(all, e => Nothing.Contains(e.Name.LocalName));
        Assert.Empty(all.SelectMany(e => e.Attributes()).Select(a => a.Name.LocalName).Except(Attributes));
        Assert.DoesNotMatch("url\\((?!#)|@import|expression|javascript:", all.Single(e => e.Name == "style").Value);
        CheckIds(all);
        CheckHeadings(all);
        foreach (var picture in all.Where(e => e.Attribute("role")?.Value == "img"))
            Assert.All(picture.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.NotEqual("", all.Single(e => e.Attribute("id")?.Value == id).Value.Trim()));
        foreach (var table in all.Where(e => e.Name == "table"))
        {
            Assert.NotEqual("", table.Element("caption")!.Value);
            Assert.All(table.Descendants("th"), th => Assert.Contains(th.Attribute("scope")?.Value, (string[])["col", "row"]));
        }
        Assert.All(all.Where(e => e.Name == "ol" || e.Name == "ul"), list => Assert.All(list.Elements(), item => Assert.Equal("li", item.Name.LocalName)));
    }

    /// <summary>All text that is read or read out, without the style sheet.</summary>
    public static string TextOf(byte[] html)
    {
        var page = Parse(html);
        page.Descendants("style").Remove();
        return page.Root!.Value;
    }

    public static string[] LinesOf(byte[] text) => Encoding.UTF8.GetString(text).Split('\n');

    private static void CheckIds(List<XElement> all)
    {
        var ids = all.Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[qk][0-9]+-(map|line)(-words|-lines)?$", id)); // numbers of questions tell nothing
    }

    /// <summary>No level is left out on the way down.</summary>
    private static void CheckHeadings(List<XElement> all)
    {
        var levels = all.Select(e => e.Name.LocalName).Where(name => name is "h1" or "h2" or "h3" or "h4").Select(name => int.Parse(name[1..], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
