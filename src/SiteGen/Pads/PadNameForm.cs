namespace SiteGen.Pads;

/// <summary>How much of a name is escaped, so that names which differ in case only are no one file where disks ignore case.</summary>
public enum PadNameForm
{
    /// <summary>Letters stay as they are.</summary>
    Plain,

    /// <summary>Capital letters are escaped.</summary>
    NoCapitals,

    /// <summary>All letters that have a case are escaped.</summary>
    NoCase,
}
