namespace SiteGen.Templates.Functions;

/// <summary>English names; the program carries no culture data.</summary>
internal static class DateNames
{
    public static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static readonly ImmutableArray<string> Days =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
}
