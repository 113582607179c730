import type { RunProgress } from '@merkki/issuer';
import type { Terminal } from './terminal.ts';

const width = 24;

/**
 * A bar on standard error that grows with a run, where a person watches; nothing elsewhere.
 *
 * @internal
 */
export function progressBar(terminal: Terminal): {
  readonly show: (progress: Pick<RunProgress, 'finished' | 'total'>) => void;
  readonly clear: () => void;
} {
  let shown = '';
  return {
    show: ({ finished, total }) => {
      const full = Math.floor((finished / Math.max(1, total)) * width);
      const line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${finished}/${total}`;
      if (!terminal.interactive || line === shown) return;
      shown = line;
      terminal.err(`\r${line}`);
    },
    clear: () => {
      if (shown !== '') terminal.err('\r\u001b[K');
      shown = '';
    },
  };
}
