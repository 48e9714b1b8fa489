namespace SiteGen.Markdown.Galleries;

/// <summary>Which part of its row a photo takes, in large, medium and small windows; 1 is a row of its own.</summary>
public readonly record struct RowParts(double Large, double Medium, double Small);
