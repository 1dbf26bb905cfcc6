using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Tests.Packs;

/// <summary>A pack as a text of every property that it has, so that two are compared whole: records with arrays in them never equal each other.</summary>
internal static class PackDump
{
    public static string Of(Pack pack)
    {
        var text = new StringBuilder();
        Write(text, pack, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or EdtfDate or Enum or bool:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case double number:
                text.Append(CultureInfo.InvariantCulture, $"{number:R}\n");
                break;
            case IEnumerable all:
                text.Append('\n');
                foreach (var one in all)
                {
                    text.Append(' ', depth).Append("- ");
                    Write(text, one, depth + 1);
                }
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name}\n");
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.Name is not ("Items" or "ItemCount" or "Reference")))
                {
                    text.Append(' ', depth).Append(property.Name).Append(": ");
                    Write(text, property.GetValue(value), depth + 1);
                }
                break;
        }
    }
}
