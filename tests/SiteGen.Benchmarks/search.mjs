// Compares this program's search with a whole MiniSearch index and with Pagefind, in a browser: see README.md and search.sh.
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { readFileSync, existsSync, statSync, readdirSync, writeFileSync, mkdirSync } from "node:fs";
import { join, extname } from "node:path";
import { createRequire } from "node:module";

const [site, modules, questionsFile] = process.argv.slice(2);
const load = createRequire(join(modules, "x.js"));
const { chromium } = load("playwright-core");
const MiniSearch = load("minisearch");
const questions = JSON.parse(readFileSync(questionsFile, "utf8"));

// What hosts such as GitHub Pages compress.
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".txt": "text/plain", ".svg": "image/svg+xml" };

function walk(folder, found = []) {
  for (const name of readdirSync(folder, { withFileTypes: true })) {
    name.isDirectory() ? walk(join(folder, name.name), found) : found.push(join(folder, name.name));
  }

  return found;
}

const decode = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replace(/&[lr]squo;/g, "’").replace(/&amp;/g, "&");
const plain = (html) => decode(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ").trim();
const titleKey = (title) => title.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

function readPages() {
  return readdirSync(join(site, "posts")).filter((name) => existsSync(join(site, "posts", name, "index.html")) && name !== "page").sort().map((name) => {
    const html = readFileSync(join(site, "posts", name, "index.html"), "utf8");
    const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
    const content = /<div class="content">([\s\S]*?)<\/article>|<div class="content">([\s\S]*)/.exec(main)?.[0] ?? main;
    return {
      id: `/posts/${name}/`,
      title: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? ""),
      headings: [...content.matchAll(/<h[2-6][^>]*>([\s\S]*?)<\/h[2-6]>/g)].map((match) => plain(match[1])).join(" "),
      text: plain(content),
    };
  });
}

// MiniSearch as its manual sets it up: three fields, prefix and fuzzy search, titles before headings before text.
function makeMiniSearch(pages) {
  const index = new MiniSearch({ fields: ["title", "headings", "text"], storeFields: ["title"] });
  index.addAll(pages);
  mkdirSync(join(site, "compare"), { recursive: true });
  writeFileSync(join(site, "compare", "mini.json"), JSON.stringify(index));
  writeFileSync(join(site, "compare", "mini.js"), readFileSync(join(modules, "minisearch/dist/es/index.js")));
  const page = (script) => `<!doctype html><meta charset=utf-8><title>compare</title><input id=q><ol id=r></ol><script type=module>
    const show = (results) => document.querySelector("#r").replaceChildren(...results.map(([url, title]) => Object.assign(document.createElement("li"), { textContent: title, title: url })));
    ${script}
    document.querySelector("#q").addEventListener("input", async (event) => show(await find(event.target.value)));
  </script>`;
  writeFileSync(join(site, "compare", "mini.html"), page(`
    let index;
    const find = async (query) => {
      if (!index) {
        const [{ default: MiniSearch }, text] = await Promise.all([import("/compare/mini.js"), fetch("/compare/mini.json").then((answer) => answer.text())]);
        index = MiniSearch.loadJSON(text, { fields: ["title", "headings", "text"], storeFields: ["title"] });
      }
      return index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 4, headings: 2 } }).slice(0, 10).map(({ id, title }) => [id, title]);
    };`));
  writeFileSync(join(site, "compare", "pagefind.html"), page(`
    let engine;
    const find = async (query) => {
      engine ??= await import("/pagefind/pagefind.js");
      const { results } = await engine.search(query);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return data.map(({ url, meta }) => [url, meta.title]);
    };`));
}

// What was sent since the last query began: browsers do not tell pages of what their workers load.
const sent = { bytes: 0, requests: 0 };
const compressed = new Map();
function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }

    const send = (headers, bytes) => {
      sent.bytes += bytes.length + 200;
      sent.requests++;
      response.writeHead(200, headers).end(bytes);
    };
    const type = types[extname(file)];
    const headers = { "content-type": type ?? "application/octet-stream", "cache-control": "max-age=600" };
    if (type) {
      if (!compressed.has(file)) {
        compressed.set(file, gzipSync(readFileSync(file), { level: 6 }));
      }

      send({ ...headers, "content-encoding": "gzip" }, compressed.get(file));
    } else {
      send(headers, readFileSync(file));
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const engines = {
  own: { page: "/search/", field: "input[type=search]", first: ".search-results a", all: ".search-results li", title: ".search-title" },
  MiniSearch: { page: "/compare/mini.html", field: "#q", first: "#r li", all: "#r li" },
  Pagefind: { page: "/compare/pagefind.html", field: "#q", first: "#r li", all: "#r li" },
};

async function measure(browser, origin, engine, query, isPhone) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(origin + engine.page, { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (isPhone) {
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }

  Object.assign(sent, { bytes: 0, requests: 0 });
  const time = await page.evaluate(async ({ field, first, query }) => {
    const input = document.querySelector(field);
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    while (!document.querySelector(first) && performance.now() - start < 60000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  }, { ...engine, query });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(isPhone ? 2500 : 300);
  const titles = await page.$$eval(engine.all, (items, title) => items.map((item) => (title ? item.querySelector(title) : item).textContent), engine.title ?? null);
  await context.close();
  return { time, ...sent, titles };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const sizeOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0);

const pages = readPages();
console.log(`${pages.length} pages`);
makeMiniSearch(pages);
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"] });
console.log(`on disk: own ${sizeOf(walk(join(site, "search")))}, MiniSearch ${sizeOf([join(site, "compare/mini.json")])}, Pagefind ${sizeOf(walk(join(site, "pagefind")))}`);
for (const [name, engine] of Object.entries(engines).filter(([name]) => !process.env.ENGINES || process.env.ENGINES.includes(name))) {
  const places = [];
  const misses = [];
  for (const [query, title] of questions) {
    const { titles } = await measure(browser, origin, engine, query, false);
    const place = titles.findIndex((found) => titleKey(found) === titleKey(title)) + 1;
    places.push(place);
    if (place !== 1) {
      misses.push(`${query} (${place || "–"})`);
    }
  }

  const phone = [];
  for (const [query] of questions.filter((_, number) => number % 5 === 0)) {
    phone.push(await measure(browser, origin, engine, query, true));
  }

  const first = places.filter((place) => place === 1).length;
  const three = places.filter((place) => place > 0 && place <= 3).length;
  const mrr = places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length;
  console.log(`${name}: first ${first}, in three ${three}, MRR ${mrr.toFixed(3)} | phone: ${median(phone.map(({ time }) => time)).toFixed(0)} ms, ` +
    `${median(phone.map(({ bytes }) => bytes))} bytes (most ${Math.max(...phone.map(({ bytes }) => bytes))}), ${median(phone.map(({ requests }) => requests))} requests`);
  console.log(`  not first: ${misses.join("; ")}`);
}

await browser.close();
server.close();
