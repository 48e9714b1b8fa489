using System.Buffers;

namespace SiteGen.References.Hosts;

/// <summary>Recorded talks and their slides.</summary>
internal static class TalkLinks
{
    private const int VideoIdLength = 11;

    private static readonly SearchValues<char> VideoIdMarks = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static Reference? YouTube(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        return walk.Next() switch
        {
            "watch" => Video(address, address.Field("v")),
            "embed" or "live" or "v" => Video(address, walk.Next()),
            _ => null,
        };
    }

    public static Reference? ShortYouTube(LinkAddress address, string host) => Video(address, new PathWalk(address.Path).Next());

    public static Reference? SlideShare(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var author = walk.Next();
        if (author is "slideshow")
        {
            author = [];
        }

        var name = Escapes.Read(walk.Next());
        return name.Length == 0 ? null : address.To(LinkKinds.Talk, name, $"slides: {name.Replace('-', ' ')}", author.ToString());
    }

    private static Reference? Video(LinkAddress address, ReadOnlySpan<char> id)
        => id.Length == VideoIdLength && !id.ContainsAnyExcept(VideoIdMarks)
            ? address.To(LinkKinds.Talk, id.ToString(), $"video {id}")
            : null;
}
