using Quiz.Core.Json;
using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

/// <summary>Writes packs of format 1, so that <see cref="PackReader"/> reads the same pack.</summary>
public static class PackWriter
{
    public static byte[] Write(Pack pack) => LinedJson.Write(json => json.WriteObject(_ => PackTable.Table.Write(json, pack)));
}
