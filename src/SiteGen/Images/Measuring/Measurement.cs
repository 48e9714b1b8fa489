using SiteGen.Diagnostics;

namespace SiteGen.Images.Measuring;

/// <summary>How measuring a file ended: with facts or with the reason why there are none.</summary>
/// <param name="Rule">The mistake; null when all is well.</param>
/// <param name="Problem">What is wrong with the file, in words that follow its name.</param>
internal sealed record Measurement(PhotoMeasures? Facts, DiagnosticRule? Rule = null, string Problem = "")
{
    public static Measurement Failed(DiagnosticRule rule, string problem) => new(null, rule, problem);
}
