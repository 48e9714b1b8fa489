using System.IO.Enumeration;
using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Walks one of a site's mounts. Links are followed, except into a folder that is being walked already.</summary>
internal sealed class FolderScan(
    ScanSettings settings, ScanStyle style, SourceMount mount, List<SourceFile> files, List<Diagnostic> mistakes)
{
    // Folders whose links fan out would double with each step; no site needs as many.
    private const int MostLinks = 1000;

    private static readonly EnumerationOptions Everything =
        new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false, ReturnSpecialDirectories = false };

    // The real folders between the start and here; a link to one of them, or to what holds it, would never end.
    private readonly List<string> _walked = [];
    private int _links;

    public void Run()
    {
        var fullPath = Path.GetFullPath(mount.Source.Value, settings.RootFullPath);
        var start = new DirectoryInfo(fullPath);
        if (!start.Exists)
        {
            AddSingle(new FileInfo(fullPath));
            return;
        }

        if (start.LinkTarget is not null && !style.EntersLinks)
        {
            files.Add(Link(mount.Source.Value, mount.Target, fullPath));
            return;
        }

        if (start.LinkTarget is not null && RealFolder(start) is { } real && Holds(real, settings.RootFullPath))
        {
            mistakes.Add(Loop(mount.Source, real));
            return;
        }

        Walk(mount.Source.Value, mount.Target, fullPath, RealFolder(start) ?? fullPath);
    }

    private void AddSingle(FileInfo file)
    {
        var isIgnored = style.ObeysIgnoreFiles && settings.Ignore.Matches(file.FullName);
        if (!file.Exists || isIgnored || !(mount.Files.IsEverything || mount.Files.Matches(file.Name)))
        {
            return;
        }

        var entry = new FolderEntry(file.Name, false, file.LinkTarget is not null, file.Length, file.LastWriteTimeUtc.Ticks);
        AddFile(entry, mount.Source.Value, mount.Target.Length == 0 ? file.Name : mount.Target, file.FullName);
    }

    private void Walk(string path, string inside, string fullPath, string realPath)
    {
        _walked.Add(realPath);
        try
        {
            var entries = new FileSystemEnumerable<FolderEntry>(fullPath, static (ref FileSystemEntry entry) => Read(ref entry), Everything);
            foreach (var entry in entries)
            {
                Visit(entry, path, inside, fullPath, realPath);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(FilesRules.UnreadableFolder.At(new(path), $"folder '{path}' can't be read"));
        }

        _walked.RemoveAt(_walked.Count - 1);
    }

    private static FolderEntry Read(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        var isFolder = entry.IsDirectory;
        return isFolder
            ? new(entry.FileName.ToString(), true, isLink, 0, 0)
            : new(entry.FileName.ToString(), false, isLink, entry.Length, entry.LastWriteTimeUtc.Ticks);
    }

    private void Visit(FolderEntry entry, string path, string inside, string fullPath, string realPath)
    {
        settings.Cancel.ThrowIfCancellationRequested();
        var name = entry.Name;
        if (IgnoreRules.IsSystemFile(name) || (!style.KeepsHidden && IgnoreRules.IsHidden(name)))
        {
            return;
        }

        var entryPath = path.Length == 0 ? name : $"{path}/{name}";
        var entryFull = Path.Join(fullPath, name);
        if (style.ObeysIgnoreFiles && settings.Ignore.Matches(entryFull))
        {
            return;
        }

        var entryInside = inside.Length == 0 ? name : $"{inside}/{name}";
        if (!mount.Files.IsEverything && IsLeftOut(entry, entryInside))
        {
            return;
        }

        if (entry.IsFolder)
        {
            Enter(entry, entryPath, entryInside, entryFull, realPath);
            return;
        }

        AddFile(entry, entryPath, entryInside, entryFull);
    }

    private bool IsLeftOut(FolderEntry entry, string inside)
    {
        var path = mount.Target.Length == 0 ? inside : inside[(mount.Target.Length + 1)..];
        return entry.IsFolder ? mount.Files.LeavesOut(path) : !mount.Files.Matches(path);
    }

    private void Enter(FolderEntry entry, string path, string inside, string fullPath, string realPath)
    {
        if (IgnoreRules.IsForeignFolder(entry.Name) || fullPath == settings.OutputFullPath || mount.Except.Contains(path))
        {
            return;
        }

        if (!entry.IsLink)
        {
            Walk(path, inside, fullPath, Path.Join(realPath, entry.Name));
            return;
        }

        if (!style.EntersLinks)
        {
            files.Add(Link(path, inside, fullPath));
            return;
        }

        var real = RealFolder(new DirectoryInfo(fullPath)) ?? fullPath;
        if (_walked.Exists(walked => Holds(real, walked)))
        {
            mistakes.Add(Loop(new(path), real));
            return;
        }

        if (_links++ < MostLinks)
        {
            Walk(path, inside, fullPath, real);
        }
        else if (_links == MostLinks + 1)
        {
            var message = $"more than {MostLinks} links to folders lead here; this one and the rest are left out";
            mistakes.Add(FilesRules.TooManyLinks.At(new(path), message));
        }
    }

    // A folder has neither size nor time here: whoever gets it passes it over.
    private static SourceFile Link(string path, string inside, string fullPath) => new(new(path), inside, fullPath, 0, 0) { IsLink = true };

    private void AddFile(FolderEntry entry, string path, string inside, string fullPath)
    {
        if (!entry.IsLink)
        {
            AddPlain(new(new(path), inside, fullPath, entry.Size, entry.ModifiedUtcTicks) { Languages = mount.Languages }, fullPath);
            return;
        }

        // What a link says of itself is the size of its text; the file it leads to counts.
        if (TargetOf(fullPath) is { } target)
        {
            var file = new SourceFile(new(path), inside, fullPath, target.Length, target.LastWriteTimeUtc.Ticks);
            AddPlain(file with { Languages = mount.Languages, IsLink = true }, target.FullName);
            return;
        }

        mistakes.Add(FilesRules.DeadLink.At(new(path), $"link '{path}' leads nowhere"));
    }

    private void AddPlain(SourceFile file, string realPath)
    {
        if (PlainFile.Is(realPath, file.Size))
        {
            files.Add(file);
            return;
        }

        mistakes.Add(FilesRules.NotAFile.At(new(file.Path.Value), $"'{file.Path.Value}' is a pipe, a socket or a device, not a file"));
    }

    private static FileInfo? TargetOf(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is FileInfo { Exists: true } target ? target : null;
        }
        catch (IOException)
        {
            // A link that leads to itself.
            return null;
        }
    }

    private static string? RealFolder(DirectoryInfo folder)
    {
        try
        {
            return folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool Holds(string folder, string path)
    {
        var end = folder.TrimEnd(Path.DirectorySeparatorChar);
        return path.StartsWith(end, StringComparison.Ordinal)
            && (path.Length == end.Length || path[end.Length] == Path.DirectorySeparatorChar);
    }

    private static Diagnostic Loop(SourcePath path, string target)
        => FilesRules.LinkLoop.At(new(path.Value), $"link '{path}' leads to a folder that holds it: '{Path.GetFileName(target)}'");
}
