using System.Buffers;

namespace SiteGen.Pads;

/// <summary>A place in HTML, and how far the parts of tags go from there.</summary>
internal sealed class TagCursor(string html)
{
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");
    private static readonly SearchValues<char> Blanks = SearchValues.Create("\t\n\f\r ");

    public int At { get; set; }

    /// <summary>Passes over a comment, or what browsers take for one.</summary>
    public void SkipComment()
    {
        if (!html.AsSpan(At).StartsWith("<!--", StringComparison.Ordinal))
        {
            SkipPast('>');
            return;
        }

        // '<!-->' is a whole comment, '<!--!>' is none.
        At += 2;
        var inside = At + 2;
        while (html.AsSpan(At).IndexOf("--", StringComparison.Ordinal) is >= 0 and var dashes)
        {
            At += dashes;
            var end = html.AsSpan(At + 2);
            if (end.StartsWith(">") || (At >= inside && end.StartsWith("!>")))
            {
                At += end[0] == '>' ? 3 : 4;
                return;
            }

            At++;
        }

        At = html.Length;
    }

    /// <summary>Passes over what stands between attributes; true when a slash was the last of it.</summary>
    public bool SkipToAttribute()
    {
        var isSlash = false;
        while (At < html.Length && (html[At] == '/' || Blanks.Contains(html[At])))
        {
            isSlash = html[At++] == '/';
        }

        return isSlash;
    }

    /// <summary>The attribute here, which is left behind; "" for one without a value.</summary>
    public ReadOnlySpan<char> Attribute(out ReadOnlySpan<char> name)
    {
        // A '=' in the first place is part of the name.
        var start = At++;
        Take(AttributeEnds);
        name = html.AsSpan(start, At - start);
        SkipBlanks();
        if (At >= html.Length || html[At] != '=')
        {
            return "";
        }

        At++;
        SkipBlanks();
        return Value();
    }

    /// <summary>All up to one of the letters.</summary>
    public ReadOnlySpan<char> Take(SearchValues<char> ends)
    {
        var rest = html.AsSpan(At);
        var taken = rest[..(rest.IndexOfAny(ends) is >= 0 and var end ? end : rest.Length)];
        At += taken.Length;
        return taken;
    }

    public void SkipPast(char letter)
    {
        var found = html.AsSpan(At).IndexOf(letter);
        At = found < 0 ? html.Length : At + found + 1;
    }

    private ReadOnlySpan<char> Value()
    {
        if (At >= html.Length || html[At] is not ('"' or '\''))
        {
            return Take(ValueEnds);
        }

        var quote = html[At];
        var start = ++At;
        var end = html.AsSpan(start).IndexOf(quote);
        At = end < 0 ? html.Length : start + end + 1;
        return html.AsSpan(start, (end < 0 ? html.Length : start + end) - start);
    }

    private void SkipBlanks()
    {
        while (At < html.Length && Blanks.Contains(html[At]))
        {
            At++;
        }
    }
}
