using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Which language a content file is in: by the code in its name, else by the folder it lies in, else the site's own.</summary>
public sealed class ContentLanguages
{
    // One list for each code, so that no file needs its own.
    private readonly ImmutableArray<ImmutableArray<string>> _single;
    private readonly ImmutableArray<string> _default;

    private ContentLanguages(ImmutableArray<string> codes, string defaultCode)
    {
        Codes = codes;
        Default = defaultCode;
        _single = [.. codes.Select(static code => ImmutableArray.Create(code))];
        _default = [defaultCode];
    }

    /// <summary>Codes of all languages, in the order of the configuration; the default one when the site has no <c>languages</c> map.</summary>
    public ImmutableArray<string> Codes { get; }

    public string Default { get; }

    /// <summary>The configuration lists languages, so that codes in file names are meant.</summary>
    public bool HasMap { get; private init; }

    public static ContentLanguages Of(SiteConfig config)
    {
        if (config.Languages.IsEmpty)
        {
            return new([config.DefaultContentLanguage], config.DefaultContentLanguage);
        }

        return new([.. config.Languages.Select(static language => language.Key)], config.DefaultContentLanguage) { HasMap = true };
    }

    /// <summary>The languages of a file; of a mount for several languages, all of them.</summary>
    public ImmutableArray<string> Of(in ContentName name, SourceFile file)
    {
        if (name.Language.Length > 0)
        {
            return _single[Codes.IndexOf(name.Language)];
        }

        return file.Languages.IsEmpty ? _default : file.Languages;
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
}
