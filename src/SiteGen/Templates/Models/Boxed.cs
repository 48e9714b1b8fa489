namespace SiteGen.Templates.Models;

/// <summary>Truth values as objects, without a new one each time.</summary>
internal static class Boxed
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool value) => value ? True : False;
}
