using System.Runtime.InteropServices;

namespace SiteGen.Running;

/// <summary>
/// Asks glibc to give memory back: it keeps for each thread what that thread let go, and pixels of photos come in pieces of many megabytes.
/// The peak of a build with photos is a third lower for it, and nothing is slower (tests/SiteGen.Benchmarks/images.sh).
/// </summary>
public static class FrugalMemory
{
    // Names in glibc's malloc.h: M_MMAP_THRESHOLD and M_ARENA_MAX.
    private const int MapThreshold = -3;
    private const int MostArenas = -8;

    // Rows of photos are larger and go back at once. Below this, each small piece would cost a call.
    private const int MappedBytes = 32 * 1024;

    /// <summary>First of all: a thread that asked for memory before has a heap of its own, which later ones then share.</summary>
    public static void Ask()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = mallopt(MostArenas, 1);
            _ = mallopt(MapThreshold, MappedBytes);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // Other C libraries have no such settings.
        }
    }

    [DllImport("libc")]
    private static extern int mallopt(int setting, int value);
}
