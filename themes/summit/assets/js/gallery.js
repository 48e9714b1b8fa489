// Opens the photos of a page one by one. The links work without it; PhotoSwipe is fetched when the first photo is opened.

const script = document.querySelector("script[data-gallery]");
const links = [...document.querySelectorAll("a.photo-link[data-pswp-width]:has(img)")];
const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
const lessData = matchMedia("(prefers-reduced-data: reduce)");

let viewer;
let opening = false;

/** A phrase of the theme, with its places filled. */
function phrase(name, values = {}) {
  const text = script?.dataset[name] ?? "";
  return text.replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
}

/** The photos that are turned over together: a gallery, or all that stand alone; those of summaries, without addresses, apart. */
function sequenceOf(link) {
  const gallery = link.closest(".gallery");
  return links.filter((other) => other.closest(".gallery") === gallery && Boolean(other.id) === Boolean(link.id));
}

function captionOf(link) {
  return link.closest("figure")?.querySelector(":scope > figcaption");
}

/** The newer format that this browser has chosen for the small versions, if any: it can show the large ones in it, too. */
function chosenSource(image) {
  const address = image.currentSrc && new URL(image.currentSrc).pathname;
  return address && [...image.parentElement.querySelectorAll("source")].find((source) => source.srcset.includes(address));
}

function chosenFormats() {
  return new Set(links.map((link) => chosenSource(link.querySelector("img"))?.type).filter(Boolean));
}

function slideOf(link, formats) {
  const image = link.querySelector("img");
  return {
    element: link,
    src: link.href,
    srcset: [...link.querySelectorAll("source")].find((source) => formats.has(source.type))?.srcset ?? link.dataset.pswpSrcset,
    width: Number(link.dataset.pswpWidth),
    height: Number(link.dataset.pswpHeight),
    msrc: image?.currentSrc || image?.src,
    alt: image?.alt ?? "",
  };
}

function photoOf(hash) {
  return links.find((link) => link.id && `#${link.id}` === hash);
}

function stylesheet(href) {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = href;
    sheet.onload = resolve;
    sheet.onerror = reject;
    document.head.append(sheet);
  });
}

let loaded;

function photoSwipe() {
  loaded ??= Promise.all([
    import("../photoswipe/photoswipe.esm.min.js"),
    stylesheet(script.dataset.lightbox),
  ]).then(([module]) => module.default);
  return loaded;
}

async function open(link, point) {
  if (viewer || opening) {
    return;
  }

  opening = true;
  try {
    start(await photoSwipe(), link, point);
  } catch {
    // What cannot be shown here is still a picture with an address.
    location.assign(link.href);
  } finally {
    opening = false;
  }
}

function start(PhotoSwipe, link, point) {
  const sequence = sequenceOf(link);
  const formats = chosenFormats();
  viewer = new PhotoSwipe({
    dataSource: sequence.map((item) => slideOf(item, formats)),
    index: sequence.indexOf(link),
    initialPointerPos: point,
    mainClass: "photo-viewer",
    bgOpacity: 1,
    loop: false,
    returnFocus: false,
    preload: lessData.matches ? [0, 0] : [1, 2],
    showHideAnimationType: lessMotion.matches || lessData.matches ? "none" : "zoom",
    paddingFn: (size, data) => ({ top: 56, right: 0, left: 0, bottom: captionHeight(size, data) }),
    closeTitle: phrase("close"),
    zoomTitle: phrase("zoom"),
    arrowPrevTitle: phrase("previous"),
    arrowNextTitle: phrase("next"),
    errorMsg: phrase("error"),
  });
  addDownload(viewer);
  addCaption(viewer);
  addKeys(viewer);
  addAnnouncement(viewer);
  describe(viewer);
  followAddress(viewer, link);
  viewer.init();
}

/** The photo that is shown, with its place. */
function current(pswp) {
  const link = pswp.getItemData(pswp.currIndex).element;
  return { link, photo: pswp.currIndex + 1, photos: pswp.getNumItems() };
}

function addDownload(pswp) {
  pswp.on("uiRegister", () => pswp.ui.registerElement({
    name: "download",
    order: 8,
    isButton: true,
    tagName: "a",
    title: phrase("download"),
    html: {
      isCustomSVG: true,
      inner: '<path id="pswp__icn-download" d="M20.5 14.3 17.1 18V10h-2.2v7.9l-3.4-3.6L10 16l6 6.1 6-6.1ZM23 23H9v2h14Z"/>',
      outlineID: "pswp__icn-download",
    },
    onInit: (button) => pswp.on("change", () => {
      const { original } = current(pswp).link.dataset;
      button.hidden = !original;
      if (original) {
        button.href = original;
        button.download = "";
      }
    }),
  }));
}

function addCaption(pswp) {
  pswp.on("uiRegister", () => pswp.ui.registerElement({
    name: "caption",
    className: "photo-viewer-caption",
    order: 9,
    appendTo: "root",
    onInit: (box) => {
      pswp.on("change", () => fill(box, current(pswp).link));
      box.addEventListener("wheel", (event) => event.stopPropagation());
      pswp.on("resize", () => makeReachable(box));
      pswp.on("openingAnimationEnd", () => makeReachable(box));
    },
  }));
}

/** Keys that scroll do so in the caption; elsewhere they would scroll the page behind the photo. */
function addKeys(pswp) {
  pswp.on("keydown", (event) => {
    const { key, target } = event.originalEvent;
    if (target.matches?.(".photo-viewer-caption") && /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/.test(key)) {
      event.preventDefault();
    } else if (key === "Tab") {
      turnAround(pswp, event.originalEvent);
    } else if (/^(Home|End|Page(Up|Down))$/.test(key)) {
      event.originalEvent.preventDefault();
      if (key === "Home" || key === "End") {
        pswp.goTo(key === "Home" ? 0 : pswp.getNumItems() - 1);
      }
    }
  });
}

/** Past the last control comes the first, and the other way round. */
function turnAround(pswp, event) {
  const stops = [...pswp.element.querySelectorAll("button:enabled, a[href], [tabindex='0']")].filter((stop) => stop.checkVisibility());
  const at = stops.indexOf(document.activeElement);
  if (stops.length > 0 && at === (event.shiftKey ? Math.min(at, 0) : stops.length - 1)) {
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0).focus();
  }
}

function fill(box, link) {
  const caption = captionOf(link);
  box.replaceChildren(...(caption ? caption.cloneNode(true).childNodes : []));
  box.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  box.hidden = !caption;
  box.scrollTop = 0;
  makeReachable(box);
}

/** A caption that scrolls must be reachable by keyboard; one that does not would be a stop for nothing. */
function makeReachable(box) {
  const scrolls = box.scrollHeight > box.clientHeight + 1;
  for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", phrase("caption")]]) {
    box.toggleAttribute(name, scrolls);
    if (scrolls) {
      box.setAttribute(name, value);
    }
  }
}

const heights = new WeakMap();

/** What the caption takes from the photo: measured once for each width. */
function captionHeight(size, data) {
  const known = heights.get(data.element);
  if (known?.width === size.x) {
    return Math.min(known.height, size.y * 0.3);
  }

  const box = document.createElement("div");
  box.className = "photo-viewer-caption photo-viewer-measure";
  fill(box, data.element);
  document.body.append(box);
  const height = box.hidden ? 0 : box.offsetHeight;
  box.remove();
  heights.set(data.element, { width: size.x, height });
  return Math.min(height, size.y * 0.3);
}

function addAnnouncement(pswp) {
  const region = document.createElement("div");
  region.className = "photo-viewer-announcement";
  region.setAttribute("aria-live", "polite");
  region.setAttribute("aria-atomic", "true");
  const say = () => {
    const { link, photo, photos } = current(pswp);
    const text = (captionOf(link)?.textContent || link.querySelector("img")?.alt || "").trim().replace(/\s+/g, " ");
    region.textContent = phrase(text ? "photo" : "uncaptioned", { photo, photos, caption: text });
  };
  pswp.on("afterInit", () => pswp.element.append(region));
  // A region that is born with its words in it is not read out.
  pswp.on("openingAnimationEnd", () => setTimeout(say, 100));
  pswp.on("change", () => region.isConnected && say());
}

/** What PhotoSwipe leaves unsaid to screen readers; the page below is out of reach while it is open. */
function describe(pswp) {
  const outside = [];
  pswp.on("beforeOpen", () => outside.push(...[...document.body.children].filter((element) => !element.inert)));
  pswp.on("firstUpdate", () => {
    pswp.element.setAttribute("aria-modal", "true");
    pswp.element.setAttribute("aria-label", phrase("viewer"));
    pswp.scrollWrap.setAttribute("role", "group");
    pswp.scrollWrap.removeAttribute("aria-roledescription");
    pswp.scrollWrap.setAttribute("aria-label", phrase("photos"));
  });
  pswp.on("change", () => pswp.mainScroll.itemHolders.forEach(({ el, slide }) => {
    el.removeAttribute("aria-roledescription");
    if (slide) {
      el.setAttribute("aria-label", phrase("uncaptioned", { photo: slide.index + 1, photos: pswp.getNumItems() }));
    }
  }));
  // The arrow that was pressed is gone at the end of the row.
  pswp.on("change", () => setTimeout(() => {
    if (pswp.element && !pswp.isDestroying && !(pswp.element.contains(document.activeElement) && document.activeElement.checkVisibility())) {
      pswp.element.focus({ preventScroll: true });
    }
  }));
  pswp.on("afterInit", () => {
    pswp.element.querySelector(".pswp__counter")?.setAttribute("aria-hidden", "true");
    outside.forEach((element) => { element.inert = true; });
    pswp.element.focus({ preventScroll: true });
  });
  pswp.on("close", () => outside.forEach((element) => { element.inert = false; }));
}

/** Each photo that has an id has its address while it is open; the browser's Back closes it. */
function followAddress(pswp, opener) {
  pswp.on("destroy", () => {
    viewer = undefined;
    opener.focus({ preventScroll: true });
  });
  if (!opener.id) {
    return;
  }

  const arrived = photoOf(location.hash);
  const ownEntry = !arrived || Boolean(history.state?.photoViewer);
  const here = location.pathname + location.search;
  if (!arrived) {
    history.pushState({ photoViewer: true }, "", `#${opener.id}`);
  }

  pswp.on("change", () => history.replaceState(history.state, "", `#${current(pswp).link.id}`));
  pswp.on("close", () => {
    if (!photoOf(location.hash)) {
      return;
    }

    if (ownEntry) {
      history.back();
    } else {
      history.replaceState(null, "", here);
    }
  });
  // Back may have been pressed while it was opening, when it cannot close.
  pswp.on("openingAnimationEnd", () => photoOf(location.hash) || setTimeout(() => pswp.close()));
}

/** Opens, turns to or closes what the address says. */
function obeyAddress() {
  const link = photoOf(location.hash);
  if (!link) {
    viewer?.close();
  } else if (!viewer) {
    open(link);
  } else if (current(viewer).link !== link) {
    const index = sequenceOf(current(viewer).link).indexOf(link);
    if (index >= 0) {
      viewer.goTo(index);
    }
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.photo-link");
  if (links.includes(link) && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    event.preventDefault();
    // A click from the keyboard has no place.
    open(link, event.detail ? { x: event.clientX, y: event.clientY } : null);
  }
});

addEventListener("hashchange", obeyAddress);
obeyAddress();
