using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen;

/// <summary>Everything a build depends on besides the site's own files: equal requests over equal files give equal bytes.</summary>
public sealed record BuildRequest
{
    /// <summary>The site's folder, as a full path.</summary>
    public required string Root { get; init; }

    /// <summary>Where to publish, as a full path; null = where the configuration says.</summary>
    public string? Output { get; init; }

    /// <summary><c>--config</c>: relative to <see cref="Root"/>; empty = look for one.</summary>
    public ImmutableArray<string> ConfigFiles { get; init; } = [];

    public ConfigOverrides Overrides { get; init; } = new();

    /// <summary>Production, development or the author's word.</summary>
    public string Environment { get; init; } = "production";

    /// <summary>Variables of the process; only <c>SITEGEN_…</c> and <c>HUGO_…</c> are read.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public int Workers { get; init; } = System.Environment.ProcessorCount;

    /// <summary>Warnings keep the site from being published, like errors.</summary>
    public bool IsStrict { get; init; }

    public bool IsMinified { get; init; }

    /// <summary>The moment of the build; asked once, so that all pages see the same.</summary>
    internal DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Where copies of photos and what was measured of them are kept between builds.</summary>
    internal string ImageCache => Path.Combine(Root, NotesFolder.Name, "images");

    internal ConfigRequest ForConfig() => new(Root)
    {
        Files = ConfigFiles,
        Variables = Variables,
        Overrides = Overrides,
        Environment = Environment,
    };

    internal string OutputFor(SiteConfig config) => Output ?? Path.GetFullPath(config.Folders.Publish, Root);
}
