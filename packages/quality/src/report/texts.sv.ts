import type { Messages } from '@merkki/core';
import type { DocumentCode, SectionCode } from '../source.ts';
import { placesSv } from './places.sv.ts';
import type { ReportCode } from './report-codes.ts';

/** Texts of the reports in Swedish. */
export const reportSv = {
  ...placesSv,
  'document.data-model': () => 'Merkkis datamodell',
  'document.elm': () => 'Europeiska lärandemodellen (ELM)',
  'document.own': () => 'Merkkis egen regel',
  'document.recommendation': () => 'Rådets rekommendation 2022/C 243/02',
  'document.we-build': () => 'WE BUILD-projektets regelbok för micro-credentials 0.1 (21.7.2026)',
  'model-01.pass': () => 'Dokumentet följer datamodellen.',
  'model-01.title': () => 'Dokumentet följer datamodellen',
  'not-applicable.condition': () => 'Granskningens villkor är inte uppfyllt här.',
  'not-applicable.nothing-to-check': () => 'Uppgiften som ska granskas är inte angiven.',
  'not-applicable.stage': ({ stage }) =>
    stage === 'award'
      ? 'Granskas när intyget utfärdas.'
      : 'Granskas innan beskrivningen publiceras.',
  'quality.invalid-now': () => 'Granskningens tidpunkt ska ha datum, klockslag och tidszon.',
  'quality.unknown-profile': ({ known }) => `Profilen finns inte. Profiler: ${known}.`,
  'report.checked-at': () => 'Granskad',
  'report.count.errors': ({ count }) => `${count} att rätta`,
  'report.count.infos': ({ count }) => `${count} råd`,
  'report.count.needs-evidence': ({ count }) => `${count} utan underlag`,
  'report.count.pass': ({ count }) => `${count} i sin ordning`,
  'report.count.warnings': ({ count }) => `${count} att överväga`,
  'report.element.1': () => 'Den studerandes identitet',
  'report.element.2': () => 'Namn',
  'report.element.3': () => 'Utfärdarens land eller region',
  'report.element.4': () => 'Beviljande instans',
  'report.element.5': () => 'Utfärdandedatum',
  'report.element.6': () => 'Lärandemål',
  'report.element.7': () => 'Arbetsmängd',
  'report.element.8': () => 'Nivå',
  'report.element.9': () => 'Typ av bedömning',
  'report.element.10': () => 'Form av deltagande',
  'report.element.11': () => 'Typ av kvalitetssäkring',
  'report.elements': () => 'EU:s elva uppgifter',
  'report.elements.lead': ({ later }) =>
    later === 0
      ? 'Enligt rådets rekommendation hör dessa till varje liten kompetenshelhet.'
      : 'Enligt rådets rekommendation hör dessa till varje liten kompetenshelhet. Den studerande och datumet läggs till när intyget utfärdas.',
  'report.elements.progress': ({ complete, total }) => `${complete} av ${total} i sin ordning`,
  'report.group.error': () => 'Ska rättas',
  'report.group.error.lead': ({ stage }) =>
    stage === 'award'
      ? 'Intyget kan inte utfärdas innan dessa är rättade.'
      : 'Beskrivningen kan inte publiceras innan dessa är rättade.',
  'report.group.info': () => 'Råd',
  'report.group.info.lead': () => 'Små saker som gör beskrivningen ännu bättre.',
  'report.group.needs-evidence': () => 'Väntar på underlag',
  'report.group.needs-evidence.lead': () =>
    'Dessa bedöms av en människa, och ett giltigt utlåtande med underlag saknas.',
  'report.group.not-applicable': () => 'Gäller inte här',
  'report.group.pass': () => 'I sin ordning',
  'report.group.warning': () => 'Att överväga',
  'report.group.warning.lead': () => 'Inget av detta är ett hinder, men någon bör ta ställning.',
  'report.limits': () => 'Vad rapporten inte säger',
  'report.limits.text': () =>
    'Granskningen läser uppgifter. Om nivån är rätt, om lärandemålen svarar mot ett verkligt behov och om bedömningen är giltig avgörs av människor.',
  'report.line': ({ line, column }) => `rad ${line}, kolumn ${column}`,
  'report.passed': ({ count, notApplicable }) =>
    `I sin ordning: ${count}. Gäller inte här: ${notApplicable}.`,
  'report.profiles': () => 'Profiler',
  'report.rule': () => 'Regel',
  'report.source': () => 'Källa',
  'report.sources': () => 'Källor',
  'report.stage': () => 'Skede',
  'report.stage.award': () => 'Intyg som ska utfärdas',
  'report.stage.offering': () => 'Beskrivning som ska publiceras',
  'report.state.attention': () => 'Att överväga',
  'report.state.complete': () => 'I sin ordning',
  'report.state.incomplete': () => 'Ska rättas',
  'report.state.later': () => 'Senare',
  'report.title': () => 'Kvalitetsrapport',
  'report.verdict.fail': ({ stage }) =>
    stage === 'award' ? 'Ännu inte klar att utfärdas' : 'Ännu inte klar att publiceras',
  'report.verdict.needs-evidence': () => 'Väntar på underlag',
  'report.verdict.pass': ({ stage }) =>
    stage === 'award' ? 'Klar att utfärdas' : 'Klar att publiceras',
  'report.where': () => 'Plats',
  'quality-baseline.malformed': () =>
    'Detta är ingen baslinje av observationer: version 1 samt rule, definition och path för varje.',
  'report.credential': ({ name }) => `Läst ur ett intyg: ${name}`,
  'report.credential.ob3': () => 'Open Badges 3.0',
  'report.credential.elm': () => 'European Learning Model',
  'report.credential.sd-jwt': () => 'SD-JWT VC',
  'report.carrier.json': () => 'som JSON',
  'report.carrier.jwt': () => 'som JWT',
  'report.carrier.seal': () => 'förseglat',
  'report.carrier.png': () => 'i en bild (PNG)',
  'report.carrier.svg': () => 'i en bild (SVG)',
  'report.baseline': ({ fresh, known }) => `Jämfört med baslinjen: ${fresh} nya, ${known} kända`,
  'report.baseline.known': () => '(Känd sedan tidigare.)',
  'report.baseline.new': () => '(Ny.)',
  'report.column.document': () => 'Dokument',
  'report.column.elements': () => 'Uppgifter',
  'report.column.errors': () => 'Att rätta',
  'report.column.infos': () => 'Råd',
  'report.column.needsEvidence': () => 'Utan underlag',
  'report.column.principles': () => 'Principer',
  'report.column.verdict': () => 'Resultat',
  'report.column.warnings': () => 'Att överväga',
  'report.decided': () => 'Avgörs',
  'report.kind.evidence': () =>
    'En människa avgör: det behövs ett gällande utlåtande med underlag.',
  'report.kind.machine': () => 'Avgörs utifrån uppgifterna.',
  'report.kind.mixed': () => 'Avgörs utifrån uppgifterna; även en människa bör läsa detta.',
  'report.next': () => 'Vad du gör härnäst',
  'report.next.error': ({ count }) =>
    count === 1 ? 'Rätta detta:' : `Rätta dessa ${count} saker:`,
  'report.next.needs-evidence': () =>
    'Be de ansvariga om underlag och lägg till deras utlåtanden med det:',
  'report.next.warning': () => 'Ta ställning till dessa med den som ansvarar för helheten:',
  'report.next.ready': ({ stage }) =>
    stage === 'award'
      ? 'Inget hindrar att beviset utfärdas.'
      : 'Inget hindrar att beskrivningen publiceras.',
  'report.next.again': () => 'Kontrollera sedan på nytt.',
  'report.more': ({ count }) => `och ${count} till`,
  'report.optional': () => 'De fem valfria uppgifterna',
  'report.optional.1': () => 'Förkunskapskrav',
  'report.optional.2': () => 'Övervakning och identitet',
  'report.optional.3': () => 'Vitsord',
  'report.optional.4': () => 'Möjlighet att kombinera',
  'report.optional.5': () => 'Ytterligare information',
  'report.picture': () => 'Den europeiska bilden',
  'report.picture.lead': () =>
    'Hjulet visar de tio principerna ytterst och de elva obligatoriska uppgifterna innanför, med listornas nummer.',
  'report.picture.description': ({ principles, ofPrinciples, elements, ofElements }) =>
    `Principer i ordning: ${principles} av ${ofPrinciples}. Uppgifter i ordning: ${elements} av ${ofElements}.`,
  'report.principles': () => 'De tio europeiska principerna',
  'report.principle.1': () => 'Kvalitet',
  'report.principle.2': () => 'Transparens',
  'report.principle.3': () => 'Relevans',
  'report.principle.4': () => 'Giltig bedömning',
  'report.principle.5': () => 'Lärandevägar',
  'report.principle.6': () => 'Erkännande',
  'report.principle.7': () => 'Överförbarhet',
  'report.principle.8': () => 'Fokus på den lärande',
  'report.principle.9': () => 'Äkthet',
  'report.principle.10': () => 'Information och vägledning',
  'report.short-verdict.fail': () => 'Inte klar',
  'report.short-verdict.needs-evidence': () => 'Underlag saknas',
  'report.short-verdict.pass': () => 'Klar',
  'report.state.evidence': () => 'Väntar på underlag',
  'report.state.silent': () => 'Inget att kontrollera',
  'report.summary.total': ({ total, pass, fail, evidence }) =>
    `${total} kontrollerade: ${pass} klara, ${fail} inte klara, ${evidence} väntar på underlag`,
  'section.annex-one': () => 'bilaga I',
  'section.annex-two': ({ principle }) => `bilaga II, princip ${principle}`,
  'section.clause': ({ clause }) => String(clause),
  'section.definition': () => 'definitioner',
  'section.elm-code-lists': () => 'kodlistor i EU Vocabularies',
  'section.elm-countries': () => 'landslistan',
  'section.elm-sample': () => 'exemplet Sample-MC-Annex1',
  'section.mandatory-element': ({ element }) => `bilaga I, obligatorisk uppgift ${element}`,
  'section.optional-element': ({ element }) => `bilaga I, frivillig uppgift ${element}`,
} satisfies Messages<ReportCode | DocumentCode | SectionCode>;
