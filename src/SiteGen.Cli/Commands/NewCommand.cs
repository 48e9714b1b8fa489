using System.CommandLine;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen new</c>: pages, sections, whole sites and themes to start from.</summary>
internal static class NewCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A file below content/, as Hugo names it: posts/first.md",
            Arity = ArgumentArity.ZeroOrOne,
            // Else the usage of "new post" would show it, too; the examples of "new" have it.
            Hidden = true,
        };
        var site = new SiteOptions();
        var command = new Command("new", "Start a post, a page, a section, a site or a theme.") { path };
        site.AddTo(command);
        command.Add(Make("post", "A post in the site's main section", PageTarget.OfPost, surroundings));
        command.Add(NewRecapCommand.Make(surroundings));
        command.Add(Make("page", "A page at the top of the site", PageTarget.OfPage, surroundings));
        command.Add(Make("section", "A section with its list page", PageTarget.OfSection, surroundings));
        var content = Make("content", "A file below content/, as Hugo names it", PageTarget.OfPath, surroundings);
        content.Hidden = true;
        command.Add(content);
        command.Add(MakeSite(surroundings));
        command.Add(MakeTheme(surroundings));
        command.SetAction(parsed => parsed.GetValue(path) is { } value
            ? new NewPage(site, surroundings).Run(parsed, value, PageTarget.OfPath)
            : CommandMistake.Write("'new' wants to know what: post, recap, page, section, site or theme", surroundings, "'sitegen new --help' shows examples"));
        return command;
    }

    private static Command Make(
        string name, string description, Func<string, PagePlaces, PageTarget?> target, Surroundings surroundings)
    {
        var argument = new Argument<string>("NAME") { Description = "Its title, its file name, or a path: 2026/lisbon" };
        var site = new SiteOptions();
        var command = new Command(name, description) { argument };
        site.AddTo(command);
        command.SetAction(parsed =>
            new NewPage(site, surroundings).Run(parsed, parsed.GetRequiredValue(argument), target));
        return command;
    }

    private static Command MakeSite(Surroundings surroundings)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is empty or not there yet" };
        var command = new Command("site", "A small site that can be built at once") { folder };
        command.SetAction(parsed => NewSite.Run(parsed.GetRequiredValue(folder), surroundings));
        return command;
    }

    private static Command MakeTheme(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "Its folder in themes/" };
        var site = new SiteOptions();
        var command = new Command("theme", "A small theme to be changed at will, in themes/") { name };
        site.AddTo(command);
        command.SetAction(parsed => new NewTheme(site, surroundings).Run(parsed, parsed.GetRequiredValue(name)));
        return command;
    }
}
