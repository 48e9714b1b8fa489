namespace SiteGen.Markdown.Outcomes;

/// <summary>What a meeting comes to: something that holds from now on, or something that somebody will do.</summary>
public enum OutcomeKind
{
    Decision,
    Action,
}
