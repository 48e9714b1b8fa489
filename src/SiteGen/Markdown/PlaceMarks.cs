namespace SiteGen.Markdown;

/// <summary>
/// What holds a place in a body until it is finished, all in one list, so that no two stages take the same. They are of the code points
/// that never stand for a character (Unicode 23.7): no author writes them.
/// </summary>
internal static class PlaceMarks
{
    /// <summary>Around the number of a photo, until it is known which photo of the page it is.</summary>
    public const string PhotoStart = "\uFDD0";

    public const string PhotoEnd = "\uFDD1";

    /// <summary>Around the number of what a shortcode made for the gallery around it.</summary>
    public const char KeptStart = '\uFDD2';

    public const char KeptEnd = '\uFDD3';

    /// <summary>Around the number of a gallery, until it is known which of them reached the page.</summary>
    public const char GalleryStart = '\uFDD4';

    public const char GalleryEnd = '\uFDD5';

    /// <summary>At the end of a known link's start tag, until its class and data may stand there.</summary>
    public const char Link = '\uFDD6';

    /// <summary>Around the number of a decision or action, before its title and its text, and after that: until the body is finished.</summary>
    public const char OutcomeStart = '\uFDD7';

    public const char OutcomeTitle = '\uFDD8';

    public const char OutcomeBody = '\uFDD9';

    public const char OutcomeEnd = '\uFDDA';
}
