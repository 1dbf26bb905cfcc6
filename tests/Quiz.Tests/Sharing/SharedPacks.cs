using Quiz.Core.Sharing;

namespace Quiz.Tests.Sharing;

/// <summary>Small packs to be shared.</summary>
internal static class SharedPacks
{
    public static string Text(string id, string version = "1.0.0", string title = "Shared", string members = "", string word = "Event") =>
        $$"""
        {"format":1,"id":"{{id}}","version":"{{version}}","title":"{{title}}","sources":[{"id":"s","title":"S"}],{{members}}"events":[
        {"id":"e1","date":"2001","title":"{{word}} one","sources":["s"]},{"id":"e2","date":"2002","title":"{{word}} two","sources":["s"]},{"id":"e3","date":"2003","title":"{{word}} three","sources":["s"]}]}
        """;

    public static string Manifest(string id, string version, IEnumerable<ManifestFile> files, string title = "Shared") =>
        $$"""{"format":1,"id":"{{id}}","version":"{{version}}","title":"{{title}}","files":[{{string.Join(',', files.Select(f => $$"""{"name":"{{f.Name}}","size":{{f.Size}},"sha256":"{{f.Sha256}}"}"""))}}]}""";
}
