namespace SiteGen.Archiving;

/// <summary>What a pad says, as its server exports it.</summary>
/// <param name="Html">As sent, so nothing to publish; null when it could not be had.</param>
public sealed record PadTexts(string Text, string? Html);
