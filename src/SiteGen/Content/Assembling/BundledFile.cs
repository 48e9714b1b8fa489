namespace SiteGen.Content.Assembling;

/// <summary>A file that lies with a page, while its bundle is put together.</summary>
/// <param name="Key">Its path without the code of its language: the same for a file and its translations.</param>
internal readonly record struct BundledFile(string Key, PageResource Resource);
