using SiteGen.Content;

namespace SiteGen.Checking.Links;

/// <summary>All addresses that a published site answers, and what is at those that it does not.</summary>
internal sealed class Published
{
    // A chain longer than that is a circle, or as bad as one.
    private const int LongestChain = 10;

    private readonly AddressReader _addresses;
    private readonly Dictionary<string, Document> _byPath;
    private readonly Lazy<Dictionary<string, string>> _anyCase;
    private readonly Dictionary<string, HiddenPage> _hidden = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RedirectRule> _redirects;

    public Published(ImmutableArray<Document> documents, ImmutableArray<HiddenPage> hidden, AddressReader addresses)
    {
        _addresses = addresses;
        _byPath = new(documents.Length * 2, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            _byPath[$"/{document.Url.OutputFile}"] = document;
            if (document.Url.OutputFile is var file && (file == Index || file.EndsWith($"/{Index}", StringComparison.Ordinal)))
            {
                _byPath[$"/{file[..^Index.Length]}"] = document;
            }
        }

        foreach (var page in hidden)
        {
            _hidden.TryAdd(page.Page.Url.Value, page);
        }

        _redirects = [.. documents.SelectMany(static document => document.Redirects)];
        _anyCase = new(() => AnyCase(_byPath.Keys));
        Documents = documents;
    }

    private const string Index = "index.html";

    public ImmutableArray<Document> Documents { get; }

    /// <summary>All addresses, for suggestions.</summary>
    public IEnumerable<string> Paths => _byPath.Keys;

    /// <summary>What is there, after all redirects.</summary>
    public Destination Find(string path)
    {
        var found = FindOne(path);
        for (var steps = 0; found is Destination.There { Document: { SendsTo: { } next } document }; steps++)
        {
            if (steps == LongestChain)
            {
                return Destination.Circle.Any;
            }

            if (next.On(document.Url, _addresses) is not Address.Inside inside || FindOne(inside.Path) is not Destination.There there)
            {
                // Where a redirect leads is checked where it is written.
                return Destination.Unknown.Any;
            }

            found = there;
        }

        return found;
    }

    /// <summary>What a server answers to that address, before any redirect.</summary>
    public Document? At(string path)
        => _byPath.TryGetValue(path, out var document) || (!path.EndsWith('/') && _byPath.TryGetValue($"{path}/", out document)) ? document : null;

    private Destination FindOne(string path)
    {
        if (At(path) is { } document)
        {
            return new Destination.There(document);
        }

        if (_redirects.Any(rule => rule.Fits($"{_addresses.BasePath.TrimEnd('/')}{path}")))
        {
            return Destination.Unknown.Any;
        }

        return HiddenAt(path) is { } hidden ? new Destination.Hidden(hidden)
            : _anyCase.Value.TryGetValue(path.TrimEnd('/'), out var right) ? new Destination.OtherCase(right)
            : Destination.Nowhere.Any;
    }

    // The page itself, or a file beside it.
    private HiddenPage? HiddenAt(string path)
    {
        if (_hidden.Count == 0)
        {
            return null;
        }

        var folder = path.EndsWith('/') ? path : $"{path}/";
        return _hidden.GetValueOrDefault(folder) ?? _hidden.GetValueOrDefault(path)
            ?? (path.LastIndexOf('/') is > 0 and var slash ? _hidden.GetValueOrDefault(path[..(slash + 1)]) : null);
    }

    private static Dictionary<string, string> AnyCase(IEnumerable<string> paths)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            all.TryAdd(path.TrimEnd('/'), path);
        }

        return all;
    }
}
