"""A larger teacher for the judgement of events: a small sentence encoder, taught by the annotated corpus, that labels raw text for our own pupil.

    python train/teacher/teach.py ENCODER_FOLDER WORK_FOLDER

WORK_FOLDER holds what `node dist/train/judging/export-asked.js` wrote (classes.json, lessons.jsonl, asked.jsonl); labels.jsonl is written beside them: for every
word asked about the chance of each kind and modality, for every word that names somebody the chance of each part. Never needed to build, run or test Attaché.
"""
import json
import math
import os
import random
import sys
import time

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

ENCODER, WORK = sys.argv[1], sys.argv[2]
ROUNDS = int(os.environ.get('ROUNDS', '4'))
LIMIT = float(os.environ.get('SECONDS', '100000'))
# the larger the encoder, the smaller its steps
RATE = float(os.environ.get('RATE', '5e-5'))
LONGEST = 160
WIDTH = 160
torch.set_num_threads(int(os.environ.get('THREADS', '2')))
torch.manual_seed(5)
random.seed(5)
started = time.time()


def say(*words):
    print(f'{time.time() - started:.0f} s ', *words, flush=True)


def lines(name):
    with open(os.path.join(WORK, name), encoding='utf8') as file:
        return [json.loads(line) for line in file]


CLASSES = json.load(open(os.path.join(WORK, 'classes.json'), encoding='utf8'))
KINDS, MODALITIES, PARTS = CLASSES['kind'], CLASSES['modality'], CLASSES['party']
tokenizer = AutoTokenizer.from_pretrained(ENCODER)


class Teacher(nn.Module):
    """The encoder with a score of kinds and modalities for each word and of parts for each pair of words."""

    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(ENCODER)
        size = self.encoder.config.hidden_size
        self.kind = nn.Sequential(nn.Dropout(0.2), nn.Linear(size, size), nn.GELU(), nn.Dropout(0.2), nn.Linear(size, len(KINDS)))
        self.modality = nn.Sequential(nn.Dropout(0.2), nn.Linear(size, len(MODALITIES)))
        self.event = nn.Linear(size, WIDTH)
        self.party = nn.Linear(size, WIDTH)
        self.together = nn.Parameter(torch.randn(len(PARTS), WIDTH, WIDTH) * 0.02)
        self.apart = nn.Linear(2 * WIDTH, len(PARTS))
        self.drop = nn.Dropout(0.2)

    def words(self, batch):
        """States of the words of sentences: the mean of the last two layers at the first piece of each word."""
        coded = tokenizer([one['forms'] for one in batch], is_split_into_words=True, truncation=True, max_length=LONGEST, padding=True, return_tensors='pt')
        with torch.autocast('cpu', dtype=torch.bfloat16):
            layers = self.encoder(**coded, output_hidden_states=True).hidden_states
        states = ((layers[-1] + layers[-2]) / 2).float()
        rows = []
        for i, one in enumerate(batch):
            first = {}
            for piece, word in enumerate(coded.word_ids(i)):
                if word is not None and word not in first:
                    first[word] = piece
            rows.append([first.get(word, 0) for word in range(len(one['forms']))])
        return states, rows

    def pairs(self, events, parties):
        a, b = self.drop(torch.relu(self.event(events))), self.drop(torch.relu(self.party(parties)))
        # step by step: in one go every pair would have a matrix of its own
        turned = torch.stack([a @ matrix for matrix in self.together], 1)
        return (turned * b[:, None]).sum(-1) + self.apart(torch.cat([a, b], -1))


def gather(batch, states, rows):
    """States of all words asked about and of all pairs, with where they belong."""
    asked, pairs = [], []
    for i, one in enumerate(batch):
        for q, ask in enumerate(one['asked']):
            asked.append((i, rows[i][ask['at']], q))
            for p, pair in enumerate(ask['pairs']):
                pairs.append((i, rows[i][ask['at']], rows[i][pair['at']], q, p))
    at = torch.tensor([(i, w) for i, w, _ in asked]).reshape(-1, 2)
    words = states[at[:, 0], at[:, 1]]
    if not pairs:
        return asked, pairs, words, None, None
    of = torch.tensor([(i, e, p) for i, e, p, _, _ in pairs])
    return asked, pairs, words, states[of[:, 0], of[:, 1]], states[of[:, 0], of[:, 2]]


def loss_of(scores, wanted, classes):
    """The chance is to fall on any of the classes that are right."""
    if not wanted:
        return scores.sum() * 0
    mask = torch.zeros(len(wanted), len(classes), dtype=torch.bool)
    for row, names in enumerate(wanted):
        for name in names:
            mask[row, classes.index(name)] = True
    logs = scores.log_softmax(-1)
    return -logs.masked_fill(~mask, -1e9).logsumexp(-1).sum()


def batches(sentences, words=1400):
    ordered = sorted(sentences, key=lambda one: len(one['forms']) + random.random() * 4)
    found, batch, longest = [], [], 0
    for one in ordered:
        longest = max(longest, len(one['forms']))
        if batch and longest * (len(batch) + 1) > words:
            found.append(batch)
            batch, longest = [], len(one['forms'])
        batch.append(one)
    if batch:
        found.append(batch)
    random.shuffle(found)
    return found


def told(batch, key):
    return [ask.get(key) for one in batch for ask in one['asked']]


def learn(teacher, batch):
    states, rows = teacher.words(batch)
    asked, pairs, words, events, parties = gather(batch, states, rows)
    kinds = teacher.kind(words)
    loss = loss_of(kinds, told(batch, 'kinds'), KINDS)
    modal = [i for i, names in enumerate(told(batch, 'modalities')) if names]
    if modal:
        loss = loss + 0.5 * loss_of(teacher.modality(words[modal]), [told(batch, 'modalities')[i] for i in modal], MODALITIES)
    if pairs:
        flat = [batch[i]['asked'][q]['pairs'][p].get('parts') for i, _, _, q, p in pairs]
        known = [n for n, parts in enumerate(flat) if parts]
        if known:
            loss = loss + 0.4 * loss_of(teacher.pairs(events[known], parties[known]), [flat[n] for n in known], PARTS)
    return loss / max(1, len(asked))


@torch.no_grad()
def score(teacher, sentences):
    teacher.eval()
    right = {'kind': [0, 0], 'modality': [0, 0], 'party': [0, 0]}
    for batch in batches(sentences):
        states, rows = teacher.words(batch)
        asked, pairs, words, events, parties = gather(batch, states, rows)

        def count(task, scores, wanted, classes):
            for best, names in zip(scores.argmax(-1).tolist(), wanted):
                if names:
                    right[task][0] += classes[best] in names
                    right[task][1] += 1
        count('kind', teacher.kind(words), told(batch, 'kinds'), KINDS)
        count('modality', teacher.modality(words), told(batch, 'modalities'), MODALITIES)
        if pairs:
            count('party', teacher.pairs(events, parties), [batch[i]['asked'][q]['pairs'][p].get('parts') for i, _, _, q, p in pairs], PARTS)
    teacher.train()
    return ', '.join(f'{task} {100 * a / max(1, b):.1f} % of {b}' for task, (a, b) in right.items())


def train():
    documents = lines('lessons.jsonl')
    of = lambda part: [s for d in documents if d['part'] == part for s in d['sentences'] if s['asked'] and len(s['forms']) < 110]
    lessons, held_back = of('train'), of('development')
    teacher = Teacher()
    body = list(teacher.encoder.parameters())
    heads = [p for name, p in teacher.named_parameters() if not name.startswith('encoder.')]
    optimiser = torch.optim.AdamW([{'params': body, 'lr': RATE}, {'params': heads, 'lr': 1e-3}], weight_decay=0.01)
    steps = ROUNDS * len(batches(lessons))
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, step / 60) * max(0.02, 1 - step / steps))
    say(f'{len(lessons)} sentences to learn from, {len(held_back)} held back, {steps} steps')
    for round_ in range(1, ROUNDS + 1):
        total = 0
        for batch in batches(lessons):
            loss = learn(teacher, batch)
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            pace.step()
            total += loss.item()
        say(f'round {round_}: loss {total / len(batches(lessons)):.3f}; held back: {score(teacher, held_back)}')
        torch.save(teacher.state_dict(), os.path.join(WORK, f'round-{round_}.pt'))
    return teacher


@torch.no_grad()
def label(teacher):
    """Labels raw documents until all are done or time is up; chances in hundredths, classes below two hundredths left out."""
    teacher.eval()
    documents = lines('asked.jsonl')
    random.shuffle(documents)
    brief = lambda row: {i: round(value, 2) for i, value in enumerate(row) if value >= 0.02}
    with open(os.path.join(WORK, 'labels.jsonl'), 'w', encoding='utf8') as out:
        for from_ in range(0, len(documents), 64):
            some = documents[from_:from_ + 64]
            sentences = [dict(s, document=d['name']) for d in some for s in d['sentences']]
            found = {d['name']: [] for d in some}
            for batch in batches(sentences):
                states, rows = teacher.words(batch)
                asked, pairs, words, events, parties = gather(batch, states, rows)
                kinds, modalities = teacher.kind(words).softmax(-1).tolist(), teacher.modality(words).softmax(-1).tolist()
                parts = teacher.pairs(events, parties).softmax(-1).tolist() if pairs else []
                answers = {}
                for (i, _, q), kind, modality in zip(asked, kinds, modalities):
                    answers[i, q] = {'kind': brief(kind), 'modality': brief(modality), 'pairs': []}
                for (i, _, _, q, _), part in zip(pairs, parts):
                    answers[i, q]['pairs'].append(brief(part))
                for i, one in enumerate(batch):
                    found[one['document']].append({'sentence': one['sentence'], 'asked': [answers[i, q] for q in range(len(one['asked']))]})
            for d in some:
                out.write(json.dumps({'name': d['name'], 'sentences': sorted(found[d['name']], key=lambda s: s['sentence'])}) + '\n')
            if from_ % 640 == 0:
                say(f'{from_ + len(some)} of {len(documents)} documents labelled')
            if time.time() - started > LIMIT:
                say('time is up')
                break


if __name__ == '__main__':
    kept = os.path.join(WORK, 'teacher.pt')
    if os.path.exists(kept):
        teacher = Teacher()
        teacher.load_state_dict(torch.load(kept))
    else:
        teacher = train()
        torch.save(teacher.state_dict(), kept)
    if os.path.exists(os.path.join(WORK, 'asked.jsonl')):
        label(teacher)
    say('done')
