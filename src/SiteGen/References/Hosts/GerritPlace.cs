namespace SiteGen.References.Hosts;

/// <summary>Where in a change a link leads: a patch set, a file of it, a line, a comment. Both texts are empty for the change itself.</summary>
internal readonly record struct GerritPlace(string Identity, string Label)
{
    private static readonly GerritPlace Whole = new("", "");

    /// <param name="walk">What follows the change's number.</param>
    /// <param name="fragment">Of the address: a line, with its side of the comparison.</param>
    public static GerritPlace Read(PathWalk walk, ReadOnlySpan<char> fragment)
    {
        var step = walk.Next();
        if (step is "comment" or "comments")
        {
            var id = walk.Next();
            return id.IsEmpty ? Whole : new($"/comment/{id}", ", a comment");
        }

        var dots = step.IndexOf("..");
        var from = dots < 0 ? [] : step[..dots];
        var to = dots < 0 ? step : step[(dots + 2)..];
        if (!Numbers.Is(to) || (dots >= 0 && !Numbers.Is(from.TrimStart('-'))))
        {
            return Whole;
        }

        var label = dots < 0 ? $", patch set {to}" : $", patch sets {from} to {to}";
        return InFile(new($"/{step}", label), walk.Rest, fragment);
    }

    private static GerritPlace InFile(GerritPlace patchSet, ReadOnlySpan<char> file, ReadOnlySpan<char> line)
    {
        file = file.EndsWith(",edit") || file.EndsWith(",unified") ? file[..file.LastIndexOf(',')] : file;
        if (file.LastIndexOf('@') is > 0 and var at && IsLine(file[(at + 1)..]))
        {
            line = file[(at + 1)..];
            file = file[..at];
        }

        file = file.Trim('/');
        if (file.IsEmpty)
        {
            return patchSet;
        }

        var name = Escapes.Read(file);
        return IsLine(line)
            ? new($"{patchSet.Identity}/{name}@{line}", $"{patchSet.Label}, {name} line {line.TrimStart("ab")}")
            : new($"{patchSet.Identity}/{name}", $"{patchSet.Label}, {name}");
    }

    private static bool IsLine(ReadOnlySpan<char> text) => Numbers.Is(text.StartsWith("a") || text.StartsWith("b") ? text[1..] : text);
}
