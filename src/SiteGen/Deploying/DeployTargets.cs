using System.Diagnostics;
using SiteGen.Configuration;
using SiteGen.Deploying.Folders;

namespace SiteGen.Deploying;

/// <summary>Opens the target that a configuration describes.</summary>
internal static class DeployTargets
{
    public static IDeployTarget Open(TargetConfig config, TargetRequest request) => config switch
    {
        TargetConfig.Folder folder => new FolderTarget(folder, request.Root),
        TargetConfig.S3 store => S3.S3Clients.Open(store, request),
        TargetConfig.Git git => new Git.GitTarget(git, request),
        _ => throw new UnreachableException(),
    };
}
