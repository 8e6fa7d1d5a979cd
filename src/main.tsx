import './app.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { indexedDatabase, mayHold } from './carry/browser-store';
import { keepFiles } from './carry/keep-files';
import { keepSession } from './carry/keep-session';
import { readRecord, workbenchFrom, type SessionRecord } from './carry/session-record';
import { readyScenarios, type ReadyScenario } from './library';
import { roomAt } from './shell/route';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const first = readyScenarios.find(({ id }) => id === 'sussex') ?? readyScenarios[0];
if (first === undefined) throw new Error('no ready scenario travels with the app');
const page = createRoot(root);

function start(kept: SessionRecord | null, ready: ReadyScenario): void {
  const workbench = workbenchFrom(kept, ready);
  workbench.getState().goTo(roomAt(window.location.hash) ?? workbench.getState().room);
  const keeper = keepSession(workbench, indexedDatabase, new BroadcastChannel('drive-workbench'));
  page.render(<StrictMode><App workbench={workbench} keeper={keeper} /></StrictMode>);
}

if (mayHold()) void indexedDatabase.read().then(readRecord, () => null).then((kept) => { start(kept, first); });
else start(null, first);
keepFiles();
