using Quiz.Hosting;
using Quiz.Play;

namespace Quiz.Screens.Drills;

/// <summary>Draws the questions of a drill.</summary>
public sealed record DrawDrill(DrillRequest Request) : Effect;

/// <param name="Notice">What is lacking, or that there are fewer questions than were wanted; null for neither.</param>
public sealed record DrillDrawn(DrillPlan Plan, string? Notice) : Msg;

public sealed record DrillRefused(string Why) : Msg;

/// <summary>Writes a drill into a file.</summary>
/// <param name="IsForced">Whether another file that is there may go.</param>
public sealed record SaveDrill(DrillPlan Plan, string Path, bool IsForced) : Effect;

/// <param name="Told">Sentences that tell what to do with it; null where it could not be written.</param>
/// <param name="Why">A sentence that says why not.</param>
/// <param name="IsThere">Whether that is because a file of this name is there.</param>
public sealed record DrillSaved(string? Told, string? Why, bool IsThere) : Msg;
