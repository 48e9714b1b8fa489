using SiteGen.Running;

namespace SiteGen.Templates;

/// <summary>Workers by thread: a page may need a shortcode, whose template needs another page, so that one thread can need several.</summary>
internal sealed class WorkerPool(Func<ComposerWorker> make)
{
    private readonly Memo<int, Stack<ComposerWorker>> _idle = new();

    private Stack<ComposerWorker> Idle => _idle.GetOrMake(Environment.CurrentManagedThreadId, static _ => new());

    public ComposerWorker Rent() => Idle.TryPop(out var worker) ? worker : make();

    public void Return(ComposerWorker worker) => Idle.Push(worker);
}
