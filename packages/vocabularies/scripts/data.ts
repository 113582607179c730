import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '@merkki/core';
import type { InstitutionDetails } from '../src/institution.ts';

/** Where a list, or one row of it, comes from. */
export interface Source {
  title: string;
  url?: string;
  date: string;
}

/** One code of a data file. */
export interface DataRow {
  code: string;
  /** Absent where the publisher gives the codes no URIs. */
  uri?: string;
  label: Record<Locale, string>;
  /** Languages whose name is ours, because the source has none in it. */
  translated: Locale[];
  aliases?: string[];
  assumed?: boolean;
  /** Where the row does not come from the source of its list. */
  source?: Source;
  /** Of an institution. */
  details?: InstitutionDetails;
}

/** A data file: what one generated list is made of. */
export interface DataFile {
  name: string;
  title: string;
  scheme?: string;
  base?: string;
  source: Source;
  /** Where the names come from, if not from the source. */
  labels?: string;
  rows: DataRow[];
}

/** One entry of data/MANIFEST.json. */
export interface ManifestEntry {
  licence: string;
  checkedAgainst?: { file: string; sha256: string }[];
}

/** One grade of data/grade-scales.json; without `passing` no source tells. */
export interface GradeData {
  code: string;
  passing?: boolean;
  koodiUri?: string;
  label: DataRow['label'];
  translated: Locale[];
}

/** data/grade-scales.json. */
export interface GradeScaleFile {
  scales: {
    id: string;
    source: Source;
    /** What says which grades pass. */
    passingFrom: string;
    virtaElement?: string;
    koodisto?: string;
    crossStudyValue?: number;
    grades: GradeData[];
  }[];
}

/** data/notations.json: lists of which only the codes are held, after their first two letters. */
export interface NotationFile {
  sets: {
    name: string;
    title: string;
    scheme: string;
    base: string;
    source: Source;
    groups: Record<string, string>;
  }[];
}

/** The data files that hold no code list. */
export const otherFiles = ['grade-scales', 'notations'] as const;

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
    .filter((file) => !['MANIFEST', ...otherFiles].includes(file))
    .sort();
}
