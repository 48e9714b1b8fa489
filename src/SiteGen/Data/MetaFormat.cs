namespace SiteGen.Data;

/// <summary>The languages that front matter, configuration and data files are written in.</summary>
public enum MetaFormat
{
    Yaml,
    Toml,
    Json,
}
