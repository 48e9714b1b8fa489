using System.Text;
using Scriban.Syntax;

namespace SiteGen.Templates.Tuning;

/// <summary>Either text of the template or a value that it writes.</summary>
internal readonly record struct QuickPiece(string Text, byte[] Utf8, ScriptExpression? Expression)
{
    public static QuickPiece Of(string text) => new(text, Encoding.UTF8.GetBytes(text), null);

    public static QuickPiece Of(ScriptExpression expression) => new("", [], expression);
}
