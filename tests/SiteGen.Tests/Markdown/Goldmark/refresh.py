#!/usr/bin/env python3
"""refresh.py [HUGO]: writes the expected HTML of every case in this folder and in Rows/ anew, from what Hugo prints.

Run it by hand after adding a case: leave the part under '%%%% html' out, the script fills it in.
A file is a site: its configuration (TOML) under '%%%% config', then pairs of Markdown and HTML.
"""
import json, os, re, shutil, subprocess, sys, tempfile

MARK = '%%%% '
HEAD = '''baseURL = "https://example.org/"
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "section", "404", "robotsTXT"]
'''
TAIL = '\n[outputs]\nhome = ["JSON"]\n'
LIST = '''{{ range site.RegularPages }}{{ dict "name" .File.ContentBaseName "html" .Content "toc" .TableOfContents "words" .WordCount | jsonify (dict "noHTMLEscape" true) }}
{{ end }}'''


def parts(text):
    out = []
    for piece in re.split('^' + re.escape(MARK), text, flags=re.M)[1:]:
        title, _, body = piece.partition('\n')
        out.append((title, body))
    return out


def render(hugo, config, texts):
    root = tempfile.mkdtemp()
    try:
        os.makedirs(root + '/content'), os.makedirs(root + '/layouts')
        open(root + '/hugo.toml', 'w', encoding='utf-8').write(HEAD + config + TAIL)
        open(root + '/layouts/home.json', 'w', encoding='utf-8').write(LIST)
        open(root + '/layouts/page.html', 'w', encoding='utf-8').write('')
        for i, text in enumerate(texts):
            os.makedirs('%s/content/c%04d' % (root, i))
            open('%s/content/c%04d/i.png' % (root, i), 'wb').close()
            front = '' if text.startswith('---') else '---\ntitle: x\n---\n'
            open('%s/content/c%04d/index.md' % (root, i), 'w', encoding='utf-8').write(front + text)
        os.makedirs(root + '/content/other')
        open(root + '/content/other/index.md', 'w', encoding='utf-8').write('---\ntitle: x\n---\n')
        subprocess.run([hugo, '--source', root, '--quiet'], check=True)
        lines = open(root + '/public/index.json', encoding='utf-8').read().split('\n')
        return {page['name']: page for page in map(json.loads, filter(str.strip, lines))}
    finally:
        shutil.rmtree(root)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    hugo = sys.argv[1] if len(sys.argv) > 1 else 'hugo'
    if not shutil.which(hugo):
        print('skipped: there is no %s here' % hugo)
        return
    paths = [os.path.join(folder, n) for folder in (here, here + '/Rows') for n in os.listdir(folder)]
    for path in sorted(p for p in paths if p.endswith('.txt')):
        all_parts = parts(open(path, encoding='utf-8').read())
        config = ''.join(body for title, body in all_parts if title == 'config')
        cases = [(title, body) for title, body in all_parts if title not in ('config', 'html', 'toc')]
        pages = render(hugo, config, [body for _, body in cases])
        with open(path, 'w', encoding='utf-8', newline='\n') as f:
            f.write(MARK + 'config\n' + config)
            for i, (title, body) in enumerate(cases):
                page = pages['c%04d' % i]
                f.write(MARK + title + '\n' + body + MARK + 'html\n' + page['html'].rstrip('\n') + '\n')
                if '<li>' in page['toc']:
                    f.write(MARK + 'toc\n' + page['toc'].rstrip('\n') + '\n')
        print(os.path.relpath(path, here), len(cases))


if __name__ == '__main__':
    main()
