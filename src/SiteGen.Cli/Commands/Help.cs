using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>--help</c>: the options, then examples that can be copied.</summary>
internal sealed class Help(Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int WidthInCells = 100;

    /// <summary>Who asks for help may leave the rest of the line unfinished.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = surroundings.Output.Writer;
        new HelpAction { MaxWidth = WidthInCells }.Invoke(parseResult);
        if (Examples(Path(parseResult.CommandResult.Command)) is { Length: > 0 } examples)
        {
            output.Write($"Examples:\n{examples}\n");
        }

        return ExitCode.Done;
    }

    /// <summary>What to do about a command line that could not be read: the word probably meant, else how to ask for help.</summary>
    public static string HintFor(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Where(static child => !child.Hidden).Select(static child => child.Name)
            .Concat(command.Options.Select(static option => option.Name));
        var unknown = parsed.UnmatchedTokens is [var first, ..] ? first : "";
        if (unknown is "server" or "preview" or "watch")
        {
            return "'sitegen serve' shows the site in a browser, as it is written";
        }

        return Suggestion.Hint(unknown, known) ?? $"'{Path(command)} --help' lists what is possible";
    }

    private static string Path(Command command)
    {
        var names = new List<string>();
        for (Command? step = command; step is not null; step = step.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Insert(0, step is RootCommand ? "sitegen" : step.Name);
        }

        return string.Join(' ', names);
    }

    private static string Examples(string path) => path switch
    {
        "sitegen" => """
              sitegen new site blog          start a site in the folder 'blog'
              sitegen serve --open           show the site in a browser, as it is written
              sitegen build                  build the site around the current folder
              sitegen check                  look for dead links and other faults
              sitegen build --help           all that 'build' can do
            """,
        "sitegen build" => """
              sitegen build                                      into public/
              sitegen build --drafts --future                    what is not published yet, too
              sitegen build --base-url https://example.org/blog/ --output /srv/www
              sitegen build --strict --report github             in a workflow of GitHub's
            """,
        "sitegen check" => """
              sitegen check                                        every link, image and heading of the site
              sitegen check --drafts                               with the drafts
              sitegen check --report sarif > findings.sarif        for code scanners
              sitegen check --baseline known.txt --write-baseline  begin with what is there; only new faults fail from now on
              sitegen check --baseline known.txt --strict
              sitegen check --fix                                  which links can be mended, as a diff; --yes mends them
            """,
        "sitegen serve" => """
              sitegen serve --open                    in a browser, at http://localhost:1313/
              sitegen serve --drafts --navigate       drafts as well, and always the page just edited
              sitegen serve --bind 0.0.0.0            for other machines of the network, too
            """,
        "sitegen list" => """
              sitegen list drafts            what is still to be finished
              sitegen list all --json        every page, for a program
              sitegen list all --full        every page with its body, one JSON object a line
            """,
        "sitegen new" => """
              sitegen new post "PTG in Berlin"        content/recaps/ptg-in-berlin.md
              sitegen new recap lisbon --from URL     content/recaps/lisbon/index.md, a draft from a pad
              sitegen new page about                  content/about.md
              sitegen new section summits             content/summits/_index.md
              sitegen new posts/first.md              exactly there, below content/
              sitegen new site blog                   a new site in the folder 'blog'
              sitegen new theme mine                  a small theme in themes/mine/
            """,
        "sitegen new post" => """  sitegen new post "PTG in Berlin" """,
        "sitegen new recap" => """
              sitegen new recap lisbon-ptg --from https://etherpad.opendev.org/p/neutron-lisbon-ptg
              sitegen new recap lisbon-ptg --from monday.txt --from tuesday.html --summit "Lisbon PTG" --team neutron
              sitegen new recap lisbon-ptg --from notes.txt --dry-run        print the draft, write nothing
            """,
        "sitegen new page" => "  sitegen new page about",
        "sitegen new section" => "  sitegen new section summits",
        "sitegen new site" => "  sitegen new site blog",
        "sitegen new theme" => "  sitegen new theme mine",
        "sitegen migrate" or "sitegen migrate report" => """
              sitegen migrate report --source ~/blogs/mine        what works, what differs, what needs a hand
              sitegen migrate shortcodes --source ~/blogs/mine    which shortcodes need a template
            """,
        "sitegen migrate shortcodes" => """
              sitegen migrate shortcodes             what pages call, and who renders it
              sitegen migrate shortcodes --write     begin a template for each that has none
            """,
        "sitegen pads" => """
              sitegen pads list              which pads pages cite, and which copies are kept
              sitegen pads archive           keep a copy of each that changed
              sitegen pads check             alive, missing, empty or changed?
            """,
        "sitegen pads list" => "  sitegen pads list --json",
        "sitegen pads archive" => """
              sitegen pads archive                                    all pads that pages cite
              sitegen pads archive --page recaps/berlin.md            those of one page
              sitegen pads archive --pad neutron-victoria-ptg         a single one
              sitegen pads archive --force --full                     whatever is kept already, and with the history
            """,
        "sitegen pads check" => "  sitegen pads check --quiet    in a nightly job: exit code 1 if a pad is lost and no copy is kept",
        "sitegen clean" => """
              sitegen clean              delete what was published
              sitegen clean --cache      delete copies of photos and all else that is kept between builds
            """,
        "sitegen config" => """
              sitegen config                           all settings as one JSON document
              sitegen config --environment staging     the same for another environment
            """,
        _ => "",
    };
}
