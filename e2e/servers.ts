import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export type Server = { origin: string; stop: () => Promise<void> };

/** `vite preview` of a site that was built for `base` into `folder`. */
export async function startPreview(folder: string, base: string): Promise<Server> {
  const port = await freePort();
  const words = ['preview', '--outDir', folder, '--port', String(port), '--host', '127.0.0.1'];
  const server = spawn('node_modules/.bin/vite', words, {
    stdio: 'ignore',
    env: { ...process.env, BASE_PATH: base },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(origin + base, server);
  return { origin, stop: () => ended(server) };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Fails when the server ends, or is silent for 20 s. */
export async function untilAnswered(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end && server.exitCode === null) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await delay(100);
  }
  throw new Error(`${url} does not answer`);
}

/** Ends a server and waits until it has ended. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => {
    server.once('exit', resolve);
  });
  server.kill();
  await exit;
}
