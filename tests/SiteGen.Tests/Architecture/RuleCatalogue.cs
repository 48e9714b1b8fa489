using System.Reflection;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Architecture;

/// <summary>Every kind of mistake that the program declares, and where.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<(Type Owner, string Name, DiagnosticRule Rule)> All { get; } =
    [
        .. Compiled.Library.GetTypes().Concat(Compiled.Program.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => (field.DeclaringType!, field.Name, (DiagnosticRule)field.GetValue(null)!)),
    ];
}
