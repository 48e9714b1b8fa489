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

    /// <summary>Codes of the languages that are built, in the order of the configuration; one code when the site has no <c>languages</c> map.</summary>
    public ImmutableArray<string> Codes { get; }

    public string Default { get; }

    public static ContentLanguages Of(SiteConfig config)
    {
        if (config.Languages.IsEmpty)
        {
            return new([], config.DefaultContentLanguage, []);
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

    public string Of(SourcePath path)
    {
        foreach (var (folder, language) in _folders)
        {
            if (path.Value.Length > folder.Length
                && path.Value[folder.Length] == '/'
                && path.Value.StartsWith(folder, StringComparison.Ordinal))
            {
                return language;
            }
        }

        return Default;
    }
}
