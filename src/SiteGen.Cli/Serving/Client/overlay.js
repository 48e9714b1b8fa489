// What is wrong, above the page as it was last good; it goes when the mistake is mended, or with Escape until there is another.
let overlay = null;
const shade = element("div", { class: "shade" });
let wrong = { errors: [], count: 0, warnings: 0 };
let returnTo = null;

function show(news) {
  wrong = news;
  if (wrong.errors.length === 0) {
    hide();
  } else {
    openOverlay();
  }

  refreshBar();
}

function openOverlay() {
  const hadFocus = overlay?.contains(root.activeElement);
  overlay?.remove();
  const more = wrong.count - wrong.errors.length;
  overlay = element("section", {
    class: "overlay", role: "alertdialog", tabindex: "-1", popover: "manual", "aria-labelledby": "overlay-title", "aria-describedby": "overlay-list",
  },
    element("div", { class: "head" },
      element("h2", { id: "overlay-title" }, `${count(wrong.count, "error")}`),
      element("p", {}, "A build would not publish this."),
      element("button", { type: "button", class: "close", "aria-label": "Close", title: "Close (Esc)", onclick: hide }, "×")),
    element("ol", { id: "overlay-list" }, ...wrong.errors.map(card)),
    element("div", { class: "foot" },
      more > 0 ? element("p", {}, `and ${more} more, which `, element("a", { href: "/_sitegen/" }, "the list of pages"), " counts") : null,
      element("p", { class: "keys" }, element("kbd", {}, "Esc"), " closes this; it also goes by itself when the mistake is mended.")));
  root.append(shade, overlay);
  overlay.showPopover?.();
  takeFocus(hadFocus);
}

// Errors want to be read out, but not at the price of a half-typed word.
function takeFocus(hadFocus) {
  const active = document.activeElement;
  if (hadFocus || !active?.matches("input,textarea,select,[contenteditable]")) {
    returnTo ??= active === host ? null : active;
    overlay.focus({ preventScroll: true });
  }
}

function hide() {
  if (!overlay) {
    return;
  }

  const hadFocus = overlay.contains(root.activeElement);
  overlay.remove();
  shade.remove();
  overlay = null;
  if (hadFocus) {
    returnTo?.focus({ preventScroll: true });
  }

  returnTo = null;
  refreshBar();
}

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && overlay && !event.defaultPrevented && !event.isComposing) {
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
  }
}, true);
