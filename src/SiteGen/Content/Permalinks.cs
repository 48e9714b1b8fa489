using SiteGen.Configuration;
using SiteGen.Content.FrontMatters;
using SiteGen.Content.Urls;
using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>The site's URL patterns, compiled once: which one, if any, makes a page's address.</summary>
internal sealed class Permalinks
{
    private static readonly ImmutableArray<string> KnownTokens =
    [
        ":year", ":month", ":monthname", ":day", ":weekday", ":weekdayname", ":yearday", ":section", ":sectionslug", ":sections",
        ":sectionslugs", ":title", ":slug", ":filename", ":slugorfilename", ":contentbasename", ":slugorcontentbasename",
    ];

    private readonly ImmutableArray<(PermalinkFolder Folder, PermalinkPattern Pattern)> _pages;
    private readonly ImmutableArray<(PermalinkFolder Folder, PermalinkPattern Pattern)> _sections;
    private readonly ImmutableArray<(PermalinkFolder Folder, PermalinkPattern Pattern)> _taxonomies;
    private readonly ImmutableArray<(PermalinkFolder Folder, PermalinkPattern Pattern)> _terms;

    private readonly ImmutableArray<(CascadeTarget Target, PermalinkPattern Pattern)> _rules;

    private Permalinks(PermalinkConfig config, SourceLocation place, List<Diagnostic> mistakes)
    {
        _pages = Compile(config.Page, place, mistakes);
        _sections = Compile(config.Section, place, mistakes);
        _taxonomies = Compile(config.Taxonomy, place, mistakes);
        _terms = Compile(config.Term, place, mistakes);
        _rules = [.. config.Rules.Select(rule => (TargetOf(rule), PermalinkPattern.Of(rule.Pattern)))];
    }

    public static Permalinks Of(SiteConfig config, List<Diagnostic> mistakes)
        => new(config.Permalinks, new(config.Sources.IsEmpty ? "" : config.Sources[0]), mistakes);

    /// <summary>The pattern for a page of that kind and logical path; null when the default address holds.</summary>
    public PermalinkPattern? Find(PageKind kind, string path, string language)
    {
        foreach (var (target, pattern) in _rules)
        {
            if (target.Fits(kind, path, language, ""))
            {
                return pattern;
            }
        }

        var patterns = kind switch
        {
            PageKind.Page => _pages,
            PageKind.Section => _sections,
            PageKind.Taxonomy => _taxonomies,
            PageKind.Term => _terms,
            _ => [],
        };

        foreach (var (folder, pattern) in patterns)
        {
            if (folder.Holds(path))
            {
                return pattern;
            }
        }

        return null;
    }

    /// <summary>The mistake of a pattern that uses an unknown token; null when it has none.</summary>
    public static Diagnostic? Check(PermalinkPattern pattern, string written, SourceLocation place)
        => pattern.Unknown is { } token
            ? ContentRules.UnknownPermalinkToken.At(
                place, $"permalink '{written}' has an unknown token '{token}'", Suggestion.Hint(token, KnownTokens))
            : null;

    private static ImmutableArray<(PermalinkFolder, PermalinkPattern)> Compile(
        ImmutableSortedDictionary<string, string> patterns, SourceLocation place, List<Diagnostic> mistakes)
    {
        List<(PermalinkFolder Folder, PermalinkPattern Pattern)> made = [];
        foreach (var (section, written) in patterns)
        {
            var pattern = PermalinkPattern.Of(written);
            if (Check(pattern, written, place) is { } mistake)
            {
                mistakes.Add(mistake);
                continue;
            }

            made.Add((new(ContentName.Normalise(section.Trim(' ', '/'))), pattern));
        }

        // The deepest folder first: it says more. Hugo takes any of those that fit.
        made.Sort(static (left, right) => right.Folder.Path.Length.CompareTo(left.Folder.Path.Length));
        return [.. made];
    }

    private static CascadeTarget TargetOf(PermalinkRule rule)
    {
        return new(Glob(rule.Path), Glob(rule.Kind), Glob(rule.Language), null);

        static PathGlob? Glob(string pattern) => pattern.Length == 0 ? null : PathGlob.Of(pattern);
    }
}
