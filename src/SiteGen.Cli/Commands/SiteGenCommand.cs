using System.CommandLine;
using System.CommandLine.Help;

namespace SiteGen.Cli.Commands;

/// <summary>The program itself: all commands, <c>--help</c> and <c>--version</c>.</summary>
internal static class SiteGenCommand
{
    public static RootCommand Make(Surroundings surroundings)
    {
        var root = new RootCommand("Turns a folder of Markdown into a static blog.")
        {
            BuildCommand.Make(surroundings),
            ServeCommand.Make(surroundings),
            CheckCommand.Make(surroundings),
            ListCommand.Make(surroundings),
            NewCommand.Make(surroundings),
            ConfigCommand.Make(surroundings),
            DeployCommand.Make(surroundings),
            PadsCommand.Make(surroundings),
            MigrateCommand.Make(surroundings),
            CleanCommand.Make(surroundings),
        };
        root.Directives.Clear();
        root.SetAction(_ => CommandMistake.Write("what shall be done?", surroundings, "'sitegen --help' lists what is possible"));
        foreach (var option in root.Options)
        {
            if (option is VersionOption)
            {
                option.Action = new VersionAction(surroundings);
            }
            else if (option is HelpOption)
            {
                option.Action = new Help(surroundings);
            }
        }

        return root;
    }
}
