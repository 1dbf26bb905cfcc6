namespace Quiz.Drawing;

/// <summary>How many cells there are, across and down.</summary>
public readonly record struct Size(int Columns, int Rows);
