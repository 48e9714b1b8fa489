namespace SiteGen.Templates.Assets;

/// <summary>A place of a script that matters for moving it or joining it with others.</summary>
/// <param name="Start">Where the statement begins; of <c>import('…')</c>, where the address does.</param>
/// <param name="Place">The address without its quotes; empty where there is none.</param>
/// <param name="End">After the statement.</param>
internal readonly record struct ScriptMark(ScriptMarkKind Kind, int Start, Range Place, int End);
