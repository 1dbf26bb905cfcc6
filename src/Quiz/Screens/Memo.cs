namespace Quiz.Screens;

/// <summary>Keeps the last value that was made and what it was made from, so that drawing the same again costs nothing. A screen's copies share it.</summary>
internal sealed class Memo<TFrom, T> where TFrom : notnull
{
    private bool _isMade;
    private TFrom? _from;
    private T _value = default!;

    public T Of(TFrom from, Func<TFrom, T> make)
    {
        if (!_isMade || !EqualityComparer<TFrom>.Default.Equals(from, _from))
            (_isMade, _from, _value) = (true, from, make(from));
        return _value;
    }
}
