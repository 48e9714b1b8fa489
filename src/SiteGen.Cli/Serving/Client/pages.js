// The list of all pages. Ten thousand rows are too many for a browser: only those in sight are made.
const table = document.getElementById("pages");
const body = table.tBodies[0];
const filter = document.getElementById("filter");
const check = document.getElementById("check");
const rowHeight = 56;
const spare = 12;
const kinds = {
  All: () => true,
  Drafts: (page) => page.states.includes("draft"),
  Future: (page) => page.states.includes("future"),
  Expired: (page) => page.states.includes("expired"),
  "With mistakes": (page) => page.errors + page.warnings > 0,
};
const order = {
  title: (a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }),
  date: (a, b) => (a.date ?? "").localeCompare(b.date ?? ""),
  mistakes: (a, b) => a.errors * 1e6 + a.warnings - b.errors * 1e6 - b.warnings,
  milliseconds: (a, b) => (a.milliseconds ?? -1) - (b.milliseconds ?? -1),
};

let site = { pages: [], mistakes: [] };
let rows = [];
let kind = "All";
let sort = { by: "date", down: true };
let drawn = "";

function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }

  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;

async function load() {
  const answer = await fetch("/_sitegen/pages.json");
  site = await answer.json();
  for (const page of site.pages) {
    page.name = (page.title || decodeURI(page.url)) + (page.part > 1 ? `, page ${page.part}` : "");
    page.text = `${page.name}\n${decodeURI(page.url)}\n${page.file}\n${page.kind}`.toLowerCase();
  }

  document.title = `All pages · ${site.title}`;
  const home = document.getElementById("home");
  home.href = site.home;
  home.textContent = site.title || "Preview";
  check.hidden = !site.here;
  showMistakes();
  showKinds();
  choose();
}

function showMistakes() {
  const list = document.getElementById("mistake-list");
  list.parentElement.hidden = site.mistakes.length === 0;
  list.replaceChildren(...site.mistakes.map((item) => element("li", { class: item.severity },
    element("p", {}, element("span", { class: "code" }, `${item.severity} ${item.code}`), ` ${item.message}`),
    item.file ? element("p", { class: "place" }, link(item.editor, item.line ? `${item.file}:${item.line}:${Math.max(1, item.column)}` : item.file)) : null)));
  const rest = site.errors + site.warnings - site.mistakes.length;
  if (rest > 0) {
    list.append(element("li", {}, `and ${count(rest, "more mistake")}`));
  }
}

function showKinds() {
  document.getElementById("kinds").replaceChildren(...Object.entries(kinds).map(([name, isMeant]) => {
    const number = site.pages.filter(isMeant).length;
    const button = element("button", { type: "button", "aria-pressed": String(name === kind) }, `${name} ${number.toLocaleString("en")}`);
    button.hidden = number === 0 && name !== "All" && name !== kind;
    button.onclick = () => {
      kind = name;
      showKinds();
      choose();
      document.querySelector("#kinds [aria-pressed=true]").focus();
    };
    return button;
  }));
}

function choose() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  rows = site.pages.filter((page) => kinds[kind](page) && words.every((word) => page.text.includes(word)));
  rows.sort(order[sort.by]);
  if (sort.down) {
    rows.reverse();
  }

  for (const head of table.tHead.rows[0].cells) {
    const isThis = head.firstElementChild.dataset.sort === sort.by;
    head.toggleAttribute("aria-sort", isThis);
    if (isThis) {
      head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
    }
  }

  document.getElementById("summary").textContent = [
    (rows.length < site.pages.length ? `${rows.length.toLocaleString("en")} of ` : "") + count(site.pages.length, "page"),
    `${site.pages.filter((page) => page.milliseconds !== undefined).length.toLocaleString("en")} rendered`,
    site.errors ? count(site.errors, "error") : "",
    site.warnings ? count(site.warnings, "warning") : "",
  ].filter(Boolean).join(", ");
  table.setAttribute("aria-rowcount", rows.length + 1);
  drawn = "";
  draw();
}

function draw() {
  const top = body.getBoundingClientRect().top;
  const from = Math.max(0, Math.min(rows.length, Math.floor(-top / rowHeight) - spare));
  const to = Math.min(rows.length, Math.ceil((innerHeight - top) / rowHeight) + spare);
  if (drawn === `${from} ${to}`) {
    return;
  }

  drawn = `${from} ${to}`;
  body.replaceChildren(gap(from), ...rows.slice(from, to).map((page, index) => row(page, from + index + 2)), gap(rows.length - Math.max(from, to)));
  if (rows.length === 0) {
    body.replaceChildren(element("tr", { class: "none" }, element("td", { colspan: 4 }, "No page is like that")));
  }
}

function gap(number) {
  const cell = element("td", { colspan: 4 });
  cell.style.height = `${number * rowHeight}px`;
  return element("tr", { class: "gap", "aria-hidden": "true" }, cell);
}

function row(page, number) {
  const states = page.states.map((state) => element("span", { class: `badge ${state}` }, state));
  return element("tr", { class: page.hidden ? "hidden" : null, "aria-rowindex": number },
    element("td", {},
      element("div", { class: "name" }, page.hidden ? element("span", { class: "title" }, page.name) : element("a", { href: page.url }, page.name), ...states,
        page.hidden ? element("span", { class: "badge" }, "left out") : null,
        page.promised ? element("span", { class: "badge", title: "It is left out when there is nothing to show. That is known when it is rendered." }, "perhaps") : null),
      element("div", { class: "file" }, page.kind === "page" ? null : `${page.kind}${page.file ? " · " : ""}`, page.file ? link(editor(page.file), page.file) : null)),
    element("td", { class: "date" }, page.date ?? ""),
    element("td", { class: "wrong" }, element("div", {},
      page.errors ? element("span", { class: "badge errors" }, count(page.errors, "error")) : null,
      page.warnings ? element("span", { class: "badge warnings" }, count(page.warnings, "warning")) : null)),
    element("td", { class: "time" }, page.milliseconds === undefined ? "" : `${page.milliseconds.toFixed(1)} ms`));
}

function link(href, text) {
  return href ? element("a", { href, title: "Open in the editor" }, text) : text;
}

function editor(file) {
  return site.editor?.replace("SITEGEN-FILE", file.split("/").map(encodeURIComponent).join("/"));
}

async function renderAll() {
  if (check.getAttribute("aria-disabled") === "true") {
    return;
  }

  check.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch("/_sitegen/check", { method: "POST" });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const [done, all] = part.value.trim().split("\n").at(-1).split(" ").map(Number);
      check.textContent = `Rendered ${Math.round((100 * done) / Math.max(1, all))} %`;
    }

    sort = { by: "mistakes", down: true };
    await load();
  } finally {
    check.removeAttribute("aria-disabled");
    check.textContent = "Render all pages";
  }
}

table.tHead.addEventListener("click", ({ target }) => {
  const by = target.dataset.sort;
  if (by) {
    sort = { by, down: sort.by === by ? !sort.down : by !== "title" };
    choose();
  }
});
filter.addEventListener("input", choose);
check.addEventListener("click", renderAll);
document.addEventListener("sitegen-changed", load);
addEventListener("scroll", draw, { passive: true });
addEventListener("resize", draw);
load();
