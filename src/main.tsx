import './first';
import { reloadOnceAfterDeploy } from '@/app/reload-after-deploy';
import { startPage } from '@/app/start-page';
import { isPagePath } from '@/state/page-codec';
import '@/styles/app.css';

reloadOnceAfterDeploy(window);

const root = document.getElementById('root');
// The page for missing addresses keeps its own words where the app has none.
const isLost =
  root?.dataset['notFound'] !== undefined &&
  !isPagePath(window.location.pathname, import.meta.env.BASE_URL);
if (isLost) {
  root.dataset['notFound'] = 'true';
  delete document.documentElement.dataset['starting'];
}
if (root !== null && !isLost) void startPage(root, window);
