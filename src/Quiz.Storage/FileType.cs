using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Quiz.Storage;

/// <summary>Tells regular files from pipes, sockets and devices without opening them, which for a pipe would wait for a writer.</summary>
internal static partial class FileType
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint WantType = 1; // STATX_TYPE
    private const int BufferLength = 256; // struct statx is the same on every Linux
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.Directory)) == 0;
        var buffer = new byte[BufferLength];
        return Statx(CurrentFolder, path, 0, WantType, buffer) == 0 && (BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(ModeOffset)) & TypeMask) == Regular;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte[] buffer);
}
