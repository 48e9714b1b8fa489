using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>What a server says of a pad's text, judged by what is kept.</summary>
internal abstract record PadReply
{
    private PadReply()
    {
    }

    internal sealed record Failed(PadAnswer.Failed Why) : PadReply;

    /// <param name="Text">Null where the server did not send it: the pad is missing, or as we have it.</param>
    internal sealed record Told(PadState State, PadAnswer.Export? Text) : PadReply
    {
        /// <summary>The text is the newest copy's.</summary>
        public bool IsUnchanged { get; init; }

        /// <summary>There is nothing that would be worth a copy.</summary>
        public bool IsGone => State is PadState.Empty or PadState.DefaultText or PadState.Missing;

        public PadStep Step => IsGone ? PadStep.Gone : IsUnchanged ? PadStep.Unchanged : PadStep.Changed;
    }
}
