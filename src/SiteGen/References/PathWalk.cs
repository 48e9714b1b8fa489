namespace SiteGen.References;

/// <summary>Reads an address step by step: what stands between its slashes.</summary>
internal ref struct PathWalk
{
    private ReadOnlySpan<char> _rest;

    public PathWalk(ReadOnlySpan<char> path) => _rest = path.StartsWith("/") ? path[1..] : path;

    /// <summary>All that was not read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => _rest;

    /// <summary>Nothing follows, or a slash at the very end.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>The next step; empty at the end.</summary>
    public ReadOnlySpan<char> Next()
    {
        var slash = _rest.IndexOf('/');
        var step = slash < 0 ? _rest : _rest[..slash];
        _rest = slash < 0 ? [] : _rest[(slash + 1)..];
        return step;
    }

    /// <summary>Passes over a step that is exactly this.</summary>
    public bool TrySkip(ReadOnlySpan<char> step)
    {
        var before = _rest;
        if (Next().SequenceEqual(step))
        {
            return true;
        }

        _rest = before;
        return false;
    }
}
