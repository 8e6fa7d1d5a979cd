/** One value kept in this browser, by this page, until it is cleared. */
export interface BrowserStore {
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const database = 'drive-workbench';
const table = 'session';
const key = 'present';

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('the browser keeps nothing')); };
  });
}

async function withTable<Result>(mode: IDBTransactionMode, ask: (rows: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => { opening.result.createObjectStore(table); };
  const open = await answered(opening);
  try {
    const transaction = open.transaction(table, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => { resolve(); };
      transaction.onabort = () => { reject(transaction.error ?? new Error('the browser keeps nothing')); };
    });
    const [result] = await Promise.all([answered(ask(transaction.objectStore(table))), done]);
    return result;
  } finally {
    open.close();
  }
}

/** A flag beside the database that can be read at once. */
const flag = 'drive-workbench-keeps';

/** Whether something may be kept: if not, the page need not wait for the database before it is first drawn. */
export function mayHold(): boolean {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return true;
  }
}

/** IndexedDB: it survives a reload and a crash, and holds more than the older kinds of storage. */
export const indexedDatabase: BrowserStore = {
  read: () => withTable<unknown>('readonly', (rows) => rows.get(key) as IDBRequest<unknown>),
  write: async (value) => {
    await withTable('readwrite', (rows) => rows.put(value, key));
    localStorage.setItem(flag, 'yes');
  },
  clear: async () => {
    await withTable('readwrite', (rows) => rows.clear());
    localStorage.removeItem(flag);
  },
};
