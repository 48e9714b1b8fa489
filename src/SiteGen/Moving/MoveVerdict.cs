namespace SiteGen.Moving;

/// <summary>What becomes of something that a Hugo site has.</summary>
public enum MoveVerdict
{
    Works,
    Differs,
    NeedsHand,
}
