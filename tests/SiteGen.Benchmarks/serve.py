"""The measuring half of serve.sh: edits files while two servers watch, and times what an open tab would see."""

import argparse
import base64
import http.client
import json
import os
import queue
import re
import shutil
import signal
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = Path(os.environ["WORK"])
SITEGEN = os.environ["SITEGEN"]
HUGO = os.environ["HUGO"]
PAGE = "/posts/recap-000004/"
POST = Path("content/posts/recap-000004.md")
KINDS = ("body", "title", "template", "css")
# Milliseconds from the write to the new page, the median of 10,000 posts; of style sheets to the new sheet.
TARGETS = {"body": 40, "title": 150, "template": 60, "css": 25}
PART_OF_HUGO = 0.1
READY_SECONDS, LARGEST_MB = 1.5, 400
PATIENCE = 60
# An author needs longer between two saves.
PAUSE = 0.4


def main():
    words = argparse.ArgumentParser(prog="serve.sh")
    words.add_argument("--posts", type=int, action="append", help="this many posts only; may be repeated")
    words.add_argument("--edits", type=int, default=50, help="edits of each kind")
    words.add_argument("--soak", type=int, default=0, help="so many edits more, to watch the memory")
    words.add_argument("--alone", action="store_true", help="without Hugo")
    asked = words.parse_args()
    if not os.access(SITEGEN, os.X_OK):
        sys.exit(f"no sitegen at {SITEGEN}: ./build.sh publish makes it")
    if not HUGO and not asked.alone:
        print("no Hugo found: only sitegen is measured", file=sys.stderr)
    for posts in asked.posts or (100, 1_000, 10_000):
        try:
            measure(posts, asked, [Ours, Hugos] if HUGO and not asked.alone else [Ours])
        finally:
            shutil.rmtree(WORK, ignore_errors=True)


def measure(posts, asked, kinds):
    WORK.mkdir(parents=True, exist_ok=True)
    corpus = WORK / "corpus"
    subprocess.run(["dotnet", os.environ["CORPUS"], "corpus", str(posts), str(corpus)], check=True, stdout=subprocess.DEVNULL)
    servers = [kind(corpus) for kind in kinds]
    try:
        for server in servers:
            server.start()
        taken = {server.name: {kind: [] for kind in KINDS} for server in servers}
        for kind in KINDS:
            for number in range(asked.edits):
                for server in servers:
                    taken[server.name][kind].append(server.edit(kind, number))
                    time.sleep(PAUSE)
        report(posts, servers, taken)
        if asked.soak:
            soak(servers[0], asked.soak)
    finally:
        for server in servers:
            server.stop()


def report(posts, servers, taken):
    print(f"\n### {posts:,} posts\n")
    for server in servers:
        print(f"{server.name}: ready in {server.ready:.2f} s, {server.memory()} MB after the edits")
    if servers[0].ready > READY_SECONDS or servers[0].memory() > LARGEST_MB:
        print(f"MISSED: ready in {READY_SECONDS} s, {LARGEST_MB} MB")
    print("\n| edit | server | event | page | 95 % | target | part of Hugo's |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for kind in KINDS:
        medians = {name: statistics.median(page for _, page in times[kind]) for name, times in taken.items()}
        for server in servers:
            times = taken[server.name][kind]
            events, pages = [event for event, _ in times], sorted(page for _, page in times)
            late = pages[min(len(pages) - 1, int(len(pages) * 0.95))]
            part = ""
            target = ""
            if server is servers[0]:
                target = f"{TARGETS[kind]}" if posts == 10_000 else ""
                if len(servers) > 1:
                    part = f"{medians[server.name] / medians[servers[1].name]:.3f}"
                missed = (target and (medians[server.name] > TARGETS[kind] or late > 2 * TARGETS[kind])) or (part and float(part) > PART_OF_HUGO)
                target += " missed" if missed else ""
            print(f"| {kind} | {server.name} | {statistics.median(events):.1f} | {medians[server.name]:.1f} | {late:.1f} | {target} | {part} |")
    sys.stdout.flush()


def soak(server, edits):
    print(f"\nmemory over {edits} edits:", end="")
    for number in range(edits):
        server.edit("body", 10_000 + number)
        time.sleep(0.05)
        if number % (edits // 5) == 0:
            print(f" {server.memory()}", end="", flush=True)
    print(f" {server.memory()} MB")


class Server:
    """A program that shows a site and tells open tabs to load again."""

    def __init__(self, corpus):
        self.site = WORK / self.name
        shutil.copytree(corpus, self.site)
        self.port = free_port()
        self.events = queue.Queue()
        self.texts = {}

    def start(self):
        start = time.perf_counter()
        self.process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        while True:
            try:
                if PAGE and self.get(PAGE):
                    break
            except OSError:
                pass
            if self.process.poll() is not None or time.perf_counter() - start > PATIENCE * 3:
                sys.exit(f"{self.name} did not start")
            time.sleep(0.005)
        self.ready = time.perf_counter() - start
        threading.Thread(target=self.listen, daemon=True).start()
        self.known.wait(PATIENCE)

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(PATIENCE)

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers={"Host": f"localhost:{self.port}"})
            answer = connection.getresponse()
            text = answer.read().decode()
            return text if answer.status == 200 else ""
        finally:
            connection.close()

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024

    def edit(self, kind, number):
        """Milliseconds until the event came and until the new text was received."""
        path, text, address, mark = self.edited(kind, f"edited-{kind}-{number}-")
        while not self.events.empty():
            self.events.get()
        start = time.perf_counter()
        path.write_text(text)
        event = self.events.get(timeout=PATIENCE)
        while mark not in (shown := self.get(address() if callable(address) else address)):
            if time.perf_counter() - start > PATIENCE:
                sys.exit(f"{self.name} never showed an edit: {kind}")
        done = time.perf_counter()
        self.seen(shown if address == PAGE else self.get(PAGE))
        return (event - start) * 1000, (done - start) * 1000

    def text(self, path):
        return self.texts.setdefault(path, path.read_text())

    def edited(self, kind, mark):
        post = self.site / POST
        if kind == "body":
            return post, self.text(post) + f"\n{mark}\n", PAGE, mark
        if kind == "title":
            return post, self.text(post).replace('title: "', f'title: "{mark} ', 1), PAGE, f"<title>{mark}"
        if kind == "template":
            return self.template, self.marked(mark), PAGE, mark
        return self.sheet, self.text(self.sheet) + f"\n.{mark} {{ color: red }}\n", self.sheet_address(), mark

    def marked(self, mark):
        # Inside the article: what stands behind the last tag a template engine may drop.
        return self.text(self.template).replace("</article>", f'<i class="{mark}"></i></article>', 1)


class Ours(Server):
    name = "sitegen"
    def __init__(self, corpus):
        super().__init__(corpus)
        theme = ROOT / "themes" / "summit"
        self.template = copied(theme / "layouts" / "page.sbn.html", self.site / "layouts" / "page.sbn.html")
        self.sheet = copied(theme / "assets" / "css" / "summit.css", self.site / "assets" / "css" / "summit.css")
        self.known = threading.Event()
        self.stream = ""

    def sheet_address(self):
        # Its name tells its bytes: the page says what it is called now.
        return lambda: found[0] if (found := re.search(r"/css/summit\.[0-9a-f]+\.css", self.get(PAGE))) else PAGE

    def command(self):
        return [SITEGEN, "serve", "--source", str(self.site), "--port", str(self.port)]

    def listen(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        key = key_of(self.get(PAGE))
        connection.request("GET", f"/_sitegen/events?id=bench&at={PAGE}&has={key}", headers={"Host": f"localhost:{self.port}"})
        answer = connection.getresponse()
        for line in lines_of(answer):
            if not line.startswith(b"data: "):
                continue
            told, now = json.loads(line[6:]), time.perf_counter()
            if told["do"] == "hello":
                self.stream = told["stream"]
            elif told["do"] == "known":
                self.known.set()
            elif told["do"] in ("reload", "css"):
                self.events.put(now)

    def seen(self, shown):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("POST", f"/_sitegen/tabs?stream={self.stream}", body=f"bench\t{PAGE}\t{key_of(shown)}", headers={"Host": f"localhost:{self.port}"})
        connection.getresponse().read()
        connection.close()


class Hugos(Server):
    name = "hugo"
    def __init__(self, corpus):
        super().__init__(corpus)
        shutil.copytree(HERE / "hugo-theme", self.site / "themes" / "hugo-theme")
        self.template = self.site / "themes" / "hugo-theme" / "layouts" / "page.html"
        self.sheet = self.site / "themes" / "hugo-theme" / "static" / "css" / "style.css"
        self.known = threading.Event()

    def sheet_address(self):
        return "/css/style.css"

    def command(self):
        return [HUGO, "server", "--source", str(self.site), "--port", str(self.port), "--theme", "hugo-theme", "--noBuildLock",
                "--cacheDir", str(WORK / "hugo-cache"), "--quiet"]

    def listen(self):
        wire = socket.create_connection(("127.0.0.1", self.port))
        key = base64.b64encode(os.urandom(16)).decode()
        wire.sendall(f"GET /livereload HTTP/1.1\r\nHost: localhost:{self.port}\r\nOrigin: http://localhost:{self.port}\r\nUpgrade: websocket\r\n"
                     f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        reader = wire.makefile("rb")
        while reader.readline().strip():
            pass
        hello = json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]}).encode()
        wire.sendall(bytes([0x81, 0x80 | len(hello)]) + b"\0\0\0\0" + hello)
        while frame := read_frame(reader):
            now = time.perf_counter()
            if b'"reload"' in frame:
                self.events.put(now)
            elif b'"hello"' in frame:
                self.known.set()

    def seen(self, shown):
        pass


def lines_of(answer):
    """Until the server is ended, which may cut a line."""
    try:
        while line := answer.readline():
            yield line
    except (ConnectionResetError, http.client.IncompleteRead):
        return


def read_frame(reader):
    head = reader.read(2)
    if len(head) < 2:
        return None
    length = head[1] & 0x7F
    if length == 126:
        length = struct.unpack(">H", reader.read(2))[0]
    elif length == 127:
        length = struct.unpack(">Q", reader.read(8))[0]
    return reader.read(length)


def key_of(page):
    return found[1] if (found := re.search(r'data-page="([^"]*)"', page)) else ""


def copied(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    return target


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    main()
