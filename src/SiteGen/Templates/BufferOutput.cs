using Scriban.Runtime;
using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>Takes what templates write straight into the page's UTF-8 buffer.</summary>
internal sealed class BufferOutput(PageContext context, int limitInBytes) : IScriptOutput
{
    private ByteBuffer Buffer => context.Worker.Output;

    public void Write(string text, int offset, int count)
    {
        Buffer.Write(text.AsSpan(offset, count));
        Check();
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Buffer.Write(utf8);
        Check();
    }

    public void WriteEscaped(string text)
    {
        Buffer.WriteEscaped(text);
        Check();
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => "";

    private void Check()
    {
        if (Buffer.Length > limitInBytes)
        {
            throw new TemplateMistake(TemplateRules.TooMuch, context.CurrentSpan, "the page grows beyond all limits");
        }
    }
}
