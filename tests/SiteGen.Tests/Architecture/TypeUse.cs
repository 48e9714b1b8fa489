namespace SiteGen.Tests.Architecture;

/// <summary>One type's code names another: read from the compiled program, where no alias or global using hides it.</summary>
/// <param name="FromNamespace">Of the outermost type around the user.</param>
/// <param name="ToAssembly">"" when both are in the same assembly.</param>
/// <param name="Member">The method or field that is named; "" for the type alone.</param>
internal sealed record TypeUse(
    string FromNamespace, string FromType, string ToAssembly, string ToNamespace, string ToType, string Member)
{
    public string From => $"{FromNamespace}.{FromType}";

    public string To => $"{ToNamespace}.{ToType}";
}
