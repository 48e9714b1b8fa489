// Finds pages by their words. Nothing is fetched before somebody searches; then a start (index.json), the shards of the words that were typed,
// the pieces of the table of pages that results are in, and the pages themselves, for excerpts.

const single = { ł: "l", đ: "d", ø: "o", ħ: "h", ı: "i", ŧ: "t", ŋ: "n", ð: "d", ς: "σ" };
const double = { æ: "ae", œ: "oe", ĳ: "ij", ß: "ss", þ: "th" };
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u2E80-\u2FDF\u3005-\u3007\u3021-\u318F\u31F0-\u31FF\u3400-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;
const folded = new Map();
const longest = 40;

/** A letter without case and marks, as the index has it: "" for what is passed over, null for what parts words. */
export function fold(letter) {
  let result = folded.get(letter);
  if (result === undefined) {
    folded.set(letter, (result = foldNew(letter)));
  }

  return result;
}

function foldNew(letter) {
  const code = letter.charCodeAt(0);
  if (code < 0x80) {
    return /[a-z0-9]/i.test(letter) ? letter.toLowerCase() : null;
  }

  if (code === 0xad || code === 0x200c || code === 0x200d) {
    return "";
  }

  if (code >= 0xff01 && code <= 0xff5e) {
    return fold(String.fromCharCode(code - 0xfee0));
  }

  if (/\p{Mn}/u.test(letter)) {
    return "";
  }

  if (!/[\p{L}\p{Nd}\p{Mc}]/u.test(letter)) {
    return null;
  }

  // Latin, Greek and Cyrillic alone lose their marks.
  const hasMarks = code < 0x530 || (code >= 0x1e00 && code < 0x2000);
  const plain = hasMarks ? letter.normalize("NFD")[0] : letter;
  const lower = plain.toLowerCase();
  return double[lower] ?? single[lower] ?? (lower.length === 1 ? lower : plain);
}

/** Calls back with each word of a text, folded, and where it begins and ends; scripts without spaces give pairs of letters. */
export function eachWord(text, call) {
  let word = "";
  let start = 0;
  let before = "";
  let beforeAt = 0;
  let isPaired = false;
  const end = (at) => {
    if (before) {
      if (!isPaired) {
        call(before, beforeAt, beforeAt + 1);
      }

      before = "";
    } else if (word.length > 1 || word > "\x7f") {
      call(word, start, at);
    }

    word = "";
  };
  for (let at = 0; at < text.length; at++) {
    const letter = fold(text[at]);
    if (letter === null) {
      end(at);
    } else if (letter && unspaced.test(letter)) {
      if (before) {
        call(before + letter, beforeAt, at + 1);
        isPaired = true;
      } else {
        end(at);
        isPaired = false;
      }

      before = letter;
      beforeAt = at;
    } else if (letter) {
      if (before) {
        end(at);
      }

      if (!word) {
        start = at;
      }

      word += letter;
    }
  }

  end(text.length);
}

function wordsOf(text) {
  const words = new Set();
  eachWord(text, (word) => words.add(word.slice(0, longest)));
  return [...words];
}

/** How many mistakes lie between two words, two letters in the wrong order being one; more than `most` is `most + 1`. */
export function mistakes(left, right, most) {
  if (Math.abs(left.length - right.length) > most) {
    return most + 1;
  }

  let older = [];
  let old = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const differs = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + differs);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, older[j - 2] + 1);
      }

      row[j] = cost;
      least = Math.min(least, cost);
    }

    if (least > most) {
      return most + 1;
    }

    older = old;
    old = row;
  }

  return Math.min(old[right.length], most + 1);
}

/** The index of a site's language, read in pieces. */
export class SearchIndex {
  #folder;
  #start;
  #files = new Map();

  constructor(folder) {
    this.#folder = new URL(folder, document.baseURI);
  }

  /** The numbers of the pages that were found, the best first, and the words that they were found by. */
  async search(query, { needsAll = true } = {}) {
    const start = await this.#begin();
    const all = wordsOf(query);
    const telling = all.filter((word) => !start.common.includes(word));
    const words = telling.length > 0 ? telling : all;
    const found = await Promise.all(words.map((word) => this.#find(start, word)));
    const scores = new Map();
    for (const { weights } of found) {
      const rarity = Math.log(1 + (start.pages - weights.size + 0.5) / (weights.size + 0.5));
      for (const [page, weight] of weights) {
        const before = scores.get(page) ?? [0, 0];
        scores.set(page, [before[0] + rarity * weight, before[1] + 1]);
      }
    }

    const power = needsAll ? 2 : 1;
    const ranked = [...scores].map(([page, [score, count]]) => [page, score * (count / words.length) ** power]);
    ranked.sort((left, right) => right[1] - left[1] || right[0] - left[0]);
    return { pages: ranked.map(([page]) => page), terms: found.map(({ terms }) => terms), query: all };
  }

  /** Address, title and date of a page. */
  async page(number) {
    const { piece } = await this.#begin();
    const rows = await this.#file(`pages/${Math.floor(number / piece)}.json`, (answer) => answer.json());
    const [url, title, date] = rows[number % piece];
    return { url, title, date };
  }

  #begin() {
    this.#start ??= this.#tried(this.#fetch("index.json", "no-cache").then((answer) => answer.json()));
    return this.#start;
  }

  /** What cannot be read now is asked for again by the next search, with the start, which may be another one by then. */
  #tried(work) {
    work.catch(() => {
      this.#start = undefined;
      this.#files.clear();
    });
    return work;
  }

  async #fetch(name, cache = "default") {
    const answer = await fetch(new URL(name, this.#folder), { cache });
    if (!answer.ok) {
      throw new Error(`${name}: ${answer.status}`);
    }

    return answer;
  }

  #file(name, read) {
    if (!this.#files.has(name)) {
      this.#files.set(name, this.#tried(this.#begin().then(({ version }) => this.#fetch(`${name}?v=${version}`)).then(read)));
    }

    return this.#files.get(name);
  }

  #shard(number) {
    return this.#file(`terms/${number}.bin`, async (answer) => new Shard(new Uint8Array(await answer.arrayBuffer())));
  }

  /** What a word finds: itself, words that begin with it, words with another ending, and if there is nearly nothing, words that are nearly it. */
  async #find(start, word) {
    const near = await this.#near(start, word);
    const count = near.reduce((sum, one) => sum + one.pages, 0);
    if (count < (start.pages < 300 ? 1 : 2) && word.length > 3 && !/\d/.test(word) && !unspaced.test(word)) {
      const nearly = (await this.#nearly(start, word)).filter((other) => !near.some((one) => one.term === other[0]));
      const more = await Promise.all(nearly.map(async ([term, factor]) => (await this.#exact(start, term)).map((one) => ({ ...one, factor }))));
      near.push(...more.flat());
    }

    const weights = new Map();
    for (const { shard, place, factor } of near) {
      shard.eachPage(place, (page, weight) => {
        const sum = factor * (weight + 1) / 16;
        if (sum > (weights.get(page) ?? 0)) {
          weights.set(page, sum);
        }
      });
    }

    return { weights, terms: new Set(near.map((one) => one.term)) };
  }

  async #exact(start, term) {
    const shard = await this.#shard(placeOf(start.terms, term));
    return shard.find((other) => other === term);
  }

  async #near(start, word) {
    if (start.terms.length === 0) {
      return [];
    }

    const stem = word.length > 4 && !/\d/.test(word) ? word.slice(0, Math.max(4, Math.ceil(word.length * 0.66))) : word;
    const here = placeOf(start.terms, word);
    const shards = [here];
    if (start.terms[here + 1]?.startsWith(word)) {
      shards.push(here + 1);
    } else if (placeOf(start.terms, stem) < here) {
      shards.unshift(here - 1);
    }

    const read = await Promise.all(shards.map((number) => this.#shard(number)));
    const found = read.flatMap((shard) => shard.find((term) => term.startsWith(stem)));
    const rated = found.map((one) => ({ ...one, factor: closeness(word, stem, one.term) })).filter((one) => one.factor > 0);
    rated.sort((left, right) => right.factor - left.factor || right.pages - left.pages);
    return rated.slice(0, 40);
  }

  async #nearly(start, word) {
    const most = word.length > 7 ? 2 : 1;
    const longest = start.words.at(-1);
    const lengths = start.words.filter((length) => Math.abs(length - Math.min(word.length, longest)) <= most);
    const lists = await Promise.all(lengths.map((length) => this.#file(`words/${length}.txt`, async (answer) => unpack(await answer.text()))));
    const found = [];
    for (const [other, often] of lists.flat()) {
      const count = mistakes(word, other, most);
      if (count <= most) {
        found.push([other, count === 1 ? 0.6 : 0.4, often + (other[0] === word[0] ? 2 : 0)]);
      }
    }

    found.sort((left, right) => right[1] - left[1] || right[2] - left[2]);
    return found.slice(0, 4);
  }
}

/** How much a term of the index counts for a word that was typed. */
function closeness(word, stem, term) {
  if (term === word) {
    return 1;
  }

  if (term.startsWith(word)) {
    return word.length < 2 && !unspaced.test(word) ? 0 : 0.3 + 0.5 * (word.length / term.length);
  }

  return stem !== word && term.length - stem.length <= 3 && word.length - stem.length <= 3 && !/\d/.test(term) ? 0.45 : 0;
}

/** The last shard whose first term is not behind a word. */
function placeOf(firsts, word) {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle] <= word) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }

  return low;
}

/** A list of words: how many letters each shares with the one before, the others, and how often it was doubled from one page. */
function unpack(list) {
  const words = [];
  let before = "";
  for (const line of list.split("\n")) {
    if (line) {
      before = before.slice(0, parseInt(line[0], 36)) + line.slice(1, -1);
      words.push([before, Number(line.at(-1))]);
    }
  }

  return words;
}

/** Some words of the index, in order, each with its pages. */
class Shard {
  #bytes;
  #at = 0;
  #terms = [];

  constructor(bytes) {
    this.#bytes = bytes;
    const letters = new Uint8Array(256);
    const decoder = new TextDecoder();
    const count = this.#number();
    for (let i = 0; i < count; i++) {
      const shared = this.#number();
      const length = shared + this.#number();
      letters.set(bytes.subarray(this.#at, this.#at + length - shared), shared);
      this.#at += length - shared;
      this.#terms.push({ term: decoder.decode(letters.subarray(0, length)), pages: this.#number(), length: this.#number() });
    }

    for (const term of this.#terms) {
      term.start = this.#at;
      this.#at += term.length;
    }
  }

  find(isWanted) {
    return this.#terms.flatMap(({ term, pages }, place) => isWanted(term) ? [{ term, pages, place, shard: this }] : []);
  }

  eachPage(place, call) {
    const { start, length } = this.#terms[place];
    let page = 0;
    for (this.#at = start; this.#at < start + length; ) {
      const number = this.#number();
      page += number >>> 4;
      call(page, number & 15);
    }
  }

  #number() {
    let number = 0;
    let shift = 0;
    let byte;
    do {
      byte = this.#bytes[this.#at++];
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return number >>> 0;
  }
}

/** Tells which of the words that were searched a word of a text is: those that say something first, then all that were typed. */
export function matcher({ terms, query }) {
  return (text) => {
    const word = text.slice(0, longest);
    const place = terms.findIndex((set) => set.has(word));
    const typed = place < 0 ? query.indexOf(word) : -1;
    return typed < 0 ? place : terms.length + typed;
  };
}

function matchesIn(text, match) {
  const found = [];
  eachWord(text, (word, start, end) => {
    const term = match(word);
    if (term >= 0) {
      found.push({ term, start, end });
    }
  });
  return found;
}

/** The text with what was searched in `mark` elements. */
function marked(text, found) {
  const part = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of found) {
    if (end > at) {
      const from = Math.max(start, at);
      part.append(text.slice(at, from));
      part.append(Object.assign(document.createElement("mark"), { textContent: text.slice(from, end) }));
      at = end;
    }
  }

  part.append(text.slice(at));
  return part;
}

/** What a page says, without what the theme puts around it. */
function textOf(page) {
  for (const part of ["[data-searched]", "main .content, main .pad-text", "main article, article", "main"]) {
    const found = page.querySelector(part);
    if (found) {
      return found;
    }
  }

  return page.body;
}

const passedOver = "script, style, template, svg, noscript, nav, .anchor, .callout-kind, .outcomes, .toc, .page-header, .tags";

/** A page's text under each of its headings. */
function sectionsOf(page) {
  const root = textOf(page);
  const sections = [{ id: "", heading: "", text: "" }];
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && node.matches(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const section = sections.at(-1);
    if (node.nodeType === Node.TEXT_NODE) {
      section.text += node.data;
    } else if (/^H[1-6]$/.test(node.tagName) && node.id) {
      sections.push({ id: node.id, heading: node.textContent.replace(/\s+/g, " ").trim(), text: "", node });
    } else if (!/^(A|B|I|EM|STRONG|SPAN|CODE|MARK|SUB|SMALL|KBD|ABBR)$/.test(node.tagName)) {
      section.text += " ";
    }
  }

  return sections;
}

const excerptLength = 220;

/** The section that says most of what was searched, and the part of it that does. */
export function excerptOf(page, match) {
  let best;
  for (const section of sectionsOf(page)) {
    let text = section.text.replace(/\s+/g, " ").trim();
    if (section.heading && text.startsWith(section.heading)) {
      text = text.slice(section.heading.length).trim();
    }

    const found = matchesIn(text, match);
    const inHeading = matchesIn(section.heading, match);
    const kinds = new Set([...found, ...inHeading].map(({ term }) => term));
    const rank = kinds.size * 100 + Math.min(found.length, 50) + (inHeading.length > 0 ? 60 : 0);
    if (!best || rank > best.rank) {
      best = { ...section, text, found, rank };
    }
  }

  const [begin, end] = windowOf(best.text, best.found);
  return { ...best, begin, end };
}

/** The part of a text with most of what was found in it; it begins and ends between words where there are spaces. */
function windowOf(text, found) {
  const counts = new Map();
  let [from, most, next] = [0, 0, 0];
  for (const { term, start } of found) {
    for (; next < found.length && found[next].end <= start + excerptLength - 60; next++) {
      counts.set(found[next].term, (counts.get(found[next].term) ?? 0) + 1);
    }

    if (counts.size > most) {
      [from, most] = [start, counts.size];
    }

    const left = (counts.get(term) ?? 0) - 1;
    left > 0 ? counts.set(term, left) : counts.delete(term);
  }

  const space = text.indexOf(" ", Math.max(0, from - 50));
  const begin = from < 60 ? 0 : space >= 0 && space < from ? space + 1 : from - 30;
  const cut = text.indexOf(" ", begin + excerptLength);
  const end = cut < 0 || cut > begin + excerptLength + 40 ? Math.min(text.length, begin + excerptLength + 40) : cut;
  return [begin, end];
}

/** A number or a date as the page's language writes it; browsers do not know every language that a site may name. */
function localized(value, options) {
  const write = value instanceof Date ? "toLocaleDateString" : "toLocaleString";
  try {
    return value[write](document.documentElement.lang || undefined, options);
  } catch {
    return value[write](undefined, options);
  }
}

/** A result, as yet without a word of its page. */
function itemOf({ url, title, date }, match) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.className = "search-title";
  link.append(marked(title, matchesIn(title, match)));
  item.append(link);
  if (date) {
    const time = document.createElement("time");
    time.dateTime = date;
    time.textContent = localized(new Date(`${date}T12:00:00`), { dateStyle: "long" });
    item.append(time);
  }

  item.append(Object.assign(document.createElement("div"), { className: "search-excerpt" }));
  return item;
}

// Results wait so long for their excerpts, to come in one piece; those that come without one have room for it, so that nothing moves.
const patience = 250;

/** The field, the results and the address bar of the page for searches. */
class SearchPage {
  #root;
  #field;
  #list;
  #more;
  #index;
  #wait;
  #turn = 0;
  #shown = 0;
  #result;
  #pages = new Map();
  #watch = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: "200px" });

  constructor(root) {
    this.#root = root;
    this.#field = root.querySelector("input[type=search]");
    this.#list = root.querySelector(".search-results");
    this.#more = root.querySelector(".search-more");
    this.#index = new SearchIndex(root.dataset.search);
    this.#field.addEventListener("input", () => this.#later());
    this.#more.addEventListener("click", () => this.#grow());
    root.addEventListener("keydown", (event) => this.#key(event));
    root.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    addEventListener("popstate", () => this.#fromAddress());
    this.#fromAddress();
    if (!this.#field.value) {
      this.#field.focus({ preventScroll: true });
    }
  }

  #fromAddress() {
    this.#field.value = new URLSearchParams(location.search).get("q") ?? this.#field.value;
    if (this.#field.value.trim()) {
      this.#search();
    } else {
      this.#clear();
    }
  }

  #later() {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => {
      history.replaceState(null, "", this.#address());
      this.#search();
    }, 150);
  }

  async #submit() {
    clearTimeout(this.#wait);
    if (this.#address() !== location.href) {
      history.pushState(null, "", this.#address());
    }

    await this.#search();
    this.#list.querySelector("a")?.focus();
  }

  #address() {
    const address = new URL(location.href);
    const query = this.#field.value.trim();
    query ? address.searchParams.set("q", query) : address.searchParams.delete("q");
    return address.href;
  }

  #clear() {
    this.#turn++;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#say("");
  }

  async #search() {
    const query = this.#field.value.trim();
    if (wordsOf(query).length === 0) {
      this.#clear();
      this.#say(query ? this.#phrase("none", { query }) : "");
      return;
    }

    const turn = ++this.#turn;
    try {
      const result = await this.#index.search(query);
      const first = await Promise.all(result.pages.slice(0, 10).map((number) => this.#index.page(number)));
      if (turn !== this.#turn) {
        return;
      }

      const match = matcher(result);
      const items = first.map((page) => itemOf(page, match));
      const explained = Promise.allSettled(items.map((item) => this.#explain(item, match)));
      await Promise.race([explained, new Promise((done) => setTimeout(done, patience))]);
      if (turn !== this.#turn) {
        return;
      }

      this.#result = { ...result, match };
      this.#shown = 0;
      this.#watch.disconnect();
      this.#list.replaceChildren();
      this.#show(items);
      const count = result.pages.length;
      this.#say(count === 0 ? this.#phrase("none", { query }) : this.#phrase("found", { query, count: localized(count) }));
    } catch (fault) {
      this.#fail(fault, turn, query);
    }
  }

  async #grow() {
    const turn = this.#turn;
    try {
      const next = await Promise.all(this.#result.pages.slice(this.#shown, this.#shown + 10).map((number) => this.#index.page(number)));
      if (turn === this.#turn) {
        const at = this.#list.children.length;
        const items = next.map((page) => itemOf(page, this.#result.match));
        this.#show(items);
        items.forEach((item) => this.#watch.observe(item));
        this.#list.children[at]?.querySelector("a").focus();
      }
    } catch (fault) {
      this.#fail(fault, turn, this.#field.value.trim());
    }
  }

  #fail(fault, turn, query) {
    if (turn === this.#turn) {
      this.#say(this.#phrase("failed", { query }));
      console.warn(fault);
    }
  }

  #show(items) {
    this.#list.append(...items);
    this.#shown += items.length;
    this.#more.hidden = this.#shown >= this.#result.pages.length;
  }

  #seen(entries) {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        this.#watch.unobserve(target);
        this.#explain(target, this.#result.match);
      }
    }
  }

  /** Shows where on its page a result says what was searched. */
  async #explain(item, match) {
    const url = item.querySelector("a").href;
    if (!this.#pages.has(url)) {
      this.#pages.set(url, fetch(url).then((answer) => (answer.ok ? answer.text() : "")).catch(() => ""));
    }

    const html = await this.#pages.get(url);
    const place = item.querySelector(".search-excerpt");
    place.classList.toggle("is-whole", !item.isConnected);
    if (!html) {
      this.#pages.delete(url);
      return;
    }

    const { id, heading, text, found, begin, end } = excerptOf(new DOMParser().parseFromString(html, "text/html"), match);
    if (id && heading) {
      const section = document.createElement("a");
      section.href = `${url}#${id}`;
      section.className = "search-section";
      section.append(marked(heading, matchesIn(heading, match)));
      place.append(section);
    }

    if (text) {
      const shift = found.filter((one) => one.start >= begin && one.end <= end).map(({ start, end: to }) => ({ start: start - begin, end: to - begin }));
      const excerpt = document.createElement("p");
      excerpt.append(begin > 0 ? "… " : "", marked(text.slice(begin, end), shift), end < text.length ? " …" : "");
      place.append(excerpt);
    }
  }

  #key(event) {
    const links = [...this.#list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }

    if (step && (at >= 0 || (document.activeElement === this.#field && step > 0 && links.length > 0))) {
      event.preventDefault();
      (at + step < 0 ? this.#field : links[Math.min(at + step, links.length - 1)]).focus();
    } else if (event.key === "Escape" && at >= 0) {
      event.preventDefault();
      this.#field.focus();
      this.#field.select();
    } else if (event.key === "Escape" && document.activeElement === this.#field && this.#field.value) {
      event.preventDefault();
      this.#field.value = "";
      history.replaceState(null, "", this.#address());
      this.#clear();
    }
  }

  #phrase(name, values) {
    return (this.#root.dataset[name] ?? "").replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
  }

  #say(text) {
    this.#root.querySelector("[role=status]").textContent = text;
  }
}

/** Pages that a wrong address may have meant: those that its words find. */
async function showLikely(root) {
  const index = new SearchIndex(root.dataset.likely);
  const words = decodeURIComponent(location.pathname).replace(/\.\w+$/, "").replace(/\d{4}|index/g, " ");
  const { pages } = await index.search(words, { needsAll: false });
  const found = await Promise.all(pages.slice(0, 5).map((number) => index.page(number)));
  root.querySelector("ul").append(...found.map(({ url, title }) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: url, textContent: title }));
    return item;
  }));
  root.hidden = found.length === 0;
}

for (const root of document.querySelectorAll("[data-search]")) {
  new SearchPage(root);
}

for (const root of document.querySelectorAll("[data-likely]")) {
  showLikely(root).catch((fault) => console.warn(fault));
}
