import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/build/site-plugin.ts';
import { slimLeaflet } from './src/build/slim-leaflet.ts';

export default defineConfig(({ command, isPreview }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  // In production a missing page or asset is a 404, never index.html.
  appType: command === 'serve' && isPreview !== true ? 'spa' : 'mpa',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    slimLeaflet(),
    react(),
    tailwindcss(),
    sitePlugin(fileURLToPath(new URL('.', import.meta.url))),
  ],
  worker: { format: 'es' },
  build: { target: ['es2022', 'safari16.4'], modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: true },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
}));
