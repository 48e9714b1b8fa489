// What the pages do besides being read. All of it can be missing.

const root = document.documentElement;

/** Light, dark, or as the system has it, which is not remembered. */
function choose(button, scheme) {
  if (scheme === "auto") {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = scheme;
  }

  button.ariaLabel = button.title = button.dataset[scheme];
  try {
    if (scheme === "auto") {
      localStorage.removeItem("scheme");
    } else {
      localStorage.setItem("scheme", scheme);
    }
  } catch {
    // It holds for this page.
  }
}

const schemes = ["auto", "light", "dark"];
for (const button of document.querySelectorAll(".theme-switch")) {
  choose(button, root.dataset.theme ?? "auto");
  button.addEventListener("click", () => choose(button, schemes[(schemes.indexOf(root.dataset.theme ?? "auto") + 1) % 3]));
}

// Menus close when the reader goes on.
const menus = document.querySelectorAll(".site-header details");
addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = [...menus].find((menu) => menu.open);
    if (open) {
      open.open = false;
      open.firstElementChild.focus();
    }
  }
});
addEventListener("click", (event) => menus.forEach((menu) => (menu.open &&= menu.contains(event.target))));
menus.forEach((menu) => menu.addEventListener("focusout", (event) => {
  menu.open &&= !event.relatedTarget || menu.contains(event.relatedTarget);
}));

/** The heading that an entry of the contents leads to; an author's id may look like an escape that is none. */
function headingOf(link) {
  const id = link.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id)) ?? document.getElementById(id);
  } catch {
    return document.getElementById(id);
  }
}

// The contents list is open where it stands beside the text, and marks the section being read.
const toc = document.querySelector(".toc");
if (toc) {
  const beside = matchMedia("(min-width: 75rem)");
  const fit = () => {
    toc.open = beside.matches;
    // There is nothing to open beside the text.
    toc.firstElementChild.tabIndex = beside.matches ? -1 : 0;
  };
  beside.addEventListener("change", fit);
  fit();

  const links = new Map([...toc.querySelectorAll("a")].map((link) => [headingOf(link), link]));
  const headings = [...links.keys()].filter(Boolean);
  let current;
  const mark = () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
    const last = scrollY + innerHeight >= root.scrollHeight - 2 ? headings.at(-1) : passed;
    const link = last && links.get(last);
    if (link !== current) {
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "true");
      current = link;
      if (beside.matches && link) {
        toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
      }
    }
  };
  let isWaiting = false;
  addEventListener("scroll", () => {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
}

// Videos and posts of others come when the reader asks.
for (const link of document.querySelectorAll("a[data-embed]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }

    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = link.dataset.embed;
    frame.title = link.textContent.trim();
    frame.allow = `autoplay; encrypted-media; picture-in-picture${"inPage" in link.dataset ? "" : "; fullscreen"}`;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    link.replaceWith(frame);
    frame.focus();
  });
}

for (const button of document.querySelectorAll("[data-comments]")) {
  button.addEventListener("click", () => {
    const script = document.createElement("script");
    for (const [name, value] of Object.entries(button.dataset)) {
      if (name.startsWith("with")) {
        script.setAttribute(`data-${name.slice(4).replace(/[A-Z]/g, (letter, at) => `${at ? "-" : ""}${letter.toLowerCase()}`)}`, value);
      }
    }

    // Who pressed it goes on from here, not from the page's beginning; a policy or a blocker may stop the script.
    script.onerror = () => {
      button.textContent = button.dataset.failed;
      script.replaceWith(button);
      button.focus();
    };
    script.src = button.dataset.comments;
    button.replaceWith(script);
    script.parentElement.tabIndex = -1;
    script.parentElement.focus({ preventScroll: true });
  });
}
