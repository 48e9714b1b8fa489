using SiteGen.Configuration;

namespace SiteGen.References;

/// <summary>The kinds of links that every site knows, in the order in which readers are shown them: what the work was done in comes first.</summary>
public static class LinkKinds
{
    public static readonly LinkKind Etherpad = new("etherpad", "Pads");
    public static readonly LinkKind Gerrit = new("gerrit", "Changes");
    public static readonly LinkKind Bug = new("bug", "Bugs");
    public static readonly LinkKind Blueprint = new("blueprint", "Blueprints");
    public static readonly LinkKind Story = new("story", "Stories");
    public static readonly LinkKind Mail = new("mail", "Mailing lists");
    public static readonly LinkKind Meeting = new("meeting", "Meetings");
    public static readonly LinkKind Irc = new("irc", "IRC logs");
    public static readonly LinkKind Spec = new("spec", "Specs");
    public static readonly LinkKind Code = new("code", "Code");
    public static readonly LinkKind Build = new("build", "Builds");
    public static readonly LinkKind Paste = new("paste", "Pastes");
    public static readonly LinkKind Sheet = new("sheet", "Sheets");
    public static readonly LinkKind Docs = new("docs", "Documentation");
    public static readonly LinkKind Releases = new("releases", "Releases");
    public static readonly LinkKind Governance = new("governance", "Governance");
    public static readonly LinkKind Wiki = new("wiki", "Wiki pages");
    public static readonly LinkKind Dashboard = new("dashboard", "Dashboards");
    public static readonly LinkKind Album = new("album", "Albums");
    public static readonly LinkKind Talk = new("talk", "Talks");

    /// <summary>Pads to specs.</summary>
    public static readonly ImmutableArray<LinkKind> First = [Etherpad, Gerrit, Bug, Blueprint, Story, Mail, Meeting, Irc, Spec];

    /// <summary>What comes after a site's own kinds.</summary>
    public static readonly ImmutableArray<LinkKind> Others =
        [Code, Build, Paste, Sheet, Docs, Releases, Governance, Wiki, Dashboard, Album, Talk];

    /// <summary>All kinds of a site, in the order in which readers are shown them; names are different.</summary>
    public static ImmutableArray<LinkKind> Of(ReferencesConfig config)
    {
        LinkKind[] own = [.. config.Kinds.Select(Of)];
        return [.. First.Select(OrOwn), .. own.Where(static kind => BuiltIn(kind.Name) is null), .. Others.Select(OrOwn)];

        LinkKind OrOwn(LinkKind kind) => own.FirstOrDefault(one => one.Name == kind.Name) ?? kind;
    }

    /// <summary>A kind that the configuration adds; one of a built-in name adds to that.</summary>
    internal static LinkKind Of(ReferenceKindConfig config)
    {
        var known = BuiltIn(config.Name);
        return new(
            config.Name,
            config.Title.Length > 0 ? config.Title : known?.Title ?? config.Name,
            config.Icon.Length > 0 ? config.Icon : known?.Icon ?? "");
    }

    private static LinkKind? BuiltIn(string name)
        => First.FirstOrDefault(kind => kind.Name == name) ?? Others.FirstOrDefault(kind => kind.Name == name);
}
