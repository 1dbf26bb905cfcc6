using System.Text;

namespace Quiz.Core.Text;

/// <summary>A text that stands in a file and is decoded each time it is asked for: a large pack is mostly texts of which few are shown.</summary>
internal sealed class FileText : IEquatable<FileText>
{
    private readonly object _source;
    private readonly int _start;
    private readonly int _length;

    /// <summary>One that stands in no file.</summary>
    public FileText(string text) => _source = text;

    /// <param name="file">In UTF-8, and never changed.</param>
    /// <param name="start">Where the text begins, in bytes.</param>
    /// <param name="length">In bytes, none of which belongs to an escape; at most <see cref="ForeignText.MostCharacters"/>.</param>
    public FileText(byte[] file, int start, int length) => (_source, _start, _length) = (file, start, length);

    private ReadOnlySpan<byte> Utf8 => ((byte[])_source).AsSpan(_start, _length);

    public override string ToString() => _source as string ?? Encoding.UTF8.GetString(Utf8);

    /// <param name="room">Where it is decoded if it has to be: for <see cref="ForeignText.MostCharacters"/> characters.</param>
    public ReadOnlySpan<char> Characters(Span<char> room) => _source is string text ? text : (ReadOnlySpan<char>)room[..Encoding.UTF8.GetChars(Utf8, room)];

    public bool Equals(FileText? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as FileText);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
