namespace SiteGen.Files;

/// <summary>A file or folder of the site, relative to the site's root, with forward slashes and its case kept; the root is "".</summary>
public readonly record struct SourcePath(string Value)
{
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder it lies in; "" at the top.</summary>
    public SourcePath Folder => new(Value.LastIndexOf('/') is > 0 and var slash ? Value[..slash] : "");

    /// <summary>With the dot, in lower case; "" when there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Value).ToLowerInvariant();

    public SourcePath Append(string name) => new(Value.Length == 0 ? name : $"{Value}/{name}");

    public override string ToString() => Value;
}
