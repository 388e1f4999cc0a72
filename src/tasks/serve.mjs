import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/**
 * Serves the built site as a static host would: compressed, with its 404 page, under its base path. Takes the
 * next free port where the one asked for is in use.
 *
 * @param {{ port?: number, dir?: string, base?: string }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve({ port = 4321, dir = 'dist', base = '/' } = {}) {
  if (!existsSync(`${dir}/index.html`)) throw new Error(`${dir}/ holds no built site: run npm run build`);
  const lost = readFileSync(`${dir}/404.html`);
  const files = sirv(dir, { etag: true, dev: false });
  const compress = compression();
  const server = createServer((req, res) => {
    const notFound = () => {
      res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      res.end(lost);
    };
    compress(req, res, () => {
      const url = req.url ?? '/';
      if (!url.startsWith(base)) return notFound();
      req.url = `/${url.slice(base.length)}`;
      try {
        files(req, res, notFound);
      } catch {
        // A path whose percent signs do not decode names no file.
        notFound();
      }
    });
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${taken}${base}`, close: () => server.close() };
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ e) =>
      e.code === 'EADDRINUSE' ? resolve(listen(server, port + 1)) : reject(e),
    );
    server.listen(port, () => resolve(port));
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve({ port: Number(process.env.PORT ?? 4321), base: process.env.BASE ?? '/' });
  console.log(address);
}
