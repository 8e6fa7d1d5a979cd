import './app.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readyScenarios } from './library';
import { createWorkbench } from './state/store';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const first = readyScenarios.find(({ id }) => id === 'sussex') ?? readyScenarios[0];
if (first === undefined) throw new Error('no ready scenario travels with the app');
createRoot(root).render(<StrictMode><App workbench={createWorkbench(first)} /></StrictMode>);
