using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Drills;

/// <summary>What a question of a drill shows on its map: known from the map, the form and one mark, for no pack is at hand.</summary>
public static class DrillScene
{
    /// <param name="mark">What is asked for or gone out from; null where nothing is marked.</param>
    public static Lazy<Scene?>? Of(Map? map, Form form, MapThing? mark) => map is null ? null : new(new Scene(map)
    {
        Given = form is PointForm ? null : mark,
        Found = [.. FoundBy(form, mark)],
        Ease = mark is null ? null : mark.Region is { } code && map.Region(code) is { } region ? MapEases.Of(map, region) : MapEase.Hard,
        Hidden = form is NameForm name ? name.Names.Target : mark?.Label is { } label ? [label] : [],
        Within = mark?.Point is { } point ? map.RegionAt(point)?.Code : null,
    });

    /// <summary>A point with the name of what is asked for, which is no answer to where it is.</summary>
    public static Form Named(Form form, MapThing? mark) => form is PointForm point ? point with { TargetNames = mark?.Label is { } label ? [label] : [], Capital = null } : form;

    /// <summary>The mark that a file holds of a scene; null for none.</summary>
    public static MapThing? MarkOf(Scene scene) => scene.Given ?? (scene.Found is [{ Label: not "" } only, ..] ? only : null);

    private static IEnumerable<MapThing> FoundBy(Form form, MapThing? mark) => form switch
    {
        PointForm { Target: MapTarget.AtPoint at } => [new(null, at.Point, mark?.Label ?? "")],
        PointForm { Target: MapTarget.InRegion within } => [new(within.Region.Code, null, mark?.Label ?? "")],
        NameForm name when mark is not null => [mark with { Label = name.Names.Target[0] }],
        SeveralForm { Spec.IsOnMap: true } when mark is not null => [mark],
        _ => [],
    };
}
