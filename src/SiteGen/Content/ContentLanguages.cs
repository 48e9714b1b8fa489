using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Which language a content file is in: by the folder it lies in, else by the code in its name, else the site's own.</summary>
public sealed class ContentLanguages
{
    private readonly ImmutableArray<(string Folder, string Language)> _folders;

    private ContentLanguages(ImmutableArray<string> codes, string defaultCode, ImmutableArray<(string, string)> folders)
    {
        Codes = codes;
        Default = defaultCode;
        _folders = folders;
    }

    /// <summary>Codes of all languages, in the order of the configuration; the default one when the site has no <c>languages</c> map.</summary>
    public ImmutableArray<string> Codes { get; }

    public string Default { get; }

    public static ContentLanguages Of(SiteConfig config)
    {
        if (config.Languages.IsEmpty)
        {
            return new([config.DefaultContentLanguage], config.DefaultContentLanguage, []);
        }

        List<(string Folder, string Language)> folders = [];
        foreach (var language in config.Languages)
        {
            var folder = language.Config.Folders.Content;
            if (folder != config.Folders.Content || language.Key == config.DefaultContentLanguage)
            {
                folders.Add((folder, language.Key));
            }
        }

        // The deepest folder wins: content/pl lies in content.
        folders.Sort(static (left, right) => right.Folder.Length.CompareTo(left.Folder.Length));
        return new([.. config.Languages.Select(static language => language.Key)], config.DefaultContentLanguage, [.. folders]);
    }

    /// <summary>The configured spelling of a language code; null when the site does not have that language.</summary>
    public string? CodeOf(ReadOnlySpan<char> text)
    {
        foreach (var code in Codes)
        {
            if (text.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>
    /// Was the file found through the folder that it belongs to? Where a language's folder lies inside another content folder,
    /// both scans find its files, but only the inner one counts.
    /// </summary>
    public bool IsFoundInPlace(SourceFile file)
    {
        if (_folders.Length < 2)
        {
            return true;
        }

        var found = file.Path.Value.Length - file.Inside.Length - 1;
        foreach (var (folder, _) in _folders)
        {
            if (IsIn(file.Path.Value, folder))
            {
                return folder.Length == found;
            }
        }

        return false;
    }

    public string Of(SourcePath path)
    {
        foreach (var (folder, language) in _folders)
        {
            if (IsIn(path.Value, folder))
            {
                return language;
            }
        }

        return Default;
    }

    private static bool IsIn(string path, string folder)
        => path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
