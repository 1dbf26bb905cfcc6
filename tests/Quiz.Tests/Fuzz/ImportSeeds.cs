using System.Text;
using Quiz.Tests.Exchange;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Fuzz;

/// <summary>Good files of each format, to be changed.</summary>
internal static class ImportSeeds
{
    /// <summary>Stand in the files, and are replaced by strange texts.</summary>
    public static string[] Words { get; } = ["Alpha", "1969", "48.5"];

    public static byte[][] Of(string format) => format switch
    {
        "csv" or "tsv" => [.. Tables(format)],
        "timelinejs" => [Bytes(Timeline), Bytes(OldTimeline), Bytes(TimelineSheet)],
        "geojson" => [Bytes(Shapes)],
        "gift" => [Export.Of(format, Samples.Full).Content, Bytes(Gift)],
        "moodle" => [Export.Of(format, Samples.Full).Content, Bytes(Moodle)],
        "anki" => [Export.Of(format, Samples.Full).Content, Bytes(Anki)],
        "opentdb" => [Bytes(Trivia)],
        "claimreview" => [Bytes(Review), Bytes($"<html>\n<script type=\"application/ld+json\">{Review}</script></html>")],
        _ => throw new ArgumentException($"no files of {format}", nameof(format)),
    };

    private static IEnumerable<byte[]> Tables(string format)
    {
        yield return Export.Of(format, Samples.Full).Content;
        yield return Export.Of(format, PackTexts.Read(PackTexts.Small).Pack!).Content;
        var table = "date,title,place,lat,lon,tags,source,url\n1969,Alpha,\"Alpha, there\",48.5,35,a; b,Alpha,https://example.org\n1969-07-20,Two,Alpha,\"48.5\",0,,,\n";
        yield return Encoding.UTF8.GetBytes(format == "tsv" ? table.Replace("\"Alpha, there\"", "Alpha", StringComparison.Ordinal).Replace(',', '\t') : table);
    }

    private const string Timeline = """
        {"title":{"text":{"headline":"Alpha","text":"Alpha"}},"scale":"human","events":[
         {"start_date":{"year":"1969","month":"7","day":"20","display_date":"Alpha"},"end_date":{"year":"1969","month":"7","day":"21"},"text":{"headline":"Alpha","text":"<p>Alpha</p>"},"media":{"url":"Alpha"},"group":"Alpha","unique_id":"Alpha"},
         {"start_date":{"year":-44},"text":{"headline":"Two","text":"<b>x</b> &amp; y"},"display_date":"Alpha"}],"eras":[{"start_date":{"year":"1969"},"end_date":{"year":"1970"},"text":{"headline":"Alpha"}}]}
        """;

    private const string OldTimeline = """
        {"timeline":{"headline":"Alpha","text":"","date":[{"startDate":"1969,7,20","endDate":"1969,7,21","headline":"Alpha","text":"<p>Alpha</p>","tag":"Alpha","asset":{"media":"Alpha"}}],"era":[{"startDate":"1969","endDate":"1970","headline":"Alpha"}]}}
        """;

    private const string TimelineSheet = "Year,Month,Day,Time,End Year,Headline,Text,Media,Type,Group,Display Date\n1969,7,20,,1970,Alpha,<p>Alpha</p>,,,Alpha,Alpha\n,,,,,Alpha,Alpha,,title,,\n";

    private const string Shapes = """
        {"type":"FeatureCollection","title":"Alpha","features":[
         {"type":"Feature","id":"Alpha","properties":{"name":"Alpha","name_en":"Alpha; Beta","description":"Alpha","x":1},"geometry":{"type":"Point","coordinates":[0.5,48.5]}},
         {"type":"Feature","properties":{"name":"Alpha","iso_3166_2":"XA-1"},"geometry":{"type":"Polygon","coordinates":[[[0,48],[1,48],[1,49],[0,49],[0,48]],[[0.1,48.1],[0.2,48.1],[0.2,48.2],[0.1,48.1]]]}},
         {"type":"Feature","id":"XA-2","properties":{"name":"Beta"},"geometry":{"type":"MultiPolygon","coordinates":[[[[1,48],[2,48],[2,49],[1,49],[1,48]]],[[[5,48.5],[6,48.5],[6,49],[5,48.5]]]]}}]}
        """;

    private const string Trivia = """
        {"response_code":0,"results":[{"type":"multiple","difficulty":"easy","category":"Alpha","question":"Alpha &amp; 1969?","correct_answer":"Alpha","incorrect_answers":["Beta","Gamma","48.5"]},
         {"type":"boolean","difficulty":"hard","category":"Beta","question":"Alpha","correct_answer":"False","incorrect_answers":["True"]}]}
        """;

    private const string Gift = """
        $CATEGORY: $course$/top/Alpha
        // [id:Alpha] [tag:Beta]
        ::Alpha::[html]<p>Alpha, 1969?</p>{=Alpha#yes ~%50%Beta#no ~Gamma ####Alpha}

        Alpha {T}

        How many {#48.5:0.5}?

        Match {=Alpha -> 1969 =Beta -> 48.5 =Gamma -> 3}

        Order {>Alpha =1 =2 =3}

        """;

    private const string Moodle = """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz><question type="category"><category><text>top/Alpha</text></category></question>
        <question type="multichoice"><name><text>Alpha</text></name><questiontext format="html"><text><![CDATA[<p>Alpha</p>]]></text></questiontext><generalfeedback><text>Alpha</text></generalfeedback><idnumber>Alpha</idnumber><single>true</single>
        <answer fraction="100"><text>Alpha</text><feedback><text>1969</text></feedback></answer><answer fraction="0"><text>Beta</text></answer><tags><tag><text>Alpha</text></tag></tags></question>
        <question type="numerical"><name><text>1969</text></name><questiontext><text>Alpha &amp; Beta</text></questiontext><answer fraction="100"><text>48.5</text><tolerance>1</tolerance></answer></question>
        <question type="ordering"><name><text>Alpha</text></name><questiontext><text>Alpha</text></questiontext><answer fraction="1.0"><text>Alpha</text></answer><answer fraction="2.0"><text>Beta</text></answer><answer fraction="3.0"><text>Gamma</text></answer></question></quiz>
        """;

    private const string Anki = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\nAlpha\tWhat is Alpha?\t<b>1969</b>\tAlpha beta\nx\t\"{{c1::Alpha}} is 48.5\nor {{c2::Beta}}\"\t\t\n";

    private const string Review = """
        {"@context":"https://schema.org","@type":"ClaimReview","url":"https://example.org/Alpha","datePublished":"1969-07-20","claimReviewed":"Alpha","author":{"@type":"Organization","name":"Alpha"},
         "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Alpha"},"datePublished":"1969","appearance":[{"url":"https://example.org/1","headline":"Alpha"},"https://example.org/2"]},
         "reviewRating":{"@type":"Rating","ratingValue":"5","alternateName":"False","ratingExplanation":"Alpha"}}
        """;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
