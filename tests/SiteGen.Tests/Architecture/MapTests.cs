using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>Keeps the map of the rooms complete.</summary>
public sealed class MapTests
{
    [Test]
    public void The_map_names_every_room()
    {
        var map = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));

        var missing = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "SiteGen"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj") && !map.Contains($"{name}/", StringComparison.Ordinal));

        Assert.That(missing, Is.Empty);
    }
}
