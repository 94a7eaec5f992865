import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasPage } from '@/app/AtlasPage';
import { ErrorBoundary } from '@/app/ErrorBoundary';
import { reloadOnceAfterDeploy } from '@/app/reload-after-deploy';
import '@/styles/app.css';

reloadOnceAfterDeploy(window);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <ErrorBoundary part="page" editionId={null} resetHref={import.meta.env.BASE_URL}>
          <AtlasPage />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
