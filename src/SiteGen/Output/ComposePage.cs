using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>Writes a page through its layout; safe to call from several threads.</summary>
public delegate Rendered ComposePage(Page page, Paginator? paginator, ByteBuffer target);
