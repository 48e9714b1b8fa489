using System.Text.Json;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>
/// A walk through a page by Tab, from its start to its end, and back by Shift+Tab. Whatever can be focused by its nature is met once, in the order of the
/// document, can be seen, is marked, and has a name (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 4.1.2).
/// </summary>
internal static class KeyboardWalk
{
    private const string Script = """
        () => {
          const natural = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";
          const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]") && element.getClientRects().length > 0;
          const stops = [...document.querySelectorAll(natural)].filter((element) => element.tabIndex >= 0 && !element.disabled && isShown(element));
          const lookOf = (element) => { const { outline, boxShadow } = getComputedStyle(element); return `${outline} ${boxShadow}`; };
          const looks = new Map(stops.map((element) => [element, lookOf(element)]));
          const tell = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 110);

          // Code that scrolls is read as its text; whatever else is made a stop says what it is.
          const isControl = (element) => element.matches(`${natural.split(", [tabindex]")[0]}, pre`) || element.hasAttribute("role");
          const isMarked = (element) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
            return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor) && lookOf(element) !== looks.get(element);
          };
          // Two pixels of the mark are left on each side.
          const isCut = (element) => {
            const style = getComputedStyle(element);
            const width = parseFloat(style.outlineWidth);
            const reach = width + parseFloat(style.outlineOffset) - Math.min(2, width);
            const box = element.getBoundingClientRect();
            const isOutside = (edge) => box.left - reach < edge.left - .5 || box.right + reach > edge.right + .5 || box.top - reach < edge.top - .5 || box.bottom + reach > edge.bottom + .5;
            for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
              if (getComputedStyle(parent).overflow !== "visible") {
                const { left, top } = parent.getBoundingClientRect();
                const [x, y] = [left + parent.clientLeft, top + parent.clientTop];
                if (isOutside({ left: x, top: y, right: x + parent.clientWidth, bottom: y + parent.clientHeight })) {
                  return tell(parent);
                }
              }
            }
            return isOutside({ left: 0, right: innerWidth, top: -1e6, bottom: 1e6 }) ? "the window" : "";
          };
          const coverOf = (element) => {
            const box = element.getClientRects()[0];
            const inside = (from, to, end) => Math.min(Math.max((Math.max(from, 0) + Math.min(to, end)) / 2, 0), end - 1);
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
              return "nothing: it is out of view";
            }
            const top = document.elementFromPoint(inside(box.left, box.right, innerWidth), inside(box.top, box.bottom, innerHeight));
            return element === top || element.contains(top) ? "" : tell(top ?? document.body);
          };

          window.walk = {
            count: stops.length,
            order: [],
            name: (at) => (stops[at] ? tell(stops[at]) : "the end"),
            start() {
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute("tabindex");
            },
            look() {
              const element = document.activeElement;
              if (!element || element === document.body || element === document.documentElement) {
                return { at: -1, faults: [] };
              }
              const at = stops.indexOf(element);
              const [cut, cover] = [isCut(element), coverOf(element)];
              const faults = [(at < 0 || !isControl(element)) && "is no control", !isMarked(element) && "has no visible focus", cut && `has a mark that is cut off by ${cut}`, cover && `is covered by ${cover}`];
              return { at: at < 0 ? 1e6 : at, faults: faults.filter(Boolean).map((fault) => `${tell(element)} ${fault}`) };
            },
          };
          addEventListener("focusin", (event) => walk.order.push(stops.indexOf(event.target)));
          walk.start();
          return stops.length;
        }
        """;

    /// <summary>Goes there and back; returns what is wrong with the page.</summary>
    public static async Task<ImmutableArray<string>> Faults(IPage page)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        var count = await page.EvaluateAsync<int>(Script);
        for (var at = 0; at <= count; at++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<JsonElement>("walk.look()");
            faults.AddRange(stop.GetProperty("faults").EnumerateArray().Select(static fault => fault.GetString()!));
            if (stop.GetProperty("at").GetInt32() is var met && met != (at == count ? -1 : at))
            {
                faults.Add($"stop {at} should be {await Name(page, at)}, and is {await Name(page, met)}");
                return faults.ToImmutable();
            }
        }

        faults.AddRange(await Back(page, count));
        faults.AddRange(await Nameless(page));
        return faults.ToImmutable();
    }

    private static async Task<ImmutableArray<string>> Back(IPage page, int count)
    {
        await page.EvaluateAsync("walk.order = []");
        for (var at = 0; at < count; at++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
        }

        var order = await page.EvaluateAsync<int[]>("walk.order");
        return order.SequenceEqual(Enumerable.Range(0, count).Reverse()) ? [] : [$"back it goes {string.Join(' ', order)}"];
    }

    // As screen readers are told, not as the markup has it. A generic element is code that scrolls.
    private static async Task<IEnumerable<string>> Nameless(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        return tree!.Value.GetProperty("nodes").EnumerateArray().Where(static node => IsFocusable(node) && Text(node, "name").Length == 0 && Text(node, "role") != "generic")
            .Select(static node => $"a {Text(node, "role")} that can be focused has no name");
    }

    private static bool IsFocusable(JsonElement node)
        => node.TryGetProperty("properties", out var properties) && properties.EnumerateArray().Any(static property =>
            property.GetProperty("name").GetString() == "focusable" && property.GetProperty("value").GetProperty("value").GetBoolean());

    private static string Text(JsonElement node, string property)
        => node.TryGetProperty(property, out var found) && found.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";

    private static Task<string> Name(IPage page, int at) => page.EvaluateAsync<string>("at => walk.name(at)", at);
}
