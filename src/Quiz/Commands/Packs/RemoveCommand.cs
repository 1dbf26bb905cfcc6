using System.CommandLine;
using Quiz.Core.Text;
using Quiz.Storage;
using Quiz.Storage.Sharing;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack remove: deletes what was installed, and nothing else.</summary>
public static class RemoveCommand
{
    public static Command Make(CommonOptions common, Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = around.Language.RemoveId };
        id.CompletionSources.Add(context => common.FoldersOf(context.ParseResult, around) is { Data: { } data } folders ? new InstalledPacks(data, folders.Library()).All().Select(r => new System.CommandLine.Completions.CompletionItem(r.Id)) : []);
        var remove = new Command("remove", around.Language.RemoveCommand) { id };
        remove.SetAction(result => Remove(result.GetValue(id)!, common.FoldersOf(result, around), around));
        return remove;
    }

    private static int Remove(string id, Folders folders, Surroundings around)
    {
        var language = around.Language;
        if (folders.Data is not { } data)
            return around.Fail(language.Of(folders.Why!.Value));
        var (library, shown) = (folders.Library(), ForeignText.Clean(id, 80));
        var installed = new InstalledPacks(data, library);
        if (Ids.IsId(id) && installed.Remove(id) is { } done)
        {
            if (!done.IsDone)
                return around.Fail(language.Of(done));
            around.Out.WriteLine(language.PackIsRemoved(done.Reference));
            return 0;
        }
        var known = installed.All().Select(r => r.Id).ToList();
        return around.Fail(library.Shipped.Any(p => p.Pack.Id == id) && library.Find(id)!.Path == library.Shipped.First(p => p.Pack.Id == id).Path ? language.PackOfProgramStays(shown)
            : library.Find(id) is { } own ? language.PackWasNotInstalled(shown, ForeignFile.Shown(own.Path))
            : Spelling.Nearest(id, known) is { } meant ? language.NoSuchPack(shown, meant)
            : language.NoSuchInstalledPack(shown));
    }
}
