using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.TaskLists;

/// <summary>Writes the box in front of a task.</summary>
internal sealed class TaskMarkHtml : NodeHtml<TaskMark>
{
    protected override void Write(GoldmarkHtml html, TaskMark node)
    {
        html.Out.Write(node.IsDone ? "<input checked=\"\" disabled=\"\"" : "<input disabled=\"\"");
        html.Out.Write(" type=\"checkbox\"");
        html.Out.Write(html.EmptyElementEnd);
        html.Out.Write(' ');
    }
}
