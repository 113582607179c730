import type { SourceRef } from '@merkki/core';

/** The vendor's own schema module: names, cardinalities and enumerations. */
const schemas: SourceRef = Object.freeze({
  title: 'funidata-python-utils, commit 1530f15 (no licence: read for names and types)',
  section: 'funidata_utils/schemas/sisu',
  url: 'https://github.com/funidata/funidata-python-utils',
});

/** Codes that readers of the live interface name. */
const readers: SourceRef = Object.freeze({
  title: 'sis-importer, commit 2235bff (MIT), and other readers of the live interface',
  section: 'codes seen in use',
  url: 'https://github.com/UniversityOfHelsinkiCS/sis-importer',
});

/** A name and a form that the vendor's schemas have. */
export const known = Object.freeze({ status: 'known', source: schemas } as const);

/** A code that was seen in use; the whole list is a code book of Sisu. */
export const seen = Object.freeze({ status: 'known', source: readers } as const);

/** A name of the vendor's schemas with a value whose choice is ours. */
export const assumed = Object.freeze({ status: 'assumed', source: schemas } as const);
