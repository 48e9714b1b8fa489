using SiteGen.Content;

namespace SiteGen.Checking.Links;

/// <summary>What an address of the site leads to.</summary>
internal abstract record Destination
{
    public sealed record There(Document Document) : Destination;

    /// <summary>The file is called otherwise: servers that tell capital letters from small ones do not find it.</summary>
    /// <param name="Right">The address that it has.</param>
    public sealed record OtherCase(string Right) : Destination;

    /// <summary>A page that this build leaves out.</summary>
    public sealed record Hidden(HiddenPage Page) : Destination;

    public sealed record Nowhere : Destination
    {
        public static readonly Nowhere Any = new();
    }

    /// <summary>Redirects without an end.</summary>
    public sealed record Circle : Destination
    {
        public static readonly Circle Any = new();
    }

    /// <summary>The server sends readers on to where we do not look: nothing is wrong that we know of.</summary>
    public sealed record Unknown : Destination
    {
        public static readonly Unknown Any = new();
    }
}
