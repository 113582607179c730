import { describe, expect, test } from 'vitest';
import { Attestation } from '../src/attestation.ts';
import { Level } from '../src/level.ts';
import { Offering, Production } from '../src/offering.ts';
import { Workload } from '../src/workload.ts';

const attestation = {
  claim: 'internal-qa-mc',
  attestedBy: { name: 'A. Virtanen', role: 'quality manager', organisation: 'https://amk.example' },
  attestedOn: '2026-05-04',
  evidence: [{ title: 'Minutes 4/2026', sha256: 'a'.repeat(64) }],
};
const offering = {
  id: 'spring-2027',
  languages: ['fi', 'sv'],
  start: '2027-01-18',
  enrolment: { opens: '2026-11-01T00:00:00+02:00', url: 'https://opin.fi/' },
  price: { type: 'fee', amount: 0, perCredit: 15 },
  seats: { min: 0, max: 30 },
  place: { country: 'FI', locality: { fi: 'Rovaniemi' } },
  contact: { email: 'a@amk.example' },
};
const production = { origin: 'rdi', project: { title: { fi: 'Hanke' } }, rdiCredits: 0 };

describe.each([
  [
    'Attestation',
    Attestation,
    attestation,
    [
      { ...attestation, evidence: [] },
      { ...attestation, attestedOn: '2026-5-4' },
      { ...attestation, evidence: [{ title: 'x', sha256: 'A' }] },
    ],
  ],
  [
    'Offering',
    Offering,
    offering,
    [
      { ...offering, languages: [] },
      { ...offering, price: { type: 'cheap' } },
      { ...offering, seats: { max: 0 } },
      { ...offering, enrolment: { opens: '2026-11-01' } },
      { ...offering, legalForm: 'party' },
    ],
  ],
  [
    'Production',
    Production,
    production,
    [{ origin: 'dream' }, { ...production, rdiCredits: -1 }, { ...production, project: {} }],
  ],
  [
    'Level',
    Level,
    { qfEhea: 'short', notApplicable: { en: 'None.' } },
    [{ eqf: 0 }, { qfEhea: 'fourth' }, { nqf: {} }],
  ],
  [
    'Workload',
    Workload,
    {
      ects: 1.25,
      hours: 33.5,
      contactHours: 0,
      other: [{ system: { prefLabel: { fi: 'osp' } }, points: 2 }],
    },
    [{ hours: 0 }, { contactHours: -1 }, { other: [{ points: 2 }] }, { breakdown: [{ hours: 2 }] }],
  ],
] as const)('%s', (_, schema, good, bad) => {
  test('accepts what is complete', () => {
    expect(schema.safeParse(good)).toEqual({ success: true, data: good });
  });

  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
