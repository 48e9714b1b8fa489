// Our own elements live in a shadow root: the page's style sheets do not reach them, nor ours the page.
const host = document.createElement("sitegen-live");
const root = host.attachShadow({ mode: "open" });
const style = new CSSStyleSheet();
style.replaceSync(STYLE);
root.adoptedStyleSheets = [style];

// Text is always text here: what an author or a template wrote is never read as markup.
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }

  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function count(number, one) {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

function isTyping(event) {
  const target = event.composedPath()[0];
  return event.isComposing || (target instanceof Element && target.closest("input,textarea,select,[contenteditable]:not([contenteditable=false])"));
}
