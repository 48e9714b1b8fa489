namespace SiteGen.Checking.Links;

/// <summary>Where a link leads.</summary>
internal abstract record Address
{
    /// <summary>Into the site.</summary>
    /// <param name="Path">From the site's root, decoded, without a query.</param>
    /// <param name="Fragment">Decoded; "" for none.</param>
    public sealed record Inside(string Path, string Fragment) : Address
    {
        public override string ToString() => Fragment.Length == 0 ? Path : $"{Path}#{Fragment}";
    }

    /// <summary>To the site's own host, but not below the site's base path.</summary>
    /// <param name="Path">From the host's root.</param>
    public sealed record Beside(string Path) : Address;

    /// <summary>To another host.</summary>
    /// <param name="IsPlain">By http, which others can read and change on the way.</param>
    public sealed record Outside(bool IsPlain) : Address
    {
        public static readonly Outside Secure = new(false);

        public static readonly Outside Plain = new(true);
    }

    /// <summary>To nowhere, for there can be no host of that name.</summary>
    public sealed record Malformed : Address
    {
        public static readonly Malformed Any = new();
    }

    /// <summary>To nothing that a server answers: mail, telephone, data, a script.</summary>
    public sealed record Elsewhere : Address
    {
        public static readonly Elsewhere Any = new();
    }
}
