using SiteGen.Files;

namespace SiteGen.Checking.Reading;

/// <summary>An output that was rendered and read.</summary>
/// <param name="Document">Null when nothing is published at its address.</param>
internal readonly record struct DocumentReading(Document? Document, Rendered Rendered);
