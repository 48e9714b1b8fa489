using SiteGen.Running;

namespace SiteGen.Deploying;

/// <summary>A plan that only waits for a yes, with the connection it was made over.</summary>
public sealed class PreparedDeploy : IDisposable
{
    private readonly IDeployTarget _target;
    private readonly IDisposable _lock;

    internal PreparedDeploy(string name, IDeployTarget target, DeployPlan plan, IDisposable heldLock)
        => (Name, _target, Plan, _lock) = (name, target, plan, heldLock);

    /// <summary>Of the target, as the configuration has it.</summary>
    public string Name { get; }

    /// <summary>Where the site goes.</summary>
    public string Address => _target.Address;

    public DeployPlan Plan { get; }

    public DeployRun Send(IBuildProgress progress, CancellationToken cancel)
        => new DeploySender(_target, progress).Send(Plan, cancel).GetAwaiter().GetResult();

    public void Dispose()
    {
        _target.Dispose();
        _lock.Dispose();
    }
}
