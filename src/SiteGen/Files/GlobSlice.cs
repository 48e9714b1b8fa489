using System.Text.RegularExpressions;

namespace SiteGen.Files;

/// <summary>
/// A choice by several globs, as Hugo's mounts make it: the first that matches decides, those after <c>! </c> leave out, and
/// where none says yes, what is not left out counts. <c>**</c> crosses folders only where it stands for whole names.
/// </summary>
public sealed class GlobSlice
{
    public static readonly GlobSlice All = new([]);

    private readonly ImmutableArray<(Regex Pattern, bool IsNegated)> _globs;

    private GlobSlice(ImmutableArray<(Regex, bool)> globs) => _globs = globs;

    public bool IsEverything => _globs.IsEmpty;

    public static GlobSlice Of(ImmutableArray<string> patterns)
        => patterns.IsEmpty ? All : new([.. patterns.Select(static pattern => Read(pattern))]);

    /// <summary>Can it be read? A range from <c>z</c> to <c>a</c> can't.</summary>
    public static bool IsGlob(string pattern)
    {
        try
        {
            _ = Read(pattern);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    public bool Matches(string path)
    {
        var choosesNone = true;
        foreach (var (pattern, isNegated) in _globs)
        {
            if (pattern.IsMatch(path))
            {
                return !isNegated;
            }

            choosesNone &= isNegated;
        }

        return choosesNone;
    }

    /// <summary>Is a whole folder left out, before a later glob could choose something in it?</summary>
    public bool LeavesOut(string folder)
    {
        foreach (var (pattern, isNegated) in _globs)
        {
            if (!isNegated)
            {
                return false;
            }

            if (pattern.IsMatch(folder))
            {
                return true;
            }
        }

        return false;
    }

    private static (Regex Pattern, bool IsNegated) Read(string written)
    {
        var isNegated = written.StartsWith("! ", StringComparison.Ordinal);
        var glob = (isNegated ? written[2..].Trim() : written).TrimStart('/');
        return (GlobPattern.ToRegex(glob), isNegated);
    }
}
