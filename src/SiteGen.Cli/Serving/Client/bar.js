// The bar at the bottom: what this page is, where it comes from, and what is wrong with it. The key "." shows and hides it.
const bar = element("div", { class: "bar", role: "region", "aria-label": "Preview" });
let isShown = kept("localStorage", "bar") !== false;
let facts = null;
let isLost = false;
let areWarningsOpen = false;
const hasBar = at !== "/_sitegen/" && window.top === window;

function toggleBar() {
  isShown = !isShown;
  keep("localStorage", "bar", isShown);
  refreshBar();
  if (isShown) {
    loadFacts();
  }
}

async function loadFacts() {
  try {
    const answer = await fetch(`/_sitegen/page.json?at=${encodeURIComponent(at)}`);
    facts = answer.ok ? await answer.json() : facts;
  } catch {
    // The preview was stopped; the bar says so.
  }

  refreshBar();
}

function refreshBar() {
  if (!hasBar) {
    return;
  }

  const focused = root.activeElement?.dataset?.name;
  host.classList.toggle("wide", isShown);
  bar.classList.toggle("chips", !isShown);
  bar.replaceChildren(...(isShown ? whole() : chips()));
  bar.hidden = bar.childElementCount === 0;
  if (focused) {
    bar.querySelector(`[data-name=${focused}]`)?.focus({ preventScroll: true });
  }
}

function whole() {
  const warnings = facts?.warnings ?? [];
  const isOpen = areWarningsOpen && warnings.length > 0;
  return [
    isOpen ? element("ol", { class: "warnings", id: "warnings", "aria-label": "Warnings of this page" }, ...warnings.map(card)) : null,
    element("div", { class: "row" },
      element("span", { class: isLost ? "dot lost" : "dot", role: "img", "aria-label": isLost ? "not connected" : "connected" }),
      ...marks(),
      source(),
      facts?.references ? element("span", { class: "fact wide-only" }, count(facts.references, "reference")) : null,
      errorChip(),
      warnings.length > 0 ? element("button", {
        type: "button", class: "warning", "data-name": "warnings", "aria-expanded": String(isOpen), "aria-controls": "warnings",
        onclick: () => { areWarningsOpen = !areWarningsOpen; refreshBar(); },
      }, count(warnings.length, "warning")) : null,
      facts?.milliseconds === undefined ? null : element("span", { class: "fact wide-only", title: "What rendering this page took" }, `${duration(facts.milliseconds)} ms`),
      element("a", { class: "fact", href: "/_sitegen/" }, element("span", { class: "wide-only" }, "All "), element("span", {}, "pages")),
      element("button", { type: "button", class: "close", "data-name": "close", "aria-label": "Hide the bar", title: "Hide (.)", onclick: toggleBar }, "×")),
  ].filter(Boolean);
}

// Hidden, it leaves what nobody should miss.
function chips() {
  const left = [isLost ? element("span", { class: "badge lost" }, "stopped") : null, ...marks(), overlay ? null : errorChip()].filter(Boolean);
  return left.length === 0 ? [] : [element("div", { class: "row" }, ...left)];
}

function marks() {
  const states = (facts?.states ?? []).map((state) => element("span", { class: `badge ${state}` }, state));
  return facts?.hidden ? [...states, element("span", { class: "fact" }, "left out of the site")] : states;
}

function source() {
  if (isLost) {
    return element("span", { class: "source" }, "The preview was stopped; this page waits for it.");
  }

  if (!facts?.file) {
    return element("span", { class: "source" }, facts?.missing ? "No page at this address" : facts ? "Made by the program" : "");
  }

  // Without its folder the file of a bundle has no name.
  const last = facts.file.lastIndexOf("/");
  const cut = (/\/_?index\.[^/]*$/.test(facts.file) ? facts.file.lastIndexOf("/", last - 1) : last) + 1;
  const parts = [element("span", { class: "folder" }, facts.file.slice(0, cut)), element("span", { class: "file" }, facts.file.slice(cut))];
  return facts.editor
    ? element("a", { class: "source", href: facts.editor, title: `Open ${facts.file} in the editor`, "data-name": "source" }, ...parts)
    : element("span", { class: "source", title: facts.file }, ...parts);
}

function errorChip() {
  return wrong.count > 0 ? element("button", { type: "button", class: "error", "data-name": "errors", onclick: openOverlay }, count(wrong.count, "error")) : null;
}

function duration(milliseconds) {
  return milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds));
}

function connection(lost) {
  if (lost !== isLost) {
    isLost = lost;
    refreshBar();
  }
}

addEventListener("keydown", (event) => {
  if (event.key === "." && hasBar && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !isTyping(event)) {
    toggleBar();
  }
});
