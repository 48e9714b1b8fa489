// Exchanges style sheets without loading the page again: the old one goes when the new one is there, so nothing flickers.
const addresses = new WeakMap();
const coming = new Map();

function addressOf(link) {
  const url = new URL(link.href, document.baseURI);
  return addresses.get(link) ?? url.pathname + url.search;
}

function swap(sheets, stamp) {
  const links = [...document.querySelectorAll('link[rel~="stylesheet" i][href]')].filter((link) => ![...coming.values()].includes(link));
  for (const [from, to, integrity] of sheets) {
    const url = new URL(from, document.baseURI);
    links.filter((link) => addressOf(link) === url.pathname + url.search).forEach((link) => exchange(link, to, integrity, stamp));
  }
}

function exchange(link, to, integrity, stamp) {
  const next = link.cloneNode();
  const url = new URL(to, document.baseURI);
  addresses.set(next, url.pathname + url.search);
  url.searchParams.set("sitegen", stamp);
  next.integrity = integrity;
  next.href = url.href;
  coming.get(link)?.remove();
  coming.set(link, next);
  next.onload = () => settle(link, next, link);
  next.onerror = () => settle(link, next, next);
  link.after(next);
}

function settle(link, next, loser) {
  if (coming.get(link) === next) {
    coming.delete(link);
    loser.remove();
  }
}
