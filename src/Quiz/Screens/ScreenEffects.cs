using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Drills;
using Quiz.Screens.Files;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>Carries out what the screens order: reads packs and progress, keeps answers and settings.</summary>
public sealed class ScreenEffects(ILanguage language, RoundDesk desk, SettingsFile settings, SettingsTrouble? trouble)
{
    private const int MostRounds = 200;
    /// <summary>A frame earlier than this is of no use to anybody.</summary>
    private static readonly TimeSpan UsualReading = TimeSpan.FromMilliseconds(200);
    private readonly PackWork _packs = new(desk.Library, UsualReading);
    private readonly DrillDesk _drills = new(desk.Library);
    private ProgressUnavailable? _notGivenUp;

    /// <summary>What the player is told everything in.</summary>
    public ILanguage Language { get; private set; } = language;

    /// <summary>How long the packs may take to be read before the player sees that; for tests.</summary>
    internal TimeSpan Patience
    {
        init => _packs = new(desk.Library, value);
    }

    /// <summary>Begins what may take long; null for an effect that does not.</summary>
    public Task<Msg?>? CarryOutAsync(Effect effect, CancellationToken ending) => effect switch
    {
        AwaitPacks => _packs.AwaitPacks(ending),
        CheckPackFile check => _packs.Check(check.Work, ending),
        AddPackFile add => _packs.Add(add.Work, Language, ending),
        _ => null,
    };

    /// <summary>Carries out an effect of the screens; the message that reports what came of it, or null.</summary>
    public Msg? CarryOut(Effect effect) => effect switch
    {
        LoadHome => Home(),
        ReadPacksAnew => Anew(),
        LookAtReading => _packs.Reading is { } share ? new PacksAreBeingRead(share) : null,
        StopReading => Done(_packs.StopReading),
        StopWork => Done(_packs.StopWork),
        OpenRound open => Opened(desk.TryOpen(Language, open.Request, out var play, out var why), play, why),
        ResumeRound resume => Opened(desk.TryResume(Language, resume.Left, out var play, out var why), play, why),
        GiveUpRound giveUp => GivenUp(giveUp.Left),
        ShowQuestion => Shown(),
        KeepHint hint => Hinted(hint.Play),
        GiveAnswer give => Give(give),
        TakeBackAnswer taken => TakenBack(taken.Play),
        LeaveRound => Left(),
        LoadHistory => new HistoryLoaded(desk.Keeper.TryOpen(out var store, out _) ? [.. store.RecentRounds(MostRounds)] : []),
        ReviewRound review => desk.TryReview(Language, review.Round, out var play, out var why) ? new RoundReviewed(play) : new RoundRefused(why!),
        LoadStatistics => Statistics(),
        DrawDrill draw => Drawn(draw.Request),
        SaveDrill save => Saved(save),
        Speak speak => Spoken(speak.Language),
        SaveSettings save => new SettingsSaved(settings.Save(save.Settings) is { } cause ? Language.Of(cause) : null),
        _ when CarryOutAsync(effect, CancellationToken.None) is { } work => work.GetAwaiter().GetResult(),
        _ => throw new ArgumentException($"nobody carries out {effect.GetType().Name}", nameof(effect)),
    };

    private Msg? Spoken(ILanguage language)
    {
        Language = language;
        return null;
    }

    private Msg Drawn(DrillRequest request)
    {
        if (!_drills.TryDraw(Language, request, out var plan, out var why))
            return new DrillRefused(string.Join(" ", _drills.LeftOut.Add(why)));
        var fewer = plan.Draw.Questions.Length < request.Round.Count ? Texts.Sentence(Language.FewerQuestions(plan.Draw.Questions.Length, request.Round.Count)) : null;
        return new DrillDrawn(plan, fewer is null && _drills.LeftOut.IsEmpty ? null : string.Join(" ", [.. _drills.LeftOut, fewer ?? ""]).Trim());
    }

    private DrillSaved Saved(SaveDrill save)
    {
        var shown = ForeignFile.Shown(save.Path);
        if (!_drills.TryMake(Language, save.Plan, out var drill, out var why))
            return new(null, why, IsThere: false);
        if (!OutputFile.TryWrite(save.Path, DrillFile.Write(drill), save.IsForced, out var cause))
            return cause is { Kind: CauseKind.FileIsThere } ? new(null, Language.DrillFileIsThere(shown), IsThere: true) : new(null, Texts.Sentence(Language.CannotWrite(shown, cause.Value)), IsThere: false);
        return new($"{Language.DrillIsWritten(shown, drill.Questions.Length, drill.Variants.Length, drill.Code)} {Language.DrillRunIt(ShellWord.Of(shown))}", null, IsThere: false);
    }

    private static Msg? Done(Action action)
    {
        action();
        return null;
    }

    private Msg Anew()
    {
        _packs.Forget();
        return Home();
    }

    private Msg Home() => _packs.TryRead() ? Loaded() : new PacksAreBeingRead(_packs.Reading ?? 1);

    private HomeLoaded Loaded()
    {
        var notices = new List<string>();
        if (trouble is not null)
            notices.Add(Language.Of(trouble));
        if (desk.Library.Unread is > 0 and var unread)
            notices.Add(Language.ReadingWasCancelled(unread));
        if (_notGivenUp is not null)
            notices.Add(Language.RoundCouldNotBeGivenUp(Language.Of(_notGivenUp)));
        if (!desk.Keeper.TryOpen(out var store, out var why))
            notices.Add(Language.ProgressIsNotKept(Language.Of(why)));
        if (desk.Keeper.DamageMovedTo is { } aside)
            notices.Add(Language.DamageWasMovedTo(aside));
        if (desk.Keeper.UnsavedAnswers > 0 && desk.Keeper.Flush() is { } unsaved)
            notices.Add(Language.AnswersAreNotSavedYet(desk.Keeper.UnsavedAnswers, Language.Of(unsaved)));
        return new(desk.Library.Packs, desk.Library.Broken, desk.Left(), store?.Totals(), [.. notices])
        {
            Daily = desk.DailyOf(desk.Today),
            LongestRun = desk.LongestRun,
            Missed = desk.Missed.Length,
            Folder = Environment.CurrentDirectory,
        };
    }

    private static Msg Opened(bool isOpen, RoundPlay? play, string? why) => isOpen ? new RoundOpened(play!, why) : new RoundRefused(why!);

    private Msg? GivenUp(LeftPlay left)
    {
        _notGivenUp = desk.GiveUp(left);
        return null;
    }

    private Msg? Shown()
    {
        desk.Game.Ask();
        return null;
    }

    private Msg? Hinted(RoundPlay play)
    {
        desk.Game.TakeHint(play);
        return null;
    }

    private AnswerKept Give(GiveAnswer give)
    {
        var (next, answered, why) = desk.Game.Give(give.Play, give.Answer);
        return new(next, answered, Told(why));
    }

    private AnswerTakenBack TakenBack(RoundPlay play)
    {
        var (next, why) = desk.Game.TakeBack(play);
        return new(next, Told(why));
    }

    private string? Told(ProgressUnavailable? why) => why is null ? null : Language.Of(why);

    private Msg? Left()
    {
        desk.Game.Leave();
        return null;
    }

    private StatisticsLoaded Statistics()
    {
        if (!desk.Keeper.TryOpen(out var store, out var why))
            return new StatisticsLoaded(new(0, 0, 0), [], Language.ProgressCantBeRead(Language.Of(why)));
        return new StatisticsLoaded(store.Totals(), [.. store.Accuracy()], desk.Keeper.DamageMovedTo is { } aside ? Language.DamageWasMovedTo(aside) : null);
    }
}
