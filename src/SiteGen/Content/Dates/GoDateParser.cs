namespace SiteGen.Content.Dates;

/// <summary>Reads a date in a Go pattern as strictly as Go does: the whole text, fixed digits where the pattern has a zero.</summary>
internal ref struct GoDateParser(ReadOnlySpan<char> text)
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private ReadOnlySpan<char> _rest = text;
    private int _year;
    private int _month = 1;
    private int _day = 1;
    private int _hour;
    private int _minute;
    private int _second;
    private long _ticks;
    private bool _isAfternoon;
    private bool _isMorning;
    private TimeSpan? _offset;

    /// <summary>Null when <paramref name="text"/> is not written in <paramref name="layout"/>; the offset is null when it names none.</summary>
    public static (DateTime Local, TimeSpan? Offset)? Parse(GoLayout layout, ReadOnlySpan<char> text)
    {
        var parser = new GoDateParser(text);
        foreach (var part in layout.Parts)
        {
            if (!parser.Take(part))
            {
                return null;
            }
        }

        return parser._rest.IsEmpty ? parser.Finish() : null;
    }

    private bool Take(GoPart part) => part.Field switch
    {
        GoField.Year => Number(4, 4, out _year),
        GoField.ShortYear => TakeShortYear(),
        GoField.MonthName => Name(Months, false, out _month),
        GoField.ShortMonthName => Name(Months, true, out _month),
        GoField.Month => Number(1, 2, out _month),
        GoField.PaddedMonth => Number(2, 2, out _month),
        GoField.WeekdayName => Name(Weekdays, false, out _),
        GoField.ShortWeekdayName => Name(Weekdays, true, out _),
        GoField.Day => Number(1, 2, out _day),
        GoField.SpacedDay => TakeSpace() && Number(1, 2, out _day),
        GoField.PaddedDay => Number(2, 2, out _day),
        GoField.Hour24 or GoField.Hour12 => Number(1, 2, out _hour),
        GoField.PaddedHour12 => Number(2, 2, out _hour),
        GoField.Minute => Number(1, 2, out _minute),
        GoField.PaddedMinute => Number(2, 2, out _minute),
        GoField.Second => Number(1, 2, out _second) && TakeFraction(),
        GoField.PaddedSecond => Number(2, 2, out _second) && TakeFraction(),
        GoField.Fraction or GoField.TrimmedFraction => TakeFraction(),
        GoField.UpperHalf => Half("AM", "PM"),
        GoField.LowerHalf => Half("am", "pm"),
        GoField.ZoneName => TakeZoneName(),
        GoField.Offset => TakeOffset(false, false),
        GoField.ColonOffset => TakeOffset(true, false),
        GoField.ZuluOffset => TakeOffset(false, true),
        GoField.ZuluColonOffset => TakeOffset(true, true),
        GoField.Literal => Literal(part.Text),
        _ => false,
    };

    private readonly (DateTime Local, TimeSpan? Offset)? Finish()
    {
        var hour = _isAfternoon && _hour < 12 ? _hour + 12 : _isMorning && _hour == 12 ? 0 : _hour;
        var isDate = _month is >= 1 and <= 12 && hour < 24 && _minute < 60 && _second < 60;
        // Go's patterns without a year mean year 0, which .NET has not; year 1 stands for "no date" just as well.
        var year = Math.Max(_year, 1);
        return isDate && _day >= 1 && _day <= DateTime.DaysInMonth(year, _month)
            ? (new DateTime(year, _month, _day, hour, _minute, _second).AddTicks(_ticks), _offset)
            : null;
    }

    private bool Number(int least, int most, out int value)
    {
        var length = 0;
        value = 0;
        while (length < most && length < _rest.Length && char.IsAsciiDigit(_rest[length]))
        {
            value = (value * 10) + (_rest[length++] - '0');
        }

        _rest = _rest[length..];
        return length >= least;
    }

    private bool TakeShortYear()
    {
        var isRead = Number(2, 2, out var year);
        _year = year >= 69 ? 1900 + year : 2000 + year;
        return isRead;
    }

    private bool Name(string[] names, bool isShort, out int number)
    {
        for (number = 1; number <= names.Length; number++)
        {
            var name = isShort ? names[number - 1].AsSpan(0, 3) : names[number - 1];
            if (_rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                _rest = _rest[name.Length..];
                return true;
            }
        }

        return false;
    }

    private bool TakeSpace()
    {
        _rest = _rest.StartsWith(' ') ? _rest[1..] : _rest;
        return true;
    }

    // Go takes a fraction after the seconds even where the pattern has none.
    private bool TakeFraction()
    {
        if (_rest.Length < 2 || _rest[0] is not ('.' or ',') || !char.IsAsciiDigit(_rest[1]))
        {
            return true;
        }

        var at = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; at < _rest.Length && char.IsAsciiDigit(_rest[at]); at++, unit /= 10)
        {
            _ticks += (_rest[at] - '0') * unit;
        }

        _rest = _rest[at..];
        return true;
    }

    private bool Half(string morning, string afternoon)
    {
        _isMorning = _rest.StartsWith(morning, StringComparison.Ordinal);
        _isAfternoon = _rest.StartsWith(afternoon, StringComparison.Ordinal);
        _rest = _isMorning || _isAfternoon ? _rest[2..] : _rest;
        return _isMorning || _isAfternoon;
    }

    // The name itself means nothing: abbreviations are not unique.
    private bool TakeZoneName()
    {
        var length = 0;
        while (length < _rest.Length && length < 5 && char.IsAsciiLetterUpper(_rest[length]))
        {
            length++;
        }

        _rest = _rest[length..];
        return length is >= 3 and <= 5;
    }

    private bool TakeOffset(bool hasColon, bool mayBeZulu)
    {
        if (mayBeZulu && _rest.StartsWith('Z'))
        {
            _offset = TimeSpan.Zero;
            _rest = _rest[1..];
            return true;
        }

        var sign = _rest.StartsWith('+') ? 1 : _rest.StartsWith('-') ? -1 : 0;
        if (sign == 0)
        {
            return false;
        }

        _rest = _rest[1..];
        if (!Number(2, 2, out var hours) || (hasColon && !Literal(":")) || !Number(2, 2, out var minutes) || hours > 14 || minutes > 59)
        {
            return false;
        }

        _offset = sign * new TimeSpan(hours, minutes, 0);
        return true;
    }

    // To Go one blank in the pattern is any number of blanks in the text, but at least one.
    private bool Literal(string literal)
    {
        foreach (var letter in literal)
        {
            if (!_rest.StartsWith(letter))
            {
                return false;
            }

            _rest = letter == ' ' ? _rest.TrimStart(' ') : _rest[1..];
        }

        return true;
    }
}
