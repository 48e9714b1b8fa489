namespace SiteGen.Images.Cards;

/// <summary>The few colours of a card and all steps between them, so that a pixel is one byte.</summary>
internal sealed class CardPalette
{
    public const byte Ground = 0;
    public const byte FarMountains = 1;
    public const byte NearMountains = 2;
    public const byte Accent = 3;

    // From one colour to another there are so many steps, without the first.
    public const int Steps = 15;

    private const int Flats = 3;

    private readonly byte[][] _inked = [new byte[Flats * (Steps + 1)], new byte[Flats * (Steps + 1)]];
    private readonly byte[,] _edges = new byte[Flats * Flats, Steps + 1];
    private readonly byte[] _flatOf = new byte[256];
    private readonly List<Colour> _colours;

    public CardPalette(CardColours colours)
    {
        var far = colours.Ground.Towards(colours.Mountains, 0.45);
        _colours = [colours.Ground, far, colours.Mountains, colours.Accent];
        AddEdge(Ground, FarMountains);
        AddEdge(Ground, NearMountains);
        AddEdge(FarMountains, NearMountains);
        AddInk(0, colours.Title);
        AddInk(1, colours.Text);
    }

    public IReadOnlyList<Colour> Colours => _colours;

    /// <summary>The edge of an area over another.</summary>
    public byte Edge(byte under, byte over, int step) => _edges[(_flatOf[under] * Flats) + over, step];

    /// <summary>A text over what is there.</summary>
    public byte Inked(byte under, bool isTitle, int step) => step == 0 ? under : _inked[isTitle ? 0 : 1][(_flatOf[under] * (Steps + 1)) + step];

    private void AddEdge(byte under, byte over)
    {
        for (var step = 0; step <= Steps; step++)
        {
            _edges[(under * Flats) + over, step] = step == 0 ? under : step == Steps ? over : Add(under, _colours[over], step);
            _flatOf[_edges[(under * Flats) + over, step]] = step * 2 > Steps ? over : under;
        }
    }

    private void AddInk(int ink, Colour colour)
    {
        for (var under = 0; under < Flats; under++)
        {
            for (var step = 1; step <= Steps; step++)
            {
                _inked[ink][(under * (Steps + 1)) + step] = Add((byte)under, colour, step);
                _flatOf[_inked[ink][(under * (Steps + 1)) + step]] = (byte)under;
            }
        }
    }

    private byte Add(byte under, Colour over, int step)
    {
        _colours.Add(_colours[under].Towards(over, step / (double)Steps));
        return (byte)(_colours.Count - 1);
    }
}
