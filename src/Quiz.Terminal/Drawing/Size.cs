namespace Quiz.Terminal;

/// <summary>How many cells there are, across and down.</summary>
public readonly record struct Size(int Columns, int Rows);
