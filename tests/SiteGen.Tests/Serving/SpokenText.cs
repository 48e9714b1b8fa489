using System.Text;

namespace SiteGen.Tests.Serving;

/// <summary>What a running program says, for those who wait for a certain line of it.</summary>
internal sealed class SpokenText : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Part, TaskCompletionSource<string> Said)> _waiting = [];
    private readonly Lock _gate = new();

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The first whole line that holds a text, as soon as it was said.</summary>
    public Task<string> Line(string part)
    {
        lock (_gate)
        {
            var waiting = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((part, waiting));
            Tell();
            return waiting.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_gate)
        {
            _text.Append(value);
            Tell();
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            return _text.ToString();
        }
    }

    private void Tell()
    {
        var lines = _text.ToString().Split('\n')[..^1];
        foreach (var (part, said) in _waiting)
        {
            if (lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } line)
            {
                said.TrySetResult(line);
            }
        }
    }
}
