// Made by scripts/generate.ts from data/file-types.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/file-type.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * File types of pictures that a credential embeds (a part of the EU file type list).
 *
 * @see Scheme http://publications.europa.eu/resource/authority/file-type
 * @example
 * fileTypes.entries[0]?.label.en; // 'PNG'
 */
export const fileTypes: CodeList = /* @__PURE__ */ codeList(
  'http://publications.europa.eu/resource/authority/file-type',
  'http://publications.europa.eu/resource/authority/file-type/',
  [
    ['PNG', 'PNG', 'PNG', 'PNG', 'PNG', ['image/png']],
    ['JPEG', 'JPEG', 'JPEG', 'JPEG', 'JPEG', ['image/jpeg']],
    ['SVG', 'SVG', 'SVG', 'SVG', 'SVG', ['image/svg+xml']],
  ],
);
