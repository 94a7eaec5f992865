import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig } from '@/build/hosting/nginx';
import { ended, freePort, type Server, untilAnswered } from './servers';

/**
 * The system's nginx with the generated configuration, in a folder of its own and as this user.
 * The site lies in `root`, in the folder that `base` names.
 */
export async function startNginx(root: string, base: string): Promise<Server> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = nginxConfig({ base, root, listen: `127.0.0.1:${port}` });
  writeFileSync(join(prefix, 'site.conf'), site);
  writeFileSync(join(prefix, 'nginx.conf'), mainConfig(prefix));
  mkdirSync(join(prefix, 'temporary'));
  const log = join(prefix, 'error.log');
  const words = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', log];
  const server = spawn(process.env['NGINX_PATH'] ?? 'nginx', words, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilAnswered(origin + base, server);
  } catch (error) {
    throw new Error(`nginx did not start: ${readFileSync(log, 'utf8')}`, { cause: error });
  }
  return {
    origin,
    stop: async () => {
      await ended(server);
      rmSync(prefix, { recursive: true });
    },
  };
}

/** One process, which therefore keeps this user; nothing outside its folder. */
function mainConfig(prefix: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${prefix}/temporary/${kind};`)
    .join('\n');
  return `daemon off;
master_process off;
pid ${prefix}/nginx.pid;
events { }
http {
${temporary}
  access_log off;
  include ${prefix}/site.conf;
}
`;
}
