using SiteGen.Running;

namespace SiteGen.Templates;

/// <summary>Finished partials as bytes, shared by all pages and workers.</summary>
/// <remarks>Workers never wait for each other here: two partials that cache each other would wait for ever.</remarks>
internal sealed class PartialCache
{
    private readonly Memo<PartialKey, Slot> _slots = new();

    public CachedPartial? Find(PartialKey key, out Slot slot)
    {
        slot = _slots.GetOrMake(key, static _ => new Slot());
        return Volatile.Read(ref slot.Partial);
    }

    internal sealed class Slot
    {
        public CachedPartial? Partial;
    }
}
