export {
  countryNotations,
  currencyNotations,
  fileTypeNotations,
  languageNotations,
  territorialUnitNotations,
} from './generated/notations.ts';
export { hasNotation } from './has-notation.ts';
export type { NotationList } from './notation-list.ts';
