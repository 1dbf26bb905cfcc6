using System.Text;
using System.Xml;

namespace Quiz.Exchange.MoodleXml;

/// <summary>An element with what stands in it; attributes as they are written, entities and CDATA as text.</summary>
internal sealed class XmlPart(string name)
{
    private const int MostDepth = 64;
    private const int MostParts = 20_000;

    /// <summary>The reader refuses document types, and so entities of the file's own; nothing is ever fetched.</summary>
    private static readonly XmlDictionaryReaderQuotas Quotas = new() { MaxDepth = MostDepth, MaxStringContentLength = int.MaxValue };

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _attributes = [];

    public string Name => name;
    public List<XmlPart> Parts { get; } = [];
    public string Text => _text.ToString().Trim();

    public string Attribute(string attribute) => _attributes.GetValueOrDefault(attribute, "");

    public XmlPart? Part(string child) => Parts.Find(p => p.Name == child);

    public IEnumerable<XmlPart> All(string child) => Parts.Where(p => p.Name == child);

    /// <summary>What the element <c>text</c> in it holds, else what it holds itself.</summary>
    public string Content => Part("text")?.Text ?? Text;

    /// <summary>Whether an element of this name is in it at any depth.</summary>
    public bool Has(string descendant) => Parts.Exists(p => p.Name == descendant || p.Has(descendant));

    /// <param name="utf8">One element, with nothing before it.</param>
    /// <param name="ignored">Elements whose text is not kept.</param>
    /// <exception cref="XmlException">It is not well-formed, or beyond a limit; line and position, in bytes, count from its beginning.</exception>
    public static XmlPart Read(ArraySegment<byte> utf8, string ignored)
    {
        using var reader = XmlDictionaryReader.CreateTextReader(utf8.Array!, utf8.Offset, utf8.Count, Encoding.UTF8, Quotas, null);
        try
        {
            return Read(reader, ignored);
        }
        catch (XmlException error) when (reader is IXmlLineInfo place)
        {
            // This reader tells its place in the message only.
            throw new XmlException(null, error, place.LineNumber, place.LinePosition);
        }
    }

    private static XmlPart Read(XmlDictionaryReader reader, string ignored)
    {
        var open = new Stack<XmlPart>();
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (++count > MostParts)
                    throw new XmlException(FormattableString.Invariant($"more than {MostParts} elements in one question"));
                var isEmpty = reader.IsEmptyElement;
                var part = Begun(reader);
                if (open.TryPeek(out var parent))
                    parent.Parts.Add(part);
                if (isEmpty && open.Count == 0)
                    return part;
                if (!isEmpty)
                    open.Push(part);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && open.Pop() is var closed && open.Count == 0)
                return closed;
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && open.TryPeek(out var holder) && holder.Name != ignored)
                holder._text.Append(reader.Value);
        }
        throw new XmlException("it ends before every element is closed");
    }

    private static XmlPart Begun(XmlDictionaryReader reader)
    {
        var part = new XmlPart(reader.LocalName);
        while (reader.MoveToNextAttribute())
            part._attributes[reader.LocalName] = reader.Value;
        return part;
    }
}
