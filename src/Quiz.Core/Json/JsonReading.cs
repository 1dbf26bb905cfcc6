using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Quiz.Core.Json;

/// <summary>Reads the files of one format by walking a cursor through them.</summary>
public interface IFormatReader
{
    [UnscopedRef]
    ref JsonCursor Json { get; }
}

/// <summary>A value of the format, on whose first token the cursor stands; null for one that can't be used, which is reported.</summary>
public delegate T? ValueReader<TReader, T>(ref TReader reader) where TReader : struct, allows ref struct where T : class;

/// <summary>What the strict readers of packs, maps, drills and results do alike.</summary>
public static class JsonReading
{
    private const int MiB = 1024 * 1024;

    /// <summary>Reads a file of one value from its first byte to its last; false where it is too large or no JSON, which is reported.</summary>
    /// <param name="mostBytes">A whole number of MiB.</param>
    /// <param name="limitOf">What the limit holds for, where not for each file: " as a map".</param>
    public static bool ReadFile<TReader, T>(ref this TReader reader, byte[] bytes, ValueReader<TReader, T> readRoot, out T? root, int mostBytes = int.MaxValue, string limitOf = "")
        where TReader : struct, IFormatReader, allows ref struct where T : class
    {
        root = null;
        if (bytes.Length > mostBytes)
        {
            reader.Json.Problems.AddLast(0, ProblemCode.TooLarge, TooLarge(bytes.Length, mostBytes, limitOf));
            return false;
        }
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            reader.Json.Problems.AddLast(0, ProblemCode.ByteOrderMark, "the file begins with a byte order mark; save it as UTF-8 without one");
            return false;
        }
        try
        {
            reader.Json.Read();
            root = readRoot(ref reader);
            if (reader.Json.ReadToEnd())
                return true;
        }
        catch (JsonException) // where and why is told in our words
        {
        }
        reader.Json.ReportSyntaxError();
        return false;
    }

    /// <summary>What is told of a file that is too large.</summary>
    internal static string TooLarge(long length, int mostBytes, string limitOf = "") =>
        FormattableString.Invariant($"the file has {length} bytes, at most {mostBytes} ({mostBytes / MiB} MiB) are read{limitOf}");

    /// <summary>Reads the elements of an array; what is no array is reported, and the former value stays.</summary>
    public static void ReadArray<TReader, T>(ref this TReader reader, string what, ref ImmutableArray<T> array, ValueReader<TReader, T> readElement)
        where TReader : struct, IFormatReader, allows ref struct where T : class
    {
        if (!reader.Json.EnterArray(what))
            return;
        var list = ImmutableArray.CreateBuilder<T>();
        while (reader.Json.NextElement())
        {
            if (readElement(ref reader) is { } element)
                list.Add(element);
        }
        array = list.DrainToImmutable();
    }
}
