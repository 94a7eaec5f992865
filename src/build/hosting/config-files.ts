import { nginxConfig } from './nginx.ts';
import { staticWebAppConfig } from './static-web-apps.ts';

/** The configuration of each host, by the name of its file under `deploy/`. */
export function configFiles(base: string): Map<string, string> {
  return new Map([
    ['nginx.conf', nginxConfig({ base, root: '/var/www/expressroute-atlas', listen: '80' })],
    ['staticwebapp.config.json', staticWebAppConfig(base)],
  ]);
}
