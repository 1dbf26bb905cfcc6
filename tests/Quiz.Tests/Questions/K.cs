using Quiz.Core.Questions;
using Quiz.Kinds;

namespace Quiz.Tests.Questions;

/// <summary>The keys of the kinds, so that tests can name them.</summary>
public static class K
{
    public const string Order = "order";
    public const string First = "first";
    public const string Insert = "insert";
    public const string Date = "date";
    public const string Locate = "locate";
    public const string Name = "name";
    public const string Neighbours = "neighbours";
    public const string Bearing = "bearing";
    public const string Distance = "distance";
    public const string Estimate = "estimate";
    public const string Rank = "rank";
    public const string WhoSaid = "who-said";
    public const string WhoDenied = "who-denied";
    public const string Act = "act";
    public const string Denied = "denied";
    public const string Status = "status";
    public const string Sequence = "sequence";
    public const string Choice = "choice";
    public const string Choices = "choices";
    public const string WrittenOrder = "written-order";
    public const string Number = "number";
    public const string WrittenDate = "written-date";
    public const string Point = "point";
    public const string Text = "text";

    public static Kind Of(string key) => KindTable.WithKey(key) ?? throw new ArgumentException(key, nameof(key));
}

/// <summary>The kinds themselves.</summary>
public static class TheKind
{
    public static Kind Order { get; } = K.Of(K.Order);

    public static Kind First { get; } = K.Of(K.First);

    public static Kind Insert { get; } = K.Of(K.Insert);

    public static Kind Date { get; } = K.Of(K.Date);

    public static Kind Locate { get; } = K.Of(K.Locate);

    public static Kind Name { get; } = K.Of(K.Name);

    public static Kind Neighbours { get; } = K.Of(K.Neighbours);

    public static Kind Bearing { get; } = K.Of(K.Bearing);

    public static Kind Distance { get; } = K.Of(K.Distance);

    public static Kind Estimate { get; } = K.Of(K.Estimate);

    public static Kind Rank { get; } = K.Of(K.Rank);

    public static Kind WhoSaid { get; } = K.Of(K.WhoSaid);

    public static Kind WhoDenied { get; } = K.Of(K.WhoDenied);

    public static Kind Act { get; } = K.Of(K.Act);

    public static Kind Denied { get; } = K.Of(K.Denied);

    public static Kind Status { get; } = K.Of(K.Status);

    public static Kind Sequence { get; } = K.Of(K.Sequence);

    public static Kind Choice { get; } = K.Of(K.Choice);

    public static Kind Choices { get; } = K.Of(K.Choices);

    public static Kind WrittenOrder { get; } = K.Of(K.WrittenOrder);

    public static Kind Number { get; } = K.Of(K.Number);

    public static Kind WrittenDate { get; } = K.Of(K.WrittenDate);

    public static Kind Point { get; } = K.Of(K.Point);

    public static Kind Text { get; } = K.Of(K.Text);
}
