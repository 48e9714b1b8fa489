namespace SiteGen.Archiving;

/// <summary>What became of a request for an export.</summary>
internal abstract record PadAnswer
{
    private PadAnswer()
    {
    }

    /// <param name="ETag">As sent; "" for none.</param>
    /// <param name="LastModified">As sent; "" for none.</param>
    internal sealed record Export(byte[] Body, string ETag, string LastModified) : PadAnswer;

    /// <summary>304: it is as the <c>ETag</c> says that we have.</summary>
    internal sealed record Unchanged : PadAnswer;

    /// <summary>404.</summary>
    internal sealed record Missing : PadAnswer;

    /// <param name="What">The rest of a sentence: <c>answers 'text/css' instead of an export</c>.</param>
    /// <param name="RetryAfter">When the server wants to be asked again.</param>
    internal sealed record Failed(PadFault Fault, string What, TimeSpan? RetryAfter = null) : PadAnswer
    {
        /// <summary>It may go well another time.</summary>
        public bool IsPassing => Fault is PadFault.TimedOut or PadFault.Limited or PadFault.Broken or PadFault.Unreachable;
    }
}
