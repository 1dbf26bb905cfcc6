using System.Collections.Immutable;

namespace Quiz.Core.Packs.Tables;

/// <summary>What packs of format 1 hold, type by type.</summary>
public static class PackTables
{
    /// <summary>The pack itself, which lists the others.</summary>
    public static ItemTable Pack => PackTable.Table;

    /// <summary>The pack, what it lists, and what that lists, each once.</summary>
    public static ImmutableArray<ItemTable> All { get; } = [.. Within(PackTable.Table).Distinct()];

    /// <summary>The newest version of the format that this program reads: the one that the last property came with.</summary>
    public static FormatVersion Newest { get; } = All.SelectMany(table => table.Properties).Max(property => property.Since);

    private static IEnumerable<ItemTable> Within(ItemTable table) =>
        table.Properties.Select(property => property.Type.Items).OfType<ItemTable>().SelectMany(Within).Prepend(table);
}
