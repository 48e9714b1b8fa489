using System.CommandLine;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen new recap</c>: a draft that starts from pads.</summary>
internal static class NewRecapCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "Its title, its file name, or a path: 2026/lisbon" };
        var options = new RecapOptions();
        var site = new SiteOptions();
        var command = new Command("recap", "A draft in a folder of its own, made from the notes of pads") { name };
        options.AddTo(command);
        site.AddTo(command);
        command.SetAction(
            parsed => new NewRecap(site, options, surroundings).Run(parsed, parsed.GetRequiredValue(name)));
        return command;
    }
}
