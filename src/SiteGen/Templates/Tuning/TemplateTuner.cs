using Scriban.Syntax;

namespace SiteGen.Templates.Tuning;

/// <summary>Replaces the parts of a parsed template that cost most by quick ones that do the same; everything else stays Scriban's.</summary>
internal static class TemplateTuner
{
    /// <summary>A template that gives names a meaning of its own (functions, shadowed names) is left alone.</summary>
    public static void Tune(ScriptPage page)
    {
        if (TemplateNames.Of(page) is { IsPlain: true } names && page.Body is { } body)
        {
            Block(body, new ExpressionTuner(names));
        }
    }

    private static void Block(ScriptBlockStatement? block, ExpressionTuner tuner)
    {
        if (block is null)
        {
            return;
        }

        ScriptStatement[] statements = [.. block.Statements];
        block.Statements.Clear();
        var run = ImmutableArray.CreateBuilder<QuickPiece>();
        foreach (var statement in statements)
        {
            if (PieceOf(statement, tuner) is { } piece)
            {
                run.Add(piece);
                continue;
            }

            EndRun(block, run);
            Inside(statement, tuner);
            block.Statements.Add(statement);
        }

        EndRun(block, run);
    }

    private static void EndRun(ScriptBlockStatement block, ImmutableArray<QuickPiece>.Builder run)
    {
        if (run.Count > 0)
        {
            block.Statements.Add(new QuickRun(run.DrainToImmutable()));
        }
    }

    private static QuickPiece? PieceOf(ScriptStatement statement, ExpressionTuner tuner)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return QuickPiece.Of(raw.Text.ToString());
            case ScriptExpressionStatement { Expression: { } expression } plain:
                var tuned = tuner.Tune(expression);
                if (tuned is not IQuickNode)
                {
                    plain.Expression = tuned;
                    return null;
                }

                if (tuned is QuickCall call)
                {
                    call.IsStatement = true;
                }

                return QuickPiece.Of(tuned);
            default:
                return null;
        }
    }

    private static void Inside(ScriptStatement? statement, ExpressionTuner tuner)
    {
        switch (statement)
        {
            case ScriptIfStatement choice:
                choice.Condition = tuner.Tune(choice.Condition);
                Block(choice.Then, tuner);
                Inside(choice.Else, tuner);
                break;
            case ScriptElseStatement other:
                Block(other.Body, tuner);
                break;
            case ScriptForStatement loop:
                loop.Iterator = tuner.Tune(loop.Iterator);
                Block(loop.Body, tuner);
                Inside(loop.Else, tuner);
                break;
            case ScriptWhileStatement loop:
                loop.Condition = tuner.Tune(loop.Condition);
                Block(loop.Body, tuner);
                break;
            case ScriptCaptureStatement capture:
                Block(capture.Body, tuner);
                break;
            default:
                break;
        }
    }
}
