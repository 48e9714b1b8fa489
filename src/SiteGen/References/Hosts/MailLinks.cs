using System.Buffers;

namespace SiteGen.References.Hosts;

/// <summary>Mailing lists: archives of Mailman 2, which keep their addresses, and of Mailman 3, where a hash says all.</summary>
internal static class MailLinks
{
    private const int HashLength = 32;

    private static readonly SearchValues<char> Base32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        return walk.Next() switch
        {
            "pipermail" => OldMessage(address, host, walk),
            "archives" when walk.TrySkip("list") => Message(address, walk),
            _ => null,
        };
    }

    private static Reference? OldMessage(LinkAddress address, string host, PathWalk walk)
    {
        var list = walk.Next();
        var month = walk.Next();
        var file = walk.Next();
        var dash = month.IndexOf('-');
        if (list.IsEmpty || dash != 4 || !Numbers.Is(month[..dash]) || !walk.IsAtEnd)
        {
            return null;
        }

        var project = list.ToString();
        var when = $"{list}, {month[(dash + 1)..]} {month[..dash]}";
        var number = file.EndsWith(".html") ? file[..^".html".Length] : [];
        return Numbers.Is(number)
            ? address.To(LinkKinds.Mail, $"{list}@{host}/{month}/{number}", $"{when}, message {number.TrimStart('0')}", project)
            : address.To(LinkKinds.Mail, $"{list}@{host}/{month}", when, project);
    }

    private static Reference? Message(LinkAddress address, PathWalk walk)
    {
        var list = Escapes.Read(walk.Next());
        var what = walk.Next();
        var hash = walk.Next();
        var at = list.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || what is not ("thread" or "message") || !IsHash(hash))
        {
            return null;
        }

        var isInThread = IsHash(address.Fragment);
        var id = isInThread ? address.Fragment : hash;
        var label = $"{list.AsSpan(0, at)} {(isInThread ? "message" : what)} {Numbers.Short(id)}";
        return address.To(LinkKinds.Mail, id.ToString(), label, list[..at]);
    }

    private static bool IsHash(ReadOnlySpan<char> text) => text.Length == HashLength && !text.ContainsAnyExcept(Base32);
}
