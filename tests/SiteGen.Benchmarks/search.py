#!/usr/bin/env python3
"""Makes a site of N recaps for search.sh: real posts first, then made-up ones until there are enough."""
import os
import re
import sys

target, count, made, *real = sys.argv[1:]
count = int(count)
WRITTEN = re.compile(r"^(---|\+\+\+)\n(.*?)\n\1\n(.*)", re.S)


def field(front, name):
    found = re.search(rf"^{name}\s*[:=]\s*(.+)$", front, re.M)
    return found.group(1).strip().strip("'\"") if found else ""


def real_posts():
    for folder in real:
        for root, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                if not name.endswith(".md") or name.startswith("_index"):
                    continue
                text = open(os.path.join(root, name), encoding="utf-8", errors="replace").read()
                split = WRITTEN.match(text)
                date = re.search(r"\d{4}-\d\d-\d\d", field(split.group(2), "date")) if split else None
                if split and date and len(split.group(3)) > 200 and len(field(split.group(2), "title")) > 2:
                    yield field(split.group(2), "title"), date.group(0), split.group(3)


content = os.path.join(target, "content", "posts")
os.makedirs(content, exist_ok=True)
open(os.path.join(target, "hugo.yaml"), "w").write("baseURL: https://example.org/\ntitle: Recaps\nunknownShortcodes: omit\nrefLinksErrorLevel: warning\n")
number = 0
for title, date, body in real_posts():
    if number < count:
        number += 1
        quoted = title.replace("''", "'").replace("\\", "\\\\").replace('"', '\\"')
        with open(os.path.join(content, f"real-{number}.md"), "w", encoding="utf-8") as out:
            out.write(f'---\ntitle: "{quoted}"\ndate: {date}\n---\n{body}')
print(f"{number} real posts")
for root, folders, files in os.walk(made):
    folders.sort()
    for name in sorted(files):
        if number < count and name.endswith(".md") and not name.startswith("_") and name != "about.md":
            number += 1
            with open(os.path.join(content, f"made-{number}.md"), "w", encoding="utf-8") as out:
                out.write(open(os.path.join(root, name), encoding="utf-8").read())
print(f"{number} posts")
