// Writes the API reports of all packages: packages/NAME/etc/ENTRY.api.md. Needs a fresh build.

import { checkApiReports } from './check/api-reports.ts';

const { ok, output } = await checkApiReports({ update: true });
if (output !== '') console.log(output);
process.exitCode = ok ? 0 : 1;
