using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Configuration;

namespace SiteGen.References;

/// <summary>A kind of links that a site added: whatever its pattern finds.</summary>
internal sealed class OwnKind
{
    private readonly Regex _pattern;
    private readonly string _label;

    /// <param name="config">Read and found to be sound before.</param>
    public OwnKind(ReferenceKindConfig config)
    {
        _pattern = new Regex(config.Pattern, ReferenceKindConfig.Options);
        _label = config.Label;
        Kind = LinkKinds.Of(config);
    }

    public LinkKind Kind { get; }

    public Reference? Read(LinkAddress address)
    {
        // What has a scheme is its own whole address, so that most links make no string.
        if (address.Text[0] != '/' && !_pattern.IsMatch(address.Text))
        {
            return null;
        }

        var url = address.Url;
        var match = _pattern.Match(url);
        if (!match.Success)
        {
            return null;
        }

        var id = match.Groups[ReferenceKindConfig.Id] is { Success: true, Length: > 0 } group ? Escapes.Read(group.ValueSpan) : url;
        return address.To(Kind, id, Label(match, id));
    }

    private string Label(Match match, string id)
    {
        var label = new StringBuilder();
        var rest = _label.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            var group = rest.Slice(open + 1, length - 1).ToString();
            label.Append(rest[..open]).Append(group == ReferenceKindConfig.Id ? id : Escapes.Read(match.Groups[group].ValueSpan));
            rest = rest[(open + length + 1)..];
        }

        return label.Append(rest).ToString();
    }
}
