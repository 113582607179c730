import type { JsonObject } from '@merkki/core';

/** Words of headers for what a catalogue has as a rule: Finnish, Swedish, English. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^(nimi|name|title|namn|otsikko|benämning)$/, '/title/{language}'],
  [/^(kuvaus|description|summary|beskrivning|tiivistelmä)$/, '/summary/{language}'],
  [/^(laajuus|opintopisteet|op|credits|ects|studiepoäng|sp|omfattning)$/, '/workload/ects'],
  [/^(taso|eqf|level|nivå)$/, '/level/eqf'],
  [/^(kieli|opetuskieli|kielet|language|languages|språk)$/, '/participation/languages'],
  [/^(osaamistavoitteet|tavoitteet|outcomes|lärandemål)$/, '/outcomes/*/text/{language}'],
  [/^(arviointikriteerit|criteria|kriterier)$/, '/assessments/0/criteria/text/{language}'],
  [/^(alkaa|alkupäivä|start|börjar)$/, '/participation/start'],
  [/^(päättyy|loppupäivä|end|slutar)$/, '/participation/end'],
];

const codeColumn = /^(koodi|tunnus|code|kod|id)$/;

/**
 * Suggests a column map for a header: a beginning for a person, made of the columns whose names tell
 * what is in them. What comes from no column stands among the constants, to be filled in.
 *
 * @example
 * suggestColumnMap(['koodi', 'nimi_fi', 'laajuus'])['fields']; // three fields
 */
export function suggestColumnMap(header: readonly string[]): JsonObject {
  const code = header.find((name) => codeColumn.test(name.trim().toLowerCase()));
  const fields = header.flatMap((column): readonly JsonObject[] => {
    const [, word = '', language = 'fi'] =
      /^(.*?)(?:[ _-](fi|sv|en))?$/.exec(column.trim().toLowerCase()) ?? [];
    const place = places.find(([pattern]) => pattern.test(word))?.[1];
    if (place === undefined) return [];
    const to = place.replace('{language}', language);
    return [
      {
        to,
        column,
        ...(to.includes('*') ? { separator: '|' } : {}),
        ...(to === '/participation/languages' ? { separator: ',' } : {}),
        ...(to === '/workload/ects' ? { decimalMark: ',' } : {}),
        ...(/\/(start|end)$/.test(to) ? { as: 'date', dateForm: 'd.m.yyyy' } : {}),
      },
    ];
  });
  return {
    encoding: 'utf-8',
    languages: ['fi'],
    constants: {
      '/version': '1.0',
      '/issuer': {
        id: 'https://amk.example',
        legalName: { fi: 'Ammattikorkeakoulu' },
        country: 'FI',
      },
      '/outcomes/*/id': 'lo{n}',
    },
    fields: [
      ...(code === undefined
        ? []
        : [
            { to: '/id', template: `https://amk.example/mc/{${code}}`, required: true },
            { to: '/codes/0/value', column: code },
          ]),
      ...fields,
    ],
  };
}
