namespace Quiz.Core.Json;

/// <summary>What a problem is about. The number is its stable code: <see cref="NotJson"/> is told as Q101. From 700 on it is a warning.</summary>
/// <remarks>A number is never given to another problem, and one that is no longer told stays away.</remarks>
public enum ProblemCode
{
    // The file.
    CannotBeRead = 100,
    NotJson = 101,
    NotUtf8 = 102,
    ByteOrderMark = 103,
    TooLarge = 104,
    TooDeep = 105,
    TooManyItems = 106,
    HalfSurrogate = 107,
    NewerFormat = 108,

    // Types and properties.
    WrongType = 201,
    MissingProperty = 202,
    UnknownProperty = 203,
    DoubledProperty = 204,
    EmptyText = 205,
    TextTooLong = 206,
    ForbiddenCharacter = 207,
    EmptyList = 208,
    DoubledEntry = 209,
    NoItems = 210,

    // Ids and references.
    WrongId = 301,
    DoubledId = 302,
    UnknownReference = 303,

    // Values.
    WrongForm = 401,
    NotOneOf = 402,
    NumberOutOfRange = 403,
    WrongDate = 404,
    HalfAPoint = 405,
    WrongUnit = 406,
    WrongEnds = 407,

    // Written questions.
    WrongOptions = 501,
    WrongAnswer = 502,
    UnitWithoutNumber = 503,

    // Claims.
    DeniesNothing = 551,
    UnknownStatement = 552,
    UnknownPart = 553,
    CircularStatements = 554,

    // Maps.
    UnknownMap = 601,
    RegionNotOnMap = 602,
    NoRegions = 611,
    WrongRoleProperties = 612,
    WrongGeometry = 613,
    LabelOutside = 614,
    OneSidedNeighbours = 615,
    LeapAcrossTheMap = 616,

    // Sources.
    NoSourceOfItsOwn = 701,
    WeakSource = 702,
    UnusedSource = 703,
    UnusedActor = 704,
    NoLicence = 705,

    // What can be asked.
    KindNotAsked = 711,
    SmallPool = 712,
    UndeterminedOrder = 713,

    // Texts.
    DateGivenAway = 721,
    AnswerGivenAway = 722,
    LongTitle = 723,
    NearDuplicate = 724,
    SharedName = 725,
    NotMarkedSensitive = 726,

    // Fairness.
    OneSidedClaim = 731,
    StatusWithoutBasis = 732,
    LoadedWord = 733,
    SingleCueWins = 734,
    NoEndOfClaims = 735,
}
