import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { locales, MerkkiError } from '@merkki/core';
import { parseMicroCredential, readDocument } from '@merkki/model';
import * as z from 'zod';
import type { Course } from './handle-completion.ts';

const Courses = z.record(
  z.string(),
  z.strictObject({
    /** YAML or JSON file of the micro-credential, relative to the list. */
    definition: z.string(),
    language: z.enum(locales),
    offering: z.string().exactOptional(),
  }),
);

/** Reads the list of courses and the definitions that it names. */
export async function loadCourses(path: string): Promise<ReadonlyMap<string, Course>> {
  const listed = Courses.safeParse(await readYaml(path));
  if (!listed.success) throw unusable('courses.malformed', path);
  const courses = new Map<string, Course>();
  for (const [id, { definition, ...course }] of Object.entries(listed.data)) {
    const file = resolve(dirname(path), definition);
    const parsed = parseMicroCredential(await readYaml(file));
    if (!parsed.ok) throw unusable('definition.invalid', file, parsed.error[0]?.pointer);
    courses.set(id, { ...course, definition: parsed.value });
  }
  return courses;
}

async function readYaml(path: string): Promise<unknown> {
  const read = readDocument(await readFile(path, 'utf8'));
  if (!read.ok) throw unusable(read.error[0]?.code ?? 'document.malformed', path);
  return read.value.value;
}

function unusable(code: string, path: string, pointer = ''): MerkkiError {
  return new MerkkiError({ code, pointer, params: { path }, message: `${path} cannot be used.` });
}
