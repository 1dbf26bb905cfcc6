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
        public string Text(string column) => row.GetString(row.GetOrdinal(column));

        public long Long(string column) => row.GetInt64(row.GetOrdinal(column));

        public int Int(string column, int least = int.MinValue, int most = int.MaxValue) => (int)Math.Clamp(row.Long(column), least, most);

        public double Double(string column) => row.GetDouble(row.GetOrdinal(column));

        public bool Flag(string column) => row.GetBoolean(row.GetOrdinal(column));

        /// <summary>Fit to be shown.</summary>
        public string Shown(string column) => ForeignText.Clean(row.Text(column));

        public TimeSpan Milliseconds(string column) => TimeSpan.FromMilliseconds(Math.Clamp(row.Long(column), 0, MostMilliseconds));

        /// <summary>The moment in the column <c>at</c>, with the minutes of <c>utc_offset</c>; the beginning of 1970 for what is none.</summary>
        public DateTimeOffset At()
        {
            var isRead = DateTimeOffset.TryParseExact(row.Text("at"), Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var utc);
            // Within a day of the ends of time an offset may lead beyond them.
            if (!isRead || utc.Year is < 2 or > 9998)
                utc = DateTimeOffset.UnixEpoch;
            return utc.ToOffset(TimeSpan.FromMinutes(Math.Clamp(row.Long("utc_offset"), -MostMinutes, MostMinutes)));
        }
    }
}
