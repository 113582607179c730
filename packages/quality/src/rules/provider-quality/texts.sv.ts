import type { ProviderQualityRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const providerQualitySv: RuleTexts<ProviderQualityRule> = {
  'ESG-1.1': {
    title: 'Kvalitetspolicyn omfattar små kompetenshelheter',
    'needs-evidence':
      'Det är inte visat att den offentliga kvalitetspolicyn omfattar dem. Bifoga ett aktuellt intygande ”esg-1.1” med underlag.',
  },
  'ESG-1.2': {
    title: 'Planering och godkännande är gjorda',
    'needs-evidence':
      'Det saknas underlag för godkännandet. Bifoga ett aktuellt intygande ”internal-qa-mc” med underlag.',
    unapproved: 'Datum för godkännandet eller vem som godkänt saknas.',
  },
  'ESG-1.3': {
    title: 'Genomförandet utgår från den studerande',
    'needs-evidence':
      'Det saknas underlag för studerandecentrering. Bifoga ett aktuellt intygande ”esg-1.3” med underlag.',
  },
  'ESG-1.4': {
    title: 'Studiereglerna är publicerade',
    'needs-evidence':
      'Det saknas länk till reglerna om antagning, framsteg och erkännande. Bifoga ett aktuellt intygande ”esg-1.4” med underlag.',
  },
  'ESG-1.5': {
    title: 'Lärarnas kompetens är säkrad',
    'needs-evidence':
      'Det saknas underlag för lärarnas kompetens. Bifoga ett aktuellt intygande ”staff-competence” med underlag.',
  },
  'ESG-1.6': {
    title: 'Stödet för lärandet räcker',
    'needs-evidence':
      'Det saknas underlag för att stöd och resurser räcker. Bifoga ett aktuellt intygande ”esg-1.6” med underlag.',
  },
  'ESG-1.7': {
    title: 'Data samlas in',
    'needs-evidence':
      'Det är inte visat att antalet deltagare och prestationer följs upp. Bifoga ett aktuellt intygande ”esg-1.7” med underlag.',
  },
  'ESG-1.8': {
    title: 'Den publicerade informationen är aktuell',
    fail: 'Alla realiseringar har avslutats, eller så är beskrivningen tagen ur bruk.',
  },
  'ESG-1.9': {
    title: 'Översynen är gjord i tid',
    fail: 'Datumet för den senaste översynen saknas.',
    late: 'Den senaste översynen är för gammal.',
  },
  'ESG-1.10': {
    title: 'Den externa utvärderingen är i kraft',
    fail: 'Det finns inget gällande beslut om extern kvalitetssäkring.',
  },
  'EQAVET-01': {
    title: 'Kvalitetscykelns fyra faser är visade',
    'needs-evidence':
      'Någon fas i kvalitetscykeln saknar underlag. Bifoga ett aktuellt intygande ”eqavet-plan, eqavet-implement, eqavet-evaluate, eqavet-review” med underlag.',
  },
  'EQAVET-02': {
    title: 'Utbildningsbehoven utreds',
    'needs-evidence':
      'Det saknas underlag för hur utbildningsbehoven utreds. Bifoga ett aktuellt intygande ”need-mechanism” med underlag.',
  },
  'ENQA-01': {
    title: 'Helheten ingår i kvalitetssystemet',
    'needs-evidence':
      'Det är inte visat att den vanliga kvalitetssäkringen gäller den. Bifoga ett aktuellt intygande ”qa-integrated” med underlag.',
  },
  'ENQA-02': {
    title: 'En utomstående anordnare är kvalitetssäkrad',
    'needs-evidence':
      'Anordnaren är en annan än den beviljande instansen, och underlag för kvalitetssäkringen saknas. Bifoga ett aktuellt intygande ”third-party-qa” med underlag.',
  },
  'MICROBOL-01': {
    title: 'Förfarandet för erkännande är publicerat',
    'needs-evidence':
      'Det saknas länk till hur andras kompetenshelheter erkänns. Bifoga ett aktuellt intygande ”recognition-procedure” med underlag.',
  },
  'ETF-01': {
    title: 'Ändringarna är publicerade',
    'needs-evidence':
      'Beskrivningen har en ny version, men ingen ändringslista. Bifoga ett aktuellt intygande ”change-log” med underlag.',
  },
};
