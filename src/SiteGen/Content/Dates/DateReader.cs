using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Dates;

/// <summary>Gives a page its dates from front matter, file name and file, in the order of trust that the site configures.</summary>
internal sealed class DateReader
{
    private const int FromFileName = -1;
    private const int FromFileTime = -2;
    private const int FromGit = -3;

    // A key without a value gives no date, but keeps its place: nothing else is put there.
    private static readonly DateTimeOffset SaidWithoutDate = DateTimeOffset.MaxValue;

    private readonly FrozenDictionary<string, int> _keys;
    private readonly TimeZoneInfo _zone;
    private readonly int _dateKey;
    private readonly int _lastmodKey;
    private readonly int[] _date;
    private readonly int[] _lastmod;
    private readonly int[] _publishDate;
    private readonly int[] _expiryDate;

    public DateReader(FrontMatterDates sources, TimeZoneInfo zone)
    {
        var keys = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _zone = zone;
        _date = Resolve(sources.Date, keys);
        _lastmod = Resolve(sources.LastMod, keys);
        _publishDate = Resolve(sources.PublishDate, keys);
        _expiryDate = Resolve(sources.ExpiryDate, keys);
        _dateKey = keys.GetValueOrDefault("date", -1);
        _lastmodKey = keys.GetValueOrDefault("lastmod", -1);
        _keys = keys.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How many different keys may hold a date: the room that <see cref="Take"/> needs.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>Is it a name that only this site's configuration makes a date's? Then it is a parameter too.</summary>
    public static bool IsOwn(string key) => !FrontMatterDates.AllNames.Contains(key);

    /// <summary>Reads the entry if its key is one for dates; false when it is not.</summary>
    public bool Take(MetaEntry entry, Span<DateTimeOffset?> dates, List<Diagnostic> mistakes)
    {
        if (!_keys.TryGetValue(entry.Key, out var at))
        {
            return false;
        }

        // "published: false" is an old way to write a draft.
        if (entry.Value is MetaValue.Empty or MetaValue.Text { Value: "" } or MetaValue.Flag)
        {
            dates[at] ??= SaidWithoutDate;
            return true;
        }

        if (Parse(entry.Value, _zone) is not { } date)
        {
            var written = entry.Value.AsText is { } text ? $"'{text}'" : entry.Value.Kind;
            mistakes.Add(ContentRules.BadDate.At(entry.Value.Location, $"'{entry.Key}' is no date that can be read: {written}"));
            return true;
        }

        dates[at] ??= date;
        return true;
    }

    /// <summary>The dates, and the slug if the file name gave the date.</summary>
    /// <remarks>What was chosen counts as if the author had written it, so a page with nothing but lastmod is published then.</remarks>
    public (PageDates Dates, string? Slug) Choose(Span<DateTimeOffset?> dates, in DateSources file)
    {
        string? slug = null;
        var date = First(_date, dates, file, ref slug);
        Fill(_dateKey, dates, date);
        var lastmod = First(_lastmod, dates, file, ref slug);
        Fill(_lastmodKey, dates, lastmod);
        var publishDate = First(_publishDate, dates, file, ref slug);
        var expiryDate = First(_expiryDate, dates, file, ref slug);
        return (new(date, lastmod, publishDate, expiryDate), slug);
    }

    /// <summary>A value as a date; without an offset it is in <paramref name="zone"/>. Null when it is none.</summary>
    public static DateTimeOffset? Parse(MetaValue value, TimeZoneInfo zone)
    {
        switch (value)
        {
            case MetaValue.Date date:
                return Place(date.Local, date.Offset, zone);
            case MetaValue.Integer { Value: > -62135596800 and < 253402300800 } seconds:
                return DateTimeOffset.FromUnixTimeSeconds(seconds.Value);
            case MetaValue.Text text when DateText.Parse(text.Value) is { } parsed:
                return Place(parsed.Local, parsed.Offset, zone);
            default:
                return null;
        }
    }

    private static DateTimeOffset Place(DateTime local, TimeSpan? offset, TimeZoneInfo zone)
    {
        var shift = offset ?? zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified));
        var isInRange = local.Ticks - shift.Ticks is >= 0 and <= 3155378975999999999;
        return new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), isInRange ? shift : TimeSpan.Zero);
    }

    private static int[] Resolve(ImmutableArray<string> sources, Dictionary<string, int> keys)
    {
        List<int> resolved = [];
        foreach (var source in sources)
        {
            switch (source.ToLowerInvariant())
            {
                case ":filename":
                    resolved.Add(FromFileName);
                    break;
                case ":filemodtime":
                    resolved.Add(FromFileTime);
                    break;
                case ":git":
                    resolved.Add(FromGit);
                    break;
                case var other when other.StartsWith(':'):
                    break;
                default:
                    keys.TryAdd(source, keys.Count);
                    resolved.Add(keys[source]);
                    break;
            }
        }

        return [.. resolved];
    }

    private static void Fill(int key, Span<DateTimeOffset?> dates, DateTimeOffset? chosen)
    {
        if (key >= 0)
        {
            dates[key] ??= chosen;
        }
    }

    private DateTimeOffset? First(
        int[] sources, ReadOnlySpan<DateTimeOffset?> dates, in DateSources file, ref string? slug)
    {
        foreach (var source in sources)
        {
            if (source >= 0)
            {
                if (dates[source] is { } date && date != SaidWithoutDate)
                {
                    return date.Year == 1 ? null : date;
                }
            }
            else if (source == FromGit && file.Committed is { } committed)
            {
                return committed;
            }
            else if (source == FromFileTime && file.ModifiedUtcTicks > 0)
            {
                return new DateTimeOffset(file.ModifiedUtcTicks, TimeSpan.Zero);
            }
            else if (source == FromFileName && FileNameDate.Parse(file.Name) is { } named)
            {
                slug = named.Slug;
                return Place(named.Local, null, _zone);
            }
        }

        return null;
    }
}
