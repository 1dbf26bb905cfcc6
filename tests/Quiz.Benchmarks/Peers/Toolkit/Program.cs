using System.Collections.ObjectModel;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

// A list, a form or a table in a window, as Terminal.Gui draws them of itself.
using var app = Application.Create();
app.Init();
using var window = new Window { Title = "Toolkit" };
switch (args)
{
    case ["form"]:
        for (var row = 1; row <= 6; row++)
        {
            var field = new DropDownList { X = 12, Y = row, Width = 24, Text = "Value 1" };
            field.Source = new ListWrapper<string>(new ObservableCollection<string>([.. Enumerable.Range(1, 10).Select(number => $"Value {number}")]));
            window.Add(new Label { X = 1, Y = row, Text = $"Label {row}" }, field);
        }
        break;
    case ["table"]:
        var rows = Enumerable.Range(1, 40).Select(number => (Name: $"Place {number}", Count: number)).ToList();
        window.Add(new TableView(new EnumerableTableSource<(string Name, int Count)>(rows, new() { ["Name"] = row => row.Name, ["Count"] = row => row.Count })) { X = 1, Y = 1, Width = Dim.Fill(1), Height = Dim.Fill(1), FullRowSelect = true });
        break;
    default:
        var list = new ListView { X = 1, Y = 1, Width = Dim.Fill(1), Height = Dim.Fill(1) };
        list.SetSource(new ObservableCollection<string>([.. Enumerable.Range(1, 40).Select(number => $"Place {number}")]));
        list.SelectedItem = 0;
        window.Add(list);
        break;
}
app.Run(window);
