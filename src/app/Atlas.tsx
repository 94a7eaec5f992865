import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { AtlasPage } from './AtlasPage';
import { ErrorBoundary } from './ErrorBoundary';
import { PrerenderedMap } from './prerendered-map';

type AtlasProps = {
  client: QueryClient;
  /** See PrerenderedMap. */
  staticMap: string | null;
  /** The page's address where there is no window. */
  path?: string;
};

/** The app as browser and build both render it. */
export function Atlas({ client, staticMap, path }: AtlasProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <PrerenderedMap value={staticMap}>
          <ErrorBoundary part="page" editionId={null} resetHref={import.meta.env.BASE_URL}>
            <AtlasPage path={path} />
          </ErrorBoundary>
        </PrerenderedMap>
      </QueryClientProvider>
    </StrictMode>
  );
}
