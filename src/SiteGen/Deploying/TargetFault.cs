using SiteGen.Diagnostics;

namespace SiteGen.Deploying;

/// <summary>Why a target could not do what it was asked for; an exception, because it ends a transfer wherever it happens.</summary>
internal sealed class TargetFault(DiagnosticRule rule, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Trying again a little later may help.</summary>
    public bool IsPassing { get; init; }

    public Diagnostic Told => rule.At(default, Message);
}
