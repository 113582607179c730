import type { QualityAssurance } from '@merkki/model';
import { accreditationTypes, findByUri } from '@merkki/vocabularies';
import type { Accreditation } from '../schemas/accreditation.ts';
import type { Concept } from '../schemas/concept.ts';
import type { Note } from '../schemas/note.ts';
import type { ElmWriter } from './elm-writer.ts';
import { atMidnight } from './moments.ts';
import { describeQuality, describeStandard } from './sentences.ts';
import { writeOrganisation, writePage } from './write-organisation.ts';

/**
 * Writes quality assurance: what an outside body assures, by a type of the EU list, is an
 * accreditation; anything else would break the profile and stands in words.
 */
export function writeQuality(
  writer: ElmWriter,
  quality: readonly QualityAssurance[],
  path: string,
): { accreditation: Accreditation[]; notes: Note[] } {
  const accreditation: Accreditation[] = [];
  const notes: Note[] = [];
  for (const [index, one] of quality.entries()) {
    const at = `${path}/${index}`;
    const written = writeAccreditation(writer, one, at);
    if (written !== undefined) accreditation.push(written);
    else {
      writer.lose('loss.text-only', at);
      notes.push(writer.note('quality', writer.words(describeQuality(one, typeLabels(one)))));
    }
  }
  return { accreditation, notes };
}

function writeAccreditation(
  writer: ElmWriter,
  quality: QualityAssurance,
  path: string,
): Accreditation | undefined {
  const { body, decision, type } = quality;
  const isListed = type.id !== undefined && findByUri(accreditationTypes, type.id) !== undefined;
  if (quality.scope === 'internal' || body === undefined || !isListed) return undefined;
  if (quality.standard !== undefined) writer.lose('loss.text-only', `${path}/standard`);
  const dcType = writer.concept(type, `${path}/type`, [accreditationTypes]);
  return writer.identify<Accreditation>('accreditation', {
    type: 'Accreditation',
    title: { ...(type.prefLabel ?? dcType.prefLabel ?? body.legalName) },
    description: quality.standard && writer.words(describeStandard(quality.standard)),
    dcType,
    accreditingAgent: writeOrganisation(writer, body, `${path}/body`),
    decision:
      decision &&
      writer.identify<Concept>('concept', {
        type: 'Concept',
        prefLabel: { [writer.primary]: decision.result },
      }),
    dateIssued: decision && atMidnight(decision.date),
    expiryDate: decision?.validUntil && atMidnight(decision.validUntil),
    report: decision?.url === undefined ? undefined : writePage(writer, decision.url),
    homepage: quality.policyUrl === undefined ? [] : [writePage(writer, quality.policyUrl)],
  });
}

function typeLabels({ type }: QualityAssurance): Readonly<Record<string, string>> {
  const listed = type.id === undefined ? undefined : findByUri(accreditationTypes, type.id);
  return type.prefLabel ?? listed?.label ?? {};
}
