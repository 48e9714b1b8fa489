using System.Security.Cryptography;
using System.Text;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Templates.Assets;

/// <summary>
/// Single files of assets/, as pages and other files name them, each made once. A name tells the bytes, and bytes hold the names of
/// neighbours: files that name each other in a circle are made together and named by what is in all of them.
/// </summary>
internal sealed class AssetNeighbours(AssetShelf shelf)
{
    private readonly Memo<string, (AssetMaker Maker, ImmutableArray<string> Needs)> _makers = new();
    private readonly Memo<string, ImmutableArray<string>> _circles = new();

    // By the first name of a circle. Whoever makes one waits for others only where they cannot wait for him.
    private readonly Memo<string, ImmutableDictionary<string, MadeAsset>> _made = new();

    public MadeAsset Made(string name)
    {
        var circle = _circles.GetOrMake(name, CircleOf);
        return _made.GetOrMake(circle[0], _ => Make(circle))[name];
    }

    private (AssetMaker Maker, ImmutableArray<string> Needs) Start(string name) => _makers.GetOrMake(name, _ =>
    {
        var maker = new AssetMaker(shelf, name, [shelf.Find(name)!]);
        return (maker, maker.Needs());
    });

    // All that the file leads to and that lead back to it, in order; most are alone.
    private ImmutableArray<string> CircleOf(string name)
    {
        Dictionary<string, List<string>> users = new(StringComparer.Ordinal);
        foreach (var user in Reach(name, from => Start(from).Needs))
        {
            foreach (var need in Start(user).Needs)
            {
                (users.TryGetValue(need, out var known) ? known : users[need] = []).Add(user);
            }
        }

        return [.. Reach(name, to => users.GetValueOrDefault(to) ?? []).Order(StringComparer.Ordinal)];
    }

    private static HashSet<string> Reach(string start, Func<string, IEnumerable<string>> next)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal) { start }, new Stack<string>([start]));
        while (open.TryPop(out var name))
        {
            foreach (var other in next(name))
            {
                if (reached.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return reached;
    }

    private ImmutableDictionary<string, MadeAsset> Make(ImmutableArray<string> circle)
    {
        var (maker, needs) = Start(circle[0]);
        return circle.Length == 1 && !needs.Contains(circle[0])
            ? ImmutableDictionary<string, MadeAsset>.Empty.Add(circle[0], maker.Make(Made))
            : MakeTogether([.. circle.Select(name => Start(name).Maker)]);
    }

    private ImmutableDictionary<string, MadeAsset> MakeTogether(ImmutableArray<AssetMaker> makers)
    {
        var names = makers.Select(static maker => maker.Name).ToHashSet(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA384);
        foreach (var maker in makers)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{maker.Name}\0"));
            hash.AppendData(maker.Write(name => names.Contains(name) ? name : Made(name).Path));
        }

        var joint = hash.GetHashAndReset();
        ImmutableArray<MadeAsset> made = [.. makers.Select(maker => maker.Make(name => names.Contains(name) ? Promised(name, joint) : Made(name), joint))];
        ImmutableArray<DerivedFile> files = [.. made.Select(static asset => asset.File), .. made.SelectMany(static asset => asset.Needs).Where(file => !IsAmong(made, file)).Distinct()];
        ImmutableArray<Diagnostics.Diagnostic> found = [.. made.SelectMany(static asset => asset.Diagnostics).Distinct()];
        return makers.Zip(made).ToImmutableDictionary(
            static pair => pair.First.Name, pair => pair.Second with { Needs = files.Remove(pair.Second.File), Diagnostics = found });
    }

    // Only its address counts: the file itself is still to be made.
    private static MadeAsset Promised(string name, byte[] joint) => new(AssetMaker.FileOf(name, joint, []), "");

    private static bool IsAmong(ImmutableArray<MadeAsset> made, DerivedFile file) => made.Any(asset => asset.File.Url == file.Url);
}
