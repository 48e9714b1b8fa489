namespace SiteGen.Archiving;

/// <summary>What a run did about a pad.</summary>
public enum PadStep
{
    /// <summary>Not its turn yet when the run was interrupted, or its server had been given up.</summary>
    NotAsked,

    /// <summary>An interrupted run had asked already.</summary>
    Skipped,

    /// <summary>The configuration says that it is not to be asked for.</summary>
    Ignored,

    /// <summary>Its server is not in the configuration.</summary>
    UnknownHost,

    /// <summary>No answer, or none that could be used.</summary>
    Failed,

    /// <summary>Empty, with the default text, or missing: there is nothing to keep.</summary>
    Gone,

    /// <summary>As the newest copy has it.</summary>
    Unchanged,

    /// <summary>Other than the newest copy, or without one; <c>check</c> alone leaves it so.</summary>
    Changed,

    /// <summary>A new copy is kept.</summary>
    Kept,
}
