using System.Text;

namespace SiteGen.Markdown.EastAsian;

/// <summary>Classes of East Asian characters as goldmark draws them, from Unicode's scripts, blocks and widths.</summary>
internal static class WideRunes
{
    /// <summary>Hiragana, Katakana, Han, Hangul, modifier letters, and the marks of these scripts.</summary>
    public static bool IsWide(Rune rune) => rune.Value >= 0x2B0
        && (IsHangul(rune) || IsKanaOrHan(rune.Value) || rune.Value is >= 0x3000 and <= 0x303F
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.ModifierLetter);

    public static bool IsHangul(Rune rune) => rune.Value is (>= 0x1100 and <= 0x11FF) or 0x302E or 0x302F
        or (>= 0x3131 and <= 0x318E) or (>= 0x3200 and <= 0x321E) or (>= 0x3260 and <= 0x327E) or (>= 0xA960 and <= 0xA97C)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xD7B0 and <= 0xD7FB) or (>= 0xFFA0 and <= 0xFFDC);

    /// <summary>Full, wide or half width in Unicode's table.</summary>
    public static bool HasWidth(Rune rune) => rune.Value is 0x20A9 or (>= 0x1100 and <= 0x115F) or (>= 0x11A3 and <= 0x11A7)
        or (>= 0x11FA and <= 0x11FF) or 0x2329 or 0x232A or ((>= 0x2E80 and <= 0x2EF3) and not 0x2E9A) or (>= 0x2F00 and <= 0x2FD5)
        or (>= 0x2FF0 and <= 0x2FFB) or (>= 0x3000 and <= 0x303E) or (>= 0x3041 and <= 0x3096) or (>= 0x3099 and <= 0x30FF)
        or (>= 0x3105 and <= 0x312D) or (>= 0x3131 and <= 0x318E) or (>= 0x3190 and <= 0x31BA) or (>= 0x31C0 and <= 0x31E3)
        or (>= 0x31F0 and <= 0x321E) or (>= 0x3220 and <= 0x3247) or (>= 0x3250 and <= 0x32FE) or (>= 0x3300 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0xA48C) or (>= 0xA490 and <= 0xA4C6) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xD7B0 and <= 0xD7C6) or (>= 0xD7CB and <= 0xD7FB) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19)
        or ((>= 0xFE30 and <= 0xFE6B) and not 0xFE53 and not 0xFE67) or (>= 0xFF01 and <= 0xFFBE) or (>= 0xFFC2 and <= 0xFFC7)
        or (>= 0xFFCA and <= 0xFFCF) or (>= 0xFFD2 and <= 0xFFD7) or (>= 0xFFDA and <= 0xFFDC) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0xFFE8 and <= 0xFFEE) or 0x1B000 or 0x1B001 or (>= 0x1F200 and <= 0x1F202) or (>= 0x1F210 and <= 0x1F23A)
        or (>= 0x1F240 and <= 0x1F248) or 0x1F250 or 0x1F251 or (>= 0x20000 and <= 0x2FFFD) or (>= 0x30000 and <= 0x3FFFD);

    /// <summary>CSS Text 3's set of characters beside which a line end is no space.</summary>
    public static bool DiscardsSpace(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x2FDF) or (>= 0x2FF0 and <= 0x30FF)
        or (>= 0x3130 and <= 0x319F) or (>= 0x31C0 and <= 0x31FF) or (>= 0x3300 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE1F) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFFEF)
        or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2EBEF)
        or (>= 0x2F800 and <= 0x2FA1F) or (>= 0x30000 and <= 0x3134F);

    private static bool IsKanaOrHan(int rune) => rune is (>= 0x2E80 and <= 0x2FD5) or (>= 0x3005 and <= 0x3007)
        or (>= 0x3021 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x32D0 and <= 0x32FE) or (>= 0x3300 and <= 0x3357)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAD9) or (>= 0xFF66 and <= 0xFF9D)
        or (>= 0x1B000 and <= 0x1B167) or (>= 0x20000 and <= 0x323AF);
}
