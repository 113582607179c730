export type { ExitCode } from './exit-code.ts';
export type { Terminal } from './io/terminal.ts';
export { type MainOptions, main } from './main.ts';
