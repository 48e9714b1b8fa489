namespace SiteGen.Markdown.Problems;

/// <summary>Leaves the parser where a text nests too deeply, with the line, from 0 within the body.</summary>
internal sealed class NestingException(int line) : ArgumentException("nested too deeply")
{
    public int Line => line;
}
