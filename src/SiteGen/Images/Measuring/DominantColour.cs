namespace SiteGen.Images.Measuring;

/// <summary>The colour that most of a photo has: the mean of the fullest of 512 boxes, where a mean of all would be some brown.</summary>
internal static class DominantColour
{
    /// <param name="pixels">8 bits a band: grey or red, green and blue, and perhaps alpha.</param>
    /// <returns><c>#rrggbb</c>; "" when nothing of it can be seen.</returns>
    public static string Of(ReadOnlySpan<byte> pixels, int bands, bool hasAlpha)
    {
        var boxes = new (int Count, int Red, int Green, int Blue)[512];
        var isGrey = bands - (hasAlpha ? 1 : 0) < 3;
        for (var i = 0; i + bands <= pixels.Length; i += bands)
        {
            var pixel = pixels.Slice(i, bands);
            if (hasAlpha && pixel[^1] < 128)
            {
                continue;
            }

            var (red, green, blue) = isGrey ? (pixel[0], pixel[0], pixel[0]) : (pixel[0], pixel[1], pixel[2]);
            ref var box = ref boxes[((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5)];
            box = (box.Count + 1, box.Red + red, box.Green + green, box.Blue + blue);
        }

        var fullest = boxes.MaxBy(static box => box.Count);
        return fullest.Count == 0
            ? ""
            : $"#{Hex(fullest.Red / fullest.Count)}{Hex(fullest.Green / fullest.Count)}{Hex(fullest.Blue / fullest.Count)}";
    }

    private static string Hex(int value) => value.ToString("x2", CultureInfo.InvariantCulture);
}
