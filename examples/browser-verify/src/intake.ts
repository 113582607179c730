import { type Given, readFiles, readTransfer } from './given.ts';
import { byId } from './view/by-id.ts';

/** Which field something was given to. */
export type Place = 'credential' | 'supporting';

interface Taker {
  readonly take: (files: readonly Given[], place: Place) => void;
  /** What a text is called that has no name of a file. */
  readonly nameOfText: () => string;
}

/** Listens for files that are chosen, dropped anywhere, or pasted. */
export function listenForFiles(taker: Taker): void {
  listenForChoice('choose', 'credential', taker);
  listenForChoice('choose-supporting', 'supporting', taker);
  listenForDrops(taker);
  listenForPaste(taker);
}

function listenForChoice(id: string, place: Place, { take }: Taker): void {
  const input = byId(id);
  input.addEventListener('change', () => {
    if (!(input instanceof HTMLInputElement) || input.files === null) return;
    void readFiles(input.files).then((files) => {
      input.value = ''; // the same file may be chosen again
      take(files, place);
    });
  });
}

function placeOf(target: EventTarget | null): Place {
  return target instanceof Node && byId('supporting').contains(target)
    ? 'supporting'
    : 'credential';
}

function listenForDrops({ take, nameOfText }: Taker): void {
  const mark = (over: Place | undefined): void => {
    byId('drop').classList.toggle('over', over === 'credential');
    byId('drop-supporting').classList.toggle('over', over === 'supporting');
  };
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(placeOf(event.target));
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(undefined);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(undefined);
    const place = placeOf(event.target);
    void readTransfer(event.dataTransfer, nameOfText()).then((files) => {
      if (files.length > 0) take(files, place);
    });
  });
}

function listenForPaste({ take, nameOfText }: Taker): void {
  addEventListener('paste', (event) => {
    const isField =
      event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (isField && event.clipboardData?.files.length === 0) return;
    void readTransfer(event.clipboardData, nameOfText()).then((files) => {
      if (files.length > 0) take(files, 'credential');
    });
  });
  byId('paste-verify').addEventListener('click', () => {
    const box = byId('paste-text');
    const text = box instanceof HTMLTextAreaElement ? box.value.trim() : '';
    if (text !== '') {
      take([{ name: nameOfText(), bytes: new TextEncoder().encode(text) }], 'credential');
    }
  });
}
