namespace SiteGen.Cli.Serving.Watching;

/// <summary>Starts to watch a folder until the result is disposed of; an exception when that cannot be.</summary>
/// <param name="tell">Called from any thread.</param>
/// <param name="fail">Events may have been lost, or will be; called from any thread.</param>
internal delegate IDisposable OpenFolderWatch(WatchedFolder folder, Action<FileEvent> tell, Action<Exception> fail);
