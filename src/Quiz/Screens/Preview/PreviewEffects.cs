using System.Collections.Immutable;
using Quiz.Checking;
using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Screens.Preview;

/// <summary>Carries out what the screens of a preview order: answers are graded and not kept, and the pack is read again when it was saved.</summary>
/// <param name="library">Makes a library that remembers no map of before.</param>
public sealed class PreviewEffects(string file, ImmutableArray<Kind> kinds, Func<PackLibrary> library)
{
    private (Stamp Pack, Stamp Map) _read;
    private (Stamp Pack, Stamp Map) _seen;
    private string? _mapFile;

    /// <summary>What distinguishes a saved file from the one before.</summary>
    private readonly record struct Stamp(long Length, DateTime Written)
    {
        public static Stamp Of(string? path)
        {
            // Of a link what it leads to is saved.
            var info = path is null ? null : new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link : new FileInfo(path);
            return info is { Exists: true } ? new(info.Length, info.LastWriteTimeUtc) : default;
        }
    }

    public PackRead Read()
    {
        var packs = library();
        _read = _seen = Stamps();
        var found = new Checker(packs, []).Check(file);
        _mapFile = found.Pack?.Map is { } map ? packs.MapFile(map, file) : _mapFile;
        _read = _seen = (_read.Pack, Stamp.Of(_mapFile));
        var catalog = found.Pack is { } pack ? new QuestionCatalog(new Deck(pack, found.Map, ItemFilter.Default with { Sensitive = true }, Spoken.GenericWords), kinds) : null;
        return new(found, catalog);
    }

    /// <summary>The message that reports what came of an effect, or null.</summary>
    public Msg? CarryOut(Effect effect) => effect switch
    {
        LookAtPack => Look(),
        GiveAnswer give => Graded(give),
        TakeBackAnswer taken => new AnswerTakenBack(taken.Play.TakeBack(), null),
        _ => null, // nothing is kept, left or timed
    };

    private static AnswerKept Graded(GiveAnswer give)
    {
        var (next, answered) = give.Play.Give(give.Answer, TimeSpan.Zero);
        return new(next, answered, null);
    }

    /// <summary>An editor may write in several steps: what changed since the last look is left to come to rest.</summary>
    private PackRead? Look()
    {
        var now = Stamps();
        var isAtRest = now == _seen;
        _seen = now;
        return isAtRest && now != _read ? Read() : null;
    }

    private (Stamp Pack, Stamp Map) Stamps() => (Stamp.Of(file), Stamp.Of(_mapFile));
}
