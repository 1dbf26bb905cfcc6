using System.CommandLine;
using Quiz.Play;

namespace Quiz.Commands;

/// <summary>Runs the full-screen program.</summary>
public static class FullScreen
{
    /// <param name="request">The round to begin with; null for the home screen.</param>
    public static int Run(ParseResult result, Surroundings around, RoundRequest? request) => around.Fail("no screens yet");
}
