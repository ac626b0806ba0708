#!/usr/bin/env python3
"""Cuts the open texts that the word vectors are learnt from into tokens, a paragraph a line.

Only public domain and CC BY / CC BY-SA texts; the table below says which. Treebank train parts join in.

usage: texts.py MIRROR TREEBANKS OUT
"""
import html, io, json, re, subprocess, sys, zipfile


def git(repo, *arguments):
    return subprocess.run(["git", "--git-dir", repo, *arguments], capture_output=True).stdout


def files(repo, suffix):
    import os
    repo = f"{repo}/repo/.git" if os.path.isdir(f"{repo}/repo/.git") else f"{repo}/repo"
    for line in git(repo, "ls-tree", "-r", "-l", "HEAD").decode().split("\n"):
        fields, _, path = line.partition("\t")
        if path.endswith(suffix) and "BAD" not in fields:
            yield path, git(repo, "show", f"HEAD:{path}").decode("utf8", "replace")


def congressional_record(text):
    """Speeches of the daily record; digests, votes and lists are short or indented lines and fall out."""
    for paragraph in re.split(r"\n(?:\s*\n)+|\n(?=  \S)", text):
        paragraph = re.sub(r"\[\[?Page[^\]]*\]\]?", " ", paragraph)
        joined = re.sub(r"-\n\s*(?=[a-z])", "", paragraph)
        joined = re.sub(r"\s+", " ", joined).strip()
        if len(joined) > 120 and sum(c.isupper() for c in joined) < 0.12 * len(joined) and joined.count(" ") > 15:
            yield joined


def table(text, column):
    import csv
    csv.field_size_limit(1 << 24)
    for row in csv.DictReader(io.StringIO(text)):
        yield from re.split(r"\n\s*\n", row.get(column) or "")


def posts(text):
    text = re.sub(r"\A---.*?\n---", "", text, flags=re.S)
    text = re.sub(r"\{\{.*?\}\}|<[^>]+>", " ", text, flags=re.S)
    for block in re.split(r"\n\s*\n", re.sub(r"!?\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)", r"\1", text)):
        yield re.sub(r"\s+", " ", re.sub(r"[*_#>]+", "", block)).strip()


def markup(text):
    text = re.sub(r"<(m:math|script|style|metadata).*?</\1>", " ", text, flags=re.S)
    for block in re.split(r"</?(?:para|p|title|head|item|note|caption|div|entry|list)\b[^>]*>", text):
        block = html.unescape(re.sub(r"<[^>]+>", "", block))
        yield re.sub(r"\s+", " ", block).strip()


def current_events(text):
    text = re.sub(r"\A---.*?---", "", text, flags=re.S)
    text = re.sub(r"\[\(([^)]*)\)\]\([^)\s]*(?:\([^)]*\))?[^)]*\)", "", text)
    text = re.sub(r"!?\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)", r"\1", text)
    for line in text.split("\n"):
        yield re.sub(r"^[\s*#>-]+", "", line).strip()


def strings(value):
    if isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", value))).strip()


CLITIC = re.compile(r"(n['’]t|['’](?:s|re|ve|ll|d|m|S))$", re.I)
TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|No|Inc|Corp|Co|vs)\.(?=\s)"
                   r"|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\.\.\.|--+|[^\w\s]|\w", re.U)


def tokens(line):
    for match in TOKEN.finditer(line):
        word = match.group()
        clitic = CLITIC.search(word)
        if clitic and clitic.start() > 0:
            yield word[: clitic.start()]
            yield word[clitic.start() :]
        elif word.lower() == "cannot":
            yield word[:3]
            yield word[3:]
        else:
            yield word


def main():
    mirror, treebanks, out = sys.argv[1:4]
    counts = {}
    with open(out, "w") as sink:
        def take(source, lines, least=3):
            for line in lines:
                found = list(tokens(line))
                if len(found) >= least:
                    sink.write(" ".join(found) + "\n")
                    counts[source] = counts.get(source, 0) + len(found)

        for _, text in files(f"{mirror}/b-d055+us-congressional-records", ".txt"):
            take("Congressional Record (public domain)", congressional_record(text))
        # only the books that are CC BY; others of the publisher are non-commercial by now
        for book in ("principles-economics-bundle", "introduction-business", "introduction-anthropology"):
            for _, text in files(f"{mirror}/openstax+osbooks-{book}", ".cnxml"):
                take("OpenStax textbooks (CC BY 4.0)", markup(text), 8)
        for _, text in files(f"{mirror}/fordred+wikinews", ".md"):
            take("Wikipedia, Portal:Current events (CC BY-SA 4.0)", current_events(text))
        for _, text in files(f"{mirror}/vanatteveldt+wikinews", ".csv"):
            take("Wikinews (CC BY 2.5)", table(text, "text"))
        for path, text in files(f"{mirror}/GSA+digitalgov.gov", ".md"):
            if path.startswith("content/news"):
                take("Digital.gov (public domain)", posts(text), 8)
        for path, text in files(f"{mirror}/pytorch+examples", ".txt"):
            if "wikitext-2/" in path:
                take("Wikipedia, WikiText-2 valid and test (CC BY-SA 3.0)",
                     (line.replace(" @-@ ", "-").replace(" @,@ ", ",").replace(" @.@ ", ".") for line in text.split("\n")
                      if "=" not in line), 8)
        for _, text in files(f"{mirror}/factbook+factbook.json", ".json"):
            take("CIA World Factbook (public domain)", strings(json.loads(text)), 6)
        for _, text in files(f"{mirror}/HistoryAtState+frus-history", ".xml"):
            take("Office of the Historian, history of FRUS (public domain)", markup(text), 8)
        for name in ("state_union", "inaugural"):
            raw = git(f"{mirror}/nltk+nltk_data/repo", "show", f"HEAD:packages/corpora/{name}.zip")
            with zipfile.ZipFile(io.BytesIO(raw)) as archive:
                for member in archive.namelist():
                    if member.endswith(".txt") and "README" not in member:
                        text = archive.read(member).decode("latin1")
                        take("Addresses of US presidents (public domain)", re.split(r"\n\s*\n", text), 8)
        for name in ("ewt-train", "gum-train"):
            sentence = []
            for line in open(f"{treebanks}/{name}.tsv"):
                if not line.strip():
                    sink.write(" ".join(sentence) + "\n")
                    counts["train parts of EWT and GUM"] = counts.get("train parts of EWT and GUM", 0) + len(sentence)
                    sentence = []
                elif "\t" in line:
                    sentence.append(line.split("\t")[0])
    for source, count in counts.items():
        print(f"{count:>10,} tokens  {source}")


if __name__ == "__main__":
    main()
