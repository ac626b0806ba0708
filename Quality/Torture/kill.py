"""Kills a dossier while it saves notes, and looks for what it had reported as saved."""
import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import tempfile
import time

from pseudoterminal import Pseudoterminal, default_environment

ARTICLE = "A text with many sentences\n\n" + "\n\n".join(
    f"Sentence number {n} has words of its own." for n in range(1, 60)) + "\n"


def add_note(binary, file, environment, name, seconds):
    """Adds a note by a command that is killed after so many seconds; returns whether it was reported."""
    number = random.randrange(10, 60)
    process = subprocess.Popen(
        [binary, "notes", "add", "--at", f"number {number} has", "--note", name, file],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return [name] if process.returncode == 0 else []


def write_notes(binary, file, environment, name, seconds):
    """Writes notes in the explorer until it is killed; returns those that it said were kept."""
    program = Pseudoterminal([binary, "--fresh", file], environment=environment)
    program.read_until(b"help")
    program.send(b"\r")
    program.drain(quiet=0.02)
    end, reported = time.perf_counter() + seconds, []
    for index in range(50):
        program.send(b")c" + f"{name} {index}.".encode() + b"\x13")
        output = b""
        while b"note kept" not in output and time.perf_counter() < end:
            if select.select([program.master], [], [], 0.001)[0]:
                output += os.read(program.master, 1 << 16)
        if b"note kept" in output:
            reported.append(f"{name} {index}.")
        if time.perf_counter() >= end:
            break
    os.kill(program.process, signal.SIGKILL)
    os.waitpid(program.process, 0)
    program.close()
    return reported


def kills(binary, count, check):
    with tempfile.TemporaryDirectory() as folder:
        environment = default_environment(HOME=folder, XDG_STATE_HOME=folder + "/state")
        file = folder + "/article.txt"
        with open(file, "w", encoding="utf-8") as out:
            out.write(ARTICLE)
        began = time.perf_counter()
        subprocess.run([binary, "add", file], env=environment, check=True, stdout=subprocess.DEVNULL)
        usual = time.perf_counter() - began
        reported = []
        for index in range(count):
            seconds = random.random() * usual * 2
            if index % 4 == 3:
                reported += write_notes(binary, file, environment, f"typed {index}", seconds * 2)
            else:
                reported += add_note(binary, file, environment, f"added {index}.", seconds)
        run = subprocess.run(
            [binary, "notes", "export"], env=environment, capture_output=True, text=True)
        check(run.returncode == 0 and not run.stderr, "kills", f"export: {run.returncode} {run.stderr}")
        kept = [json.loads(line)["note"]["body"] for line in run.stdout.splitlines()]
        # What is typed at a sentence that has a note is added to that note.
        everything = "\n".join(kept)
        lost = [name for name in reported if name not in everything]
        check(not lost, "kills", f"lost {len(lost)} of {len(reported)}: {lost[:3]}")
        check(len(reported) > count / 10, "kills", f"only {len(reported)} notes were reported as saved")
        answer = sqlite3.connect(folder + "/state/dossier/library.sqlite").execute(
            "PRAGMA integrity_check").fetchone()[0]
        check(answer == "ok", "kills", f"the file is damaged: {answer}")
        names = os.listdir(folder + "/state/dossier")
        check(not any(name.startswith("damaged") for name in names), "kills", f"set aside: {names}")
        print(f"           {len(reported)} notes were reported as saved; all are kept, in {len(kept)} notes:"
              " what is typed at one sentence is one note")
