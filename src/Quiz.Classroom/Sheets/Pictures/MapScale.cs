using Quiz.Drawing.Maps;
using Quiz.Languages.Words;
using static Quiz.Classroom.Sheets.Pictures.MapSvg;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>A line as long as it says, in the middle of the map.</summary>
internal sealed class MapScale(MapFrame frame, ILanguage language)
{
    private const double MostOfTheWidth = 0.25;

    public void Write(HtmlWriter html, int letterHeight, int y)
    {
        var km = RoundNumber.UpTo(frame.Width * MostOfTheWidth * frame.KmPerUnit);
        var length = Number(km / frame.KmPerUnit);
        html.Void("path", ("class", "scale"), ("d", $"M1 {Number(y - 6)}v6H{length}v-6"));
        html.Put("text", language.Km(km), ("x", Number((km / frame.KmPerUnit) + (letterHeight / 2.0))), ("y", Number(y + 2)));
    }
}
