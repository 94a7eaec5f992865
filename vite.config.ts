import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { previewPlugin } from './src/build/hosting/preview-plugin.ts';
import { chunkGroups } from './src/build/chunk-groups.ts';
import { sitePlugin } from './src/build/site-plugin.ts';
import { siteAddress } from './src/build/site-url.ts';
import { slimLucide } from './src/build/slim-lucide.ts';
import { slimLeaflet } from './src/build/slim-leaflet.ts';
import { slimPreload } from './src/build/slim-preload.ts';
import { slimQuery } from './src/build/slim-query.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: siteAddress().base,
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    slimLeaflet(),
    slimQuery(),
    slimPreload(),
    slimLucide(),
    react(),
    tailwindcss(),
    sitePlugin(root),
    previewPlugin(root),
  ],
  worker: { format: 'es' },
  build: {
    target: ['es2022', 'safari16.4'],
    modulePreload: { polyfill: false },
    // The entry lists all its parts: short names keep that list short.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups },
      },
    },
  },
  // No headers but those of src/build/hosting.
  preview: { port: 4173, strictPort: true, cors: false },
  test: { include: ['{src,e2e}/**/*.test.{ts,tsx}'] },
});
