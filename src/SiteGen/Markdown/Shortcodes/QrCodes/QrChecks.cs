namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>Adds the bytes by which a reader mends what it could not see (Reed and Solomon), and mixes the blocks.</summary>
internal static class QrChecks
{
    public static byte[] Complete(byte[] data, QrSize size)
    {
        var divisor = Divisor(size.CheckBytes);
        var shortBlocks = size.Blocks - (size.AllBytes % size.Blocks);
        var shortLength = (size.AllBytes / size.Blocks) - size.CheckBytes;
        var blocks = new List<byte[]>();
        var checks = new List<byte[]>();
        for (int i = 0, at = 0; i < size.Blocks; i++)
        {
            var length = shortLength + (i < shortBlocks ? 0 : 1);
            blocks.Add(data[at..(at + length)]);
            checks.Add(Remainder(blocks[i], divisor));
            at += length;
        }

        return [.. Mixed(blocks, shortLength + 1), .. Mixed(checks, size.CheckBytes)];
    }

    private static IEnumerable<byte> Mixed(List<byte[]> blocks, int longest)
    {
        for (var i = 0; i < longest; i++)
        {
            foreach (var block in blocks)
            {
                if (i < block.Length)
                {
                    yield return block[i];
                }
            }
        }
    }

    private static byte[] Divisor(int degree)
    {
        var result = new byte[degree];
        result[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                result[j] = (byte)(Multiply(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0));
            }

            root = Multiply(root, 2);
        }

        return result;
    }

    private static byte[] Remainder(byte[] data, byte[] divisor)
    {
        var result = new byte[divisor.Length];
        foreach (var one in data)
        {
            var factor = (byte)(one ^ result[0]);
            result.AsSpan(1).CopyTo(result);
            result[^1] = 0;
            for (var i = 0; i < result.Length; i++)
            {
                result[i] ^= Multiply(divisor[i], factor);
            }
        }

        return result;
    }

    // In the field of 256 elements whose polynomial is x^8 + x^4 + x^3 + x^2 + 1.
    private static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((right >> i) & 1) * left;
        }

        return (byte)product;
    }
}
