"""The measuring half of images.sh: makes photos, has them resized in turn, prints the table."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = Path(os.environ["WORK"])
RUNS = int(os.environ["RUNS"])
SITEGEN, HUGO, SHARP = os.environ["SITEGEN"], os.environ["HUGO"], Path(os.environ["SHARP"])
PART_OF_HUGOS_WALL, PART_OF_HUGOS_MEMORY, PART_OF_SHARPS_WALL, WARM, MANY_MB = 1 / 6, 1 / 3, 1.0, 0.03, 600


@dataclass(frozen=True)
class Run:
    wall: float
    cpu: float
    memory: float


def main():
    words = argparse.ArgumentParser(prog="images.sh")
    words.add_argument("--photos", type=int, default=40)
    words.add_argument("--many", type=int, help="photos for the peak of memory")
    asked = words.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    try:
        site = make_site(asked.photos)
        medians = side_by_side(site, asked.photos)
        warm(site, medians["sitegen"])
        avif(site, asked.photos)
        if asked.many:
            many(site, asked.photos, asked.many)
    finally:
        shutil.rmtree(WORK, ignore_errors=True)


def make_site(photos):
    site = WORK / "site"
    album = site / "content" / "recaps" / "album"
    subprocess.run(["dotnet", os.environ["CORPUS"], "photos", str(photos), str(album)], check=True)
    write_page(album)
    (site / "site.yaml").write_text((HERE / "images-site.yaml").read_text())
    shutil.copytree(HERE / "images-hugo" / "layouts", site / "layouts")
    return site


def write_page(album):
    lines = "\n\n".join(f"![A photo]({photo.name})" for photo in sorted(album.glob("*.jpg")))
    (album / "index.md").write_text(f"---\ntitle: Album\ndate: 2026-05-01\n---\n\n{lines}\n")


def sitegen(site, out):
    # Hugo's templates lie in layouts/.
    return [SITEGEN, "build", "--source", str(site), "--config", str(site / "site.yaml"), "--output", str(out), "--quiet"]


def hugo(site, out):
    return [HUGO, "--source", str(site), "--config", str(HERE / "images-hugo" / "hugo.yaml"), "--destination", str(out),
            "--noBuildLock", "--quiet", "--cacheDir", str(WORK / "hugo-cache")]


def sharp(site, out, formats="webp,jpg"):
    return ["node", str(HERE / "images-sharp.js"), str(site / "content" / "recaps" / "album"), str(out), formats]


def side_by_side(site, photos):
    programs = {"sitegen": sitegen}
    if HUGO:
        programs["hugo"] = hugo
    if (SHARP / "node_modules" / "sharp").is_dir():
        programs["sharp"] = sharp
    runs = {name: [] for name in programs}
    for _ in range(RUNS):
        for name, command in programs.items():
            runs[name].append(cold(name, command, site, photos, 8))
    medians = {name: median(taken) for name, taken in runs.items()}
    ours = medians["sitegen"]
    print(f"\n{photos} photos, 4 widths, WebP and JPEG, no caches, median of {RUNS}")
    for name, run in medians.items():
        print(f"  {name:8} {line(run)}")
    if "hugo" in medians:
        against("hugo, wall", ours.wall / medians["hugo"].wall, PART_OF_HUGOS_WALL)
        against("hugo, CPU", ours.cpu / medians["hugo"].cpu)
        against("hugo, memory", ours.memory / medians["hugo"].memory, PART_OF_HUGOS_MEMORY)
    if "sharp" in medians:
        against("sharp, wall", ours.wall / medians["sharp"].wall, PART_OF_SHARPS_WALL)
        against("sharp, CPU", ours.cpu / medians["sharp"].cpu)
    return medians


def cold(name, command, site, photos, copies):
    out = WORK / f"out-{name}"
    forget(site, out)
    run = measure(command(site, out))
    made = sum(1 for file in out.rglob("*") if file.suffix in (".webp", ".jpg", ".jpeg", ".avif") and not is_original(file))
    if made < photos * copies:
        sys.exit(f"{name} made {made} of {photos * copies} copies")
    shutil.rmtree(out)
    return run


def is_original(file):
    return file.name.startswith("photo-") and len(file.stem) == len("photo-0001")


def forget(site, *folders):
    for left in (*folders, site / ".sitegen", site / "resources", WORK / "hugo-cache"):
        shutil.rmtree(left, ignore_errors=True)


def warm(site, ours):
    out = WORK / "out-warm"
    forget(site, out)
    measure(sitegen(site, out))
    same = median([measure(sitegen(site, out)) for _ in range(RUNS)])
    page = site / "content" / "recaps" / "album" / "index.md"
    changed = []
    for run in range(RUNS):
        page.write_text(page.read_text() + f"\nWord {run}.\n")
        changed.append(measure(sitegen(site, out)))
    new_output = []
    for _ in range(RUNS):
        shutil.rmtree(out)
        new_output.append(measure(sitegen(site, out)))
    print("\nwarm, part of cold")
    against("nothing changed", same.wall / ours.wall, WARM, line(same))
    against("the page's text changed", median(changed).wall / ours.wall, WARM, line(median(changed)))
    against("no output folder", median(new_output).wall / ours.wall, WARM, line(median(new_output)))
    shutil.rmtree(out)


def avif(site, photos):
    config = site / "site.yaml"
    text = config.read_text()
    config.write_text(text.replace("formats: [webp]", "formats: [avif]"))
    print(f"\n{photos} photos, 4 widths, AVIF and JPEG, effort 2, once")
    print(f"  sitegen  {line(cold('sitegen', sitegen, site, photos, 8))}")
    if (SHARP / "node_modules" / "sharp").is_dir():
        print(f"  sharp    {line(cold('sharp', lambda site, out: sharp(site, out, 'avif,jpg'), site, photos, 8))}")
    config.write_text(text)
    sys.stdout.flush()


def many(site, photos, count):
    album = site / "content" / "recaps" / "album"
    originals = sorted(album.glob("*.jpg"))
    for number in range(photos, count):
        # Bytes after a JPEG's end make it another file with the same pixels.
        copy = album / f"photo-{number + 1:04d}.jpg"
        shutil.copyfile(originals[number % photos], copy)
        with copy.open("ab") as file:
            file.write(number.to_bytes(4, "big"))
    write_page(album)
    run = cold("sitegen", sitegen, site, count, 8)
    print(f"\n{count} photos, once: {line(run)}   < {MANY_MB} MB {judged(run.memory < MANY_MB)}")


def measure(command):
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}\nended with {child.returncode}\n{said.decode(errors='replace')[-2000:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(runs):
    return Run(*(statistics.median(getattr(run, part) for run in runs) for part in ("wall", "cpu", "memory")))


def line(run):
    return f"{run.wall:8.2f} s wall {run.cpu:8.2f} s CPU {run.memory:6.0f} MB"


def against(what, ratio, target=None, more=""):
    said = "" if target is None else f"<= {target:.3f} {judged(ratio <= target)}"
    print(f"  {what:24} {ratio:7.3f}  {said}  {more}".rstrip(), flush=True)


def judged(is_met):
    return "met" if is_met else "MISSED"


if __name__ == "__main__":
    main()
