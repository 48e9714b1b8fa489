namespace SiteGen.Cli.Serving.Watching;

/// <summary>A path of which something was heard and nothing told yet.</summary>
/// <param name="first">When something was first heard of it.</param>
/// <param name="isNew">It was not there before: if it goes again, nobody needs to know.</param>
internal sealed class PendingPath(TimeSpan first, bool isNew)
{
    public TimeSpan First { get; } = first;

    public bool IsNew { get; } = isNew;

    public TimeSpan Last { get; set; } = first;

    /// <summary>A folder to be looked through, whatever happened in it.</summary>
    public bool IsLost { get; set; }

    /// <summary>Another file took its place, which was whole before.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>Where it went, as far as was said; "" = nothing was said.</summary>
    public string MovedTo { get; set; } = "";

    /// <summary>When to look again at what was not believed; null as long as it was not looked at.</summary>
    public TimeSpan? Until { get; set; }

    /// <summary>Its size when it was last looked at while it was written; null while nobody writes.</summary>
    public long? GrowingFrom { get; set; }
}
