namespace SiteGen.Drafting.Marks;

/// <summary>What a marked line of a pad is.</summary>
internal enum MarkKind
{
    Decision,
    Action,
    Info,
    Idea,
    Help,
}
