// `npm start`: from a fresh clone to the site in the browser. Runs on any Node from 20.19 on; what needs a newer
// one is started through npm, which finds the project's own.
import { installPackages, run } from './install.mjs';

installPackages();
run('npm', ['run', '--silent', 'build']);
const { serve } = await import('./serve.mjs');
const { address } = await serve({ port: Number(process.env.PORT ?? 4321) });
console.log(`\n  Through the Mesh   ${address}\n  Door de mazen      ${address}nl/\n\n  Stop with Ctrl+C.\n`);
