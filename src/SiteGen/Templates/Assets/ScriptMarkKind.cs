namespace SiteGen.Templates.Assets;

/// <summary>What makes a script a module, and where it names others.</summary>
internal enum ScriptMarkKind
{
    /// <summary><c>import … from '…'</c>, or <c>import '…'</c>.</summary>
    Import,

    /// <summary><c>import('…')</c>, which may stand anywhere.</summary>
    Call,

    /// <summary><c>export …</c>, with an address when it hands on another's.</summary>
    Export,
}
