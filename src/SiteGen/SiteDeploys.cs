using SiteGen.Configuration;
using SiteGen.Deploying;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Sends what was built to where readers find it. Uses the network, and is never part of a build.</summary>
public static class SiteDeploys
{
    /// <summary>Looks at both sides and works out what to do; nothing is changed. Null when it can't be done.</summary>
    public static Outcome<PreparedDeploy?> Prepare(BuildRequest request, DeployWishes wishes, IBuildProgress progress, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = SiteBuilder.Read(request, run);
        if (source.StopsBuild)
        {
            return Outcome.Of<PreparedDeploy?>(null, source.Diagnostics);
        }

        var choice = Choose(source.Config, wishes.Target);
        if (choice.Value is not { } chosen)
        {
            return Outcome.Of<PreparedDeploy?>(null, choice.Diagnostics);
        }

        var built = BuiltFiles.Read(source.OutputFullPath);
        ImmutableArray<Diagnostic> found = [.. built.Diagnostics, .. Freshness.Check(request.Root, source)];
        if (built.HasErrors)
        {
            return Outcome.Of<PreparedDeploy?>(null, found.Where(static item => item.Rule != DeployRules.Stale));
        }

        var deploy = Prepare(chosen, built.Value, new(request, wishes, source.Config.Title, progress, run));
        return Outcome.Of(deploy.Value, [.. found, .. deploy.Diagnostics]);
    }

    private static Outcome<TargetConfig?> Choose(SiteConfig config, string name)
    {
        var targets = config.Deploy.Targets;
        if (targets.FirstOrDefault(target => name.Length == 0 || target.Name == name) is { } found)
        {
            return Outcome.Of<TargetConfig?>(found);
        }

        var message = targets.IsEmpty ? "the configuration names no target to send the site to" : $"there is no target '{name}'";
        var hint = targets.IsEmpty ? null : $"The configuration has: {string.Join(", ", targets.Select(static target => target.Name))}.";
        return new(null, [DeployRules.NoTarget.At(default, message, Suggestion.Hint(name, targets.Select(static target => target.Name), hint))]);
    }

    private static Outcome<PreparedDeploy?> Prepare(TargetConfig config, ImmutableArray<SiteFile> built, Work work)
    {
        if (DeployLock.Take(work.Request.Root) is not { } held)
        {
            return Outcome.Of<PreparedDeploy?>(null, [DeployRules.Busy.At(default, "another run is sending this site")]);
        }

        IDeployTarget? target = null;
        PreparedDeploy? prepared = null;
        try
        {
            target = DeployTargets.Open(config, new(work.Request.Root, work.Wishes.Variables, work.Request.Time) { Title = work.Title });
            var plan = Plan(config, target, built, work);
            if (plan.Deleted.Length <= work.Wishes.MostDeletes)
            {
                prepared = new PreparedDeploy(config.Name, target, plan, held);
                return Outcome.Of<PreparedDeploy?>(prepared);
            }

            var message = string.Create(
                CultureInfo.InvariantCulture, $"the site would lose {plan.Deleted.Length} files there, more than {work.Wishes.MostDeletes}");
            return new(null, [DeployRules.TooManyDeletes.At(default, $"{message}: '{plan.Deleted[0].Path}' is the first")]);
        }
        catch (TargetFault fault)
        {
            return new(null, [fault.Told]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [DiskFaults.Of(exception).Told]);
        }
        finally
        {
            if (prepared is null)
            {
                target?.Dispose();
                held.Dispose();
            }
        }
    }

    private static DeployPlan Plan(TargetConfig config, IDeployTarget target, ImmutableArray<SiteFile> built, Work work)
    {
        var names = built.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        SiteFile[] all = [.. built, .. target.Extras.Where(file => !names.Contains(file.Path))];
        var cache = new CacheHeaders(config.Cache);
        work.Progress.Stage("compare", all.Length);
        var files = work.Run.ForEach("compare", all, file =>
        {
            work.Progress.Advance(1);
            return file with { Fingerprint = target.FingerprintOf(file), ContentType = MediaTypes.Of(file.Path), CacheControl = cache.Of(file.Path) };
        });
        var there = target.List(files.ToDictionary(static file => file.Path, StringComparer.Ordinal), work.Run.Cancel).GetAwaiter().GetResult();
        var kept = config.Kept.Select(static pattern => ServerPattern.ToRegex(pattern.StartsWith('/') ? pattern : "/" + pattern)).ToArray();
        var plan = DeployPlan.Of(files, there, path => kept.Any(pattern => pattern.IsMatch("/" + path)), work.Wishes.IsForced);
        target.Check(plan);
        return plan;
    }

    private sealed record Work(BuildRequest Request, DeployWishes Wishes, string Title, IBuildProgress Progress, StageRunner Run);
}
