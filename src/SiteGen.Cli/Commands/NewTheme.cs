using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Templates;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen new theme NAME</c>: a copy of the smallest theme there is, whole, to be changed at will.</summary>
internal sealed class NewTheme(SiteOptions options, Surroundings surroundings)
{
    private const string Model = "plain";

    public int Run(ParseResult parsed, string name)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        if (!IsName(name) || BuiltInTheme.Names.Contains(name))
        {
            return CommandMistake.Write($"'{name}' cannot be the name of a theme", surroundings, "use small letters, digits and '-', and another name than those of built-in themes");
        }

        var request = options.Request(parsed, surroundings, new ConfigOverrides());
        var config = surroundings.Engine.Config(request).Value;
        var folder = $"{config.Folders.Themes}/{name}";
        var full = Path.Combine(request.Root, folder);
        if (Path.Exists(full))
        {
            return CommandMistake.Write($"'{folder}' is there already", surroundings, "choose another name");
        }

        foreach (var (file, text) in BuiltInTheme.Under([Model])[0].TextFiles())
        {
            NewFile.Write(Path.Combine(full, Named(file, name)), Named(text, name));
        }

        surroundings.Output.WriteLine($"Created {folder}/", Tone.Good);
        surroundings.Output.WriteLine($"Next:  theme: {Setting(name, config.Themes)}  in the configuration switches it on");
        return ExitCode.Done;
    }

    // Its style sheet bears the theme's name.
    private static string Named(string text, string name) => text.Replace($"css/{Model}.css", $"css/{name}.css", StringComparison.Ordinal);

    private static string Setting(string name, ImmutableArray<string> others)
        => others.IsEmpty ? name : $"[{string.Join(", ", others.Where(other => !BuiltInTheme.Names.Contains(other)).Prepend(name))}]";

    private static bool IsName(string text)
        => text.Length is > 0 and <= 64 && text.All(static sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '-' or '_') && text[0] is not ('-' or '_');
}
