using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Configuration;

/// <summary>A site's folder with nothing but configuration in it, gone after the test.</summary>
internal sealed class ConfigFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("sitegen-config-");

    public static ConfigFolder With(string name, string text) => new ConfigFolder().And(name, text);

    public ConfigFolder And(string name, string text)
    {
        var path = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
        return this;
    }

    public Outcome<SiteConfig> Read(Func<ConfigRequest, ConfigRequest>? change = null)
    {
        var request = new ConfigRequest(_root.FullName);
        return ConfigReader.Read(change is null ? request : change(request));
    }

    public void Dispose() => _root.Delete(recursive: true);
}
