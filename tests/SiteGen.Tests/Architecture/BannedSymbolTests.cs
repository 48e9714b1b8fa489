namespace SiteGen.Tests.Architecture;

/// <summary>Keeps clocks, chance, the working folder and threads where they belong.</summary>
public sealed class BannedSymbolTests
{
    private static readonly string[] ClockAndChance =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Environment.get_CurrentDirectory", "System.IO.Directory.GetCurrentDirectory",
        "System.Guid.NewGuid", "System.Random.get_Shared", "System.Environment.get_MachineName",
        "System.Environment.get_UserName", "System.Diagnostics.Stopwatch.StartNew",
    ];

    // The one place where a process's surroundings become arguments.
    private static readonly string[] MayAskTheProcess = ["SiteGen.Cli.Surroundings"];

    private static readonly string[] RoomsWithThreads = ["SiteGen.Running", "SiteGen.Cli.Serving", "SiteGen.Cli.Serving.Live"];

    [Test]
    public void Clock_chance_and_working_folder_are_arguments()
    {
        var wrong = Compiled.AllUses
            .Where(use => ClockAndChance.Contains($"{use.To}.{use.Member}") && !MayAskTheProcess.Contains(use.From))
            .Select(use => $"{use.From} calls {use.To}.{use.Member}");

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Threads_and_locks_stay_in_running()
    {
        var wrong = Compiled.AllUses
            .Where(use => IsAboutThreads(use) && !RoomsWithThreads.Contains(use.FromNamespace))
            .Select(use => $"{use.From} uses {use.To}.{use.Member}")
            .Distinct();

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void A_program_compiled_ahead_makes_no_types_by_name()
    {
        string[] banned = ["System.Activator", "System.Reflection.MethodInfo", "System.Reflection.PropertyInfo", "System.Reflection.FieldInfo"];

        var wrong = Compiled.AllUses.Where(use => banned.Contains(use.To)).Select(use => $"{use.From} uses {use.To}").Distinct();

        Assert.That(wrong, Is.Empty);
    }

    private static bool IsAboutThreads(TypeUse use)
        => use.To is "System.Threading.Thread" or "System.Threading.Monitor" or "System.Threading.Lock"
                or "System.Threading.ThreadPool" or "System.Threading.Tasks.Parallel" or "System.Threading.SemaphoreSlim"
            || use.ToNamespace == "System.Collections.Concurrent"
            || (use.To == "System.Threading.Tasks.Task" && use.Member == "Run");
}
