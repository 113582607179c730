import { readdirSync, readFileSync } from 'node:fs';

/** One code of a data file. */
export interface DataRow {
  code: string;
  uri: string;
  label: { fi: string; sv: string; en: string };
  aliases?: string[];
  assumed?: boolean;
}

/** A data file: what one generated list is made of. */
export interface DataFile {
  name: string;
  title: string;
  scheme: string;
  base: string;
  rows: DataRow[];
}

/** One entry of data/MANIFEST.json. */
export interface ManifestEntry {
  source: string;
  version: string;
  licence: string;
  labels: { fi: string; sv: string; en: string };
  checkedAgainst?: { file: string; sha256: string }[];
}

/** data/grade-scales.json. */
export interface GradeScaleFile {
  scales: {
    id: string;
    virtaElement: string;
    grades: { code: string; passing: boolean; koodiUri?: string; label: DataRow['label'] }[];
  }[];
}

/** The folder of the data files. */
export const dataFolder = new URL('../data/', import.meta.url);

/** Reads a JSON file of the data folder; its shape is what the caller says, and a test checks it. */
export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`${file}.json`, dataFolder), 'utf8'));
}

/** Names of the data files that hold a code list, without ending. */
export function listFiles(): string[] {
  return readdirSync(dataFolder)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((file) => file !== 'MANIFEST' && file !== 'grade-scales')
    .sort();
}
