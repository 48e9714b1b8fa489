namespace SiteGen.Running;

/// <summary>Hears how far a build is; called by the workers themselves, so it must be quick and safe to call at once.</summary>
public interface IBuildProgress
{
    /// <summary>A stage begins that handles <paramref name="total"/> items.</summary>
    void Stage(string name, int total);

    /// <summary>So many more items of the current stage are done.</summary>
    void Advance(int count);

    /// <summary>The rest will take about so long; said where that is known better than by what the items so far took.</summary>
    void Expect(TimeSpan left)
    {
    }
}
