using System.Diagnostics;
using System.Security.Cryptography;

namespace Quiz.Storage;

/// <summary>Names that nobody else has chosen.</summary>
public static class NewName
{
    /// <summary>32 hexadecimal digits.</summary>
    public static string Make()
    {
        try
        {
            return Guid.NewGuid().ToString("N");
        }
        catch (CryptographicException)
        {
            // The system has no source of randomness: a root folder without /dev, in a bare container.
            return $"{Stopwatch.GetTimestamp():x16}{Random.Shared.NextInt64():x16}";
        }
    }
}
