using System.CommandLine;
using System.Text.Json;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen list</c>: which pages there are, published or not.</summary>
internal static class ListCommand
{
    // To list what a build leaves out, the site is read with everything in it.
    private static readonly ConfigOverrides Everything =
        new() { BuildDrafts = true, BuildFuture = true, BuildExpired = true };

    // Another program's view of the same site knows nothing of what we add to bodies.
    private static readonly ConfigOverrides Plain = new() { Enrichments = false };

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("list", "List the site's pages.")
        {
            Make("all", "Every page", static (_, _) => true, surroundings),
            Make("drafts", "Pages that are drafts", static (page, _) => page.IsDraft, surroundings),
            Make("future", "Pages not due yet", static (page, now) => page.PublishDate > now, surroundings),
            Make("expired", "Pages past their expiry date", static (page, now) => page.ExpiryDate <= now, surroundings),
        };
        command.SetAction(_ => CommandMistake.Write(
            "which pages: all, drafts, future or expired?", surroundings, "'sitegen list --help' lists what is possible"));
        return command;
    }

    private static Command Make(
        string name, string description, Func<Page, DateTimeOffset, bool> isWanted, Surroundings surroundings)
    {
        var site = new SiteOptions();
        var json = new Option<bool>("--json") { Description = "As one JSON document" };
        var full = new Option<bool>("--full")
        {
            Description = "Pages of every kind with their bodies, one JSON object a line; bodies without our own additions",
        };
        var command = new Command(name, description) { json, full };
        site.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(full)
            ? RunFull(parsed, site, isWanted, surroundings)
            : Run(parsed, site, parsed.GetValue(json), isWanted, surroundings));
        return command;
    }

    // A mistake inside a body is the build's to judge: its page is listed all the same.
    private static int RunFull(
        ParseResult parsed, SiteOptions options, Func<Page, DateTimeOffset, bool> isWanted, Surroundings surroundings)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, Plain);
        var (bodies, diagnostics) = surroundings.Engine.Bodies(request, surroundings.Cancel);
        var wanted = bodies.Where(body => isWanted(body.Page, body.Site.Now)).ToArray();
        FullList.Write(wanted, surroundings.Output.Writer);
        var findings = new Findings(diagnostics
            .Concat(wanted.SelectMany(static body => body.Article.Diagnostics))
            .Where(static item => item.Severity == Severity.Error));
        ConsoleReport.Write(findings, request.Root, surroundings.Error);
        return diagnostics.Any(static item => item.Severity == Severity.Error) ? ExitCode.SiteHasErrors : ExitCode.Done;
    }

    private static int Run(
        ParseResult parsed, SiteOptions options, bool isJson, Func<Page, DateTimeOffset, bool> isWanted, Surroundings surroundings)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, Everything);
        var (site, diagnostics) = surroundings.Engine.Site(request, surroundings.Cancel);
        var findings = new Findings(diagnostics.Where(static item => item.Severity == Severity.Error));
        ConsoleReport.Write(findings, request.Root, surroundings.Error);
        Page[] pages =
        [
            .. site.Pages.Where(page => page.Source is not null && isWanted(page, site.Now)).OrderBy(PathOf, StringComparer.Ordinal),
        ];
        Write(pages, site, isJson, surroundings.Output);
        return findings.Errors == 0 ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    private static void Write(Page[] pages, Site site, bool isJson, Terminal output)
    {
        if (isJson)
        {
            JsonReport.Write(output.Writer, json => WriteJson(pages, site, json));
            return;
        }

        var width = pages.Length == 0 ? 0 : pages.Max(page => PathOf(page).Length);
        foreach (var page in pages)
        {
            var marks = Marks(page, site.Now);
            output.Write($"{Date(page.Date, "yyyy-MM-dd"),-10}  {PathOf(page).PadRight(width)}  {Words.OneLine(page.Title)}");
            output.WriteLine(marks.Length == 0 ? "" : $"  ({marks})", Tone.Quiet);
        }
    }

    private static string Marks(Page page, DateTimeOffset now)
    {
        string[] marks =
        [
            page.IsDraft ? "draft" : "",
            page.PublishDate > now ? "future" : "",
            page.ExpiryDate <= now ? "expired" : "",
        ];
        return string.Join(", ", marks.Where(mark => mark.Length > 0));
    }

    private static void WriteJson(Page[] pages, Site site, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("path", PathOf(page));
            json.WriteString("title", page.Title);
            json.WriteString("date", Date(page.Date));
            json.WriteString("publishDate", Date(page.PublishDate));
            json.WriteString("expiryDate", Date(page.ExpiryDate));
            json.WriteBoolean("draft", page.IsDraft);
            json.WriteString("permalink", site.AbsoluteLink(page.Url));
            json.WriteString("kind", page.Kind.ToString().ToLowerInvariant());
            json.WriteString("section", page.Section);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string PathOf(Page page) => page.Source?.File.Path.Value ?? "";

    private static string Date(DateTimeOffset? date, string format = "yyyy-MM-dd'T'HH:mm:sszzz")
        => date?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
