// What a browser finds on a page: axe's rules in both colour schemes at four widths, shifts of the layout, sideways scrolling, requests and
// bytes, and rules of style sheets that match nothing.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const widths = [320, 390, 768, 1280];
const schemes = ["light", "dark"];

/** Packages are looked for where the tools of the tests are, not beside this file. */
export async function load(tools, name) {
  const require = createRequire(pathToFileURL(`${tools}/package.json`));
  return import(pathToFileURL(require.resolve(name)));
}

export async function axeSource(tools) {
  return readFile(createRequire(pathToFileURL(`${tools}/package.json`)).resolve("axe-core/axe.min.js"), "utf8");
}

/** Opens a page at each width and in each scheme; returns all that is wrong with it, as lines. */
export async function inspect(browser, url, axe) {
  const faults = [];
  const page = await browser.newPage();
  const note = (text) => faults.push(text);
  page.on("pageerror", (error) => note(`script: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && !isOwnStatus(message, url) && note(`console: ${message.text()} ${message.location().url ?? ""}`));
  await page.evaluateOnNewDocument(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.hadRecentInput ? 0 : entry.value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width, height: 844 });
      await page.goto(url, { waitUntil: "load" });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const { violations } = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"] })`);
      violations.forEach((rule) => note(`axe ${rule.id} at ${width} ${scheme}: ${rule.nodes[0].html.slice(0, 160)}`));
      const { wide, shifts } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth - innerWidth, shifts: window.shifts }));
      if (wide > 0) {
        note(`scrolls ${wide} px sideways at ${width}`);
      }

      if (shifts > 0) {
        note(`layout shift ${shifts.toFixed(4)} at ${width} ${scheme}`);
      }
    }
  }

  await page.close();
  return faults;
}

// The browser complains of the status of the page itself, where a wrong address is what is looked at.
function isOwnStatus(message, url) {
  return message.location().url === url && /the server responded with a status of 404/.test(message.text());
}

/** What the first load of a page costs: requests, bytes over the wire, those of scripts, and requests to other hosts. */
export async function weigh(browser, url) {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  const client = await page.createCDPSession();
  const requests = new Map();
  await client.send("Network.enable");
  client.on("Network.responseReceived", ({ requestId, type, response }) => requests.set(requestId, { type, url: response.url, bytes: 0 }));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) {
      requests.get(requestId).bytes = encodedDataLength;
    }
  });
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(url, { waitUntil: "networkidle0" });
  await page.close();
  const all = [...requests.values()].filter((request) => !request.url.startsWith("data:"));
  const sum = (list) => list.reduce((total, request) => total + request.bytes, 0);
  return {
    requests: all.length,
    bytes: sum(all),
    script: sum(all.filter((request) => request.type === "Script")),
    foreign: all.filter((request) => new URL(request.url).host !== new URL(url).host).length,
  };
}

/** Rules of style sheets that match something on a page, and all rules, each as its text. */
export async function rulesOf(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 844 });
  await page.goto(url, { waitUntil: "networkidle0" });
  const rules = await page.evaluate(() => {
    // States come and go, and parts of an element are in no tree: what they belong to counts.
    const still = (selector) => selector
      .replace(/::[\w-]+(\([^)]*\))?/g, "")
      .replace(/:(hover|focus-visible|focus-within|focus|active|visited|target-within|target|placeholder-shown|checked|popover-open|fullscreen|user-invalid)\b/g, "")
      .replace(/\[(open|data-theme|aria-expanded|aria-selected|aria-current|data-[\w-]+)[^\]]*\]/g, "")
      .replace(/:(is|where|not|has)\(\s*\)/g, "");
    const found = [];
    const walk = (list, parent) => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule) {
          const selector = parent ? rule.selectorText.replaceAll("&", `:is(${parent})`) : rule.selectorText;
          let isUsed = true;
          try {
            const plain = still(selector).replace(/(^|,)\s*(?=,|$)/g, "$1*").trim();
            isUsed = plain === "" || document.querySelector(plain) !== null;
          } catch {
            // A selector that is cut short says nothing.
          }

          found.push({ text: rule.cssText, selector, isUsed });
          walk(rule.cssRules ?? [], selector);
        } else if (rule.cssRules) {
          walk(rule.cssRules, parent);
        }
      }
    };
    [...document.styleSheets].forEach((sheet) => walk(sheet.cssRules, ""));
    return found;
  });
  await page.close();
  return rules;
}
