"""The guide in docs/ as the HTML that the program shows as its help.

It knows as much of Markdown as the guide needs: headings, paragraphs, lists, *words on the screen*, **strong** words,
`files`, and links, whose words stay. Pictures are left out: the real screen lies behind the help. Whatever else stands
there ends the build.
"""
import html
import re

CONTENTS = {"da": "Indhold", "en": "Contents"}


def inline(text):
    text = html.escape(text, quote=False)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    text = re.sub(r"\*\*((?:[^*]|\*[^*]+\*)+)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", text)
    left = re.search(r"[*`\[\]<>|]", re.sub(r"</?(code|strong|em)>|&[a-z]+;", "", text))
    if left:
        raise SystemExit(f"guide.py: {left.group()!r} is left over in: {text}")
    return text


def items(lines, mark):
    """The items of a list; a line that goes on is indented."""
    found = []
    for line in lines:
        if re.match(mark, line):
            found.append(re.sub(mark, "", line, count=1))
        elif line.startswith("  "):
            found[-1] += " " + line.strip()
        else:
            raise SystemExit(f"guide.py: not of the list above it: {line}")
    return "".join(f"<li>{inline(item)}</li>" for item in found)


def article(markdown, language):
    out, contents = [], []
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", markdown)
    for block in re.split(r"\n\s*\n", text):
        lines = [line.rstrip() for line in block.strip("\n").split("\n") if line.strip()]
        if not lines:
            continue
        first = lines[0]
        if first.startswith("# "):
            out.append(f"<h2>{inline(first[2:])}</h2>")
        elif first.startswith("## "):
            place = f"guide-{len(contents) + 1}"
            contents.append(f'<li><a href="#{place}">{inline(first[3:])}</a></li>')
            out.append(f'<h3 id="{place}" tabindex="-1">{inline(first[3:])}</h3>')
        elif first.startswith("#"):
            raise SystemExit(f"guide.py: a heading too deep: {first}")
        elif re.match(r"\d+\. ", first):
            out.append(f"<ol>{items(lines, r'[0-9]+[.] ')}</ol>")
        elif first.startswith("- "):
            out.append(f"<ul>{items(lines, '- ')}</ul>")
        else:
            out.append(f"<p>{inline(' '.join(lines))}</p>")
    contents = f'<nav aria-label="{CONTENTS[language]}"><ul>{"".join(contents)}</ul></nav>'
    title, lead, *rest = out
    return f'<article class="guide" lang="{language}">{title}{lead}{contents}{"".join(rest)}</article>'
