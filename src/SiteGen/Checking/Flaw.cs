using SiteGen.Checking.Tracing;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>Something wrong with an element of a page.</summary>
internal readonly record struct Flaw(DiagnosticRule Rule, string Message, Clue Clue);
