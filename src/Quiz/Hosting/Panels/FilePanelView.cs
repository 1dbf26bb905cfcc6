using System.IO.Abstractions;
using Quiz.Core.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.FileServices;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>An <see cref="OpenDialog"/> or a <see cref="SaveDialog"/> that says nothing but our words and changes no file: what it does beyond choosing is switched off.</summary>
internal sealed class FilePanelView : BoxView
{
    private const int MostColumns = 76;

    /// <summary>What names can't have, or nobody types: the system would refuse it with an exception, or take long.</summary>
    private const int LongestPath = 4_096;

    /// <summary>Below the path, and the way up and back.</summary>
    private const int ListRow = 2;

    private const int TitleRows = 1;

    /// <summary>Where the buttons that lead up, back and on end.</summary>
    private const int BesideWays = 16;
    private readonly FilePanel _panel;
    private readonly FileDialog _dialog;
    private readonly TextField _path;
    private readonly TableView _files;
    private readonly Label _told;
    private IApplication? _app;
    private string? _folder;

    public FilePanelView(FilePanel panel)
        : base(panel)
    {
        _panel = panel;
        _dialog = panel.IsToSave ? new SaveDialog() : new OpenDialog();
        Dress(_dialog, panel.Title);
        _dialog.Width = Dim.Func(_ => Math.Min(MostColumns, (_app?.Screen.Width ?? MostColumns) - 4));
        _dialog.OpenMode = OpenMode.File;
        _dialog.AllowedTypes = [new FilesOfEnding(panel.Ending)];
        _dialog.FileOperationsHandler = new NoOperations();
        _dialog.FilesSelected += (_, selected) =>
        {
            // It would end its session by itself.
            selected.Cancel = true;
            Choose();
        };
        Say(_dialog.Style, panel.Words);
        _path = _dialog.SubViews.OfType<TextField>().Single(field => field is not DropDownList);
        _files = AllBelow(_dialog).OfType<TableView>().Single();
        _told = new Label { X = BesideWays, Y = 1, Width = Dim.Fill(1), Height = 1, HotKeySpecifier = NoHotKey };
        _dialog.Add(_told);
        SwitchOff();
        // Cut before it is put in: what is too long would be compared with what fits, sign by sign.
        _path.Pasting += (_, pasting) => pasting.Text = Clusters.Start(pasting.Text, Math.Max(0, LongestPath - _path.Text.Length + (_path.SelectedText?.Length ?? 0)));
        _path.TextChanging += (_, change) => change.Result = Possible(change.Result ?? "");
        _path.TextChanged += (_, _) => TellOfFolder();
        _path.Text = panel.Start;
    }

    public override View View => _dialog;

    public override void Wear(PanelColours colours)
    {
        base.Wear(colours);
        var warning = colours.Of(colours.Theme.Warning);
        _told.SetScheme(colours.Plain with { Normal = warning });
        var title = colours.Of(colours.Theme.Title);
        _files.Style.HeaderScheme = colours.Plain with { Normal = title, Focus = title, Active = title };
    }

    public override void Open(View over)
    {
        _app = over.App!;
        _app.Keyboard.KeyDown += TakeFirst;
        _app.Mouse.MouseEvent += LeaveOut;
        base.Open(over);
        // Its list of the endings says what the title says.
        foreach (var list in _dialog.SubViews.OfType<DropDownList>())
            list.Visible = false;
        if (_panel.IsToSave)
            _path.SetFocus();
        else
            _files.SetFocus();
    }

    public override void Close(View over)
    {
        _app!.Keyboard.KeyDown -= TakeFirst;
        _app.Mouse.MouseEvent -= LeaveOut;
        base.Close(over);
    }

    protected override void Set(Panel panel)
    {
    }

    private static void Say(FileDialogStyle style, FileWords words)
    {
        style.OkButtonText = words.Choose;
        style.CancelButtonText = words.Leave;
        style.PathCaption = words.Path;
        style.FilenameColumnName = words.Names;
        // What can't be chosen is told by ourselves, in our colours.
        style.WrongFileTypeFeedback = style.FileMustExistFeedback = style.DirectoryAlreadyExistsFeedback = "";
        style.FileAlreadyExistsFeedback = style.DirectoryMustExistFeedback = style.FileOrDirectoryMustExistFeedback = "";
        style.TreeRootGetter = () => [];
        style.UseColors = false;
        style.UseUnicodeCharacters = false;
        style.IconProvider = new FileSystemIconProvider { UseNerdIcons = false, UseUnicodeCharacters = false };
    }

    /// <summary>What speaks English, searches the whole disk, or has other programs' clipboards in it.</summary>
    private void SwitchOff()
    {
        foreach (var (index, style) in Enumerable.Range(0, _files.Table?.Columns ?? 4).Select(column => (column, _files.Style.GetOrCreateColumnStyle(column))))
            style.Visible = index == 0;
        _files.ViewportSettings = ViewportSettingsFlags.HasVerticalScrollBar;
        _files.Height = Dim.Fill();
        _files.DrawComplete += (_, _) => FollowSelected();
        // The line beside the list parts it from a tree that is not shown.
        var pane = _files.SuperView!;
        (pane.BorderStyle, pane.Y) = (LineStyle.None, ListRow);
        foreach (var search in AllBelow(_dialog).OfType<TextField>().Where(field => field != _path && field is not DropDownList))
            search.Visible = false;
        var buttons = _dialog.Buttons;
        foreach (var button in AllBelow(_dialog).OfType<Button>())
            (button.HotKeySpecifier, button.ShadowStyle) = (NoHotKey, ShadowStyles.None);
        // Enter in the list comes to the last button, too; but the list itself enters folders and chooses files.
        foreach (var (index, button) in buttons.Index())
        {
            var isLeaving = index == _dialog.CancelButtonIndex;
            button.Visible = isLeaving || index == buttons.Length - 1;
            button.Accepting += (_, accepting) =>
            {
                accepting.Handled = true;
                if (isLeaving)
                    Report(new FileLeft(Panel.Name));
                else if (!_files.HasFocus)
                    Choose();
                else if (!Path.Exists(_path.Text))
                    _told.Text = _panel.Words.NoSuchFile;
            };
        }
        _path.Autocomplete!.SuggestionGenerator = new SingleWordSuggestionGenerator();
        foreach (var key in (Key[])[Key.V.WithCtrl, Key.X.WithCtrl, PopoverMenu.DefaultKey])
            _path.KeyBindings.Remove(key);
        _files.KeyBindings.Remove(PopoverMenu.DefaultKey);
        _files.MouseBindings.Remove(MouseFlags.RightButtonClicked);
    }

    /// <summary>Screen readers and magnifiers follow the cursor.</summary>
    private void FollowSelected()
    {
        var y = TitleRows + (_files.Value?.SelectedCell.Y ?? 0) - _files.RowOffset;
        _files.Cursor = y >= TitleRows && y < _files.Viewport.Height ? new Cursor { Position = _files.ViewportToScreen(new System.Drawing.Point(0, y)), Style = CursorStyle.Default } : new Cursor();
    }

    /// <summary>Keys that the dialog itself would take as orders to delete, rename and make files, or to choose what we would refuse.</summary>
    private void TakeFirst(object? sender, Key key)
    {
        if (key.Handled)
            return;
        if (_path.HasFocus && key == Key.Enter)
            Choose();
        else if (key != PopoverMenu.DefaultKey && !(_files.HasFocus && (key == Key.Delete || key == Key.R.WithCtrl || key == Key.N.WithCtrl)))
            return;
        key.Handled = true;
    }

    /// <summary>Menus of the right button speak English.</summary>
    private void LeaveOut(object? sender, Mouse mouse) =>
        mouse.Handled |= (mouse.Flags & (MouseFlags.RightButtonPressed | MouseFlags.RightButtonReleased | MouseFlags.RightButtonClicked)) != 0;

    private void Choose()
    {
        var path = _path.Text;
        if (WhyNot(path) is { } why)
            _told.Text = why;
        else
            Report(new FileChosen(Panel.Name, Path.GetFullPath(path)));
    }

    /// <summary>Null where it can be chosen.</summary>
    private string? WhyNot(string path) =>
        string.IsNullOrWhiteSpace(path) ? _panel.Words.NameIsEmpty
        : Directory.Exists(path) ? _panel.Words.IsFolder
        : _panel.IsToSave ? Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? null : _panel.Words.NoSuchFolder
        : !File.Exists(path) ? _panel.Words.NoSuchFile
        : !path.EndsWith(_panel.Ending, StringComparison.OrdinalIgnoreCase) ? _panel.Words.WrongEnding
        : null;

    /// <summary>Where a folder can't be listed the dialog shows an empty one.</summary>
    private void TellOfFolder()
    {
        _told.Text = "";
        // What leads back and on shows and hides with the folder.
        _dialog.SetNeedsLayout();
        if (string.IsNullOrWhiteSpace(_path.Text))
            return;
        var full = Path.GetFullPath(_path.Text);
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full);
        if (folder == _folder || folder is null)
            return;
        _folder = folder;
        _told.Text = CanBeListed(folder) ? "" : _panel.Words.UnreadableFolder;
    }

    private static bool CanBeListed(string folder)
    {
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            _ = entries.MoveNext();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Possible(string path)
    {
        var possible = path.Replace("\0", "", StringComparison.Ordinal);
        return possible.Length > LongestPath ? possible[..LongestPath] : possible;
    }

    private static IEnumerable<View> AllBelow(View view) => view.SubViews.SelectMany(child => AllBelow(child).Prepend(child)).Concat(view is FileDialog dialog ? dialog.Buttons : []);

    private sealed class FilesOfEnding(string ending) : IAllowedType
    {
        public bool IsAllowed(string path) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Nothing is deleted, renamed or made here.</summary>
    private sealed class NoOperations : IFileOperations
    {
        public bool Delete(IApplication? app, IEnumerable<IFileSystemInfo> toDelete) => false;

        public IFileSystemInfo? New(IApplication? app, IFileSystem fileSystem, IDirectoryInfo inDirectory) => null;

        public IFileSystemInfo? Rename(IApplication? app, IFileSystem fileSystem, IFileSystemInfo toRename) => null;
    }
}
