// This page: what it is, and where its reader was before it was loaded again.
const script = document.currentScript;
const newId = () => Math.random().toString(36).slice(2) + Date.now().toString(36);
let id = newId();
const at = script.dataset.at;
let has = script.dataset.page;

// Storage is not there for all: a page may be shown where its browser keeps nothing.
function kept(storage, name) {
  try {
    return JSON.parse(window[storage].getItem(`sitegen:${name}`));
  } catch {
    return null;
  }
}

function keep(storage, name, value) {
  try {
    window[storage].setItem(`sitegen:${name}`, JSON.stringify(value));
  } catch { }
}

const focusable = "a[href],button,input,select,textarea,summary,[tabindex]";
const disclosures = () => [...document.querySelectorAll("details")];

// A page that is no other after it was loaded again would be loaded for ever.
function reload(want) {
  const last = kept("sessionStorage", "reload");
  if (last && last.at === at && last.had === has && last.want === want && Date.now() - last.time < 3_000) {
    return;
  }

  keep("sessionStorage", "reload", { at, had: has, want, time: Date.now() });
  remember(location.pathname);
  location.reload();
}

// The tab follows its page; the address of before leads nowhere, so it leaves the history.
function follow(to) {
  remember(new URL(to, location).pathname);
  location.replace(to + location.hash);
}

function remember(path) {
  keep("sessionStorage", "place", {
    path,
    x: scrollX,
    y: scrollY,
    open: disclosures().map((details) => details.open),
    focus: [...document.querySelectorAll(focusable)].indexOf(document.activeElement),
  });
}

function comeBack() {
  const place = kept("sessionStorage", "place");
  keep("sessionStorage", "place", null);
  if (!place || place.path !== location.pathname) {
    return;
  }

  const all = disclosures();
  if (all.length === place.open.length) {
    all.forEach((details, index) => (details.open = place.open[index]));
  }

  document.querySelectorAll(focusable)[place.focus]?.focus({ preventScroll: true });
  scrollBack(place);
}

// Pictures that come late move the text; the reader's own scrolling counts more.
function scrollBack({ x, y }) {
  const inputs = ["wheel", "touchstart", "keydown", "pointerdown"];
  const go = () => scrollTo({ left: x, top: y, behavior: "instant" });
  const stop = () => {
    removeEventListener("load", go);
    inputs.forEach((input) => removeEventListener(input, stop, true));
  };
  inputs.forEach((input) => addEventListener(input, stop, { capture: true, passive: true }));
  go();
  if (document.readyState === "complete") {
    stop();
  } else {
    addEventListener("load", go);
    addEventListener("load", () => setTimeout(stop, 0));
  }
}

function whenRead(action) {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", action, { once: true });
  } else {
    action();
  }
}
