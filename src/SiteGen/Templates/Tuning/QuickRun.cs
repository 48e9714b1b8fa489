using Scriban;
using Scriban.Syntax;

namespace SiteGen.Templates.Tuning;

/// <summary>Text and simple values one after the other, as most of a template is; the text is UTF-8 already.</summary>
internal sealed class QuickRun(ImmutableArray<QuickPiece> pieces) : ScriptStatement, IQuickNode
{
    public override object? Evaluate(TemplateContext context) => Evaluate((PageContext)context);

    public object? Evaluate(PageContext context)
    {
        foreach (var piece in pieces)
        {
            if (piece.Expression is not { } expression)
            {
                context.WriteText(piece.Text, piece.Utf8);
            }
            else if (context.Evaluate(expression, false) is { } value)
            {
                context.Write(expression.Span, value);
            }
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var piece in pieces)
        {
            printer.Write(piece.Text);
            piece.Expression?.PrintTo(printer);
        }
    }
}
