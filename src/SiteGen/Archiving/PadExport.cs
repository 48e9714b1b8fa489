namespace SiteGen.Archiving;

/// <summary>The forms in which Etherpad gives a pad away.</summary>
internal enum PadExport
{
    Text,
    Html,

    /// <summary>Etherpad's own, with the whole history.</summary>
    Etherpad,
}
