using SiteGen.Running;

namespace SiteGen.Tests.Support;

/// <summary>Nobody watches a build of a test.</summary>
internal sealed class NoProgress : IBuildProgress
{
    public void Stage(string name, int total)
    {
    }

    public void Advance(int count)
    {
    }
}
