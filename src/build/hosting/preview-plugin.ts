import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { serveSite } from './serve-site.ts';

/** `vite preview` answers as the hosts do that are configured from the same source. */
export function previewPlugin(root: string): Plugin {
  return {
    name: 'expressroute-atlas-preview',
    configurePreviewServer(server) {
      const { base, build } = server.config;
      server.middlewares.use(serveSite(resolve(root, build.outDir), base));
    },
  };
}
