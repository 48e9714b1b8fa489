using System.Runtime.CompilerServices;

namespace SiteGen.Content.Dates;

/// <summary>Room on the stack for the dates that one page writes: reading front matter is done for every page.</summary>
[InlineArray(Length)]
internal struct DateSlots
{
    public const int Length = 16;

    private DateTimeOffset? _first;
}
