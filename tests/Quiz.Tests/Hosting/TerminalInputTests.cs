using System.Text;
using CsCheck;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Tests.Hosting;

public class TerminalInputTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Frequency(
        (3, Gen.OneOf("\e[A", "\e[1;5A", "\e[3~", "\eOP", "\e[<0;300;20M", "\e[<64;1;1M", "\e[200~pasted\e[201~", "\e[I", "\e[?1;2c", "\e]0;x\a", "\ea", "\e\e[A", "\e[[A", "\e[M !!", "é", "日", "🇺🇦", "\e[200~\e[20").Select(Encoding.UTF8.GetBytes)),
        (2, Gen.Byte.Array[1, 6]),
        (2, Gen.OneOf<byte>(0x1B, (byte)'[', (byte)'O', (byte)'<', (byte)';', (byte)'M', (byte)'~', (byte)'1', 0xF0, 0x9F, (byte)'P').Array[1, 6]))
        .Array[0, 12].Select(parts => parts.SelectMany(part => part).ToArray());

    [Theory]
    [InlineData("a", "a")]
    [InlineData("A?", "A ?")]
    [InlineData(" ", "space")]
    [InlineData("\r", "enter")]
    [InlineData("\t\x7F", "tab backspace")]
    [InlineData("\x03\x1A\x11", "ctrl+c ctrl+z ctrl+q")]
    [InlineData("\0", "ctrl+space")]
    [InlineData("é日🙂", "é 日 🙂")]
    [InlineData("\e[A\e[B\e[C\e[D", "up down right left")]
    [InlineData("\eOA\eOH\eOF", "up home end")]
    [InlineData("\e[1;5A\e[1;2C\e[1;4D\e[1;8B", "ctrl+up shift+right alt+shift+left ctrl+alt+shift+down")]
    [InlineData("\e[Z", "shift+tab")]
    [InlineData("\e[1~\e[2~\e[3~\e[4~\e[5~\e[6~\e[7~\e[8~", "home insert delete end pageup pagedown home end")]
    [InlineData("\e[3;5~", "ctrl+delete")]
    [InlineData("\eOP\eOS\e[15~\e[17~\e[24~\e[1;2P\e[11~", "f1 f4 f5 f6 f12 shift+f1 f1")]
    [InlineData("\e[a\eOa\e[3$\e[3^\e[3@", "shift+up ctrl+up shift+delete ctrl+delete ctrl+shift+delete")]
    [InlineData("\e[[A\e[[E", "f1 f5")]
    [InlineData("\ea\eA\e1\eé\e\r\e\x7F", "alt+a alt+A alt+1 alt+é alt+enter alt+backspace")]
    [InlineData("\e\e[A", "alt+up")]
    [InlineData("\e[Ia\e[Ob", "a b")]
    [InlineData("\e[?1;2ca\e[>0;1cb\e[5nc\e[999zd", "a b c d")]
    [InlineData("\e]11;rgb:0/0/0\aa\eP1$r0m\e\\b", "a b")]
    [InlineData("\e[1;1Ra", "f3 a")]
    [InlineData("\e[12;40Ra", "a")]
    public void Sequences_are_read_as_keys(string sent, string keys) => Assert.Equal(keys, Keys(Read(sent)));

    [Theory]
    [InlineData("\e", "esc")]
    [InlineData("\e\e", "esc esc")]
    [InlineData("\e[", "alt+[")]
    [InlineData("\eO", "alt+O")]
    [InlineData("\e]", "alt+]")]
    [InlineData("\eP", "alt+P")]
    [InlineData("\e[1;", "")]
    [InlineData("\xC3", "")]
    public void What_is_left_after_the_wait_is_keys_or_nothing(string sent, string keys)
    {
        var reading = new InputReading();
        reading.Feed(Encoding.Latin1.GetBytes(sent));
        Assert.Empty(reading.Messages);
        Assert.NotEqual(Timeout.InfiniteTimeSpan, reading.Patience);
        reading.Flush();
        Assert.Equal(keys, Keys(reading.Messages));
        Assert.Equal(Timeout.InfiniteTimeSpan, reading.Patience);
    }

    [Fact]
    public void A_lone_escape_waits_for_twice_the_time_that_a_slow_link_takes_between_bytes()
    {
        var reading = new InputReading();
        reading.Feed("\e"u8);
        Assert.Equal(TimeSpan.FromMilliseconds(100), reading.Patience);
    }

    [Theory]
    [InlineData("\e[<0;1;1M", MouseAction.Press, 0, 0, Modifiers.None)]
    [InlineData("\e[<0;300;1000m", MouseAction.Release, 299, 999, Modifiers.None)]
    [InlineData("\e[<32;5;6M", MouseAction.Drag, 4, 5, Modifiers.None)]
    [InlineData("\e[<64;5;6M", MouseAction.WheelUp, 4, 5, Modifiers.None)]
    [InlineData("\e[<69;5;6M", MouseAction.WheelDown, 4, 5, Modifiers.Shift)]
    [InlineData("\e[<24;5;6M", MouseAction.Press, 4, 5, Modifiers.Alt | Modifiers.Ctrl)]
    [InlineData("\e[M !\"", MouseAction.Press, 0, 1, Modifiers.None)]
    public void The_mouse_is_read(string sent, MouseAction action, int column, int row, Modifiers modifiers) =>
        Assert.Equal([new MouseInput(action, column, row, modifiers)], Read(sent));

    [Theory]
    [InlineData("\e[<2;1;1M")] // the right button
    [InlineData("\e[<35;1;1M")] // a move without a button
    [InlineData("\e[<0;0;1M")]
    [InlineData("\e[<;;M")]
    public void Other_use_of_the_mouse_says_nothing(string sent) => Assert.Empty(Read(sent));

    [Theory]
    [InlineData("\e[?997;1n", "dark")]
    [InlineData("a\e[?997;2nb\e[?997;1n", "light dark")]
    [InlineData("\e[?997;3n\e[?996;1n\e[?997n", "")]
    public void Word_that_the_ground_has_turned_is_no_key(string sent, string told)
    {
        using var terminal = new MemoryTerminal(new(80, 24));
        var (input, queue, heard) = (new TerminalInput(terminal), new System.Collections.Concurrent.ConcurrentQueue<char>(), new List<string>());
        input.GroundTurned += isLight => heard.Add(isLight ? "light" : "dark");
        foreach (var value in Encoding.UTF8.GetBytes(sent))
            input.Feed([value], queue);
        Assert.Equal(told, string.Join(' ', heard));
        Assert.Equal(sent.StartsWith('a') ? "ab" : "", string.Concat(queue));
    }

    [Fact]
    public void A_paste_is_one_message_without_controls()
    {
        var read = Read("\e[200~one\r\ntwo\rthree\tfour\e[31m\a\u202Efive\e[201~x");
        Assert.Equal([new Pasted("one\ntwo\nthree four[31mfive"), new KeyPressed(Key.Of("x"))], read);
    }

    [Fact]
    public void A_paste_holds_at_most_64_kilobytes_and_its_end_is_still_found()
    {
        var read = Read($"\e[200~{new string('x', 100_000)}\e[201~y");
        Assert.Equal(64 * 1024, Assert.IsType<Pasted>(read[0]).Text.Length);
        Assert.Equal("y", Keys(read[1..]));
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 }, "(")]
    [InlineData(new byte[] { 0xFF, 0x61 }, "a")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x61 }, "a")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80, 0x61 }, "a")]
    [InlineData(new byte[] { 0xC2, 0x9B, 0x61 }, "a")] // the control character CSI, as UTF-8
    public void Broken_UTF8_is_dropped(byte[] sent, string keys)
    {
        Assert.Equal(keys, Keys(Read(sent)));
    }

    [Fact]
    public void However_the_bytes_are_split_the_messages_are_the_same() =>
        Gen.Select(Bytes, Gen.Int[1, 7]).Sample((bytes, step) =>
        {
            var split = new InputReading();
            foreach (var part in bytes.Chunk(step))
            {
                split.Feed(part);
            }
            return Read(bytes).SequenceEqual(split.Messages);
        });

    [Fact]
    public void No_bytes_make_it_throw_and_a_pause_always_ends_what_was_begun() =>
        Bytes.Sample(bytes =>
        {
            var reading = new InputReading();
            reading.Feed(bytes);
            reading.Flush();
            reading.Messages.Clear();
            reading.Feed("k"u8);
            return Keys(reading.Messages) == "k";
        });

    [Fact]
    public void Endless_garbage_is_bounded()
    {
        var reading = new InputReading();
        reading.Feed(Encoding.ASCII.GetBytes("\e[" + new string(';', 100_000)));
        reading.Feed(Encoding.ASCII.GetBytes("\e]" + new string('a', 5_000)));
        Assert.EndsWith("a", Keys(reading.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ctrl+c")]
    [InlineData("up")]
    [InlineData("shift+tab")]
    [InlineData("?")]
    [InlineData("space")]
    [InlineData("+")]
    [InlineData("ctrl++")]
    [InlineData("ctrl+alt+shift+f12")]
    [InlineData("é")]
    public void A_key_is_written_as_it_is_read(string name) => Assert.Equal(name, Key.Parse(name).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("hyper+a")]
    [InlineData("ab")]
    [InlineData("ctrl+")]
    [InlineData("\e")]
    public void A_name_of_no_key_is_refused(string name) => Assert.Throws<FormatException>(() => Key.Parse(name));

    private static List<Msg> Read(string sent) => Read(Encoding.UTF8.GetBytes(sent));

    private static List<Msg> Read(byte[] sent)
    {
        var reading = new InputReading();
        reading.Feed(sent);
        return reading.Messages;
    }

    private static string Keys(IEnumerable<Msg> messages) => string.Join(' ', messages.OfType<KeyPressed>().Select(message => message.Key));
}
