#!/usr/bin/env node
// A small server for looking at the app: usage: serve.mjs FOLDER PORT. Only this machine can reach it.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const [folder, port] = [path.resolve(process.argv[2] ?? 'dist'), Number(process.argv[3] ?? 8417)];
const types = { '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.css': 'text/css; charset=utf-8' };

function find(address) {
  try {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = path.join(folder, name === '/' ? 'kommissorium.html' : name);
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const file = find(request.url ?? '/');
  if (!file || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
});
server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? 'is taken; choose another with --port N' : `cannot be used: ${error.message}`;
  console.error(`kommissorium: Port ${port} ${reason}.`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`The app: http://localhost:${port}/   (Ctrl+C stops the server)`);
  console.log(`The file: ${path.join(folder, 'kommissorium.html')}`);
});
