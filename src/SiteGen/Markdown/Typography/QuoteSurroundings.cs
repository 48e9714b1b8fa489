using System.Text;
using Markdig.Helpers;

namespace SiteGen.Markdown.Typography;

/// <summary>What stands around a quote mark. The next few characters are bytes, since goldmark looks ahead by bytes.</summary>
internal readonly ref struct QuoteSurroundings
{
    private const int Window = 6;
    private const int LongestRun = 1000;

    private readonly ReadOnlySpan<byte> _line;

    private QuoteSurroundings(Rune before, Rune next, bool canOpen, bool canClose, ReadOnlySpan<byte> line)
    {
        Before = before;
        Next = next;
        CanOpen = canOpen;
        CanClose = canClose;
        _line = line;
    }

    public Rune Before { get; }

    /// <summary>The character after the quote; a space where the text ends.</summary>
    public Rune Next { get; }

    public bool CanOpen { get; }

    public bool CanClose { get; }

    /// <summary>Bytes from the quote to the end of its line, the line feed counted; never more than the window.</summary>
    public int Length => _line.Length;

    public byte this[int index] => index < _line.Length ? _line[index] : (byte)0;

    /// <param name="isFirst">Whether the quote begins its block: what stands before it then is markup, not text.</param>
    public static QuoteSurroundings At(StringSlice slice, bool isFirst, Span<byte> buffer)
    {
        var rest = slice.AsSpan();
        var run = rest[..Math.Min(rest.Length, LongestRun)].IndexOfAnyExcept(rest[0]);
        var before = isFirst ? new Rune('\n') : GoRunes.Before(slice.Text, slice.Start);
        var after = GoRunes.At(run < 0 ? [] : rest[run..], new Rune(' '));
        var (canOpen, canClose) = Flanks(before, after);
        return new(before, GoRunes.At(rest[1..], new Rune(' ')), canOpen, canClose, buffer[..Encode(rest, buffer)]);
    }

    private static (bool CanOpen, bool CanClose) Flanks(Rune before, Rune after)
    {
        var spaceBefore = GoRunes.IsSpace(before);
        var spaceAfter = GoRunes.IsSpace(after);
        var markBefore = GoRunes.IsPunctuationOrSymbol(before);
        var markAfter = GoRunes.IsPunctuationOrSymbol(after);
        return (!spaceAfter && (!markAfter || spaceBefore || markBefore),
            !spaceBefore && (!markBefore || spaceAfter || markAfter));
    }

    private static int Encode(ReadOnlySpan<char> rest, Span<byte> buffer)
    {
        var length = 0;
        foreach (var rune in rest[..Math.Min(rest.Length, Window)].EnumerateRunes())
        {
            length += rune.EncodeToUtf8(buffer[length..]);
            if (length >= Window || rune.Value == '\n')
            {
                break;
            }
        }

        return length;
    }
}
