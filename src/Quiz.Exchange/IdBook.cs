using Quiz.Core.Text;

namespace Quiz.Exchange;

/// <summary>Gives ids that differ: those that clash get -2, -3 and so on in their turn.</summary>
internal sealed class IdBook
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);

    public bool IsGiven(string id) => _given.Contains(id);

    /// <summary>Keeps an id for the first that asks for it by itself: made ids pass it over.</summary>
    public void Reserve(string own) => _reserved.Add(Formed(own));

    /// <summary>An id that the file itself gives; where it is given already, one like it.</summary>
    public string GiveOwn(string own) => _given.Add(Formed(own)) ? Formed(own) : Numbered(Formed(own));

    /// <summary>An id made of a name.</summary>
    public string Give(string name)
    {
        var basis = Formed(name);
        return !_reserved.Contains(basis) && _given.Add(basis) ? basis : Numbered(basis);
    }

    private string Numbered(string basis)
    {
        for (var number = _next.GetValueOrDefault(basis, 2); ; number++)
        {
            var id = Slug.Numbered(basis, number);
            if (_reserved.Contains(id) || !_given.Add(id))
                continue;
            _next[basis] = number + 1;
            return id;
        }
    }

    private static string Formed(string wanted) => Ids.IsId(wanted) ? wanted : Slug.Of(wanted);
}
