#!/usr/bin/env python3
"""Which entries of the word lists speak against the labels of a text set?

    entryreport.py EVALUATE SET.tsv [SET.tsv ...] [--least N]

EVALUATE is the program evaluate_sentiment. A set holds label TAB text; labels are neg/neu/pos or a
float in [-1, 1] (neutral where |label| < 0.125). For every entry that weighed in at least N texts
the report shows sign, kind and in how many negative, neutral and positive texts it stood, and lists
those where fewer than 42 % of the texts share its sign or nearly as many have the other one. The
valences themselves are changed by hand, in the lists.
"""
import argparse
import collections
import re
import subprocess

REASON = re.compile(r' \[(.*?) (\S+) (\S*) (-?[\d.]+)\]')


def label_class(label):
    try:
        value = float(label)
    except ValueError:
        return ('neg', 'neu', 'pos').index(label)
    return 2 if value >= 0.125 else 0 if value <= -0.125 else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('evaluate')
    parser.add_argument('sets', nargs='+')
    parser.add_argument('--least', type=int, default=10)
    args = parser.parse_args()
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for path in args.sets:
        with open(path, encoding='utf-8') as lines:
            rows = [line.rstrip('\n').split('\t', 1) for line in lines]
        done = subprocess.run([args.evaluate, '--explain'], input='\n'.join(text for _, text in rows) + '\n',
                              capture_output=True, text=True, check=True)
        for (label, _), line in zip(rows, done.stdout.split('\n')):
            seen = set()
            for words, kind, rule, value in REASON.findall(line.split('\t')[-1]):
                seen.add((words.lower(), '-' if value.startswith('-') else '+', kind, rule if rule == 'negation' else ''))
            for key in seen:
                counts[key][label_class(label)] += 1
    for key, (neg, neu, pos) in sorted(counts.items(), key=lambda entry: (-sum(entry[1]), entry[0])):
        total = neg + neu + pos
        same, other = (pos, neg) if key[1] == '+' else (neg, pos)
        if total >= args.least and (same < 0.42 * total or other > 0.8 * same):
            print('\t'.join((*key, str(neg), str(neu), str(pos))))


if __name__ == '__main__':
    main()
