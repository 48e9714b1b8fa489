using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Files.Git;

namespace SiteGen;

/// <summary>The last commits of a site's files, for as long as nobody commits and no file comes or goes: asking Git takes long.</summary>
internal sealed class GitRecall
{
    private string _head = "";
    private ImmutableArray<SourceFile> _files = [];
    private Outcome<ImmutableArray<SourceFile>> _dated = Outcome.Of(ImmutableArray<SourceFile>.Empty);

    /// <param name="head">The commit that the repository is at.</param>
    public Outcome<ImmutableArray<SourceFile>> Date(string root, string head, ImmutableArray<SourceFile> files)
    {
        _dated = head == _head && SourceTree.HaveSameNames(files, _files) ? _dated with { Value = Renewed(files) } : GitHistory.Date(root, files);
        (_head, _files) = (head, files);
        return _dated;
    }

    private ImmutableArray<SourceFile> Renewed(ImmutableArray<SourceFile> files)
    {
        var renewed = _dated.Value.ToBuilder();
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i] != _files[i])
            {
                renewed[i] = files[i] with { Commit = renewed[i].Commit };
            }
        }

        return renewed.MoveToImmutable();
    }
}
