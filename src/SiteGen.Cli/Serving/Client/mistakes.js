// One mistake as a card: what, where, the line itself with a mark below the place, and what to do.
function card(mistake) {
  return element("li", { class: `mistake ${mistake.severity}` },
    element("p", { class: "what" },
      element("span", { class: "code" }, `${mistake.severity} ${mistake.code}`), " ", element("span", { class: "message" }, mistake.message)),
    place(mistake),
    mistake.excerpt ? excerpt(mistake.excerpt) : null,
    mistake.hint ? element("p", { class: "hint" }, mistake.hint) : null);
}

function place({ file, line, column, editor }) {
  if (!file) {
    return null;
  }

  const text = line ? `${file}:${line}:${Math.max(1, column)}` : file;
  return element("p", { class: "place" }, editor ? element("a", { href: editor, title: "Open in the editor" }, text) : text);
}

function excerpt({ line, text, start, length }) {
  const number = String(line).padStart(5);
  const code = element("code", {}, element("span", { class: "gutter" }, `${number} │ `), text, "\n");
  if (start >= 0) {
    code.append(element("span", { class: "gutter" }, "      │ "), " ".repeat(start), element("span", { class: "mark" }, "^".repeat(length)));
  }

  return element("pre", { tabindex: "0", role: "group", "aria-label": `Line ${line}` }, code);
}
