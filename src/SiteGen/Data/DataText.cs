using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Data;

/// <summary>Reads a file of YAML, TOML or JSON as a text; what is not UTF-8 is a mistake.</summary>
internal static class DataText
{
    /// <param name="fullPath">Where it is on the disk.</param>
    /// <param name="file">What messages call it.</param>
    public static Outcome<string?> Read(string fullPath, string file)
    {
        var bytes = File.ReadAllBytes(fullPath);
        if (Utf8Text.Fault(bytes, file) is var (place, what, hint))
        {
            return new(null, [DataRules.InvalidUtf8.At(place, what, hint)]);
        }

        return Outcome.Of<string?>(System.Text.Encoding.UTF8.GetString(bytes));
    }
}
