using System.Reflection;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Architecture;

/// <summary>The two assemblies that the architecture tests look into, each read once.</summary>
internal static class Compiled
{
    public static Assembly Library { get; } = typeof(Diagnostic).Assembly;

    public static Assembly Program { get; } = typeof(global::SiteGen.Cli.ExitCode).Assembly;

    public static IReadOnlyCollection<TypeUse> LibraryUses { get; } = AssemblyUses.Of(Library);

    public static IReadOnlyCollection<TypeUse> ProgramUses { get; } = AssemblyUses.Of(Program);

    public static IEnumerable<TypeUse> AllUses => LibraryUses.Concat(ProgramUses);
}
