using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>Ends the reading of a document that would exhaust stack or memory; caught where reading starts.</summary>
internal sealed class YamlLimitException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
