using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown.Alerts;

/// <summary>Reads quotes and, at their end, whether their first line makes them a callout.</summary>
internal sealed class AlertQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Continue && processor.NewBlocks.Pop() is QuoteBlock quote)
        {
            processor.NewBlocks.Push(new AlertQuote(this)
            {
                QuoteChar = quote.QuoteChar,
                Column = quote.Column,
                Span = quote.Span,
            });
        }

        return state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not AlertQuote { Count: > 0 } quote || quote[0] is not ParagraphBlock { Lines.Count: > 0 } first)
        {
            return base.Close(processor, block);
        }

        var line = first.Lines.Lines[0].Slice.AsSpan();
        if (AlertKind.Named(line, out var length) is { } kind)
        {
            quote.Kind = kind;
            length += ReadOutcome(quote, first, kind, length);
            var title = TitleOf(first, length);
            first.Lines.RemoveAt(0);
            if (first.Lines.Count == 0)
            {
                quote.Remove(first);
            }

            if (title is not null)
            {
                quote.Insert(0, title);
            }
        }
        else
        {
            quote.NearMiss = AlertKind.NearMiss(line, length);
        }

        return base.Close(processor, block);
    }

    private static int ReadOutcome(AlertQuote quote, ParagraphBlock first, AlertKind kind, int start)
    {
        if (kind.Outcome is not { } outcome)
        {
            return 0;
        }

        quote.Outcome = OutcomeLine.Read(outcome, first.Lines.Lines[0].Slice.AsSpan()[start..], out var length, out var wrongDay);
        quote.WrongDay = wrongDay;
        return length;
    }

    private static AlertTitle? TitleOf(ParagraphBlock first, int length)
    {
        var line = first.Lines.Lines[0];
        line.Slice.Start += length;
        line.Slice.Trim();
        return line.Slice.IsEmpty
            ? null
            : new AlertTitle(line) { Line = first.Line, Column = first.Column, Span = first.Span };
    }
}
