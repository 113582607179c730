import { type Locale, locales } from '@merkki/core';
import type { Given } from './given.ts';
import { listenForFiles, type Place } from './intake.ts';
import { loadTexts, preferredLocale, type Texts } from './load-texts.ts';
import { readSupportingFile, type SupportingFile } from './reading/supporting-file.ts';
import type { Result } from './result.ts';
import { translate } from './translate.ts';
import { byId } from './view/by-id.ts';
import { resultView } from './view/result-view.ts';
import { supportingList } from './view/supporting-list.ts';

/** What the page knows. */
interface State {
  texts: Texts;
  supporting: readonly SupportingFile[];
  given: Given | undefined;
  result: Result | undefined;
  /** Counts the verifications, so that only the latest is shown. */
  run: number;
}

/** Starts the page: it speaks the reader's language and takes files. */
export async function startPage(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const texts = await loadTexts(preferredLocale([asked, ...navigator.languages]));
  const state: State = { texts, supporting: [], given: undefined, result: undefined, run: 0 };
  listenForFiles({
    take: (files, place) => void take(state, files, place),
    nameOfText: () => state.texts.page('paste.name'),
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    const locale = locales.find((known) => known === button.dataset['locale']);
    button.addEventListener('click', () => void speak(state, locale ?? 'en'));
  }
  translate(state.texts);
  void import('./examine.ts'); // on its way while the reader looks for the file
}

async function speak(state: State, locale: Locale): Promise<void> {
  state.texts = await loadTexts(locale);
  translate(state.texts);
  show(state);
}

/** Sorts what came: supporting files go to the others; of the rest the last is verified. */
async function take(state: State, files: readonly Given[], place: Place): Promise<void> {
  const helping: SupportingFile[] = [];
  const others: Given[] = [];
  for (const file of files) {
    const support = readSupportingFile(file.name, file.bytes);
    if (support === undefined) others.push(file);
    else helping.push(support);
  }
  const replaced = new Set(helping.map(({ name }) => name));
  state.supporting = [...state.supporting.filter(({ name }) => !replaced.has(name)), ...helping];
  const note = byId('supporting-note');
  note.hidden = place === 'credential' || others.length === 0;
  const names = others.map(({ name }) => name).join(', ');
  note.textContent = note.hidden ? '' : state.texts.page('supporting.not-one', { names });
  if (place === 'credential') state.given = others.at(-1) ?? state.given;
  await verifyAgain(state);
  if (note.hidden) scrollTo(byId(state.result === undefined ? 'supporting' : 'result'));
}

function scrollTo(place: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
}

async function verifyAgain(state: State): Promise<void> {
  state.run += 1;
  const { run, given, supporting } = state;
  if (given === undefined) return show(state);
  const live = byId('live');
  live.textContent = state.texts.page('busy');
  byId('result').setAttribute('aria-busy', 'true');
  try {
    const { examine } = await import('./examine.ts');
    const result = await examine(given, supporting);
    if (run !== state.run) return;
    state.result = result;
    show(state);
    const { verdict } = result.report;
    const { page } = state.texts;
    live.textContent = `${page(`verdict.${verdict}`)}. ${page(`verdict.${verdict}.plain`)}`;
    live.classList.add('visually-hidden');
  } catch (error) {
    console.error(error);
    if (run !== state.run) return;
    state.result = undefined; // an earlier verdict must not be taken for this file's
    show(state);
    live.textContent = state.texts.page('failed');
    live.classList.remove('visually-hidden');
  } finally {
    if (run === state.run) byId('result').removeAttribute('aria-busy');
  }
}

function show(state: State): void {
  const { texts, supporting, result } = state;
  const remove = (file: SupportingFile): void => {
    state.supporting = state.supporting.filter((kept) => kept !== file);
    void verifyAgain(state);
  };
  byId('supporting-list').replaceChildren(...supportingList(supporting, remove, texts));
  const place = byId('result');
  place.replaceChildren(...(result === undefined ? [] : resultView(result, texts)));
  place.hidden = result === undefined;
  document.body.classList.toggle('has-result', result !== undefined);
}
