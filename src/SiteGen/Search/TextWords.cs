namespace SiteGen.Search;

/// <summary>Parts text into words: runs of letters and digits, and pairs of letters in scripts that put no space between words.</summary>
internal ref struct TextWords(TermCounter counter)
{
    private readonly TermCounter _counter = counter;

    // The letter before, in a run of a script without spaces; and whether it is part of a pair already.
    private char _previous;
    private bool _isPaired;

    public void Read(ReadOnlySpan<char> text)
    {
        Run(text);
        Break();
    }

    /// <summary>Reads on: a word may end in the text that follows.</summary>
    public void Run(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_previous == Folding.Gap)
            {
                text = text[_counter.AddAscii(text)..];
            }

            if (!text.IsEmpty)
            {
                Fold(text[0]);
                text = text[1..];
            }
        }
    }

    /// <summary>Ends the word that is being read.</summary>
    public void Break()
    {
        if (_previous != Folding.Gap)
        {
            EndUnspaced();
        }

        _counter.End();
    }

    private void Letter(char c)
    {
        if (_previous != Folding.Gap)
        {
            EndUnspaced();
        }

        _counter.Add((byte)c);
    }

    private void Fold(char c)
    {
        var folded = Folding.Of(c);
        if (folded == Folding.Gap)
        {
            Break();
        }
        else if (folded < '\x80')
        {
            Letter(folded);
            if (c >= '\x80' && Folding.SecondOf(c) is not Folding.Gap and var second)
            {
                Letter(second);
            }
        }
        else if (folded != Folding.Ignored)
        {
            Other(folded);
        }
    }

    private void Other(char folded)
    {
        if (!Folding.IsUnspaced(folded))
        {
            if (_previous != Folding.Gap)
            {
                EndUnspaced();
            }

            _counter.Add(folded);
            return;
        }

        if (_previous == Folding.Gap)
        {
            _counter.End();
            _isPaired = false;
        }
        else
        {
            _counter.Add(_previous);
            _counter.Add(folded);
            _counter.End();
            _isPaired = true;
        }

        _previous = folded;
    }

    private void EndUnspaced()
    {
        if (!_isPaired)
        {
            _counter.Add(_previous);
            _counter.End();
        }

        _previous = Folding.Gap;
    }
}
