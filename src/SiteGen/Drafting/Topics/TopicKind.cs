namespace SiteGen.Drafting.Topics;

/// <summary>
/// The looks of a topic, the strongest first. A topic nests below a stronger one before it; topics of equal look are
/// beside each other.
/// </summary>
internal enum TopicKind
{
    /// <summary>
    /// Of the pad's plugin, of Markdown (<c># Foo</c>) or of a wiki (<c>== Foo ==</c>); these nest by their own level.
    /// </summary>
    Heading,

    /// <summary>Below, above or between lines of <c>=</c>, <c>#</c> or <c>*</c>.</summary>
    StrongRuler,

    /// <summary>Likewise with <c>-</c>, <c>~</c>, <c>_</c>.</summary>
    WeakRuler,

    /// <summary><c>Tuesday, April 9th</c>, <c>Day 2</c>.</summary>
    Day,

    /// <summary><c>Topic: Foo</c>, MeetBot's <c>#topic Foo</c>.</summary>
    Named,

    /// <summary><c>13:00 - 13:30 UTC Foo</c>, when notes follow.</summary>
    TimeSlot,

    /// <summary><c>FOO AND BAR</c>.</summary>
    Capitals,

    /// <summary><c>#1 Foo</c>, and <c>1. Foo</c> when notes follow.</summary>
    Numbered,

    /// <summary>Nothing in the line but bold or underlined words.</summary>
    Bold,

    /// <summary><c>(gibi) Foo</c> with a list below.</summary>
    Owned,

    /// <summary>Outermost items of a pad that is one long list.</summary>
    Item,

    /// <summary><c>Foo:</c> with a list below.</summary>
    Label,
}
