using System.Collections.ObjectModel;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

// A list in a window, as Terminal.Gui draws it of itself.
using var app = Application.Create();
app.Init();
using var window = new Window { Title = "Toolkit" };
var list = new ListView { X = 1, Y = 1, Width = Dim.Fill(1), Height = Dim.Fill(1) };
list.SetSource(new ObservableCollection<string>([.. Enumerable.Range(1, 40).Select(number => $"Place {number}")]));
list.SelectedItem = 0;
window.Add(list);
app.Run(window);
