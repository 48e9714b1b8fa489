namespace SiteGen.Moving;

/// <summary>Something that templates of Hugo's do and that is told by a word in them.</summary>
internal sealed record GoFeature(MoveVerdict Verdict, string Topic, string Text, ImmutableArray<string> Words)
{
    public static readonly ImmutableArray<GoFeature> All =
    [
        new(MoveVerdict.NeedsHand, "remote data", "templates fetch it while building; here a build asks no network: save it below data/",
            ["resources.GetRemote", "getJSON", "getCSV"]),
        new(MoveVerdict.NeedsHand, "asset pipelines", "templates make styles or scripts; run Sass or esbuild yourself and put the result into static/",
            ["css.Sass", "toCSS", "resources.ToCSS", "js.Build", "js.Batch", "postCSS", "css.PostCSS", "css.TailwindCSS"]),
        new(MoveVerdict.Differs, "comments", "templates include them; ours need the same snippet",
            ["disqus", "giscus", "utteranc", "commento", "isso", "cusdis", "remark42", "cactus", "hyvor"]),
        new(MoveVerdict.Differs, "analytics", "templates include them; ours need the same snippet",
            ["google_analytics", "googletagmanager", "plausible.io", "matomo", "umami", "goatcounter", "cloudflareinsights", "fathom"]),
    ];
}
