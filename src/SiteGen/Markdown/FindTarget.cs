namespace SiteGen.Markdown;

/// <summary>Finds the address of the page or file that an author's link or image names, or null to leave it as it is written.</summary>
/// <param name="path">Without query and fragment, decoded.</param>
public delegate string? FindTarget(string path, bool isImage);
