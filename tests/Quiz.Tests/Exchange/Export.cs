using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Exchange.Anki;
using Quiz.Exchange.Gift;
using Quiz.Exchange.MoodleXml;
using Quiz.Languages;

namespace Quiz.Tests.Exchange;

/// <summary>Packs in other formats, in the words of their own language.</summary>
internal static class Export
{
    public static Exported Of(string format, Pack pack) => ExchangeFormat.Named(format)!.Export!(pack, Spoken.OfPack(pack.Language));

    public static Exported Gift(Pack pack) => GiftWriter.Write(pack, Spoken.OfPack(pack.Language));

    public static Exported Moodle(Pack pack) => MoodleXmlWriter.Write(pack, Spoken.OfPack(pack.Language));

    public static Exported Anki(Pack pack) => AnkiWriter.Write(pack, Spoken.OfPack(pack.Language));
}
