namespace SiteGen.Markdown.Galleries;

/// <summary>What rows of photos aim at in windows of one kind. Shapes are added up: a row as wide as four times its height has 4.</summary>
/// <param name="Shapes">Of a row that is as high as rows shall be.</param>
/// <param name="MostShapes">A row with more would be too low to see anything.</param>
/// <param name="MostPhotos">In one row; the style sheet counts on it.</param>
internal readonly record struct RowGoal(double Shapes, double MostShapes, int MostPhotos);
