import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasPage } from '@/app/AtlasPage';
import { ErrorBoundary } from '@/app/ErrorBoundary';
import { reloadOnceAfterDeploy } from '@/app/reload-after-deploy';
import { isPagePath } from '@/state/page-codec';
// Both layouts stand around these: with the entry they compress better than beside it.
import '@/app/MainArea';
import '@/app/PanelBody';
import '@/app/PanelFooter';
import '@/app/PanelSearch';
import '@/styles/app.css';

reloadOnceAfterDeploy(window);

const root = document.getElementById('root');
// The page for missing addresses keeps its own words where the app has none.
const isLost =
  root?.dataset['notFound'] !== undefined &&
  !isPagePath(window.location.pathname, import.meta.env.BASE_URL);
if (isLost) root.dataset['notFound'] = 'true';
if (root !== null && !isLost) {
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
