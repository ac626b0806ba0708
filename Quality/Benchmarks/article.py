"""Generated article text for measurements: sentences with dates, speakers and numbers, in sections.

usage: Quality/Benchmarks/article.py BYTES FILE
"""
import random
import sys

NAMES = ["Ann Lee", "Boris Kovac", "Mariam Haddad", "Li Wen", "Jonas Weber", "Amina Diallo"]
ROLES = ["foreign minister", "spokesman", "analyst at the institute", "former ambassador"]
PLACES = ["Arland", "the capital", "Northport", "the border district", "Sela", "the valley"]
MONTHS = ["January", "March", "May", "July", "September", "November"]
FORMS = [
    "On {month} {day}, {year}, an attack in {place} killed {number} people and injured {more} others.",
    "“We will not accept this,” said {name}, the {role}, in {place}.",
    "{name} argued that the government had little choice after the summer of {year}.",
    "The talks in {place} went on for {number} days without a result.",
    "According to {name}, trade with {place} grew by {number} percent in the {decade}s.",
    "Two years ago the {role} had promised that {place} would get its own council.",
    "Prices rose again in {month}, and the queues before the shops in {place} grew longer.",
]


def generate(size, seed=1):
    """An article of about `size` bytes, always the same one."""
    chance, parts, length = random.Random(seed), ["What the talks in Arland mean\n\n"], 0
    while length < size:
        if chance.random() < 0.05:
            parts.append(f"The question of {chance.choice(PLACES)}\n\n")
        sentences = []
        for _ in range(chance.randint(3, 8)):
            sentences.append(chance.choice(FORMS).format(
                month=chance.choice(MONTHS), day=chance.randint(1, 28), year=chance.randint(1980, 2024),
                place=chance.choice(PLACES), number=chance.randint(2, 90), more=chance.randint(91, 200),
                name=chance.choice(NAMES), role=chance.choice(ROLES), decade=chance.randint(195, 202) * 10))
        parts.append(" ".join(sentences) + "\n\n")
        length += len(parts[-1])
    return "".join(parts)


if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(generate(int(sys.argv[1])))
