using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Classroom.Drills;

namespace Quiz.Classroom.Sheets;

/// <summary>The table that a class's answers are typed into: a row for each pupil, a column for each question, as <c>quiz drill mark</c> reads it.</summary>
internal static class AnswerTable
{
    private const int Pupils = 30;

    /// <summary>With a byte order mark, by which spreadsheets know UTF-8.</summary>
    public static byte[] Write(Drill drill, ImmutableArray<DrillVariant> variants)
    {
        var count = drill.Questions.Length;
        var table = new StringBuilder("\uFEFFdrill,pupil,variant");
        for (var i = 1; i <= count; i++)
            table.Append(CultureInfo.InvariantCulture, $",{i}");
        table.Append("\r\n");
        for (var pupil = 1; pupil <= Pupils; pupil++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{drill.Code},{pupil},{variants[(pupil - 1) % variants.Length].Name}");
            table.Append(',', count).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
