import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { LanguageMap } from './language-map.ts';
import { noteSchema } from './note.ts';
import { webResourceSchema } from './web-resource.ts';

/** Members that every specification class has, but `dcType`, whose cardinality differs. */
export const specificationMembers = {
  id: Uri,
  title: LangString,
  description: LangString.optional(),
  altLabel: LanguageMap.optional(),
  category: LanguageMap.optional(),
  identifier: z.array(AnyIdentifier).optional(),
  homepage: z.array(webResourceSchema).optional(),
  supplementaryDocument: z.array(webResourceSchema).optional(),
  additionalNote: z.array(noteSchema).optional(),
} as const;

/** Members that every claim class has. */
export const claimMembers = {
  id: Uri,
  title: LangString,
  description: LangString.optional(),
  identifier: z.array(AnyIdentifier).optional(),
  supplementaryDocument: z.array(webResourceSchema).optional(),
  additionalNote: z.array(noteSchema).optional(),
} as const;
