// Serves a published folder on this machine alone, as static hosting does: compressed, with the headers of `_headers` and the site's own
// page for wrong addresses.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
};

const compressed = /^(text\/|application\/(json|xml)|image\/svg)/;

/** Begins to listen; `folder` is read at each request, so it may be filled later. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" });
      response.end(String(error));
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(folder, request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const found = await fileAt(folder, path);
  const file = found ?? join(folder, "404.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type, "cache-control": "max-age=3600", ...(await headersFor(folder, path)) };
  let body = await readFile(file);
  if (compressed.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
    body = gzipSync(body, { level: 9 });
    headers["content-encoding"] = "gzip";
  }

  response.writeHead(found ? 200 : 404, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function fileAt(folder, path) {
  const full = normalize(join(folder, path));
  if (!full.startsWith(normalize(folder + sep)) && full !== normalize(folder)) {
    return null;
  }

  const file = path.endsWith("/") ? join(full, "index.html") : full;
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}

// Of hosts that know the file: a line that begins with a path, then indented headers.
async function headersFor(folder, path) {
  const text = await readFile(join(folder, "_headers"), "utf8").catch(() => "");
  const headers = {};
  let applies = false;
  for (const line of text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith("#"))) {
    if (!/^\s/.test(line)) {
      applies = matches(line.trim(), path);
    } else if (applies) {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      if (name) {
        headers[name.toLowerCase()] = value;
      }
    }
  }

  return headers;
}

function matches(pattern, path) {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`).test(path);
}
