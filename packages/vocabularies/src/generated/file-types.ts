// Made by scripts/generate.ts from data/file-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/file-type.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * File types of pictures that a credential embeds (a part of the EU file type list).
 *
 * @see Scheme http://publications.europa.eu/resource/authority/file-type
 * @example
 * fileTypes.entries[0]?.label.en; // 'PNG'
 */
export const fileTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://publications.europa.eu/resource/authority/file-type', base: 'http://publications.europa.eu/resource/authority/file-type/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/file-type.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['PNG', 'PNG', 'PNG', 'PNG', 'PNG', { aliases: ['image/png'] }],
    ['JPEG', 'JPEG', 'JPEG', 'JPEG', 'JPEG', { aliases: ['image/jpeg'], translated: ['fi'] }],
    ['SVG', 'SVG', 'SVG', 'SVG', 'SVG', { aliases: ['image/svg+xml'] }],
  ],
);
