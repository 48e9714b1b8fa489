using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.TaskLists;

/// <summary>The box in front of a task.</summary>
internal sealed class TaskMark(bool isDone) : LeafInline
{
    public bool IsDone { get; } = isDone;
}
