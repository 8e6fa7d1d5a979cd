import './app.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readyScenarios } from './library';
import { roomAt } from './shell/route';
import { createWorkbench } from './state/store';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const first = readyScenarios.find(({ id }) => id === 'sussex') ?? readyScenarios[0];
if (first === undefined) throw new Error('no ready scenario travels with the app');
const workbench = createWorkbench(first);
workbench.getState().goTo(roomAt(window.location.hash) ?? workbench.getState().room);
createRoot(root).render(<StrictMode><App workbench={workbench} /></StrictMode>);
