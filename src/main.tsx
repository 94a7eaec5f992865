import { reloadOnceAfterDeploy } from '@/app/reload-after-deploy';
import { startPage } from '@/app/start-page';
import '@/styles/app.css';

reloadOnceAfterDeploy(window);

const root = document.getElementById('root');
if (root !== null) void startPage(root, window);
