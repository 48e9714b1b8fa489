using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>What is said of pads that something is wrong with, at the place that cites them first.</summary>
internal static class PadTelling
{
    /// <summary>What a reply means for those who cite the pad; nothing when the pad is well.</summary>
    public static ImmutableArray<Diagnostic> Of(CitedPad pad, PadReply.Told told) => told switch
    {
        { IsGone: true } => [Gone(pad, told.State)],
        { State: PadState.Shrunk, Text: { } text } when pad.History is { } kept => [Shrunk(pad, kept, text.Body.Length)],
        _ => [],
    };

    /// <summary>What the run that was interrupted said of it already.</summary>
    public static ImmutableArray<Diagnostic> Again(CitedPad pad) => pad switch
    {
        { Seen.State: PadState.Empty or PadState.DefaultText or PadState.Missing } => [Gone(pad, pad.Seen.Value.State)],
        { Seen.State: PadState.Shrunk, History: { } kept, Newest: { } newest } => [Shrunk(pad, kept, newest.Text.Size)],
        _ => [],
    };

    public static Diagnostic UnknownHost(CitedPad pad)
        => ArchivingRules.UnknownHost.At(At(pad), $"pad '{pad.Pad}' is on a server that is not configured");

    public static Diagnostic Failed(CitedPad pad, PadHostConfig host, PadAnswer.Failed failed)
    {
        var rule = failed.Fault switch
        {
            PadFault.Forbidden => ArchivingRules.Forbidden,
            PadFault.NoExport or PadFault.Denied => ArchivingRules.NoExport,
            PadFault.TooLarge => ArchivingRules.TooLarge,
            _ => ArchivingRules.NoAnswer,
        };
        return Softened(rule.At(At(pad), $"pad '{pad.Pad}' can not be fetched: '{host.Host}' {failed.What}"), pad);
    }

    /// <param name="part">HTML, history.</param>
    public static Diagnostic Without(CitedPad pad, string part, PadAnswer answer) => ArchivingRules.Incomplete.At(
        At(pad), $"pad '{pad.Pad}' is kept without its {part}: '{pad.Pad.Host}' {WhyNot(answer)}");

    public static Diagnostic GivenUp(PadHostConfig host, IReadOnlyList<CitedPad> pads)
    {
        var hopeful = pads.FirstOrDefault(static pad => pad.History is null) ?? pads[0];
        var rest = pads.Count == 1 ? "1 pad of it was" : string.Create(CultureInfo.InvariantCulture, $"{pads.Count} pads of it were");
        return Softened(ArchivingRules.GivenUp.At(At(hopeful), $"'{host.Host}' is given up for now: {rest} not asked for"), hopeful);
    }

    public static Diagnostic LinkedFolder(CitedPad pad, string folder)
        => ArchivingRules.LinkedFolder.At(new(folder), $"'{folder}', where pad '{pad.Pad}' belongs, is a link to another folder");

    private static string WhyNot(PadAnswer answer) => answer switch
    {
        PadAnswer.Failed failed => failed.What,
        PadAnswer.Export => "sends one that says less than the text",
        _ => "has none",
    };

    private static Diagnostic Gone(CitedPad pad, PadState state)
    {
        var what = state switch
        {
            PadState.Empty => "is empty",
            PadState.DefaultText => "has nothing but its server's default text",
            _ => "does not exist on its server",
        };
        return pad.History is { } kept
            ? ArchivingRules.Gone.At(At(pad), $"pad '{pad.Pad}' {what}; {Copies(kept)}")
            : ArchivingRules.Lost.At(At(pad), $"pad '{pad.Pad}' {what}, and no copy of it is kept");
    }

    private static Diagnostic Shrunk(CitedPad pad, PadHistory kept, long bytes) => ArchivingRules.Shrunk.At(At(pad), string.Create(
        CultureInfo.InvariantCulture, $"pad '{pad.Pad}' has {bytes:N0} bytes, the copy of {Day(kept.Shown)} has {kept.Shown.Text.Size:N0}"));

    // With a copy nothing is lost yet.
    private static Diagnostic Softened(Diagnostic mistake, CitedPad pad)
        => pad.History is null ? mistake : mistake with { Severity = Severity.Warning };

    private static SourceLocation At(CitedPad pad) => pad.Citations is [var first, ..] ? first.At : default;

    private static string Copies(PadHistory kept) => kept.Snapshots.Length == 1
        ? $"a copy of {Day(kept.Shown)} is kept"
        : string.Create(CultureInfo.InvariantCulture, $"{kept.Snapshots.Length} copies are kept, the one shown of {Day(kept.Shown)}");

    private static string Day(PadSnapshot snapshot) => snapshot.Taken.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
