namespace SiteGen.Tests.Architecture;

/// <summary>Holds the order of the rooms: a folder uses only folders before it.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Order =
    [
        "Diagnostics", "Running", "Files", "Data", "Configuration", "References", "Content", "Images", "Pads", "Search", "Markdown",
        "Templates", "Output", "Moving", "Checking", "Archiving", "Drafting", "Deploying", "SiteBuilder",
    ];

    [Test]
    public void A_room_uses_only_rooms_before_it()
    {
        var wrong = Compiled.LibraryUses
            .Where(use => use.ToAssembly.Length == 0 && IsOurs(use.FromNamespace) && IsOurs(use.ToNamespace))
            .Where(use => Array.IndexOf(Order, Room(use.ToNamespace)) > Array.IndexOf(Order, Room(use.FromNamespace)))
            .Select(use => $"{use.From} uses {use.To}")
            .Distinct();

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_room_has_its_place_in_the_order()
    {
        var rooms = Compiled.Library.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(IsOurs)
            .Select(Room)
            .Distinct();

        Assert.That(rooms, Is.SubsetOf(Order));
    }

    [Test]
    public void The_library_does_not_know_the_program()
    {
        Assert.That(Compiled.Library.GetReferencedAssemblies().Select(name => name.Name), Does.Not.Contain("sitegen"));
    }

    [Test]
    public void The_library_never_prints()
    {
        var printing = Compiled.LibraryUses.Where(use => use.To == "System.Console").Select(use => use.From).Distinct();

        Assert.That(printing, Is.Empty);
    }

    // What the compiler adds (collection literals, generated expressions) is in nobody's room.
    private static bool IsOurs(string space) => space == "SiteGen" || space.StartsWith("SiteGen.", StringComparison.Ordinal);

    private static string Room(string space) => space.Split('.') is [_, var room, ..] ? room : "SiteBuilder";
}
