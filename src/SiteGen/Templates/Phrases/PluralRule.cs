namespace SiteGen.Templates.Phrases;

/// <summary>Which form of a phrase a whole number takes in a language: zero, one, two, few, many or other.</summary>
internal delegate string PluralRule(long number);
