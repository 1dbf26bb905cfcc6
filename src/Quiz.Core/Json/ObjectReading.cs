namespace Quiz.Core.Json;

/// <summary>An object that is being read: its shape, where it begins, and which of its properties were met.</summary>
public struct ObjectReading(Shape shape, int start)
{
    private ulong _met;
    private int _likelyNext;

    public readonly Shape Shape => shape;
    /// <summary>In bytes.</summary>
    public readonly int Start => start;

    /// <summary>Whether a property of the shape was met.</summary>
    public readonly bool Has(string name) => IsMet(shape.Names.IndexOf(name));

    /// <summary>The index of the property in the order in which they are best looked for: files mostly keep the shape's, so the one after the last comes first.</summary>
    public readonly int Likely(int rank) => (_likelyNext + rank) % shape.Names.Length;

    /// <summary>The index of the property that was met last.</summary>
    public readonly int Current => _likelyNext - 1;

    /// <summary>Keeps that a property was met; false where it was before.</summary>
    public bool Meet(int index)
    {
        if (IsMet(index))
            return false;
        _met |= 1UL << index;
        _likelyNext = index + 1;
        return true;
    }

    /// <summary>Reports what it must have and has not, at its end.</summary>
    public readonly void ReportMissing(ProblemCollector problems)
    {
        for (var i = 0; i < shape.Names.Length; i++)
        {
            if (shape.IsRequired(i) && !IsMet(i))
                problems.Add(start, ProblemCode.MissingProperty, $"{shape.What} lacks \"{shape.Names[i]}\"");
        }
    }

    private readonly bool IsMet(int index) => (_met & (1UL << index)) != 0;
}
