using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Quiz.Hosting;

namespace Quiz.Commands.Help;

/// <summary>What --version says: the program's version, and with --verbose what its full screen runs on.</summary>
internal sealed class VersionPage(Option<bool> verbose, Surroundings around) : SynchronousCommandLineAction
{
    /// <summary>The option that goes with --version.</summary>
    public static Option<bool> MakeVerbose(VersionOption version, Surroundings around)
    {
        var verbose = new Option<bool>("--verbose") { Description = around.Language.VerboseOption };
        verbose.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(version) is null or { Implicit: true })
                result.AddError(around.Language.WantedOnlyWith(verbose.Name, version.Name));
        });
        // The library's own validator wants nothing beside --version at all.
        version.Validators.Clear();
        version.Validators.Add(result =>
        {
            if (result.Parent is { } parent && HasMore(parent))
                result.AddError(around.Language.NothingBeside(version.Name));
        });
        return verbose;

        bool HasMore(System.CommandLine.Parsing.SymbolResult parent) => parent is System.CommandLine.Parsing.CommandResult command
            && command.Children.Any(child => child is not System.CommandLine.Parsing.OptionResult { Option: var option, Implicit: var isImplicit } || (!isImplicit && option != version && option != verbose));
    }

    public override int Invoke(ParseResult parseResult)
    {
        around.Out.WriteLine(typeof(VersionPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        if (parseResult.GetValue(verbose))
        {
            var usesToolkit = around.Environment(ScreenHost.Variable) == ScreenHost.Toolkit || !ScreenHost.HasOwnLoop;
            around.Out.WriteLine(usesToolkit ? around.Language.ScreenRunsOnWhole(ScreenHost.ToolkitName) : around.Language.ScreenRunsOn(ScreenHost.ToolkitName));
        }
        return 0;
    }
}
