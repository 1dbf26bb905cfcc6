using System.Collections.Immutable;
using Quiz.Hosting;
using Quiz.Languages.Words;

namespace Quiz.Screens.Forms;

/// <summary>A round that the player puts together: from which pack, of which kind, with which tag, from which years, and how long.</summary>
public sealed record OwnRoundScreen(Look Look, HomeScreen Home, RoundFields Fields, int Selected = 0) : FormScreen(Look, Selected)
{
    protected override int NameColumns => 12;

    protected override string Title => Words.OwnRound;

    protected override Screen Back => Home;

    protected override KeyWords StartWords => Words.StartKey;

    protected override ImmutableArray<FormRow> Rows => Fields.Rows(Words);

    protected override string Help => Words.SpanHelp;

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Notice = refused.Why }, null),
        _ => base.On(message),
    };

    protected override FormScreen Changed(int step) => this with { Fields = Fields.Changed(Selected, step) };

    protected override FormScreen Typed(TextField field) => this with { Fields = Fields.Typed(Selected, field) };

    protected override (Screen Next, Effect? Effect) Start() =>
        Fields.TryRequest(Words, Home.Settings.Sensitive, out var request, out var why) ? (this, new OpenRound(request)) : (this with { Notice = why }, null);
}
