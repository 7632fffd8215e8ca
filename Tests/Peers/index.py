#!/usr/bin/env python3
"""Asks other engines what askd's index is asked: the same passages, the same questions, one thread.

usage: Tests/Peers/index.py ASKBENCH [PASSAGES [ROUNDS [LUCENE]]]

needs: python3 -m venv V && V/bin/pip install tantivy bm25s numba pyterrier-pisa; an engine that is not installed
is left out. LUCENE is a jar that holds Lucene 9, for Lucene.java beside this file; the wheel of pyserini 0.25.0 has
one (pip download --no-deps pyserini==0.25.0, and unzip). Run by hand, on a quiet machine if there is one: it takes
minutes and some gigabytes.

ASKBENCH index makes the corpus and measures itself on it, before and after the others. Builds are text over
processor time of the process. Questions are single calls for the ten best; they hold no stop words, since every
engine has a list of its own. They go round after round through all engines in turn, and a question's time is the
least processor time of its rounds: what it takes when nobody else disturbs it. Where an engine is called through
Python, the time of a call that finds nothing is taken off, which favours it. Lucene takes its own time in Java, of
its one thread, without the compiler's and the collector's.
"""
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

DEPTH = 10


class Tantivy:
    """English stems, with positions as askd has them; count=False, or it would count all hits."""

    name = "tantivy"

    def __init__(self, passages, folder):
        import tantivy

        schema = tantivy.SchemaBuilder()
        schema.add_text_field("text", tokenizer_name="en_stem")
        self.query = tantivy.Query
        self.index = tantivy.Index(schema.build())
        writer = self.index.writer(heap_size=1_000_000_000, num_threads=1)
        for passage in passages:
            writer.add_document(tantivy.Document(text=[passage]))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def prepare(self, question):
        return self.index.parse_query(question, ["text"])

    def ask(self, query):
        self.searcher.search(query, DEPTH, count=False)

    nothing = "qqqqqqqq"


class Pisa:
    """MaxScore over its own compressed lists, Porter2 stems; the ranking function alone, without data frames."""

    name = "PISA MaxScore"
    nothing = "qqqqqqqq"

    def __init__(self, passages, folder):
        import numpy
        import pyterrier_pisa

        index = pyterrier_pisa.PisaIndex(str(folder / "pisa"), text_field="text", stops="none", threads=1)
        index.index({"docno": str(n), "text": text} for n, text in enumerate(passages))
        self.module = pyterrier_pisa._pisathon
        retriever = index.bm25(k1=1.2, b=0.75, num_results=DEPTH, threads=1, query_algorithm="maxscore")
        retriever.reset_retrieval_context()
        self.retriever = retriever
        self.results = {
            "result_qidxs": numpy.empty(DEPTH, dtype=numpy.int32),
            "result_docnos": numpy.empty(DEPTH, dtype=object),
            "result_ranks": numpy.empty(DEPTH, dtype=numpy.int32),
            "result_scores": numpy.empty(DEPTH, dtype=numpy.float32),
        }

    def prepare(self, question):
        return [(0, question)]

    def ask(self, query):
        self.module.retrieve(
            self.retriever._ctxt, "maxscore", query, k=DEPTH, threads=1, query_weighted=0, pretokenised=False,
            **self.results)


class BM25S:
    """Eager scores of every passage; numba where it is installed."""

    name = "bm25s"
    nothing = "qqqqqqqq"

    def __init__(self, passages, folder):
        import bm25s

        self.bm25s = bm25s
        tokens = bm25s.tokenize(passages, stopwords=None, show_progress=False)
        self.retriever = bm25s.BM25(k1=1.2, b=0.75)
        self.retriever.index(tokens, show_progress=False)
        self.retriever.activate_numba_scorer()

    def prepare(self, question):
        return self.bm25s.tokenize([question], stopwords=None, return_ids=False, show_progress=False)

    def ask(self, query):
        self.retriever.retrieve(query, k=DEPTH, show_progress=False, n_threads=0)


def askbench(program, passages, folder=None):
    """What askd's own index does."""
    command = [program, "index", "--generate", str(passages), "--questions", "1000", "--check", "20", "--json"]
    if folder:
        command += ["--export", str(folder)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)[0]


def build(engine, passages, folder):
    """The engine over the passages, and the processor seconds that took; None where it is not installed."""
    start = time.process_time()
    try:
        made = engine(passages, folder)
    except ImportError as error:
        print(f"{engine.name} is left out: {error}", file=sys.stderr)
        return None
    return made, time.process_time() - start


def ask(engine, questions, rounds):
    """Microseconds of each question, the least of its rounds."""
    least = [float("inf")] * len(questions)
    for _ in range(rounds):
        for number, question in enumerate(questions):
            start = time.thread_time_ns()
            engine.ask(question)
            least[number] = min(least[number], (time.thread_time_ns() - start) / 1000)
    return least


def quantile(values, share):
    return sorted(values)[max(0, round(share * len(values)) - 1)]


def lucene(jar, folder, rounds):
    """Lucene's version, MB/s built, p50 and p99."""
    source = pathlib.Path(__file__).with_name("Lucene.java")
    command = ["java", "-Xmx4g", "-XX:+UseSerialGC", "-cp", jar, source, folder / "passages.txt",
        folder / "questions.txt", folder / "lucene", str(rounds)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    version, *figures = output.split()
    return f"Lucene {version}", *map(float, figures)


def row(name, speed, p50, p99):
    print(f"{name:16}{speed:10.1f}{p50:12.0f}{p99:12.0f}")


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    jar = sys.argv[4] if len(sys.argv) > 4 else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="askbench-peers-"))
    try:
        before = askbench(program, count, folder)
        passages = (folder / "passages.txt").read_text().splitlines()
        questions = (folder / "questions.txt").read_text().splitlines()
        megabytes = sum(len(text) for text in passages) / 1e6
        print(f"{count} passages, {megabytes:.1f} MB, {len(questions)} questions")
        print(f"{'':16}{'build MB/s':>10}{'p50 µs':>12}{'p99 µs':>12}")
        engines = []
        for engine in (Tantivy, Pisa, BM25S):
            if made := build(engine, passages, folder):
                engines.append((*made, [made[0].prepare(text) for text in questions]))
        for engine, seconds, queries in engines:
            times = ask(engine, queries, rounds)
            empty = statistics.median(ask(engine, [engine.prepare(engine.nothing)] * 50, 1))
            times = [max(0.0, value - empty) for value in times]
            row(engine.name, megabytes / seconds, quantile(times, 0.5), quantile(times, 0.99))
        if jar:
            row(*lucene(jar, folder, rounds))
        for figures in (before, askbench(program, count)):
            row(
                "askd", figures["buildMegabytesPerSecond"], figures["searchMedianMicroseconds"],
                figures["searchP99Microseconds"])
    finally:
        shutil.rmtree(folder)


main()
