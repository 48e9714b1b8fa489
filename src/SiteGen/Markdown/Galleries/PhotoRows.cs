namespace SiteGen.Markdown.Galleries;

/// <summary>
/// Breaks photos into rows that keep their order, all about as high as they shall be: the rows with the least sum of squared misses, found
/// as Knuth and Plass break lines. So the last row is no remainder, however many photos there are.
/// </summary>
internal static class PhotoRows
{
    /// <summary>Rows that are too low hurt more than rows that are too high.</summary>
    private const double CostOfLow = 2;

    /// <summary>Which part of its row each photo takes.</summary>
    /// <param name="shapes">Width by height of each.</param>
    public static ImmutableArray<double> Parts(ImmutableArray<double> shapes, RowGoal goal)
    {
        var starts = Starts(shapes, goal);
        var parts = new double[shapes.Length];
        for (var end = shapes.Length; end > 0; end = starts[end])
        {
            var row = shapes.AsSpan(starts[end]..end);
            var sum = Sum(row);
            for (var i = 0; i < row.Length; i++)
            {
                parts[starts[end] + i] = row[i] / sum;
            }
        }

        return [.. parts];
    }

    // For each photo, where the row begins that ends before it.
    private static int[] Starts(ImmutableArray<double> shapes, RowGoal goal)
    {
        var starts = new int[shapes.Length + 1];
        var costs = new double[shapes.Length + 1];
        for (var end = 1; end <= shapes.Length; end++)
        {
            costs[end] = double.PositiveInfinity;
            var sum = 0.0;
            for (var start = end - 1; start >= 0 && end - start <= goal.MostPhotos; start--)
            {
                sum += shapes[start];
                if (sum > goal.MostShapes && start < end - 1)
                {
                    break;
                }

                var cost = costs[start] + Cost(sum, goal);
                if (cost < costs[end])
                {
                    (costs[end], starts[end]) = (cost, start);
                }
            }
        }

        return starts;
    }

    private static double Cost(double shapes, RowGoal goal)
    {
        var miss = Math.Log(shapes / goal.Shapes);
        return miss * miss * (miss > 0 ? CostOfLow : 1);
    }

    private static double Sum(ReadOnlySpan<double> shapes)
    {
        var sum = 0.0;
        foreach (var shape in shapes)
        {
            sum += shape;
        }

        return sum;
    }
}
