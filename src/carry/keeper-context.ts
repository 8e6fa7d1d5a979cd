import { createContext } from 'react';
import type { Keeper } from './keep-session';

/** Null where nothing is kept, as in a test of a single room. */
export const KeeperContext = createContext<Keeper | null>(null);
