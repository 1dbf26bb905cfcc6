using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Quiz.Tests")]
