using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Quiz.Tests")]
[assembly: InternalsVisibleTo("Quiz.Benchmarks")]
