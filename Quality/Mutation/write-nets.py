#!/usr/bin/env python3
"""Writes the generated inputs of Tests/FixtureTests/Many (net-*): texts, pages and reports put together by chance.

Each is small; together they lead into the corners of readers and analyses where no test that somebody thought of goes.
After a change here, record what is read out of them: DOSSIER_RECORD_FIXTURES=1 swift test --filter ManyTests.
"""

import random
from pathlib import Path

MANY = Path(__file__).resolve().parents[2] / "Tests" / "FixtureTests" / "Many"

PEOPLE = ["Ana Moreira", "Petr Dvorak", "Moreira", "Dr. Jan Kral", "Ilse Brandt, an engineer", "the mayor of Sela",
          "Sela’s mayor, Ana Moreira,", "she", "he", "they", "a warden", "two dockers", "the wardens", "Brandt, 45,",
          "former minister Petr Dvorak", "a spokesman for the Harbour Board", "an official who asked not to be named"]
BODIES = ["the council", "the Harbour Board", "the River Front", "police", "the ministry", "Sela", "the port authority",
          "the Northern Times", "the U.N.", "analysts", "gunmen", "a bomb", "the army", "rebels", "the World Bank", "officials"]
TIMES = ["on 4 May 2021", "on Tuesday", "last week", "in June", "two years ago", "in the spring of 2020", "by Friday",
         "the next day", "at 10:30 a.m. on Monday", "in the 1990s", "since March", "from 3 to 5 May", "early in 2019",
         "a year later", "on May 4, 2021", "for three days", "every Sunday", "until next year", "at the end of the month",
         "earlier this month", "in the early hours of Saturday", "three weeks after the fire", "on the night of 3 May"]
PLACES = ["in Sela", "near the mill", "at the port of Sela", "in the north", "outside Veltin", "in Oslo, Norway", "off the coast"]
ACTS = ["killed {n} people", "attacked a convoy", "sold the mill", "signed a treaty with Veltin", "closed the road",
        "was shot", "were killed and {n} others wounded", "arrested {n} men", "resigned", "won the vote", "died",
        "struck the town with rockets", "opened the gates", "is to meet envoys", "had warned of the flood", "launched an offensive",
        "was elected mayor", "fell ill", "did not attack the port", "may close the bank", "has been kidnapped", "blew up a bridge",
        "claimed responsibility for the attack", "voted to raise the bank", "cut the budget by {n} percent", "burned down"]
NUMBERS = ["12", "at least nine", "three", "dozens of", "more than 200", "about 30", "no", "up to 40", "a", "1,500", "two or three"]
SAYING = ["said", "told reporters", "warned", "denied", "argued", "announced", "claimed", "wrote", "admitted", "asked", "insisted",
          "predicted", "suggested", "confirmed", "accused", "urged the council"]
CLAUSES = ["the bank had failed", "it would rain", "nobody had checked the filters", "the road would open by June",
           "the mill could close", "there was no choice", "{n} people had died", "the port should be sold", "rebels were to blame"]
OPTIONS = ["sell the mill", "raise the bank", "move the road", "wait for a year", "talk to the rebels", "do nothing",
           "pay for a new ferry", "ask the courts"]
EXPECTED = ["is expected to fall", "is likely to fail", "could collapse", "will probably rise", "is unlikely to hold", "may not last",
            "is bound to break", "would fall if the bank failed", "is set to close", "threatens to flood the town"]
QUOTED = ["“The gates are shut,”", "“We pay,”", "“Nobody asked us,”", "\"It will rain,\"", "“Who pays?”", "“It fell. It will fall again,”"]


class Dice(random.Random):
  def words(self, row):
    return self.choice(row).replace("{n}", self.choice(NUMBERS))

  def chance(self, share):
    return self.random() < share


def capital(text):
  return text[:1].upper() + text[1:]


def clause(dice):
  return dice.words(BODIES + PEOPLE) + " " + dice.words(ACTS)


def sentence(dice):
  """A sentence of news."""
  kind = dice.randrange(14)
  time, place = dice.words(TIMES), dice.words(PLACES)
  who, body = dice.words(PEOPLE), dice.words(BODIES)
  says, what = dice.words(SAYING), dice.words(CLAUSES)
  if kind == 0: return f"{time}, {clause(dice)} {place}."
  if kind == 1: return f"{clause(dice)} {place} {time}."
  if kind == 2: return f"{who} {says} that {what} {time}."
  if kind == 3: return f"{dice.words(QUOTED)} {who} {says}{' ' + time if dice.chance(.4) else ''}."
  if kind == 4: return f"{dice.words(QUOTED)} {says} {who}. {dice.words(QUOTED)[:-2]}.”"
  if kind == 5: return f"according to {body}, {what}."
  if kind == 6: return f"{clause(dice)} {time}, and {clause(dice)} {dice.words(TIMES)}."
  if kind == 7: return f"{clause(dice)} after {clause(dice)} {time}, {body} {says}."
  if kind == 8: return f"the attack {time} {place}, which {body} {says} was planned, killed {dice.words(NUMBERS)} people."
  if kind == 9: return f"{body} has {dice.choice(['two', 'three', 'several'])} options: to {dice.words(OPTIONS)}, to {dice.words(OPTIONS)} or to {dice.words(OPTIONS)}."
  if kind == 10: return f"{body} could {dice.words(OPTIONS)}{dice.choice([', or ' + dice.words(OPTIONS), ' instead', ''])}, but that would {dice.choice(['cost $5 million', 'anger the dockers', 'take years', 'help the town'])}."
  if kind == 11: return f"the {dice.choice(['bank', 'peace', 'price of grain', 'river'])} {dice.words(EXPECTED)} {time}, {who} {says}."
  if kind == 12: return f"{who}, who {dice.choice(['leads', 'runs', 'advises', 'left'])} {body}, {says} {place} {time} that {what}."
  return f"when {clause(dice)} {time}, {clause(dice)}."


def reports(dice, count):
  for _ in range(count):
    title = capital(clause(dice)).rstrip(",")
    parts = [title]
    if dice.chance(.8): parts.append("Published 26 March 2024")
    for _ in range(dice.randint(1, 3)):
      parts.append(" ".join(capital(sentence(dice)) for _ in range(dice.randint(1, 3))))
    if dice.chance(.25):
      head = dice.choice(["The council has three options:", "What could be done?", "There are two ways out.", "The choices are these:"])
      mark = dice.choice(["1. ", "- ", "(a) ", "Option 1: ", ""])
      items = [mark.replace("1", str(i + 1)).replace("a", "abc"[i]) + capital(dice.words(OPTIONS)) + dice.choice([".", "", ". It would cost $5 million."])
               for i in range(3)]
      parts.append(head + "\n\n" + dice.choice(["\n", "\n\n"]).join(items))
    yield "\n\n".join(parts)


PROSE = ["The river rose during the night, the wardens said, and by dawn it had reached the mill. Nobody was hurt, but the road stayed closed.",
         "Engineers expect the water to fall by Friday, provided that the rain in the hills stops. Until then the ferry runs twice an hour.",
         "The council met in the school hall and listened to forty residents, most of whom asked for a higher bank.",
         "It rained.", "“Who pays?” asked the mayor. “We do,” said a warden."]
BLOCKS = ["By Ana Moreira", "By Ana Moreira and Petr Dvorak, Northern Times", "4 May 2021", "Updated: May 4, 2021 10:30 a.m.", "SELA (NT) —", "Photo: Ana Moreira",
          "Figure 2. The level of the river", "Advertisement", "Read more: The bridge and the ferry", "Share this article", "THE LONG NIGHT", "The long night",
          "1. The flood", "2.1 The bank", "IV. The road", "The long night\n==============", "The road\n--------", "* * *", "----------", "- The bank\n- The road\n- The ferry",
          "1. The bank is raised.\n2. The road is moved.", "* The bank, which is old\n  and cracked\n* The road", "> Nobody asked us.\n> It rained.",
          "    let level = 12\n    print(level)", "Name      Level  Year\nSela         12  2020\nVeltin        9  2021", "| Town | Level |\n|------|-------|\n| Sela | 12 |",
          "[1] P. Dvorak, The River, Sela 2019.", "1 See the report of 2019.", "Ana Moreira is a reporter at the Northern Times.", "© 2021 Northern Times. All rights reserved.",
          "Comments (3)", "Sign up for our newsletter", "Follow us on Twitter", "Tags: river, flood", "Q: Who pays?\nA: The bank does.", "MOREIRA: It gave way.\n\nDVORAK: Who pays?",
          "Page 3 of 9", "http://port.example/a", "To: Ana Moreira\nSubject: The mill", "2021-05-04 10:00 ERROR the bank broke\n2021-05-04 10:01 INFO closed",
          "Opinion", "Table of contents\n1. The flood .... 3\n2. The road .... 5", "Sources", "ABSTRACT", "Dear reader,", "Yours, Ana", "Sela, 4 May 2021", "10:30 The water reaches the mill."]


def texts(dice, count):
  for _ in range(count):
    parts = []
    if dice.chance(.8): parts.append(dice.choice(["The mill on the river", "THE MILL ON THE RIVER", "Who will pay for the mill?", "Opinion\n\nThe mill", "The mill: a report.", "Flood"]))
    for _ in range(dice.randint(3, 9)):
      parts.append(dice.choice(PROSE) if dice.chance(.45) else dice.choice(BLOCKS))
    yield dice.choice(["\n\n", "\n\n", "\n\n\n", "\n"]).join(parts)


CLASSES = ["article-body", "byline", "related-articles", "caption", "date", "comments", "newsletter-signup", "teaser", "share-bar", "box", "meta", "author-bio", "headline",
           "sidebar", "footnotes", "tags", "pullquote", "ad", "sr-only", "content", "live-post", "x"]


def element(dice, depth=0):
  text = dice.choice(PROSE)
  short = dice.choice([b for b in BLOCKS if "\n" not in b])
  kind = dice.randrange(19)
  name = dice.choice(CLASSES)
  if kind < 4: return f"<p>{text}</p>"
  if kind == 4: return f"<p>{text[:40]}<b>{short}</b> and <a href='/a'>{short}</a>.</p>"
  if kind == 5: return f"<h{dice.randint(1, 4)}>{short}</h{dice.randint(1, 4)}>"
  if kind == 6: return f"<{dice.choice(['p', 'div', 'span'])} class='{name}'>{short}</{dice.choice(['p', 'div', 'span'])}>"
  if kind == 7: return f"<ul class='{name}'>" + "".join(f"<li>{dice.choice([short, text, '<a href=/b>' + short + '</a>'])}</li>" for _ in range(dice.randint(1, 4))) + "</ul>"
  if kind == 8: return f"<ol><li>{short}<li>{text}</ol>"
  if kind == 9: return f"<figure><img src=a.png alt='{short}'><figcaption>{short}</figcaption></figure>"
  if kind == 10: return f"<blockquote><p>{text}</p><cite>Ana Moreira</cite></blockquote>"
  if kind == 11: return f"<table><tr><th>Town<th>Level<tr><td>Sela<td>{dice.randint(1, 99)}<tr><td>{short}<td>9</table>"
  if kind == 12: return f"{text}<br>{short}<br><br>{text}"
  if kind == 13: return f"<p class='{name}'><time datetime='2021-05-0{dice.randint(1, 9)}'>{short}</time></p>"
  if kind == 14: return f"<p><a href='/{dice.randint(1, 9)}'>{short}</a></p>"
  if kind == 15: return f"<pre>{short}\n  {short}</pre>"
  if kind == 16: return f"<p>{text[:30]}<sup><a href='#n1'>1</a></sup> {short}</p><p id=n1>1 {short}</p>"
  if depth > 2: return f"<hr><p>{short}</p>"
  tag = dice.choice(["div", "section", "aside", "article", "nav", "header", "footer"])
  return f"<{tag} class='{name}'>" + "".join(element(dice, depth + 1) for _ in range(dice.randint(1, 4))) + f"</{tag}>"


HEADS = ["<title>The mill on the river | Northern Times</title>", "<title>The mill – Northern Times</title>", "<meta property='og:title' content='The mill on the river'>",
         "<meta name='author' content='Ana Moreira'>", "<meta property='article:published_time' content='2021-05-04T10:30:00+02:00'>",
         "<meta name='description' content='The river rose during the night.'>", "<meta property='og:site_name' content='Northern Times'>",
         "<link rel='canonical' href='https://port.example/2021/05/04/mill'>", "<meta http-equiv='content-language' content='en'>",
         "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The mill on the river\",\"datePublished\":\"2021-05-04\",\"author\":[{\"name\":\"Ana Moreira\"}]}</script>",
         "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"name\":\"Petr Dvorak\"},{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"},\"dateModified\":\"2021-05-06\"}]}</script>"]


def pages(dice, count):
  for _ in range(count):
    head = "".join(dice.sample(HEADS, dice.randint(0, 4)))
    body = "".join(element(dice) for _ in range(dice.randint(3, 9)))
    title = dice.choice(["<h1>The mill on the river</h1>", "<h1><a href='/'>Northern Times</a></h1><h2>The mill on the river</h2>", "", "<header><h1>The mill</h1><p>It rose at night</p></header>"])
    frame = dice.choice(["{}", "<article>{}</article>", "<div id=main>{}</div><aside><p>It rained.</p></aside>", "<main><div class='entry-content'>{}</div></main>"])
    yield f"<html><head>{head}</head><body>{frame.format(title + body)}</body></html>".replace("\n", " ")


def notes(dice, count):
  blocks = BLOCKS + ["# The road", "## The bank *is* old", "### 3. The ferry", "*The water rose.*", "**The bank**", "**The bank.** It is old.", "![The mill](a.png \"The mill\")",
                     "See [the report](https://port.example/r \"R\") or <https://port.example>.", "The bank[^1] is old.\n\n[^1]: Since 1900.", "```\ncode\n```", "- [ ] ask\n- [x] pay",
                     "1. The bank\n   - old\n   - cracked\n\n   It is old.\n2. The road", "> **Note**\n> - a\n> - b", "Line one  \nline two", "~~old~~ new `code` <b>bold</b>", "***", "Term\n: what it is",
                     "| Town | Level |\n|:---|---:|\n| Sela | **12** |\n| Veltin |", "<div class=\"x\">\n\nIt rained.\n\n</div>", "\\# no heading &amp; one &mdash; two"]
  heads = ["---\ntitle: The mill\ndate: 2021-05-04\nauthor: Ana Moreira\n---", "---\ntitle: \"The mill: a report\"\nauthors:\n  - Ana\n  - Petr\ntags: [a, b]\n---", "+++\ntitle = 'The mill'\ndate = 2021-05-04T10:00:00Z\n+++",
           "Title: The mill\nDate: 4 May 2021\nAuthor: Ana Moreira", "# The mill", "The mill\n========"]
  for _ in range(count):
    parts = [dice.choice(heads)] if dice.chance(.8) else []
    for _ in range(dice.randint(2, 8)):
      parts.append(dice.choice(PROSE) if dice.chance(.35) else dice.choice(blocks))
    yield "\n\n".join(parts)


def main():
  nets = {"net-reports.txt": (reports, 250), "net-texts.txt": (texts, 250), "net-pages.html": (pages, 250), "net-notes.md": (notes, 200)}
  for name, (make, count) in nets.items():
    (MANY / name).write_text("\n%%%\n".join(make(Dice(name), count)) + "\n", encoding="utf-8")


if __name__ == "__main__":
  main()
