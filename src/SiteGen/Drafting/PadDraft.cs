namespace SiteGen.Drafting;

/// <summary>What the notes become: the body of a recap, and the facts that their names tell.</summary>
/// <param name="Body">Markdown.</param>
/// <param name="Summit">"" when the names do not tell, or tell several.</param>
/// <param name="Team">"" likewise.</param>
public sealed record PadDraft(string Body, string Summit, string Team);
