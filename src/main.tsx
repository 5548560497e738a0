import './ui/base.css';
import { start } from './app/start.tsx';
import { applyStoredTheme } from './ui/theme.ts';

applyStoredTheme();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id "app"');
start(root);
