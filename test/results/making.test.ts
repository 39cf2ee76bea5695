// Documents of every making there was: releases are kept for good, so each must still be read.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { resultsSchema } from '../../src/results/document-schema.ts';
import { making } from '../../src/results/making.ts';
import { readDocument } from '../../src/results/read-document.ts';
import { writeDocument } from '../../src/results/results.ts';
import { documentsOfToday } from './making/sessions.ts';
import { fileOf, keptMakings, storedDocuments } from './making/stored.ts';

test('documents are those of this making: raise `making` when they differ, and its file is written', async () => {
  const lines = documentsOfToday().map(writeDocument);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileOf(making));
});

test('documents of every making are kept', () => {
  expect(keptMakings()).toEqual(Array.from({ length: making }, (_, at) => at + 1));
});

test.each(storedDocuments())('document %s has every field there is today once it is read', (_, stored) => {
  expect(v.safeParse(resultsSchema, readDocument(stored)).issues ?? []).toEqual([]);
});
