using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Core.Text;

namespace Quiz.Storage;

/// <summary>
/// Values of a row that another program may have written: one that this program never would have is taken for the nearest that it
/// could have, so that no row keeps the others from being read.
/// </summary>
internal static class ForeignRow
{
    public const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private const long MostMinutes = 14 * 60;
    private static readonly long MostMilliseconds = (long)TimeSpan.FromDays(1000).TotalMilliseconds;

    extension(SqliteDataReader row)
    {
        public int Int(int column, int least = int.MinValue, int most = int.MaxValue) => (int)Math.Clamp(row.GetInt64(column), least, most);

        /// <summary>Fit to be shown.</summary>
        public string Shown(int column) => ForeignText.Clean(row.GetString(column));

        public TimeSpan Milliseconds(int column) => TimeSpan.FromMilliseconds(Math.Clamp(row.GetInt64(column), 0, MostMilliseconds));

        /// <summary>The moment in this column, with the offset in the next; the beginning of 1970 for what is none.</summary>
        public DateTimeOffset At(int column)
        {
            var isRead = DateTimeOffset.TryParseExact(row.GetString(column), Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var utc);
            // Within a day of the ends of time an offset may lead beyond them.
            if (!isRead || utc.Year is < 2 or > 9998)
                utc = DateTimeOffset.UnixEpoch;
            return utc.ToOffset(TimeSpan.FromMinutes(Math.Clamp(row.GetInt64(column + 1), -MostMinutes, MostMinutes)));
        }
    }
}
