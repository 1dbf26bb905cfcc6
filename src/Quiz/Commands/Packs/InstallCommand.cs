using System.CommandLine;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack install: takes shared packs into the data folder.</summary>
public static class InstallCommand
{
    public static Command Make(CommonOptions common, Surroundings around)
    {
        var language = around.Language;
        var files = new Argument<string[]>("FILE") { Description = language.InstallFiles, Arity = ArgumentArity.OneOrMore };
        var downgrade = new Option<bool>("--downgrade") { Description = language.DowngradeOption };
        var install = new Command("install", language.InstallCommand) { files, downgrade };
        install.SetAction(result => Install(result.GetValue(files)!, result.GetValue(downgrade), common.FoldersOf(result, around), around));
        return install;
    }

    private static int Install(string[] files, bool mayBeOlder, Folders folders, Surroundings around)
    {
        if (folders.Data is not { } data)
            return around.Fail(around.Language.Of(folders.Why!.Value));
        var refused = 0;
        foreach (var file in files)
            refused += Install(file, mayBeOlder, data, folders.Library(), around) ? 0 : 1;
        return refused == 0 ? 0 : 1;
    }

    private static bool Install(string file, bool mayBeOlder, string data, PackLibrary library, Surroundings around)
    {
        var (language, shown) = (around.Language, ForeignFile.Shown(file));
        if (!ForeignFile.TryRead(file, out var bytes, out var trouble))
        {
            around.Complain(language.FileIsRefused(shown, trouble.Value));
            return false;
        }
        var installed = PackInstaller.Install(library, data, language, bytes, shown, mayBeOlder);
        if (installed.IsDone)
        {
            foreach (var told in installed.Told)
                around.Out.WriteLine(told);
        }
        else
            around.Complain(installed.Told[0]);
        return installed.IsDone;
    }
}
