// Measures what readers get: ./build.sh quality. Prints a table of figures with their targets; fails when one is missed.
// Usage: node quality.mjs TOOLS PROGRAM OUTPUT [--quick] [--only NAME,…]
// PROGRAM is how sitegen is started; --quick leaves Lighthouse out, --only all sites but these.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { axeSource, inspect, load, rulesOf, weigh } from "./browser-checks.mjs";
import { serve } from "./site-server.mjs";

const [tools, program, output] = process.argv.slice(2, 5);
const isQuick = process.argv.includes("--quick");
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1].split(",") : null;
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const chromium = process.env.SITEGEN_CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"].find(existsSync);

// The blog of this repository, one that has every kind of page, and real posts where they lie beside the checkout.
const sites = [
  { name: "content", source: root, pages: ["", "recaps/", "recaps/virtual-ptg-2020/", "guide/", "guide/writing-recaps/", "guide/photos/", "photos/", "summits/", "decisions/", "about/", "404.html"] },
  {
    name: "kinds",
    source: join(here, "site"),
    pages: [
      "", "recaps/", "recaps/words/", "recaps/everything/", "recaps/parts/", "pl/", "pl/recaps/words/", "tags/", "tags/nova/", "references/", "references/etherpad/", "summits/", "decisions/", "archive/",
      "search/?q=quota", "pads/etherpad.opendev.org/neutron-victoria-ptg/", "404.html",
    ],
  },
  { name: "seed", source: resolve(root, "../shared/corpora/seed/site"), pages: ["", "blog/virtual_ptg_summary/"] },
];

// The same in themes that have nothing of summit: the other one that is shipped, and the one that `sitegen new theme` makes.
const kinds = sites.find((site) => site.name === "kinds");
sites.push({ ...kinds, name: "kinds-plain", theme: "plain" }, { ...kinds, name: "kinds-mine", theme: "mine", isNewTheme: true });
sites.splice(0, sites.length, ...sites.filter((site) => existsSync(site.source) && (only?.includes(site.name) ?? true)));

const lighthousePages = [["kinds", ""], ["seed", "blog/virtual_ptg_summary/"], ["kinds", "recaps/"], ["kinds", "pads/etherpad.opendev.org/neutron-victoria-ptg/"], ["kinds", "search/?q=quota"]];
const isMissing = only === null && !sites.some((site) => site.name === "seed");
const rows = [];
const faults = [];

function row(what, target, measured, isGood) {
  rows.push({ what, target, measured: String(measured), isGood });
}

async function build(site) {
  site.folder = join(output, site.name);
  await rm(site.folder, { recursive: true, force: true });
  site.server = await serve(site.folder);
  if (site.isNewTheme) {
    const copy = join(output, `${site.name}-source`);
    await rm(copy, { recursive: true, force: true });
    await cp(site.source, copy, { recursive: true });
    site.source = copy;
    sitegen(site, "new", "theme", site.theme);
  }

  sitegen(site, "build", "--output", site.folder, "--minify", "--base-url", site.server.url);
}

function sitegen(site, ...args) {
  const [command, ...rest] = program.split(" ");
  const env = site.theme ? { ...process.env, SITEGEN_THEME: site.theme } : process.env;
  execFileSync(command, [...rest, ...args, "-s", site.source], { stdio: ["ignore", "ignore", "inherit"], env });
}

async function inspectAll(browser) {
  const axe = await axeSource(tools);
  const waiting = sites.flatMap((site) => site.pages.map((path) => ({ site, path })));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const found = await inspect(browser, next.site.server.url + next.path, axe);
      faults.push(...found.map((fault) => `${next.site.name}/${next.path}: ${fault}`));
    }
  };
  await Promise.all([work(), work()]);
  faults.sort();

  const count = (start) => faults.filter((fault) => fault.includes(`: ${start}`)).length;
  const pages = sites.reduce((sum, site) => sum + site.pages.length, 0);
  row(`axe: ${pages} pages, light and dark, 320 to 1280 px`, "0 violations", count("axe "), count("axe ") === 0);
  row("Sideways scrolling from 320 px on", "none", count("scrolls"), count("scrolls") === 0);
  row("Layout shifts", "0", count("layout shift"), count("layout shift") === 0);
  row("Faults of scripts and of the content security policy", "0", count("script:") + count("console:"), count("script:") + count("console:") === 0);
}

async function weighAll(browser) {
  const { server } = kinds;
  const words = await weigh(browser, `${server.url}recaps/words/`);
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  row("First load of a recap without pictures", "<= 30 KB", kb(words.bytes), words.bytes <= 30 * 1024);
  row("Its requests", "<= 5", words.requests, words.requests <= 5);
  row("Its requests to other hosts", "0", words.foreign, words.foreign === 0);
  row("Its scripts", "<= 8 KB", kb(words.script), words.script <= 8 * 1024);
}

async function weighStyles(browser) {
  const used = new Map();
  for (const site of sites.filter((candidate) => !candidate.theme)) {
    for (const path of site.pages) {
      for (const rule of await rulesOf(browser, site.server.url + path)) {
        used.set(rule.text, { ...rule, isUsed: rule.isUsed || (used.get(rule.text)?.isUsed ?? false) });
      }
    }
  }

  const all = [...used.values()];
  const dead = all.filter((rule) => !rule.isUsed);
  const share = (100 * dead.reduce((sum, rule) => sum + rule.text.length, 0)) / all.reduce((sum, rule) => sum + rule.text.length, 0);
  row("Rules of style sheets that match nothing on these pages", "<= 10 %", `${share.toFixed(1)} %`, share <= 10);
  dead.forEach((rule) => faults.push(`unused: ${rule.selector}`));

  const sheets = (await filesBelow(kinds.folder)).filter((file) => file.endsWith(".css"));
  const bytes = gzipSync(Buffer.concat(await Promise.all(sheets.map((file) => readFile(file)))), { level: 9 }).length;
  row("All style sheets together, compressed", "<= 12 KB", `${(bytes / 1024).toFixed(1)} KB`, bytes <= 12 * 1024);
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true });
  const files = await Promise.all(entries.map(async (name) => ((await stat(join(folder, name))).isFile() ? join(folder, name) : null)));
  return files.filter(Boolean);
}

function validate() {
  const jar = join(tools, "node_modules/vnu-jar/build/dist/vnu.jar");
  const text = execFileSync("java", ["-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", ...sites.map((site) => site.folder)], { maxBuffer: 1 << 28 });
  const messages = JSON.parse(text).messages;
  messages.slice(0, 40).forEach((item) => faults.push(`html: ${item.url.replace(/^file:.*?quality\//, "")}:${item.lastLine}: ${item.message}`));
  row("Nu HTML checker, all pages", "0 errors, 0 warnings", messages.length, messages.length === 0);
}

async function lighthouseAll(browser) {
  const { default: lighthouse } = await load(tools, "lighthouse");
  const port = Number(new URL(browser.wsEndpoint()).port);
  for (const [name, path] of lighthousePages) {
    const site = sites.find((candidate) => candidate.name === name);
    if (!site) {
      continue;
    }

    // Copies of pads say noindex, since the pad itself is what search engines should find; the audit that wants it otherwise is left out.
    const skipAudits = path.startsWith("pads/") ? ["is-crawlable"] : [];
    const { lhr } = await lighthouse(site.server.url + path, { port, output: "json", logLevel: "error" }, { extends: "lighthouse:default", settings: { skipAudits } });
    const scores = ["performance", "accessibility", "best-practices", "seo"].map((key) => Math.round(lhr.categories[key].score * 100));
    row(`Lighthouse, mobile: ${name}/${path}${skipAudits.length > 0 ? " (without is-crawlable)" : ""}`, "100 100 100 100", scores.join(" "), scores.every((score) => score === 100));
    Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative" && audit.scoreDisplayMode !== "notApplicable")
      .forEach((audit) => faults.push(`lighthouse ${name}/${path}: ${audit.id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ""}`));
  }
}

async function shoot(browser) {
  const folder = join(output, "screenshots");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const site of sites) {
    for (const path of site.pages) {
      for (const [width, scheme] of [[390, "light"], [390, "dark"], [1280, "light"], [1280, "dark"]]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.setViewport({ width, height: 900 });
        await page.goto(site.server.url + path, { waitUntil: "networkidle0" });
        const name = `${site.name}-${path.replace(/\?.*/, "").replaceAll("/", "-").replace(/-$/, "") || "home"}-${width}-${scheme}.png`;
        const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 6000);
        await page.screenshot({ path: join(folder, name), clip: { x: 0, y: 0, width, height } });
      }
    }
  }

  await page.close();
}

function table() {
  const lines = rows.map((item) => `| ${item.what} | ${item.target} | ${item.measured} | ${item.isGood ? "yes" : "**no**"} |`);
  return ["| Figure | Target | Measured | Met |", "| --- | --- | --- | --- |", ...lines].join("\n");
}

const { default: puppeteer } = await load(tools, "puppeteer-core");
await mkdir(output, { recursive: true });
for (const site of sites) {
  await build(site);
}

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  if (!isQuick) {
    await lighthouseAll(browser);
  }

  await inspectAll(browser);
  if (sites.includes(kinds)) {
    await weighAll(browser);
    await weighStyles(browser);
  }

  validate();
  await shoot(browser);
} finally {
  await browser.close();
  sites.forEach((site) => site.server.close());
}

if (isMissing) {
  console.error("quality: corpora/seed does not lie beside the checkout; its pages were not measured");
}

await writeFile(join(output, "table.md"), table() + "\n");
await writeFile(join(output, "faults.txt"), faults.join("\n") + "\n");
console.log(table());
faults.filter((fault) => !fault.startsWith("unused:")).slice(0, 60).forEach((fault) => console.error(fault));
process.exitCode = rows.every((item) => item.isGood) ? 0 : 1;
