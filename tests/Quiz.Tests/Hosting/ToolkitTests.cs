using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Quiz.Hosting;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;
using Terminal.Gui.Views;

namespace Quiz.Tests.Hosting;

/// <summary>What the program hangs on inside Terminal.Gui. Where an upgrade fails here, read Toolkit.cs and its substitutions again before the version is raised.</summary>
public class ToolkitTests
{
    private static readonly Assembly Gui = typeof(IApplication).Assembly;

    public static TheoryData<string, string> Substituted =>
        [.. from type in Substitutions().Descendants("type") from method in type.Elements("method") select (type.Attribute("fullname")!.Value, method.Attribute("signature")!.Value)];

    [Fact]
    public void Its_application_takes_parts_of_ours_and_a_clock_of_ours()
    {
        Assert.True(Toolkit.CanTakeOurParts);
        var application = Gui.GetType("Terminal.Gui.App.ApplicationImpl", throwOnError: true)!;
        Assert.NotNull(application.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(IComponentFactory), typeof(ITimeProvider)]));
        Assert.True(application.IsAssignableTo(typeof(IApplication)));
    }

    [Fact]
    public void Its_page_tells_which_link_has_the_focus()
    {
        using var page = new Markdown { Text = "[one](#one)" };
        Assert.False(Toolkit.IsFocusedLinkAt(page, 0, 0));
    }

    [Theory, MemberData(nameof(Substituted))]
    public void What_the_native_program_leaves_out_is_there_to_be_left_out(string type, string signature)
    {
        var method = Assert.Single(
            Gui.GetType(type, throwOnError: true)!.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
            m => $"{m.ReturnType.FullName} {m.Name}({string.Join(',', m.GetParameters().Select(p => p.ParameterType.FullName))})" == signature);
        Assert.NotNull(method.GetMethodBody());
    }

    [Fact]
    public void Nothing_else_of_it_runs_when_it_is_loaded()
    {
        var initializers = Gui.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(ModuleInitializerAttribute)));
        Assert.Equal(["Terminal.Gui.ModuleInitializers.InitializeConfiguration"], initializers.Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));
    }

    [Fact]
    public void The_version_is_pinned_to_the_one_that_was_read()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        var pinned = packages.Descendants("PackageVersion").Single(p => p.Attribute("Include")!.Value == "Terminal.Gui").Attribute("Version")!.Value;
        Assert.Equal("[2.5.0]", pinned);
        Assert.Equal("Terminal.Gui 2.5.0", Toolkit.Name);
    }

    private static XDocument Substitutions() => XDocument.Load(Path.Combine(Repository.Root, "src", "Quiz", "Hosting", "Toolkit.substitutions.xml"));
}
