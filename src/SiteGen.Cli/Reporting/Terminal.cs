using Spectre.Console;

namespace SiteGen.Cli.Reporting;

/// <summary>Where a command writes to: a terminal with colours and a moving line, or a plain pipe.</summary>
internal sealed class Terminal
{
    private readonly TextWriter _writer;
    private readonly AnsiWriter? _ansi;

    private readonly Func<int> _width;

    /// <param name="isLive">A person watches: lines may be drawn over.</param>
    /// <param name="width">Asked only when needed: asking makes the runtime set up the whole terminal.</param>
    public Terminal(TextWriter writer, bool isLive, bool hasColour, Func<int>? width = null)
    {
        _writer = writer;
        _ansi = hasColour ? new AnsiWriter(writer) : null;
        IsLive = isLive;
        _width = width ?? (static () => 80);
    }

    /// <summary>A terminal that shows nothing.</summary>
    public static Terminal Nowhere { get; } = new(TextWriter.Null, isLive: false, hasColour: false);

    public bool IsLive { get; }

    public int Width => _width();

    public TextWriter Writer => _writer;

    public void Write(string text, Tone tone = Tone.Plain)
    {
        if (_ansi is null || tone == Tone.Plain)
        {
            _writer.Write(text);
        }
        else
        {
            _ansi.Write(text, Style(tone));
        }
    }

    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        _writer.Write('\n');
    }

    /// <summary>Draws <paramref name="text"/> over the current line; an empty text wipes it.</summary>
    public void Redraw(string text)
    {
        _writer.Write("\r\e[2K");
        _writer.Write(text);
        _writer.Flush();
    }

    public void Flush() => _writer.Flush();

    private static Style Style(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red, null, Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, null, Decoration.Bold),
        Tone.Info => new Style(Color.Blue),
        Tone.Good => new Style(Color.Green),
        Tone.Quiet => new Style(Color.Grey),
        _ => Spectre.Console.Style.Plain,
    };
}
