using System.Collections.Immutable;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens.Forms;

/// <summary>A round that the player puts together: from which pack, of which kind, with which tag, from which years, and how long.</summary>
public sealed record OwnRoundScreen(Look Look, HomeScreen Home, RoundFields Round, int Selected = 0) : FormScreen(Look, Selected)
{
    protected override string Title => Words.OwnRound;

    protected override Screen Back => Home;

    protected override KeyWords? StartWords => Words.StartKey;

    protected override ImmutableArray<FormField> Fields => Round.Fields(Words);

    protected override string Help => Words.SpanHelp;

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Notice = refused.Why }, null),
        _ => base.On(message),
    };

    protected override FormScreen Set(int field, int value) => this with { Round = Round.Set(field, value) };

    protected override FormScreen Typed(int field, string text) => this with { Round = Round.Typed(field, text) };

    protected override (Screen Next, Effect? Effect) Start() =>
        Round.TryRequest(Words, Home.Settings.Sensitive, out var request, out var why) ? (this, new OpenRound(request)) : (this with { Notice = why }, null);
}
