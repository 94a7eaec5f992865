import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  // A missing page or asset must be a 404 in production, never index.html.
  appType: command === 'serve' && process.env['NODE_ENV'] !== 'production' ? 'spa' : 'mpa',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  build: { target: ['es2022', 'safari16.4'], modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: true },
}));
